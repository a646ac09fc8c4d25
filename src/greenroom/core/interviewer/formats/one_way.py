"""The one-way video: questions that were recorded beforehand, a time to think, a time to answer, and one take.

Nobody is on the other side, so nobody helps: no follow-up, no nod. That is what it trains.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Role

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Script
    from greenroom.core.questions.values import Question

MORE_TIME = (1.0, 1.5, 2.0)
"""By what the times may be multiplied for people who need longer, as many programmes allow on request."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The times of one question, in seconds: `prepare` to think it over, `answer` to speak."""

    key: str
    prepare: int
    answer: int


@dataclass(frozen=True, slots=True)
class OneWay:
    """The body of a scenario without anybody on the other side.

    Attributes:
        role: what the invitation says about the job.
        limits: the times of each question.
        welcome: what is said before the first question.
        goodbye: what is said after the last one.
        twist: one sentence for afterwards: what was unusual here and what it trains.
    """

    role: Role
    limits: tuple[Limit, ...]
    welcome: str
    goodbye: str
    twist: str = ""


def limit_of(one_way: OneWay, key: str) -> Limit:
    """The times of a question."""
    return next(each for each in one_way.limits if each.key == key)


def respond_one_way(script: Script, one_way: OneWay, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The welcome and the first question, then one question after each answer, then the goodbye."""
    so_far = SoFar(script, lines)
    if so_far.over or (lines and so_far.heard is None):
        return ()
    questions = script.scenario.questions
    asked = {line.key for line in so_far.asked}
    waiting = next((each for each in questions if each.key not in asked), None)
    said: tuple[Line, ...] = ()
    if not lines:
        said = (so_far.line(so_far.lead, Phase.INTRODUCTION, Kind.TALK, one_way.welcome),)
    if waiting is None:
        return (so_far.line(so_far.lead, Phase.NEXT_STEPS, Kind.GOODBYE, one_way.goodbye),)
    return (*said, _prompt(so_far, one_way, waiting, len(asked) + 1))


def _prompt(so_far: SoFar, one_way: OneWay, question: Question, number: int) -> Line:
    """A question with its times, as the countdown on the page reads them."""
    limit = limit_of(one_way, question.key)
    times = {
        "prepare": limit.prepare,
        "answer": limit.answer,
        "number": number,
        "of": len(so_far.script.scenario.questions),
    }
    line = so_far.line(so_far.lead, Phase.QUESTIONS, Kind.QUESTION, question.text, key=question.key)
    return replace(line, data=times)


def seconds_allowed(one_way: OneWay, answer: Line, key: str) -> float:
    """How long an answer might take: its limit, times the more that was chosen for it."""
    more = answer.data.get("more", 1.0)
    return limit_of(one_way, key).answer * (more if more in MORE_TIME else 1.0)


def answers(script: Script, lines: tuple[Line, ...]) -> tuple[tuple[Question, int], ...]:
    """Each question with the place of the answer to it."""
    by_key = {each.key: each for each in script.scenario.questions}
    return tuple(
        (by_key[before.key], at)
        for at, (before, line) in enumerate(pairwise(lines), start=1)
        if line.speaker == YOU and before.kind is Kind.QUESTION and before.key in by_key
    )
