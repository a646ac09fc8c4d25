"""What the research file holds: facts with the words they stand in, by what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.spans import Quote


class FactTopic(StrEnum):
    """What a fact is about."""

    GOALS = "goals"
    PRODUCTS = "products"
    NEWS = "news"
    PROBLEMS = "problems"
    PEOPLE = "people"


class About(StrEnum):
    """Whom a fact is about."""

    EMPLOYER = "employer"
    ROLE = "role"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of a text that says something worth knowing.

    Attributes:
        about: whom it is about; for a person, `person` is the name.
        topic: what it is about.
        quote: its words, with their place.
        certainty: how sure the sorting is.
        why: the words that it was sorted by.
        on: the day it is from, as far as it is known: `2026`, `2026-03` or `2026-03-14`; empty when it is not.
    """

    about: About
    topic: FactTopic
    quote: Quote
    certainty: Certainty
    why: str
    on: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class ReadText:
    """What one text says; `left_out` counts the facts beyond those that anybody would read."""

    source: str
    written_on: str = ""
    facts: tuple[Found, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact of the file, read from a text or put down by hand.

    Attributes:
        key: its name in the record.
        source: what the text is called that it is from; empty where a hand put it down.
        on: as in `Found`.
    """

    about: About
    topic: FactTopic
    text: str
    on: str = ""
    source: str = ""
    person: str = ""
    certainty: Certainty = Certainty.SURE
    key: str = ""
