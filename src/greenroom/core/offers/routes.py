"""Permit routes, as dated examples: who qualifies, what pay it takes, which steps, and where all of that was read.

They are examples and no advice. Each says on which page its figures were read and on which day, and where the authority
itself publishes them; half a year later it is called old, loudly. Durations between the published ones are our margins.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

# Whose pages are an authority's own, by the end of their host.
_AUTHORITIES = (
    ".gov", ".gov.uk", ".gov.au", ".gov.sg", ".go.jp", ".gob.es", ".admin.ch", ".canada.ca", ".service-public.fr",
    ".ind.nl", ".migrationsverket.se", ".nyidanmark.dk", ".make-it-in-germany.com", ".enterprise.gov.ie",
)  # fmt: skip
FRESH = dt.timedelta(days=183)
LAWYER = "Ask the employer’s lawyer: only they answer for the dates and amounts of your case."


@dataclass(frozen=True, slots=True)
class Threshold:
    """A pay that a route asks for: `amount` of a currency a `per` (month or year), gross, and for whom.

    `valid_from` and `valid_to` say when it holds; no end means that none was published.
    """

    amount: float
    currency: str
    per: str
    whom: str
    valid_from: dt.date
    valid_to: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Whether it holds on a day, as far as was published."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class RouteStep:
    """A step of a route: days at least, typically and at most; working days where `working`."""

    name: str
    least: int
    likely: int
    most: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """A way to a permit.

    Attributes:
        key: its name in the record.
        country: by ISO 3166.
        name: what the authority calls it.
        who: who qualifies, in short.
        thresholds: the pay that it asks for.
        steps: one after the other, from the signed contract on; none where no durations could be read.
        read_at: the page on which the figures were read, and `checked_on` the day.
        official: where the authority publishes them, to check.
        note: what else decides the dates.
    """

    key: str
    country: str
    name: str
    who: str
    steps: tuple[RouteStep, ...]
    read_at: tuple[str, ...]
    official: str
    checked_on: dt.date
    thresholds: tuple[Threshold, ...] = field(default=())
    note: str = ""

    @property
    def is_secondary(self) -> bool:
        """Whether none of its figures was read on a page of an authority."""
        return not any(is_authority(page) for page in self.read_at)

    def is_old(self, today: dt.date) -> bool:
        """Whether it was checked too long ago, or none of its amounts holds any more."""
        over = bool(self.thresholds) and not any(each.holds(today) for each in self.thresholds)
        return today - self.checked_on > FRESH or over


def is_authority(page: str) -> bool:
    """Whether a page is an authority's own, and not what somebody else says about it."""
    return f".{urlsplit(page).netloc}".endswith(_AUTHORITIES)


def route(key: str) -> Route | None:
    """The route of that key."""
    return next((each for each in _all() if each.key == key), None)


def routes_to(country: str) -> tuple[Route, ...]:
    """The routes into a country, by ISO 3166."""
    return tuple(each for each in _all() if each.country == country)


def _all() -> Sequence[Route]:
    from greenroom.core.offers.route_examples import ROUTES  # noqa: PLC0415 - the examples are made of these values

    return ROUTES
