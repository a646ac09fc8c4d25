"""A mock interview without the record: for the command, and for whoever builds on Greenroom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.charts import as_text as as_read_out
from greenroom.core.interviewer.casting import script_for
from greenroom.core.interviewer.formats.case_values import CaseBody
from greenroom.core.interviewer.formats.technical_sheets import as_text as as_plain_text
from greenroom.core.interviewer.practices import PRACTICES, practice_of, scenario_of
from greenroom.core.interviewer.review import review
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.understanding import kind_of
from greenroom.core.interviewer.values import YOU, Kind, Line, Pressure
from greenroom.services.feedback import read

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Mark, Point, Review, Script
    from greenroom.core.postings.values import RoleMap


def script(
    practice: str,
    scenario: str = "",
    *,
    pressure: str = Pressure.NEUTRAL,
    minutes: int = 0,
    seed: int = 0,
    candidate: str = "",
    role_map: RoleMap | None = None,
) -> Script:
    """The script that these choices make; without a scenario the first of the practice.

    Raises:
        NotFound: there is no such practice, or it has no such scenario.
    """
    chosen = scenario_of(practice, scenario) if scenario else practice_of(practice).scenarios[0]
    return script_for(
        chosen, role_map=role_map, pressure=Pressure(pressure), minutes=minutes, seed=seed, candidate=candidate
    )


def laid_out(script: Script) -> str:
    """What lies on the desk, in plain text; empty where nothing does."""
    return as_plain_text(script.scenario.body)


def heard(script: Script, lines: tuple[Line, ...], text: str, kind: Kind = Kind.ANSWER) -> tuple[Line, ...]:
    """The lines with what the candidate says or hands in now; it takes as long as it takes to say."""
    phase = lines[-1].phase
    line = Line(YOU, phase, kind if kind is Kind.WORK else kind_of(text, phase), text, question=_asked(lines))
    return (*lines, replace(line, at=SoFar(script, lines).elapsed))


def answered(practice: str, script: Script, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """What they say next; nothing when it is the candidate's turn or over."""
    return practice_of(practice).respond(script, lines, read)


def beside(script: Script, line: Line) -> str:
    """What is laid on the table with a line, read out: the chart of a case; empty where there is none."""
    name = line.data.get("exhibit")
    body = script.scenario.body
    return as_read_out(body.exhibit(name).chart) if name and isinstance(body, CaseBody) else ""


def over(lines: tuple[Line, ...]) -> bool:
    """Whether they have said goodbye."""
    return any(line.kind is Kind.GOODBYE for line in lines)


def as_text(script: Script, lines: tuple[Line, ...]) -> str:
    """The review of an interview as it is read in a terminal."""
    found = review(script, lines, read)
    parts = [_points("To mend", found.mend), _points("Good", found.good)]
    parts.append(_points("You took up their words", found.picked_up))
    parts.append("\n".join(["Held against", *(_mark(mark) for mark in found.rubric)]))
    names = {each.id: f"{each.name}, {each.title}" for each in script.panel}
    parts += ["\n".join([names[card.who], *(_mark(mark) for mark in card.marks)]) for card in found.cards]
    parts.append(_left_out(found))
    return "\n\n".join(part for part in parts if part)


def practices() -> str:
    """Everything that can be practised, with its scenarios, as it is read in a terminal."""
    return "\n".join(
        f"{practice.id}: {practice.about}\n" + "\n".join(f"  {each.id}: {each.title}" for each in practice.scenarios)
        for practice in PRACTICES
    )


def _asked(lines: tuple[Line, ...]) -> str:
    """What was asked last."""
    asked = (line.text for line in reversed(lines) if line.kind in (Kind.QUESTION, Kind.PROBE))
    return next(asked, "")


def _points(title: str, points: tuple[Point, ...]) -> str:
    """Some points under their title, each with its words; nothing where there are none."""
    said = [f"- {point.text}" + (f"\n  “{point.quote.text}”" if point.quote else "") for point in points]
    return "\n".join([title, *said]) if said else ""


def _mark(mark: Mark) -> str:
    """One mark with what it rests on."""
    value = f"{mark.value:.1f}" if mark.value is not None else "–"
    return f"  {value:>4}  {mark.name}. {mark.why}"


def _left_out(found: Review) -> str:
    """What was not measured, and why."""
    said = [f"- {each.what}: {each.why}" for each in found.not_measured]
    return "\n".join(["Not measured", *said]) if said else ""
