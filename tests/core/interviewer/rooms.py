"""A mock interview for tests: two people, three questions, and a judge that finds what it is told to find."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Feedback
from greenroom.core.interviewer.interview import respond
from greenroom.core.interviewer.so_far import SoFar, seconds_of
from greenroom.core.interviewer.values import YOU, Kind, Line, Persona, Role, Scenario, Script
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from greenroom.core.interviewer.values import Judging

DANA = Persona("p1", "Dana Osei", "Head of the depot", Stakeholder.HIRING_MANAGER, "direct", ("ownership", "results"))
LUIS = Persona("p2", "Luís Moreau", "Dispatcher", Stakeholder.PEER, "relaxed", ("collaboration", "conflict"))
QUESTIONS = (
    Question("about-you", "Tell me about yourself.", QuestionKind.MOTIVATIONAL, "communication"),
    Question("setback", "Tell me about a plan of yours that failed.", QuestionKind.BEHAVIOURAL, "resilience"),
    Question("saw-through", "Tell me about a piece of work you took to the end.", QuestionKind.BEHAVIOURAL, "ownership"),
    Question("difficult-colleague", "Tell me about a colleague you found hard to work with.", QuestionKind.BEHAVIOURAL, "conflict"),
    Question("best-team", "Describe the best team you have been in.", QuestionKind.CULTURAL, "collaboration"),
    Question("two-bosses", "Two managers want two things from you. What do you do?", QuestionKind.SITUATIONAL, "conflict"),
)  # fmt: skip
ROLE = Role(
    "Northline Freight",
    "Shift planner",
    ("Late departures must come down", "a depot that runs without overtime"),
    ("You plan three shifts a day",),
    (("terms", "The posting says: “hybrid, two days at home”."),),
    "a second talk with the director in the week of 7 December",
)
SCENARIO = Scenario("interview", Format.VIDEO, "A shift planner", "An interview.")


def script(*, minutes: int = 20, seed: int = 1, panel: tuple[Persona, ...] = (DANA,), **changes: object) -> Script:
    """A script, with whatever a test changes."""
    fields: dict[str, object] = {"role": ROLE, "questions": QUESTIONS, "candidate": "Alice", **changes}
    return Script(SCENARIO, panel, minutes=minutes, seed=seed, **fields)  # type: ignore[arg-type]


def nothing(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """A judge that finds nothing."""
    del question, kind
    return Feedback(answer)


def said(text: str, so_far: SoFar, *, kind: Kind = Kind.ANSWER, seconds: float | None = None) -> Line:
    """A line of the candidate's, said now."""
    return Line(YOU, so_far.lines[-1].phase, kind, text, at=so_far.elapsed, seconds=seconds)


def held(
    given: Script,
    answers: Sequence[str] | Callable[[SoFar], str],
    judge: Judging = nothing,
    *,
    seconds: float | None = None,
) -> tuple[Line, ...]:
    """A whole interview: the answers in turn, then “no”, until goodbye."""
    lines: tuple[Line, ...] = ()
    waiting = [] if callable(answers) else list(answers)
    for _ in range(200):
        new = respond(given, lines, judge)
        lines += new
        if not new or new[-1].kind is Kind.GOODBYE:
            return lines
        so_far = SoFar(given, lines)
        text = answers(so_far) if callable(answers) else waiting.pop(0) if waiting else "No."
        lines += (said(text, so_far, seconds=seconds),)
    message = f"no goodbye after {len(lines)} lines, {sum(map(seconds_of, lines))} seconds"
    raise AssertionError(message)
