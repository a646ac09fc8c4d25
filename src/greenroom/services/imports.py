"""Tables of applications from elsewhere: looked at without writing, then taken in as one deed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4
from zoneinfo import ZoneInfo

from greenroom.adapters.reading.tables import read_table
from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.imports.headings import fields_for, maker_of
from greenroom.core.imports.reading import Plan, entries_of
from greenroom.core.imports.values import Entry, Field
from greenroom.core.journey.lines import folded
from greenroom.core.journey.stages import usual_place
from greenroom.core.journey.values import StageKey
from greenroom.services.record import deed
from greenroom.services.stages import stage_name, standard_stages
from greenroom.store.models import Application, Contact, Employer, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.imports.values import Someone, Table
    from greenroom.store.access import Actor

__all__ = ["Plan", "Preview", "first_plan", "preview", "read_table", "take_in"]

_NEW, _THERE, _TWICE = "", "It is in your list already.", "It stands in this file twice."


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as it would be taken in; `left_out` says why it would not."""

    entry: Entry
    left_out: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table would become.

    Attributes:
        maker: the program that wrote it, if it is known by its headings.
        plan: how it was read.
        rows: every row.
        doubts: each doubt, and in how many of the rows that would be taken in it stands.
    """

    maker: str
    plan: Plan
    rows: Sequence[Seen]
    doubts: Sequence[tuple[str, int]]

    @property
    def taken(self) -> Sequence[Entry]:
        """The rows that would be taken in."""
        return [row.entry for row in self.rows if not row.left_out]

    @property
    def left_out(self) -> Sequence[tuple[str, int]]:
        """Why rows would be left out, and how many for each reason."""
        return Counter(row.left_out for row in self.rows if row.left_out).most_common()


def first_plan(table: Table) -> Plan:
    """How a table is read as long as nobody says otherwise."""
    return Plan(fields_for(table.headings))


def preview(actor: Actor, table: Table, plan: Plan, *, doubles: bool = False) -> Preview:
    """What a table would become; nothing is written.

    Args:
        actor: whose applications they would be.
        table: the table.
        plan: what its columns hold.
        doubles: whether rows are taken in whose employer and role are there already.

    Raises:
        InvalidChoice: no column holds the role, or none the employer.
    """
    for field, what in ((Field.ROLE, "role"), (Field.EMPLOYER, "employer")):
        if field not in plan.fields:
            raise InvalidChoice(f"Say which column holds the {what}.", field="columns")
    names = Application.objects.owned_by(actor).values_list("employer__name", "title")
    seen = {_name(employer, title): _THERE for employer, title in names}
    rows = []
    for entry in entries_of(table, plan):
        name = _name(entry.employer, entry.title)
        left_out = entry.refused or (_NEW if doubles else seen.get(name, _NEW))
        rows.append(Seen(entry, left_out))
        seen.setdefault(name, _TWICE)
    doubts = Counter(doubt for row in rows if not row.left_out for doubt in row.entry.doubts)
    return Preview(maker_of(table.headings), plan, rows, doubts.most_common())


def take_in(
    actor: Actor, table: Table, plan: Plan, now: dt.datetime, *, template: str = "standard", doubles: bool = False
) -> int:
    """Make an application of each row, with its employer, its contacts and its notes, as one deed; how many they are.

    Raises:
        InvalidChoice: the columns are not said, or there is no such template.
        UserError: there is nothing to take in.
    """
    entries = preview(actor, table, plan, doubles=doubles).taken
    if not entries:
        raise UserError("There is nothing to take in: every row is in your list already, or has no role or employer.")
    makers = _Makers(actor, standard_stages(template), now)
    how_many = "1 application" if len(entries) == 1 else f"{len(entries):,} applications"
    with deed(actor, "import-applications", f"Imported {how_many}") as record:
        employers = _employers(actor, entries)
        record.create_all([row for row in employers.values() if row._state.adding])  # noqa: SLF001 - a documented name
        made = [makers.application(entry, employers[folded(entry.employer)]) for entry in entries]
        record.create_all([application for application, _ in made])
        record.create_all([stage for _, stages in made for stage in stages])
        record.create_all(_contacts(actor, entries, employers))
    return len(entries)


@dataclass(frozen=True, slots=True)
class _Makers:
    """Makes the rows of one entry."""

    actor: Actor
    template: Sequence[tuple[str, str]]
    now: dt.datetime

    def application(self, entry: Entry, employer: Employer) -> tuple[Application, list[Stage]]:
        """The application with its stages, the current one among them."""
        started = self._at(entry.started_on) or self.now
        row = Application(
            id=uuid4(),
            created_at=started,
            person=self.actor.person,
            employer=employer,
            title=entry.title,
            source=entry.source,
            country=entry.country,
            answer_by=entry.answer_by,
            notes=entry.notes,
            ended_as=entry.reach.end,
        )
        since = self._at(entry.stage_since) or started
        if entry.reach.end:
            row.ended_at = max(self._at(entry.ended_on) or self._at(entry.stage_since) or started, started)
        stages, current = self._stages(row, entry)
        stages[0].entered_at = started
        current.entered_at = since
        row.current_stage_id = current.pk
        return row, stages

    def _stages(self, row: Application, entry: Entry) -> tuple[list[Stage], Stage]:
        """The stages of the template, with the one that the entry stands in among them."""
        reach = entry.reach
        pairs = list(self.template)
        place = next((place for place, (key, _) in enumerate(pairs) if reach.key and key == reach.key), None)
        if place is None and reach.key:
            place = usual_place([key for key, _ in pairs], StageKey(reach.key))
            pairs.insert(place, (reach.key, stage_name(StageKey(reach.key))))
        elif place is None:
            place = 0 if reach.early else 1
            pairs.insert(place, ("", reach.name))
        if reach.name:
            pairs[place] = (pairs[place][0], reach.name)
        stages = [
            Stage(id=uuid4(), person=self.actor.person, application=row, key=key, name=name, position=position)
            for position, (key, name) in enumerate(pairs)
        ]
        return stages, stages[place]

    def _at(self, day: dt.date | None) -> dt.datetime | None:
        """Noon of a day where the person is: no zone nearby makes another day of it."""
        return dt.datetime.combine(day, dt.time(12), ZoneInfo(self.actor.person.zone)) if day else None


def _employers(actor: Actor, entries: Sequence[Entry]) -> dict[str, Employer]:
    """The employers of all entries by folded name: those that are there, and new ones for the others."""
    found = {folded(row.name): row for row in Employer.objects.owned_by(actor)}
    for entry in entries:
        found.setdefault(folded(entry.employer), Employer(person=actor.person, name=entry.employer))
    return found


def _contacts(actor: Actor, entries: Sequence[Entry], employers: dict[str, Employer]) -> Sequence[Contact]:
    """The contacts that are not there yet, each once at each employer."""
    rows = Contact.objects.owned_by(actor).values_list("employer", "name")
    there = {(employer, folded(name)) for employer, name in rows}
    made: dict[tuple[object, str], Contact] = {}
    for entry in entries:
        employer = employers[folded(entry.employer)]
        for person in entry.people:
            name = (employer.pk, folded(person.name))
            if name not in there:
                made.setdefault(name, _contact(actor, employer, person))
    return list(made.values())


def _contact(actor: Actor, employer: Employer, person: Someone) -> Contact:
    return Contact(
        person=actor.person,
        employer=employer,
        name=person.name,
        title=person.title,
        email=person.email,
        phone=person.phone,
    )


def _name(employer: str, title: str) -> tuple[str, str]:
    return folded(employer), folded(title)
