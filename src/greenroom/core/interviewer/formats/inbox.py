"""An e-tray: messages with deadlines that do not all fit, more that arrive in the middle, and questions at the end."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.centre_lines import Saying
from greenroom.core.interviewer.formats.centre_values import ORDER, Action
from greenroom.core.interviewer.values import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.centre_values import Inbox, Message
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line

ASSESSOR = "a1"
_ARRIVALS = {1: 3, 2: 6}  # after how many messages handled each wave arrives
_PATIENCE = 4  # lines that deal with nothing, before the questions begin
_DONE = re.compile(
    r"\b(?:I(?:['’]m| am) (?:done|finished|ready)|that is all|that(?:['’]s| is) it|finished|done)\b", re.IGNORECASE
)
_HOW = (
    "Work through the messages in the order that you think right. Answer one yourself, give it to somebody, or put it off, and say why. "
    "Begin with its number, such as “3 delegate: Dear Priya, …”. Say “I am done” when you have finished."
)
_NOTED = {
    Action.ANSWER: "Your answer to message {} is sent.",
    Action.DELEGATE: "Message {} is passed on.",
    Action.DEFER: "Message {} is put off.",
}
_AGAIN = "You have dealt with message {} already. What is next?"
_NO_SUCH = "Begin with the number of a message that is there, and with answer, delegate or defer."
_ASKS_ORDER = "Thank you. Which three did you deal with first, and why those?"
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
    elif ORDER in saying.keys:
        saying.say(ASSESSOR, inbox.question, key="clash", kind=Kind.PROBE)
    else:
        _work(saying, inbox, heard)
    return tuple(saying.new)


def handled(lines: Sequence[Line], inbox: Inbox) -> list[tuple[int, Message, Action]]:
    """The messages that were dealt with, in order: the place of the line, the message and what was done with it."""
    found: list[tuple[int, Message, Action]] = []
    for number, action in inbox.handled(lines).items():
        place = next(at for at, line in enumerate(lines) if inbox.dealt_with(line) == (number, action))
        message = inbox.message(number)
        if message:
            found.append((place, message, Action(action)))
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


def _work(saying: Saying, inbox: Inbox, heard: Line) -> None:
    """One message is dealt with; others may arrive; when all is done or time is up, the questions begin."""
    lines = saying.so_far.lines
    before, now = inbox.handled(lines[:-1]), inbox.handled(lines)
    number, action = inbox.dealt_with(heard)
    lost = sum(line.key == "no-such" for line in lines) >= _PATIENCE
    if saying.so_far.left <= 0 or (not action and (lost or _DONE.search(heard.text))):
        saying.say(ASSESSOR, _ASKS_ORDER, key=ORDER, kind=Kind.PROBE)
    elif number in before:
        saying.say(ASSESSOR, _AGAIN.format(number), key="again", kind=Kind.INVITATION)
    elif number not in now:
        saying.say(ASSESSOR, _NO_SUCH, key="no-such", kind=Kind.INVITATION)
    else:
        saying.say(ASSESSOR, _NOTED[Action(action)].format(number), key="noted")
        _arrive(saying, inbox, len(now))
        if len(now) == len(here((*lines, *saying.new), inbox)):
            saying.say(ASSESSOR, _ASKS_ORDER, key=ORDER, kind=Kind.PROBE)


def _arrive(saying: Saying, inbox: Inbox, count: int) -> None:
    """The messages of a wave arrive once enough was dealt with."""
    for message in inbox.messages:
        if message.wave and count >= _ARRIVALS[message.wave] and f"mail:{message.id}" not in saying.keys:
            saying.say(ASSESSOR, f"A new message. {_told(message)}", key=f"mail:{message.id}", kind=Kind.FACT)
