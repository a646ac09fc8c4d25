"""Whether somebody may work in a country, from what their profile says, and a transparent statement of it (R3).

Nothing is guessed: what the profile does not say is a question, and no rule for visitors counts as a right to work.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Saying
from greenroom.core.days import in_words
from greenroom.core.imports.countries import COUNTRIES, country_named, spoken
from greenroom.core.offers.free_movement import ALWAYS_ASK, Arrangement, arrangement_between
from greenroom.core.screens.permits import Standing, stated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.offers.routes import Route

_CITIZEN = re.compile(r"\b(?:citizen\w*|nationals?|nationality|passport)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|no|never|former|ex)\b", re.IGNORECASE)
SOON = dt.timedelta(days=270)
"""So long before a paper ends it is spoken of: renewing one can take half a year. Our rule."""


class Basis(StrEnum):
    """What a right to work rests on."""

    CITIZEN = "citizen"
    ARRANGEMENT = "arrangement"
    PAPER = "paper"
    NEEDED = "needed"
    UNKNOWN = "unknown"


BASIS_WORDS = {
    Basis.CITIZEN: "You may work there: you are a citizen",
    Basis.ARRANGEMENT: "You may work there without asking for a permit first",
    Basis.PAPER: "You hold a paper",
    Basis.NEEDED: "A permit is needed, as far as your profile says",
    Basis.UNKNOWN: "Not known yet",
}


@dataclass(frozen=True, slots=True)
class Right:
    """How it stands with one country.

    Attributes:
        country: by ISO 3166.
        basis: what the right rests on.
        status: the words of the profile; empty where it says nothing of this country.
        until: when a paper ends, as `2028-05` or `2028`; empty where no end was named.
        arrangement: by which no permit is needed, if one is why.
        citizen_of: whose citizens may.
        free: whether no employer has to do anything; None where that is not known.
    """

    country: str
    basis: Basis
    status: str = ""
    until: str = ""
    arrangement: Arrangement | None = None
    citizen_of: str = ""
    free: bool | None = None

    @property
    def name(self) -> str:
        """The country's name."""
        return COUNTRIES.get(self.country, self.country)

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the month, or year, in which the paper ends."""
        return last_day_of(self.until)


def citizenships(rows: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    """The countries of which a profile says that its person is a citizen."""
    return tuple(
        code
        for row in rows
        if (status := row.get("status", "")) and _CITIZEN.search(status) and not _DENIED.search(status)
        if (code := country_named(row.get("country", "")))
    )


def right_in(country: str, rows: Sequence[Mapping[str, str]]) -> Right:
    """How it stands with one country, by the rows of a profile (country, status, until)."""
    citizen_of = citizenships(rows)
    row = next((each for each in rows if country_named(each.get("country", "")) == country), None)
    if country in citizen_of:
        return Right(country, Basis.CITIZEN, _status(row), citizen_of=country, free=True)
    for home in citizen_of:
        if arrangement := arrangement_between(home, country):
            return Right(country, Basis.ARRANGEMENT, _status(row), arrangement=arrangement, citizen_of=home, free=True)
    if row is None:
        needs = bool(citizen_of) and country not in ALWAYS_ASK
        return Right(country, Basis.NEEDED if needs else Basis.UNKNOWN, free=False if needs else None)
    return _by_paper(country, row)


def statement(right: Right, *, route: Route | None = None, honest_day: dt.date | None = None) -> tuple[str, ...]:
    """What to say about it, a sentence each; only what is known. Nothing where nothing is known."""
    if right.basis is Basis.CITIZEN:
        return (f"I am a citizen of {spoken(right.country)} and may work here without any permit.",)
    if right.basis is Basis.ARRANGEMENT and right.arrangement:
        by = right.arrangement.name
        return (
            f"I am a citizen of {spoken(right.citizen_of)} and may work in {spoken(right.country)} without a permit.",
            f"That rests on this arrangement: {by}.",
        )
    if right.basis is Basis.PAPER:
        until = f", until {right.until}" if right.until else ""
        tied = () if right.free else ("Could your lawyer tell us whether it holds for a new employer?",)
        return (f"For {spoken(right.country)} I have: {right.status}{until}.", *tied)
    if right.basis is Basis.UNKNOWN:
        return ()
    return _needed(right, route, honest_day)


def last_day_of(until: str) -> dt.date | None:
    """The last day that “2028-05” or “2028” can mean; None for other words."""
    match = re.fullmatch(r"(20\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?", until.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if day and month and year:
            return dt.date(year, month, day)
        after = dt.date((year or 0) + (1 if not month or month == 12 else 0), (month or 12) % 12 + 1, 1)
    except ValueError:
        return None
    return after - dt.timedelta(days=1)


def _needed(right: Right, route: Route | None, honest_day: dt.date | None) -> tuple[str, ...]:
    said = [f"To work in {spoken(right.country)} I need a permit, and an employer who applies for it or supports it."]
    if route is not None:
        said.append(f"The route I have looked at is this one: {route.name}.")
        if route.steps:
            steps = [re.split(r"[:(,]", step.name)[0].strip() for step in route.steps]
            said.append(f"Its steps: {', then '.join(step[:1].lower() + step[1:] for step in steps)}.")
    if honest_day is not None:
        counted = "With everything counted" if route else "Once there is a permit, and its time not counted,"
        said.append(f"{counted} I could start by {in_words(honest_day)}.")
    said.append("Have you sponsored somebody before, and what would your lawyer need from me?")
    return tuple(said)


def _by_paper(country: str, row: Mapping[str, str]) -> Right:
    claims = stated([row], Saying("", ""))
    standing = claims[0].value.standing if claims else None
    until = row.get("until", "")
    if standing is Standing.NEEDED:
        return Right(country, Basis.NEEDED, _status(row), free=False)
    if standing is None:
        return Right(country, Basis.UNKNOWN, _status(row), until)
    return Right(country, Basis.PAPER, _status(row), until, free=True if standing is Standing.FREE else None)


def _status(row: Mapping[str, str] | None) -> str:
    return row.get("status", "") if row else ""
