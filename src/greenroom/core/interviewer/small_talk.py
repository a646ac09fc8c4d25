"""Small talk: a greeting, a word back to what was said, and on to the matter after one exchange or two."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar

_AT_MOST = 2  # exchanges; more is no small talk any more
_SHORT = 10  # minutes up to which one exchange is enough
_ENOUGH = 5  # words from which an answer invites another word
_GREETINGS = (
    "Good to meet you{name}. I am {who}.",
    "Hello{name}, thank you for making the time. I am {who}.",
    "Hello{name}. I am {who}; thank you for coming.",
    "Welcome{name}. My name is {who}.",
)
_CALL_GREETINGS = (
    "Hello{name}, this is {who}. Thank you for making the time.",
    "Good to speak to you{name}. I am {who}.",
    "Hello{name}, I am {who}. I can hear you well.",
)
_OPENERS: dict[Format, tuple[str, ...]] = {
    Format.PHONE: (
        "Is this still a good moment to talk?",
        "Have you found a quiet corner?",
        "How has your day been so far?",
    ),
    Format.VIDEO: (
        "Where are you joining us from today?",
        "How has your day been so far?",
        "Was the link any trouble?",
        "How is the weather where you are?",
    ),
}
_OPENERS_HERE = (
    "Did you find us without trouble?",
    "How was the way here?",
    "Can I get you a glass of water before we begin?",
    "How has your day been so far?",
)
# What was said, and a word back: the first that fits is taken.
_REACTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"nervous|anxious|excited|butterflies|stress", ("Most people are, at this point. Take your time; there is no hurry.", "That is quite all right. We only want to get to know you.")),
    (r"train|tram|bus\b|metro|subway|platform", ("Trains teach patience. Good that you are here.", "I know that line; a good day is one when it is on time.")),
    (r"traffic|drove|driving|parking|car\b|motorway", ("Parking here is an adventure of its own. Good that you made it.", "That road is never empty. Good that you are here.")),
    (r"bike|bicycle|cycl|walk", ("That is the best way to arrive.", "Fresh air before an interview is a good idea.")),
    (r"rain|snow|wet|cold|storm|freez", ("It has not been much better here.", "Then we are both happy to sit indoors.")),
    (r"sun|warm|hot\b|heat", ("Then I thank you for spending an hour of it indoors.", "We could do with some of that here.")),
    (r"coffee|tea\b|breakfast|lunch", ("A sound way to begin. I have mine here as well.", "Then you are better prepared than I am.")),
    (r"child|kids?\b|daughter|\bson\b|school run|baby", ("Then you have done a day’s work already.", "That makes an interview look easy.")),
    (r"dog|cat\b|puppy", ("They are welcome to listen in.", "Good company for a working day.")),
    (r"home|kitchen|living room|bedroom|my (?:flat|house|apartment|office)", ("Good, then we are both where it is comfortable.", "It is good to see that work and home can share a table.")),
    (r"late|delay|trouble|lost|difficult|problem|not working|didn.t work", ("I am sorry about that. It is no matter at all, we have time.", "That happens to all of us. Let us begin when you have caught your breath.")),
    (r"yes,? please|water|thirsty", ("Here you are. We can begin whenever you like.", "Of course, one moment. There we are.")),
    (r"busy|meeting|long day|work", ("Then thank you for fitting us in.", "I know such days. We will keep to the time.")),
    (r"tired|not (?:so |very |too )?(?:good|well|great)|bad|ill\b|a cold|rough", ("I am sorry to hear that. Say so if you need a break.", "Then let us keep it as easy as we can.")),
    (r"weekend|holiday|vacation|friday|monday", ("Those are always over too soon.", "Then there is something to look forward to.")),
    (r"good|fine|well|great|lovely|nice|okay|\bok\b|not bad", ("I am glad to hear it.", "Good to hear.", "Good, then we have a fair start.")),
)  # fmt: skip
_PLAIN = ("Thank you for telling me.", "I see, thank you.", "Good to know.")
_BACK = re.compile(r"\b(?:how (?:are|about) you|and you(?:rs(?:elf)?)?\b|what about you|how is yours|your day)", re.IGNORECASE)  # fmt: skip
_OWN = (
    "I am well, thank you for asking.",
    "Thank you for asking; a full day, but a good one.",
    "Not bad at all, thank you.",
)
_SECOND = (
    "Have you been in this part of town before?",
    "Did you have far to come?",
    "Have you had a chance to look around?",
)
_SECOND_CALL = (
    "Is it a busy week for you?",
    "Have you had a few minutes of quiet before this?",
    "Are you somewhere you can talk undisturbed?",
)
_CALLS = frozenset({Format.PHONE, Format.VIDEO})


def greeting(so_far: SoFar) -> tuple[Line, ...]:
    """The one who leads says hello and asks something small."""
    script, lead = so_far.script, so_far.lead
    format_ = script.scenario.format
    name = f", {script.candidate}" if script.candidate else ""
    words = so_far.unsaid(_CALL_GREETINGS if format_ in _CALLS else _GREETINGS, "greeting")
    opener = so_far.unsaid(_OPENERS.get(format_, _OPENERS_HERE), "opener")
    text = f"{words.format(name=name, who=lead.name)} {opener}"
    return (so_far.line(lead, Phase.SMALL_TALK, Kind.TALK, text),)


def small_talk(so_far: SoFar) -> tuple[Line, ...]:
    """A word back to what was just said, and perhaps one more small question; nothing asks for more after two."""
    said = so_far.heard.text if so_far.heard else ""
    back = reaction(so_far, said)
    more = ""
    if _goes_on(so_far, said):
        calls = so_far.script.scenario.format in _CALLS
        more = so_far.unsaid(_SECOND_CALL if calls else _SECOND, "second")
    text = f"{back} {more}".strip()
    return (so_far.line(so_far.lead, Phase.SMALL_TALK, Kind.TALK, text, key="more" if more else ""),) if text else ()


def reaction(so_far: SoFar, said: str) -> str:
    """A word back to what was said, and an answer to “and you?”."""
    for pattern, texts in _REACTIONS:
        if re.search(rf"\b(?:{pattern})", said, re.IGNORECASE):
            answer = so_far.unsaid(texts, pattern)
            break
    else:
        answer = so_far.unsaid(_PLAIN, "plain")
    own = so_far.unsaid(_OWN, "own") if _BACK.search(said) else ""
    return f"{answer} {own}".strip()


def _goes_on(so_far: SoFar, said: str) -> bool:
    """Whether one more small question is natural: there is time, the candidate is talkative and nobody presses."""
    script = so_far.script
    exchanges = sum(each.phase is Phase.SMALL_TALK and each.kind is Kind.TALK for each in so_far.lines)
    if exchanges >= _AT_MOST or script.minutes <= _SHORT or script.pressure is Pressure.SCEPTICAL:
        return False
    return len(said.split()) >= _ENOUGH and draw(2, script.seed, "exchange") == 0
