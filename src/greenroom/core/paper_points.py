"""What to have ready for an interview: the points of its format, and the papers it needs (P4). Our rules of thumb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.journey.guide_texts import stage_page
from greenroom.core.journey.guide_values import When
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.journey.guide_values import Check

_IN_A_ROOM = frozenset({Format.IN_PERSON, Format.PANEL, Format.ASSESSMENT_CENTRE})
PAPERS = "papers"
"""Above the points about papers stands this word, above the others when they are due."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point: under which heading it stands, and its words, which are its key as well."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What the points of an interview depend on.

    Attributes:
        format: how it is held.
        in_a_room: whether it is at a place, also where its format does not say so.
        people: how many will sit there.
        resume: what the résumé that was sent is called, if it is kept.
        references: whether referees are named for this application.
        samples: whether there are samples or a portfolio.
        permit: whether the person needs a permit for the country of the job.
        moving: whether the job is in another country than the person.
        travel_minutes: how long the way is; 0 where it is not known.
        owed: what they asked for and has not been sent.
    """

    format: Format
    in_a_room: bool = False
    people: int = 0
    resume: str = ""
    references: bool = False
    samples: bool = False
    permit: bool = False
    moving: bool = False
    travel_minutes: int = 0
    owed: tuple[str, ...] = ()


def points(needs: Needs) -> tuple[Point, ...]:
    """Every point of an interview: its papers first, then those of its format in the order of the day."""
    page = stage_page("", needs.format, ())
    checks: tuple[Check, ...] = page.format.checklist if page.format else ()
    return (
        *(Point(PAPERS, text) for text in _papers(needs)),
        *(Point(check.when.value, check.text) for check in checks),
    )


def headings() -> tuple[str, ...]:
    """The headings in the order in which they stand."""
    return (PAPERS, *(when.value for when in When))


def _papers(needs: Needs) -> list[str]:
    """The papers that this interview needs."""
    room = needs.in_a_room or needs.format in _IN_A_ROOM
    copies = max(needs.people, 1) + 1
    resume = f"“{needs.resume}”, the version that they have" if needs.resume else "the version that they have"
    found = [
        f"Print {copies} copies of the résumé, {resume}: one for each of them and one for you."
        if room
        else f"Open the résumé on the table: {resume}."
    ]
    if needs.samples:
        found.append("Have the samples at hand, in the order in which you would show them.")
    if needs.references:
        found.append("Have the reference list with numbers that were checked, and hand it over only when asked.")
    if needs.permit:
        found.append("Have the papers on your right to work at hand, and one sentence on what is still needed.")
    if needs.moving:
        found.append("Write down what the move depends on: dates, family, school, costs.")
    if room and needs.travel_minutes:
        found.append(f"The way takes {needs.travel_minutes} minutes: know the connection before the one you need.")
    found += [f"Bring or send what they asked for: {what}." for what in needs.owed]
    return found
