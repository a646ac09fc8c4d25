"""An e-tray: messages with deadlines that do not all fit, more that arrive in the middle, and questions at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.centre_lines import Saying, mine
from greenroom.core.interviewer.formats.centre_values import Action, Message
from greenroom.core.interviewer.values import YOU, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.centre_values import Inbox
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line

ASSESSOR = "a1"
_ARRIVALS = {1: 3, 2: 6}  # after how many messages handled each wave arrives
_TYPED = re.compile(
    r"^\s*(?:message |no\.? |#)?(?P<number>\d{1,2})\s*[:.,)–-]?\s*(?P<action>answer|reply|delegate|give|defer|later|wait)\w*", re.IGNORECASE
)
_WORDS = {"reply": Action.ANSWER, "give": Action.DELEGATE, "later": Action.DEFER, "wait": Action.DEFER}
_DONE = re.compile(r"\b(?:I(?:['’]m| am) (?:done|finished|ready)|that is all|that(?:['’]s| is) it|finished|done)\b", re.IGNORECASE)
_HOW = (
    "Work through the messages in the order that you think right. Answer one yourself, give it to somebody, or put it off, and say why. "
    "Begin with its number, such as “3 delegate: Dear Priya, …”. Say “I am done” when you have finished."
)
_NOTED = {Action.ANSWER: "Your answer to {0} is sent.", Action.DELEGATE: "{0} is passed on.", Action.DEFER: "{0} is put off."}
_AGAIN = "You have dealt with {0} already. What is next?"
_NO_SUCH = "Begin with the number of a message that is there, and with answer, delegate or defer."
_ORDER = "Thank you. Which three did you deal with first, and why those?"
_END = "Thank you, that is all. You can put the rest down."


def respond_inbox(so_far: SoFar, inbox: Inbox) -> tuple[Line, ...]:
    """What they say next."""
    saying = Saying(so_far)
    heard = saying.heard
    if not so_far.lines:
        _open(saying, inbox)
    elif heard is None or so_far.over:
        return ()
    elif "clash" in saying.keys:
        saying.say(ASSESSOR, _END, key="end", kind=Kind.GOODBYE)
    elif "order" in saying.keys:
        saying.say(ASSESSOR, inbox.question, key="clash", kind=Kind.PROBE)
    else:
        _work(saying, inbox, heard)
    return tuple(saying.new)


def handled(lines: Sequence[Line], inbox: Inbox) -> list[tuple[int, Message, Action]]:
    """The messages that were dealt with, in order: the place of the line, the message and what was done with it."""
    found: list[tuple[int, Message, Action]] = []
    for place, line in mine(lines):
        done = _done_with(line, inbox, here(lines[:place], inbox))
        if done and done[0] not in {message for _, message, _ in found}:
            found.append((place, *done))
        if any(each.key == "order" for each in lines[:place]):
            break
    return found


def here(lines: Sequence[Line], inbox: Inbox) -> tuple[Message, ...]:
    """The messages that have arrived."""
    keys = {line.key for line in lines}
    return tuple(message for message in inbox.messages if not message.wave or f"mail:{message.id}" in keys)


def _open(saying: Saying, inbox: Inbox) -> None:
    saying.say(ASSESSOR, inbox.task, key="task", kind=Kind.TALK)
    for message in inbox.messages:
        if not message.wave:
            saying.say(ASSESSOR, _told(message), key=f"mail:{message.id}", kind=Kind.FACT)
    saying.say(ASSESSOR, _HOW, key="how", kind=Kind.INVITATION)


def _told(message: Message) -> str:
    due = f" ({message.due})" if message.due else ""
    return f"{message.id}. {message.sender}: {message.subject}{due}. {message.text}"


def _done_with(line: Line, inbox: Inbox, there: Sequence[Message]) -> tuple[Message, Action] | None:
    """Which message a line deals with, and how: from the desk, or from its first words."""
    number, action = str(line.data.get("message", "")), str(line.data.get("action", ""))
    typed = _TYPED.match(line.text)
    if not number and typed:
        number, action = typed["number"], typed["action"].lower()
    message, known = inbox.message(number), _WORDS.get(action) or next((a for a in Action if a == action), None)
    return (message, known) if message in there and message and known else None


def _work(saying: Saying, inbox: Inbox, heard: Line) -> None:
    """One message is dealt with; others may arrive; when all is done or time is up, the questions begin."""
    lines = saying.so_far.lines
    there, before = here(lines, inbox), handled(lines[:-1], inbox)
    done = _done_with(heard, inbox, there)
    if saying.so_far.left <= 0 or (not done and _DONE.search(heard.text)):
        saying.say(ASSESSOR, _ORDER, key="order", kind=Kind.PROBE)
    elif done is None:
        saying.say(ASSESSOR, _NO_SUCH, key="no-such", kind=Kind.INVITATION)
    elif done[0] in {message for _, message, _ in before}:
        saying.say(ASSESSOR, _AGAIN.format(f"message {done[0].id}"), key="again", kind=Kind.INVITATION)
    else:
        saying.say(ASSESSOR, _NOTED[done[1]].format(f"Message {done[0].id}" if done[1] is not Action.ANSWER else f"message {done[0].id}"), key="noted")
        _arrive(saying, inbox, len(before) + 1)
        if len(before) + 1 == len(here((*lines, *saying.new), inbox)):
            saying.say(ASSESSOR, _ORDER, key="order", kind=Kind.PROBE)


def _arrive(saying: Saying, inbox: Inbox, count: int) -> None:
    """The messages of a wave arrive once enough was dealt with."""
    for message in inbox.messages:
        if message.wave and count >= _ARRIVALS[message.wave] and f"mail:{message.id}" not in saying.keys:
            saying.say(ASSESSOR, f"A new message. {_told(message)}", key=f"mail:{message.id}", kind=Kind.FACT)


def is_desk_line(line: Line) -> bool:
    """Whether the candidate dealt with a message by the desk."""
    return line.speaker == YOU and "message" in line.data
