"""Orders of moves that interviewers teach, as data: what an answer of each kind is made of."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass, replace

from greenroom.core.answers.values import Dimension, Move
from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.values import QuestionKind

_S, _T, _A, _R, _L = Move.SITUATION, Move.TASK, Move.ACTION, Move.RESULT, Move.LEARNING
_SPOKEN, _LONG, _BRIEF = (60, 90), (120, 240), (10, 60)


@dataclass(frozen=True, slots=True)
class Framework:
    """One order of moves.

    Attributes:
        id: its key in the record.
        name: what people call it.
        moves: the moves in their order; an answer without one of them misses something.
        optional: moves that are welcome and not missed.
        seconds: how long it should take when spoken: from, to.
        teaches: the steps in plain words, in their order.
        unasked: what this kind of answer is not rated on.
    """

    id: str
    name: str
    moves: tuple[Move, ...]
    optional: tuple[Move, ...]
    seconds: tuple[int, int]
    teaches: tuple[str, ...]
    unasked: tuple[Dimension, ...] = ()


STAR = Framework(
    "star", "STAR and what you learned", (_S, _T, _A, _R, _L), (), _SPOKEN,
    ("Situation: when, where and with whom, in a sentence or two.", "Task: what was hard about it, or what you had to reach.",
     "Action: what you did yourself, step by step, and why.", "Result: how it ended, best in a number.",
     "Learning: what you do differently since."),
)  # fmt: skip
CAR = Framework(
    "car", "CAR: context, action, result", (_S, _A, _R), (_T, _L), _SPOKEN,
    ("Context: the setting and what was hard about it, in one breath.", "Action: what you did yourself.", "Result: how it ended, best in a number."),
)  # fmt: skip
PAR = Framework(
    "par", "PAR: problem, action, result", (_T, _A, _R), (_S, _L), _SPOKEN,
    ("Problem: what had to be mended.", "Action: what you did yourself.", "Result: how it ended, best in a number."),
)  # fmt: skip
SOAR = Framework(
    "soar", "SOAR: situation, obstacle, action, result", (_S, _T, _A, _R), (_L,), _SPOKEN,
    ("Situation: when, where and with whom.", "Obstacle: what stood in the way.", "Action: how you got past it.", "Result: how it ended, best in a number."),
)  # fmt: skip
COMPETENCY = Framework(
    "competency", "Competency: one example, told to the end", (_S, _T, _A, _R, _L), (), _SPOKEN,
    ("Context in one sentence.", "The problem.", "The steps that you took, in particular.", "The outcome, with numbers.",
     "What you do differently from now on."),
)  # fmt: skip
TECHNICAL = Framework(
    "technical", "Technical or case: think aloud", (_A,), (_S, _T, _R, _L), _LONG,
    ("Say what you take for granted, and ask whether it is right.", "Lay out your way before you walk it.",
     "Reason step by step, and give the why of each step.", "If you do not know something, say so, and how you would find out.",
     "Check your answer, and say what you would do next."),
    (Dimension.STRUCTURE, Dimension.RESULT, Dimension.LEARNING),
)  # fmt: skip
SITUATIONAL = Framework(
    "situational", "What you would do, and why", (_A,), (_S, _T, _R, _L), _SPOKEN,
    ("Say what you would want to know first.", "Go step by step, with a reason for each.", "Name the trade-off and how you would decide.",
     "If you have met something like it, say how that ended."),
    (Dimension.LEARNING,),
)  # fmt: skip
WEAKNESS = Framework(
    "weakness", "Weakness, gap or failure", (_S, _A, _L), (_T, _R), _SPOKEN,
    ("What happened, briefly and without excuses.", "What you did about it.", "What you learned, and how you know that it has changed."),
)  # fmt: skip
PLAIN = Framework(
    "plain", "A plain answer and one proof", (_A,), (_S, _T, _R, _L), _SPOKEN,
    ("Answer in the first sentence.", "Prove it with one thing that you have done.", "Say what it means for this place."),
    (Dimension.RESULT, Dimension.LEARNING),
)  # fmt: skip
SHORT = Framework(
    "short", "Short and clear", (), (_S, _T, _A, _R, _L), _BRIEF,
    ("Answer what was asked in one or two sentences.", "Give your reason only if it helps them to plan."),
    (Dimension.STRUCTURE, Dimension.EVIDENCE, Dimension.OWNERSHIP, Dimension.RESULT, Dimension.LEARNING),
)  # fmt: skip

FRAMEWORKS = (STAR, CAR, PAR, SOAR, COMPETENCY, TECHNICAL, SITUATIONAL, WEAKNESS, PLAIN, SHORT)
_BY_ID = {framework.id: framework for framework in FRAMEWORKS}
_USUAL = {
    QuestionKind.BEHAVIOURAL: STAR,
    QuestionKind.SITUATIONAL: SITUATIONAL,
    QuestionKind.TECHNICAL: TECHNICAL,
    QuestionKind.CULTURAL: PLAIN,
    QuestionKind.MOTIVATIONAL: PLAIN,
    QuestionKind.CLOSING: SHORT,
}
_FAILED = (
    "weakness",
    "weaknesses",
    "failed",
    "failure",
    "fail",
    "mistake",
    "gap in your",
    "went wrong",
    "regret",
    "setback",
)


def usual_framework(kind: QuestionKind, question: str) -> Framework:
    """The framework that fits a question: by its kind, and by whether it asks about a weakness or a failure."""
    asks_failure = any(word in question.lower() for word in _FAILED)
    if asks_failure and kind in {QuestionKind.BEHAVIOURAL, QuestionKind.MOTIVATIONAL, QuestionKind.CULTURAL}:
        return WEAKNESS
    return _USUAL[kind]


def framework_of(chosen: str) -> Framework:
    """The framework with this id, or the person's own order, written as letters such as `S-A-R-L`.

    Raises:
        InvalidChoice: there is no such framework, or the letters are not moves, each once.
    """
    if chosen in _BY_ID:
        return _BY_ID[chosen]
    letters = chosen.upper().split("-")
    if not set(letters) <= {"S", "T", "A", "R", "L"} or len(set(letters)) != len(letters) or "A" not in letters:
        message = "Write your own order as moves, each once and with an action, such as S-A-R-L."
        raise InvalidChoice(message, field="framework")
    moves = tuple(Move(letter) for letter in letters)
    others = tuple(move for move in (_S, _T, _A, _R, _L) if move not in moves)
    return replace(CAR, id="-".join(letters), name="Your own order", moves=moves, optional=others, teaches=tuple(_OWN[move] for move in moves))  # fmt: skip


_OWN = {
    _S: "Situation: when, where and with whom.",
    _T: "Task: what you had to reach, or what was hard.",
    _A: "Action: what you did yourself.",
    _R: "Result: how it ended, best in a number.",
    _L: "Learning: what you do differently since.",
}
