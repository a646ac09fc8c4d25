"""The role map: what a job posting says, each item with the place where it says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.core.spans import Certainty, Quote, Span


class FactName(StrEnum):
    """The facts that a posting may state about the job, apart from what the work is."""

    TITLE = "title"
    EMPLOYER = "employer"
    PLACE = "place"
    REMOTE = "remote"
    PAY = "pay"
    POSTED = "posted"
    CLOSING = "closing"
    START = "start"
    VISA = "visa"
    RELOCATION = "relocation"
    SENIORITY = "seniority"
    EMPLOYMENT = "employment"


class Remote(StrEnum):
    """Where the work is done; the value of the `remote` fact."""

    REMOTE = "remote"
    HYBRID = "hybrid"
    ON_SITE = "on-site"


class Offered(StrEnum):
    """The value of the `visa` and `relocation` facts."""

    OFFERED = "offered"
    NOT_OFFERED = "not offered"
    REQUIRED = "required"  # visa: the right to work must exist already; relocation: one must move


class Seniority(StrEnum):
    """The level that the posting asks for; the value of the `seniority` fact."""

    INTERN = "intern"
    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"


class ItemKind(StrEnum):
    """What an item of the role map is."""

    RESPONSIBILITY = "responsibility"
    MUST_HAVE = "must-have"
    NICE_TO_HAVE = "nice-to-have"
    SKILL = "skill"
    COMPETENCY = "competency"
    OWN_WORDS = "own-words"
    PRIORITY = "priority"


@dataclass(frozen=True, slots=True)
class Pay:
    """Pay as stated: amounts in whole units of `currency` (ISO 4217) per `period` (hour, day, week, month, year)."""

    low: float
    high: float
    currency: str
    period: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: `value` is normalised (dates ISO 8601, enums above), `quote` is what the posting says.

    `pay` is set for the `pay` fact only. A fact that came from the page's JobPosting data and is nowhere in its text
    has an empty quote with the span (0, 0).
    """

    name: FactName
    value: str
    quote: Quote
    certainty: Certainty
    pay: Pay | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the role map in the posting's own words.

    Attributes:
        kind: what it is.
        text: the words, cleaned of bullets and folded white space; for competencies the standard name.
        span: where it stands in the source.
        certainty: how sure the sorting is (a must-have by its heading is sure, by default likely).
        quotes: further places; for a priority, the two or more sentences that it is made from.
        why: one sentence that says why this was read so (for a priority: what makes it one).
    """

    kind: ItemKind
    text: str
    span: Span
    certainty: Certainty = Certainty.SURE
    quotes: tuple[Quote, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class RoleMap:
    """Everything that was read from one posting. `source` is kept untouched; all spans point into it."""

    source: str
    facts: tuple[Fact, ...] = ()
    items: tuple[Item, ...] = ()

    def fact(self, name: FactName) -> Fact | None:
        """The first fact of that name, if the posting states it."""
        return next((fact for fact in self.facts if fact.name is name), None)

    def of(self, kind: ItemKind) -> tuple[Item, ...]:
        """The items of one kind, in the order in which they matter (priorities) or stand in the source."""
        return tuple(item for item in self.items if item.kind is kind)
