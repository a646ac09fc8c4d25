"""Exercises of an assessment centre gone through with what a candidate says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.interviewer.formats.assessment_centre import PRACTICE
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.values import Mark
    from greenroom.core.questions.values import QuestionKind


def nobody_judges(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """No exercise of an assessment centre has an answer judged by itself."""
    raise AssertionError((question, kind, answer))


def script_of(scenario: str, seed: int = 3) -> Script:
    """The script of one exercise."""
    found = next(each for each in PRACTICE.scenarios if each.id == scenario)
    return Script(found, found.seats, minutes=found.minutes, seed=seed)


def talk(script: Script, said: Sequence[str | tuple[str, dict[str, Any]]]) -> tuple[Line, ...]:
    """All lines once the candidate has said these things, or it is over."""
    lines = PRACTICE.respond(script, (), nobody_judges)
    for each in said:
        if lines[-1].kind is Kind.GOODBYE:
            break
        text, data = each if isinstance(each, tuple) else (each, {})
        mine = Line(YOU, Phase.EXERCISE, Kind.ANSWER, text, data=data, at=SoFar(script, lines).elapsed)
        lines = (*lines, mine, *PRACTICE.respond(script, (*lines, mine), nobody_judges))
    return lines


def marks(script: Script, lines: tuple[Line, ...]) -> dict[str, Mark]:
    """The marks by their names."""
    return {each.name: each for each in PRACTICE.rate(script, lines, nobody_judges)}


def since(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """What was said since the candidate spoke last."""
    last = max(place for place, line in enumerate(lines) if line.speaker == YOU)
    return lines[last + 1 :]
