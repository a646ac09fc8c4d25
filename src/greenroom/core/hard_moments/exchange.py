"""The short exchange of a drill: what they say next, and what the answers are held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.hard_moments import mistakes, moments
from greenroom.core.hard_moments.finding import not_looked_at
from greenroom.core.hard_moments.values import MomentKey, Said
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from greenroom.core.hard_moments.values import Drill, Held
    from greenroom.core.interviewer.values import Judging

THEM = "p1"
_HOLDS: Mapping[MomentKey, Callable[[Sequence[Said], Drill], tuple[Held, ...]]] = {
    MomentKey.UNKNOWN: moments.unknown,
    MomentKey.PAY: moments.early_pay,
    MomentKey.TRAP: moments.trap,
    MomentKey.ACROSS: moments.across,
    MomentKey.ROTE: mistakes.recitation,
    MomentKey.DUTIES: mistakes.duties,
    MomentKey.TANGENTS: mistakes.tangents,
    MomentKey.NO_QUESTIONS: mistakes.no_questions,
}


def next_line(key: MomentKey, drill: Drill, lines: Sequence[Line], judge: Judging) -> Line | None:
    """What they say after these lines; None when the exchange is over."""
    said = answers(drill, lines, judge)
    if len(said) >= len(drill.turns):
        return None
    turn = drill.turns[len(said)]
    text = turn.met if turn.met and said and _is_met(key, drill, lines, judge) else turn.said
    phase = Phase.YOUR_QUESTIONS if key is MomentKey.NO_QUESTIONS else Phase.QUESTIONS
    return Line(THEM, phase, Kind.PROBE if said else Kind.QUESTION, text, key=f"turn-{len(said)}")


def _is_met(key: MomentKey, drill: Drill, lines: Sequence[Line], judge: Judging) -> bool:
    """Whether the answers so far do what the next line takes for granted."""
    if key is MomentKey.PAY:
        return moments.names_a_range(answers(drill, lines, judge))
    if key is MomentKey.NO_QUESTIONS:
        return any(mistakes.asks_something(each) for each in answers(drill, lines, judge))
    return held(key, drill, lines, judge)[0].met is True


def answered(asked: Line, text: str, seconds: float | None = None, voice: Mapping[str, float] | None = None) -> Line:
    """What the candidate says to a line; `voice` has what was measured of its recording, by key."""
    data = {"voice": dict(voice)} if voice else {}
    return Line(YOU, asked.phase, Kind.ANSWER, text, question=asked.text, seconds=seconds, data=data)


def held(key: MomentKey, drill: Drill, lines: Sequence[Line], judge: Judging) -> tuple[Held, ...]:
    """What the answers so far are held against; where none of them can be looked at, nothing is said of them."""
    said = answers(drill, lines, judge)
    found = _HOLDS[key](said, drill)
    # A question back is no answer for the judge, and is what is wanted at the end of an interview.
    if any(each.is_answer for each in said) or key is MomentKey.NO_QUESTIONS:
        return found
    return tuple(not_looked_at(each.name) for each in found)


def answers(drill: Drill, lines: Sequence[Line], judge: Judging) -> tuple[Said, ...]:
    """The candidate's answers with what the judge found in each."""
    return tuple(
        Said(at, line.question, line.text, judge(line.question, drill.kind, line.text), line.data.get("voice", {}))
        for at, line in enumerate(lines)
        if line.speaker == YOU
    )
