"""Feedback on one typed answer: measured by rules, the same every time."""

from __future__ import annotations

import re

from greenroom.core.answers.moves import sentences
from greenroom.core.answers.readable import why_not_readable
from greenroom.core.answers.remarks import good, remarks
from greenroom.core.answers.values import Feedback, Length, Move, NotMeasured
from greenroom.core.evidence import check
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Span

WORDS_A_MINUTE = 150
_FRAMES = {QuestionKind.TECHNICAL: (120, 240)}
_FRAME = (60, 90)
_WANTED = {
    QuestionKind.BEHAVIOURAL: (Move.SITUATION, Move.TASK, Move.ACTION, Move.RESULT, Move.LEARNING),
    QuestionKind.SITUATIONAL: (Move.ACTION,),
}
_OWN = re.compile(r"\bI\b(?!\.)|(?<![\w.])i(?=[ '’](?:\w))")
_SHARED = re.compile(r"\b(?:we|our|ours|us)\b", re.IGNORECASE)
_SKIMMED = re.compile(r"\bUS\b")


def judge(question: str, kind: QuestionKind, answer: str, seconds: int | None = None) -> Feedback:
    """What is in an answer, what is missing, and how to mend it; `seconds` is the clock's time, if there was one."""
    not_readable = why_not_readable(question, answer)
    if not_readable:
        return Feedback(answer, no_answer=not_readable)
    told = sentences(answer)
    missing = tuple(move for move in _WANTED.get(kind, ()) if all(each.move is not move for each in told))
    length = _length(answer, kind, seconds)
    own = tuple(Span(*match.span()) for match in _OWN.finditer(answer))
    shared = tuple(Span(*m.span()) for m in _SHARED.finditer(answer) if not _SKIMMED.fullmatch(m.group()))
    return Feedback(
        answer=answer,
        sentences=told,
        missing=missing,
        length=length,
        numbers=check(answer).numbers,
        own=own,
        shared=shared,
        remarks=remarks(told, missing, length, len(own), shared),
        good=None if Move.RESULT in missing else good(told, len(own), shared),
        not_measured=_not_measured(kind),
    )


def _length(answer: str, kind: QuestionKind, seconds: int | None) -> Length:
    """Words and seconds against the frame for this kind of question."""
    words = len(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", answer))
    spoken = seconds or round(words * 60 / WORDS_A_MINUTE)
    low, high = _FRAMES.get(kind, _FRAME)
    frame = "60 to 90 seconds" if (low, high) == _FRAME else f"{low // 60} to {high // 60} minutes"
    stated = f"{words} words" + (
        f" in {spoken} seconds" if seconds else f", about {spoken} seconds when spoken (an estimate)"
    )
    judged = "within" if low <= spoken <= high else "shorter than" if spoken < low else "longer than"
    return Length(words, spoken, bool(seconds), f"{stated}: {judged} the {frame} in which people listen well.")


def _not_measured(kind: QuestionKind) -> tuple[NotMeasured, ...]:
    """What these rules leave out."""
    left_out = [
        NotMeasured("Whether it answers the question", "The rules do not yet compare an answer with its question."),
        NotMeasured("Voice, pace and pauses", "The answer was typed."),
    ]
    if kind not in _WANTED:
        left_out.insert(0, NotMeasured("The order of moves", "Only stories of past or imagined deeds have one."))
    return tuple(left_out)
