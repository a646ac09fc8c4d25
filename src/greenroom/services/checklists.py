"""The checklist of an interview: its points follow from format and papers, its ticks are kept with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.contradictions import Saying
from greenroom.core.imports.countries import country_in
from greenroom.core.meetings import Format
from greenroom.core.packet import PaperKind
from greenroom.core.paper_points import Needs, headings, points
from greenroom.core.screens.permits import Standing, stated
from greenroom.core.screens.places import home_named
from greenroom.services.documents import papers_of
from greenroom.services.record import deed
from greenroom.services.screens import job_country_of
from greenroom.store.models import Interview, Promise, Reference

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from greenroom.core.paper_points import Point
    from greenroom.store.access import Actor
    from greenroom.store.models import Document, Person

TICKS = "checklist"
"""Under this name `Interview.setup` holds, for each point that is done, when it was ticked."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A point, and when it was ticked; None while it is open."""

    point: Point
    done_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Checklist:
    """The points of an interview in their order, by the heading under which they stand."""

    ticked: tuple[Ticked, ...]

    @property
    def done(self) -> int:
        """How many are done."""
        return sum(each.done_at is not None for each in self.ticked)

    @property
    def groups(self) -> tuple[tuple[str, tuple[Ticked, ...]], ...]:
        """Heading and points; no heading without any."""
        grouped = ((word, tuple(each for each in self.ticked if each.point.heading == word)) for word in headings())
        return tuple((word, found) for word, found in grouped if found)


def checklist_of(actor: Actor, interview: Interview, papers: Sequence[Document] | None = None) -> Checklist:
    """The points of an interview with their ticks."""
    kept = interview.setup.get(TICKS, {})
    wanted = points(_needs(actor, interview, papers_of(actor, interview.application_id) if papers is None else papers))
    return Checklist(tuple(Ticked(point, _moment(kept.get(point.text))) for point in wanted))


def tick(actor: Actor, interview: UUID, done: Collection[str]) -> Interview:
    """Make exactly those points of the checklist done that are named by their words; one that is gone is left out."""
    row = Interview.objects.select_related("application__employer", "person").own(actor, interview)
    known = row.setup.get(TICKS, {})
    now = timezone.now().astimezone(dt.UTC).isoformat(timespec="seconds")
    wanted = [each.point.text for each in checklist_of(actor, row).ticked if each.point.text in done]
    kept = {text: known.get(text, now) for text in wanted}
    with deed(actor, "tick-points", f"Ticked the checklist for “{row.application}”") as record:
        return record.update(row, setup={**row.setup, TICKS: kept})


def _needs(actor: Actor, interview: Interview, papers: Sequence[Document]) -> Needs:
    """What the points of an interview depend on, from the record."""
    application, person = interview.application, interview.person
    country = job_country_of(application)
    kinds = {each.kind for each in papers}
    owed = Promise.objects.visible_to(actor).filter(application=application, kept_at=None)
    return Needs(
        format=Format(interview.format),
        in_a_room=bool(interview.place and not interview.link),
        people=len(interview.participants.all()),
        resume=next((each.name for each in papers if each.kind == PaperKind.RESUME), ""),
        references=Reference.objects.visible_to(actor).filter(application=application).exists(),
        samples=bool(kinds & {PaperKind.SAMPLE, PaperKind.PORTFOLIO}),
        permit=_needs_permit(person, country),
        moving=_has_to_move(person, country),
        travel_minutes=interview.travel_minutes,
        owed=tuple(owed.values_list("what", flat=True)),
    )


def _needs_permit(person: Person, country: str) -> bool:
    """Whether the profile says that something is needed, or limited, for the country of the job."""
    rights = stated(person.work_authorisations, Saying("", ""))
    return any(each.value.country == country and each.value.standing is not Standing.FREE for each in rights)


def _has_to_move(person: Person, country: str) -> bool:
    """Whether the job is in another country than the person, as far as both are known."""
    home = home_named(person.place)
    here = person.country or (home.country if home else "") or country_in(person.place)
    return bool(country and here and country != here)


def _moment(text: object) -> dt.datetime | None:
    """When a point was ticked; what is there, is done, also if its time cannot be read."""
    if not text:
        return None
    try:
        return dt.datetime.fromisoformat(str(text))
    except ValueError:
        return dt.datetime.fromtimestamp(0, dt.UTC)
