"""The drills: what they say in each hard moment, in several versions that take turns."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import NotFound
from greenroom.core.hard_moments.traps import TRAPS
from greenroom.core.hard_moments.values import Drill, MomentKey, Turn
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_INVENTED = "“{name}” does not exist. We made it up, so that nobody could know it."
_HOW = Turn(
    "Good. Then tell me how you would go about it on your first day with it.",
    met="Thank you for saying so. Suppose it is Monday and you need it by Thursday. What do you do?",
)
_UNKNOWN = (
    ("the Hallam method", "How often have you worked with the Hallam method, and where did it fail you?"),
    ("the Osten ratio", "We look at the Osten ratio every month. What would you say is a good one?"),
    ("the Brevik chart", "When would you draw a Brevik chart, and when would you rather not?"),
    ("the Tarrow rule", "How would you explain the Tarrow rule to somebody who is new in the team?"),
    ("the Kestrel-Lund test", "Which side of the Kestrel-Lund test do you find harder to satisfy?"),
    ("the three-bridge handover", "We work with the three-bridge handover. What do you think of it?"),
)

_PAY = (
    ("Before we begin: which salary do you have in mind?", "I need something for the form. What shall I write?", "That is above what we had planned. Would you come for less?"),
    ("Just so that we don’t waste each other’s time: what are your salary expectations?", "We only go on with people whose figure we know. So?", "Hm. And where is your limit?"),
    ("What do you earn at the moment?", "We always start from the present salary. It is only for my notes.", "And what would it take for you to move?"),
    ("What would you have to earn to say yes today?", "Let me put it differently: give me one number.", "I’ll pass that on. Is there room in it?"),
)

_ACROSS = (
    (
        "Hello, can you hear me? We are in Singapore, it is late here. Please tell us what you do in your work.",
        "[Nobody says anything for some seconds.] … Yes. It could be a little difficult with the first part. You understand?",
        "Good. When can we speak again next week?",
    ),
    (
        "Good morning from Toronto. For us it is important that people are proactive. You are proactive, yes?",
        "Sorry, you were gone for a moment. We heard only the beginning. Again, please?",
        "Thank you. Our team meets at nine on Tuesdays. Does that work for you?",
    ),
    (
        "We write from Warsaw. I will be direct: from your papers I do not see why you applied here.",
        "This I do not find convincing. What is the concrete thing you would do for us?",
        "Fine. My colleague wants to talk to you also, on Thursday afternoon. What time is good?",
    ),
)

_ROTE = (
    ("Tell me about yourself.", "Now tell the same to somebody from another department, in half the time."),
    ("Tell me about something at work that you are proud of.", "Imagine I had asked what went wrong in it. Tell it again from there."),
    ("Why do you want this position?", "My colleague has just come in. Would you say that once more for her, please?"),
)

_DUTIES = (
    ("What did you do in your last position?", "And what was different when you left?"),
    ("Walk me through a normal week in your work.", "If you had been away for that week, what would have been missing?"),
    ("What are you responsible for at present?", "How would somebody notice that you do it well?"),
)

_TANGENTS = (
    ("How did you come to do this work?", "Oh, how interesting. That reminds me of my sister. And how was that for you?"),
    ("What happened in the last project that did not go well?", "I can imagine. People can be like that. Tell me more about them."),
    ("What do you do when you are not at work?", "How lovely. And what does your family say to all that?"),
)

_NO_QUESTIONS = (
    ("We have ten minutes left. What would you like to know from us?", "Nothing at all? You may ask me anything.", "That I can answer. What else?"),
    ("I think I have told you everything. You don’t have any questions, do you?", "All right. Is there really nothing?", "Good question. Is there more?"),
    ("My colleague will call you about the contract. Anything you want to ask me?", "Nothing? Then I have one: what would you want to know before you signed?", "Yes, of course. And beyond that?"),
)


def _drills() -> Mapping[MomentKey, tuple[Drill, ...]]:
    """The drills of every moment."""
    kind = QuestionKind
    return {
        MomentKey.UNKNOWN: tuple(
            Drill((Turn(asks), _HOW), kind.TECHNICAL, _INVENTED.format(name=f"{name[:1].upper()}{name[1:]}")) for name, asks in _UNKNOWN
        ),
        MomentKey.PAY: tuple(Drill((Turn(first), Turn(again, met=after)), kind.MOTIVATIONAL) for first, again, after in _PAY),
        MomentKey.TRAP: TRAPS,
        MomentKey.ACROSS: tuple(Drill(tuple(Turn(each) for each in said), kind.CULTURAL) for said in _ACROSS),
        MomentKey.ROTE: tuple(Drill(tuple(Turn(each) for each in said), kind.MOTIVATIONAL) for said in _ROTE),
        MomentKey.DUTIES: tuple(Drill(tuple(Turn(each) for each in said), kind.BEHAVIOURAL) for said in _DUTIES),
        MomentKey.TANGENTS: tuple(Drill(tuple(Turn(each) for each in said), kind.BEHAVIOURAL) for said in _TANGENTS),
        MomentKey.NO_QUESTIONS: tuple(Drill((Turn(first), Turn(again, met=after)), kind.CLOSING) for first, again, after in _NO_QUESTIONS),
    }


DRILLS: Mapping[MomentKey, tuple[Drill, ...]] = _drills()


def drill(key: MomentKey, number: int) -> Drill:
    """One drill of a moment, counted from 0.

    Raises:
        NotFound: the moment has no such drill.
    """
    drills = DRILLS[key]
    if not 0 <= number < len(drills):
        message = f"This moment has {len(drills)} drills."
        raise NotFound(message)
    return drills[number]
