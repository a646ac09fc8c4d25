"""Net pay, and offers side by side. Nothing is kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest  # noqa: TC002 - the framework reads the annotations
from django.utils import timezone
from ninja import Field, Router, Schema

from greenroom.core.offers.json_form import net_json
from greenroom.services.comparison_files import as_json, entry_from
from greenroom.services.net import net_of
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


class Asked(Schema):
    """Offers as in the files of `greenroom compare`, and what they are compared by."""

    offers: list[dict[str, Any]]
    weights: dict[str, float] = Field(default_factory=dict)
    home: str = "EUR"
    country: str = ""
    years: int = 3


@router.post("/net", url_name="api_net")
def net(request: HttpRequest, asked: Household) -> dict[str, Any]:  # noqa: ARG001 - every address is called so
    """A year's net pay, line by line, with its sources and what it leaves out."""
    return net_json(net_of(**asked.dict(), today=timezone.localdate()))


@router.post("/compare", url_name="api_compare")
def compare(request: HttpRequest, asked: Asked) -> dict[str, Any]:  # noqa: ARG001
    """Who wins in how many weightings, what each offer leaves, and what would turn it."""
    today = timezone.localdate()
    entries = [entry_from(each, f"offer {place}", today) for place, each in enumerate(asked.offers, 1)]
    years = min(max(asked.years, 1), _MOST_YEARS)
    wishes = Wishes(asked.weights, asked.home.upper(), asked.country.upper(), years)
    return as_json(line_up(entries, wishes, today), wishes.home)
