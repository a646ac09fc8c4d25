"""Negotiations for tests: a script of one of our counterparts, and what somebody says who is well prepared."""

# ruff: noqa: E501 - sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.measuring import measure
from greenroom.core.answers.values import Feedback
from greenroom.core.interviewer.formats.negotiation import respond
from greenroom.core.interviewer.formats.negotiation_scenarios import TALKS, body_in
from greenroom.core.interviewer.formats.negotiation_talk import Talk
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Pressure, Script

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.questions.values import QuestionKind

WELL = (
    "Thank you for the offer, I am very happy and I want to work with this team. What limits you on your side?",
    "According to the survey of the trade association the median is {high}, and I cut the waiting time by 30 percent. I would ask for {ask}.",
    "…",
    "If you can do {ask}, I can sign this week.",
    "Could you add a review after six months, some training, and two more days of leave?",
)


def by_rules(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """A judge that reads by its rules alone; no network takes part."""
    del kind
    return Feedback(answer, findings=measure(question, answer, ()))


def script(scenario: str = "first-offer", pressure: Pressure = Pressure.NEUTRAL, seed: int = 1) -> Script:
    """The script of one of our negotiations."""
    found = next(each for each in TALKS if each.id == scenario)
    return Script(found, found.seats, minutes=found.minutes, pressure=pressure, seed=seed)


def played(of: Script, texts: Iterable[str]) -> tuple[Line, ...]:
    """The lines after the candidate said these, one after another; it may be over before."""
    lines = respond(of, (), by_rules)
    for text in texts:
        lines += (Line(YOU, Phase.EXERCISE, Kind.ANSWER, text),)
        lines += respond(of, lines, by_rules)
        if lines[-1].kind is Kind.GOODBYE:
            return lines
    return lines


def talked(of: Script, texts: Iterable[str]) -> Talk:
    """The same, as what lies on the table and who moved it."""
    return Talk(SoFar(of, played(of, texts)), body_in(of), by_rules)


def well(of: Script) -> tuple[str, ...]:
    """What a well prepared person says to this counterpart."""
    body = body_in(of)
    amounts = {"high": body.money(round(body.offer * 1.08)), "ask": body.money(round(body.offer * 1.14 / 100) * 100)}
    return tuple(each.format_map(amounts) for each in WELL)
