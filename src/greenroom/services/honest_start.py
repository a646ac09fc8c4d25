"""The honest first day of an application, as its steps were kept: for whoever compares promises with it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from greenroom.adapters.holidays import known_holidays, weekend_of
from greenroom.core.offers.notice import Notice
from greenroom.core.offers.promised import HonestStart
from greenroom.core.offers.start import Foreseen, Step, Way, foresee
from greenroom.store.models import StartPlan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.terms import Value
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Offer

_YEARS = 4


def kept_steps(actor: Actor, application: Application) -> StartPlan | None:
    """The steps that were kept for an application, if the actor may see them."""
    return StartPlan.objects.visible_to(actor).filter(application=application).first()


def honest_start(row: StartPlan, country: str) -> HonestStart:
    """The day by which the person could start in four cases of five.

    Args:
        row: the steps.
        country: where the job is, by ISO 3166, for its holidays; may be empty.
    """
    return HonestStart(foreseen(way_of(row), country).p80, key=f"start:{row.application_id}")


def honest_instead(actor: Actor, offer: Offer, terms: Mapping[str, Value]) -> dt.date | None:
    """The honest first day where an offer names an earlier one; None where it can be kept, or no steps were kept."""
    steps = kept_steps(actor, offer.application) if "start" in terms else None
    if steps is None:
        return None
    day = honest_start(steps, offer.country).day
    return day if dt.date.fromisoformat(str(terms["start"]["day"])) < day else None


def way_of(row: StartPlan) -> Way:
    """The steps of a plan as core knows them."""
    steps = tuple(
        Step(
            each["key"],
            each["name"],
            each["least"],
            each["likely"],
            each["most"],
            after=tuple(each["after"]),
            working=each["working"],
        )
        for each in row.steps
    )
    return Way(row.begins_on, steps, notice_of(row.notice))


def notice_of(parts: dict[str, Any]) -> Notice | None:
    """A notice period as it is kept; None where none is known."""
    return Notice(parts["count"], parts["unit"], parts["to_the_end_of"]) if parts else None


def foreseen(way: Way, country: str) -> Foreseen:
    """When one could start, with the holidays and the weekend of the country of the job."""
    years = range(way.begins_on.year, way.begins_on.year + _YEARS)
    days: list[dt.date] = [day for year in years for day in known_holidays(country, year)]
    return foresee(way, days, weekend_of(country))
