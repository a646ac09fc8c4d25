"""Net pay, and offers side by side. Nothing is kept."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the framework reads the annotations
from typing import Any

from django.http import HttpRequest  # noqa: TC002 - the framework reads the annotations
from django.utils import timezone
from ninja import Field, Router, Schema

from greenroom.adapters.tax_tables import source_of_rates
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.json_form import estimate_json, net_json, spans_json
from greenroom.services.comparison_files import as_json, entry_from
from greenroom.services.net import estimate_of, net_of
from greenroom.services.net_estimates import can_guess
from greenroom.services.net_spans import NOTE, net_between
from greenroom.services.offer_comparing import Wishes, line_up

router = Router(tags=["offers"])
_MOST_YEARS = 10


class Household(Schema):
    """Pay a year, where it is taxed, and who lives from it."""

    country: str
    gross: float
    year: str = ""
    region: str = ""
    joint: bool = False
    children: int = 0
    ruling: bool = False


class Pay(Household):
    """The same, or a stretch of days of it, or an estimate by the country’s average wage."""

    start: dt.date | None = None
    end: dt.date | None = None
    average_wage: float | None = None


class Asked(Schema):
    """Offers as in the files of `greenroom compare`, and what they are compared by."""

    offers: list[dict[str, Any]]
    weights: dict[str, float] = Field(default_factory=dict)
    home: str = "EUR"
    country: str = ""
    years: int = 3


@router.post("/net", url_name="api_net")
def net(request: HttpRequest, asked: Pay) -> dict[str, Any]:  # noqa: ARG001 - every address is called so
    """A year's net pay or that of some days, line by line; where there is no table, an estimate with its error."""
    if asked.average_wage is not None or can_guess(asked.country.upper()):
        guess = estimate_of(asked.country, asked.gross, asked.average_wage, joint=asked.joint, children=asked.children)
        return estimate_json(guess, source_of_rates())
    if asked.year and (asked.start or asked.end):
        raise InvalidChoice("Name days or a tax year, not both: the days say which tax years they touch.", field="year")
    if asked.start and asked.end:
        parts = net_between(
            asked.country,
            asked.gross,
            asked.start,
            asked.end,
            region=asked.region,
            joint=asked.joint,
            children=asked.children,
            ruling=asked.ruling,
        )
        return spans_json([(part.start, part.end, part.paid) for part in parts], NOTE)
    if asked.start or asked.end:
        raise InvalidChoice("Name both days, such as 2026-09-01 and 2026-12-31.", field="end")
    year = asked.dict(exclude={"start", "end", "average_wage"})
    return net_json(net_of(**year, today=timezone.localdate()))


@router.post("/compare", url_name="api_compare")
def compare(request: HttpRequest, asked: Asked) -> dict[str, Any]:  # noqa: ARG001
    """Who wins in how many weightings, what each offer leaves, and what would turn it."""
    today = timezone.localdate()
    entries = [entry_from(each, f"offer {place}", today) for place, each in enumerate(asked.offers, 1)]
    years = min(max(asked.years, 1), _MOST_YEARS)
    wishes = Wishes(asked.weights, asked.home.upper(), asked.country.upper(), years)
    return as_json(line_up(entries, wishes, today), wishes.home)
