"""When one could start: the steps before a first day, kept for an application, and what they add up to (N1, R3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from greenroom.core.contradictions import Saying
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.routes import route as route_named
from greenroom.core.offers.start import Step, Way, in_order
from greenroom.core.offers.usual_steps import usual_steps, with_route
from greenroom.core.offers.work_rights import Basis, right_in
from greenroom.core.screens import notice as notice_words
from greenroom.services.honest_start import foreseen, kept_steps, way_of
from greenroom.services.record import deed
from greenroom.services.screens import job_country_of, sees_profile
from greenroom.store.models import Application, StartPlan

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.offers.notice import Notice
    from greenroom.core.offers.routes import Route
    from greenroom.core.offers.start import Foreseen
    from greenroom.store.access import Actor

_LONGEST_NAME = 80
_YEARS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """The way to a first day of one application.

    Attributes:
        application: which one.
        kept: whether the person kept these steps; else they are only proposed.
        way: the steps.
        foreseen: what they add up to.
        route: the permit that is among them, if one is.
        country: where the job is, by ISO 3166; empty where it is not known.
        today: the day it is for the person.
        can_change: whether the actor may write here.
        lacks_permit: whether the profile says that a permit is needed, and none is among the steps.
    """

    application: Application
    kept: bool
    way: Way
    foreseen: Foreseen
    route: Route | None
    country: str
    today: dt.date
    can_change: bool
    lacks_permit: bool = False

    @property
    def stale(self) -> bool:
        """Whether the day on which it all begins is over, so that the days below are too early."""
        return self.way.begins_on < self.today


def start_plan_of(actor: Actor, application: UUID, now: dt.datetime) -> Plan:
    """The steps as they were kept, or as they usually are.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    row = Application.objects.select_related("employer", "person").read(actor, application)
    kept = kept_steps(actor, row)
    today = now.astimezone(ZoneInfo(row.person.zone)).date()
    country = job_country_of(row)
    way = way_of(kept) if kept else _usual(actor, row, country, today)
    route = route_named(kept.route) if kept else None
    mine = row.person_id == actor.person.pk
    lacks = route is None and _needs_permit(actor, row, country)
    return Plan(row, kept is not None, way, foreseen(way, country), route, country, today, mine, lacks)


def keep_start_plan(
    actor: Actor,
    application: UUID,
    *,
    begins_on: dt.date,
    notice: str,
    route: str,
    steps: Sequence[Step],
    today: dt.date,
) -> StartPlan:
    """Keep the steps before a first day. Another route than before brings its own steps along.

    Args:
        actor: whose it is.
        application: for which application.
        begins_on: when it all begins, such as the day of a written offer.
        notice: the notice period in words; empty where there is none to give.
        route: the key of a permit route; empty where no permit is needed.
        steps: the steps, as they stood on the page.
        today: the day it is for the person.

    Raises:
        InvalidChoice: the notice cannot be read, a step makes no sense, or the day is long ago or far ahead.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    known = StartPlan.objects.owned_by(actor).filter(application=row).first()
    if abs(begins_on.year - today.year) > _YEARS_AHEAD:
        raise InvalidChoice("Give a day within the next years, such as when you expect the offer.", field="begins_on")
    period = read_notice(notice)
    named = route_named(route) if route else None
    if route and named is None:
        raise InvalidChoice("Choose one of the routes, or none.", field="route")
    before = known.route if known else ""
    wanted = with_route(_cleaned(steps), named) if route != before else _cleaned(steps)
    fields = {"begins_on": begins_on, "notice": _parts(period), "route": route, "steps": _rows(in_order(wanted))}
    with deed(actor, "keep-start-plan", f"Changed the steps to a first day at {row.employer.name}") as record:
        if known is not None:
            return record.update(known, **fields)
        return record.create(StartPlan(person=actor.person, application=row, **fields))


def forget_start_plan(actor: Actor, application: UUID) -> None:
    """Go back to the usual steps, as if none had been kept."""
    row = Application.objects.select_related("employer").own(actor, application)
    with deed(actor, "forget-start-plan", f"Removed the steps to a first day at {row.employer.name}") as record:
        record.delete_all(list(StartPlan.objects.owned_by(actor).filter(application=row)))


def read_notice(words: str) -> Notice | None:
    """A notice period in words; None for no words.

    Raises:
        InvalidChoice: it is not one period, or it is longer than two years.
    """
    if not words.strip():
        return None
    claims = notice_words.read(Saying(words, "the notice period", topic="notice"))
    if len(claims) != 1:
        message = "Give one period as your contract words it, such as “two months to the end of a month”."
        raise InvalidChoice(message, field="notice")
    return claims[0].value


def _needs_permit(actor: Actor, row: Application, country: str) -> bool:
    """Whether the profile says so, where the actor may read that."""
    if not country or not sees_profile(actor, row.person):
        return False
    return right_in(country, row.person.work_authorisations).basis is Basis.NEEDED


def _usual(actor: Actor, row: Application, country: str, today: dt.date) -> Way:
    """The usual steps, with the notice period of the profile where the actor may read that."""
    sees = sees_profile(actor, row.person)
    claims = notice_words.read(Saying(row.person.notice_period if sees else "", "", topic="notice"))
    abroad = bool(country and row.person.country and country != row.person.country)
    return Way(today, usual_steps(moves=abroad), claims[0].value if len(claims) == 1 else None)


def _cleaned(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps that have a name; what waits for one that is gone waits for what that one waited for."""
    kept = [replace(step, name=" ".join(step.name.split())) for step in steps]
    for step in kept:
        if len(step.name) > _LONGEST_NAME:
            raise InvalidChoice(f"A step's name has at most {_LONGEST_NAME} characters.", field="steps")
    return tuple(step for step in kept if step.name)


def _parts(period: Notice | None) -> dict[str, Any]:
    if period is None:
        return {}
    return {"count": period.count, "unit": period.unit, "to_the_end_of": period.to_the_end_of}


def _rows(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """The steps as they are kept."""
    return [
        {
            "key": step.key,
            "name": step.name,
            "least": step.least,
            "likely": step.likely,
            "most": step.most,
            "after": list(step.after),
            "working": step.working,
        }
        for step in steps
    ]
