"""Where the person may work: their papers, the country of each job, and what employers asked and were told (R3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import COUNTRIES, country_named
from greenroom.core.offers.routes import route, routes_to
from greenroom.core.offers.work_rights import SOON, Right, last_day_of, right_in, statement
from greenroom.services.honest_start import honest_start, kept_steps
from greenroom.services.people import update_profile
from greenroom.services.record import deed
from greenroom.services.screens import job_country_of, sees_profile
from greenroom.services.wording import given
from greenroom.store.models import Application, Person, PreparedAnswer, Question, Told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.core.offers.routes import Route
    from greenroom.store.access import Actor

_PERMIT = "permit"


@dataclass(frozen=True, slots=True)
class Paper:
    """A right as the profile states it, with its end if that is known, and whether that is near or over."""

    country: str
    status: str
    until: str
    last_day: dt.date | None
    is_over: bool
    ends_soon: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything about the right to work in one workspace.

    Attributes:
        papers: what the profile states, what ends first in front.
        jobs: each running application whose country is known, with how it stands there.
        unplaced: how many running applications name no country.
        told: what employers were told, the latest first.
    """

    papers: tuple[Paper, ...]
    jobs: tuple[tuple[Application, Right], ...]
    unplaced: int
    told: tuple[Told, ...]

    @property
    def ending(self) -> tuple[Paper, ...]:
        """The papers that are over or end soon."""
        return tuple(each for each in self.papers if each.is_over or each.ends_soon)


@dataclass(frozen=True, slots=True)
class ForJob:
    """The right to work for one application.

    Attributes:
        application: which one.
        right: how it stands; None where the country is not known, or the profile may not be read.
        country: where the job is, by ISO 3166.
        routes: known routes into it.
        statement: what to say, a sentence each.
        told: what this employer was told, the earliest first.
        asked: questions of this employer's list that are about it.
        answer: the prepared answer, if there is one.
        can_change: whether the actor may write here.
    """

    application: Application
    right: Right | None
    country: str
    routes: tuple[Route, ...]
    statement: tuple[str, ...]
    told: tuple[Told, ...]
    asked: tuple[Question, ...]
    answer: PreparedAnswer | None
    today: dt.date
    can_change: bool


def overview_of(actor: Actor, now: dt.datetime) -> Overview:
    """Papers, jobs and what was told, of the actor's own workspace."""
    person = Person.objects.get(pk=actor.person.pk)
    today = now.astimezone(ZoneInfo(person.zone)).date()
    rows = Application.objects.owned_by(actor).filter(ended_as="").select_related("employer")
    placed = [(row, _country_of(row)) for row in rows.prefetch_related("postings__facts")]
    jobs = tuple((row, right_in(country, person.work_authorisations)) for row, country in placed if country)
    told = Told.objects.owned_by(actor).filter(topic=_PERMIT).select_related("application__employer").order_by("-on")
    return Overview(_papers(person.work_authorisations, today), jobs, len(placed) - len(jobs), tuple(told))


def ending_papers(person: Person, today: dt.date) -> tuple[Paper, ...]:
    """The papers of a person that are over or end soon, what ends first in front."""
    return tuple(each for each in _papers(person.work_authorisations, today) if each.is_over or each.ends_soon)


def for_job(actor: Actor, application: UUID, now: dt.datetime) -> ForJob:
    """The right to work for one application.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    row = Application.objects.select_related("employer", "person").read(actor, application)
    country = job_country_of(row)
    steps = kept_steps(actor, row)
    known = sees_profile(actor, row.person) and bool(country)
    right = right_in(country, row.person.work_authorisations) if known else None
    chosen = route(steps.route) if steps and steps.route else None
    day = honest_start(steps, country).day if steps else None
    answers = PreparedAnswer.objects.visible_to(actor).filter(person=row.person, topic=_PERMIT)
    return ForJob(
        application=row,
        right=right,
        country=country,
        routes=routes_to(country),
        statement=statement(right, route=chosen, honest_day=day) if right else (),
        told=tuple(Told.objects.visible_to(actor).filter(application=row, topic=_PERMIT)),
        asked=tuple(row.questions.filter(bank_key=f"screen:{_PERMIT}")),
        answer=next((each for each in answers if each.application_id == row.pk), None),
        today=now.astimezone(ZoneInfo(row.person.zone)).date(),
        can_change=row.person_id == actor.person.pk,
    )


def keep_right(actor: Actor, *, country: str, status: str, until: str = "") -> Person:
    """Keep how it stands with one country in the profile, in the place of what stood there.

    Raises:
        InvalidChoice: no such country is known, nothing is said of it, or the end is no month.
    """
    code = country_named(country)
    if code not in COUNTRIES:
        raise InvalidChoice("Name a country, such as Germany.", field="country")
    words = given(status, field="status", what="how it stands, such as “citizen” or “work permit”")
    if until.strip() and last_day_of(until) is None:
        raise InvalidChoice("Give the end as year and month, such as 2028-05.", field="until")
    row = {"country": COUNTRIES[code], "status": words, "until": until.strip()}
    with deed(actor, "keep-right", f"Changed the right to work: {COUNTRIES[code]}"):
        return update_profile(actor, work_authorisations=[*_without(actor, code), row])


def remove_right(actor: Actor, country: str) -> Person:
    """Remove what the profile says of one country."""
    code = country_named(country)
    with deed(actor, "remove-right", f"Removed the right to work: {COUNTRIES.get(code, country)}"):
        return update_profile(actor, work_authorisations=_without(actor, code))


def _country_of(row: Application) -> str:
    """The country of a job whose postings are read already."""
    posting = next(iter(row.postings.all()), None)
    return job_country_of(row, posting) if posting else row.country


def _without(actor: Actor, code: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = Person.objects.get(pk=actor.person.pk).work_authorisations
    return [row for row in rows if country_named(row.get("country", "")) != code]


def _papers(rows: Sequence[Mapping[str, str]], today: dt.date) -> tuple[Paper, ...]:
    found = []
    for row in rows:
        last = last_day_of(row.get("until", ""))
        over = last is not None and last < today
        soon = last is not None and not over and last - today <= SOON
        found.append(Paper(row.get("country", ""), row.get("status", ""), row.get("until", ""), last, over, soon))
    return tuple(sorted(found, key=lambda paper: paper.last_day or dt.date.max))
