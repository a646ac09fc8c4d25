"""What a contradiction is: two sayings that cannot both be true, each in its own words, and one plain sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import datetime as dt

Value = TypeVar("Value")


class About(StrEnum):
    """What two sayings disagree about."""

    PAY = "pay"
    NOTICE = "notice"
    START = "start"
    PERMIT = "permit"
    PLACE = "place"
    MOVING = "moving"
    DATE = "date"
    TITLE = "title"
    EMPLOYER = "employer"
    NUMBER = "number"


ABOUT_WORDS = {
    About.PAY: "Pay",
    About.NOTICE: "Notice",
    About.START: "Start date",
    About.PERMIT: "Permit",
    About.PLACE: "Where you live",
    About.MOVING: "Moving",
    About.DATE: "Dates",
    About.TITLE: "Job title",
    About.EMPLOYER: "Employer",
    About.NUMBER: "Number",
}


@dataclass(frozen=True, slots=True)
class Saying:
    """Something the person wrote or told somebody.

    Attributes:
        text: their words, untouched.
        where: what it is, as it stands in a sentence: “your profile”, “the letter of 3 December”.
        key: which row it is, as `kind:id`, for a link; empty where there is none.
        topic: what it answers, by the key of a topic or of a told fact; empty where it may be about anything.
        on: the day on which it was said, if that is known.
    """

    text: str
    where: str
    key: str = ""
    topic: str = ""
    on: dt.date | None = None

    @property
    def opening(self) -> str:
        """What it is, as it begins a sentence."""
        return self.where[:1].upper() + self.where[1:]


@dataclass(frozen=True, slots=True)
class Claim(Generic[Value]):
    """What was read in a saying: the words, what they mean, and where they stand."""

    quote: str
    value: Value
    saying: Saying

    @property
    def side(self) -> Side:
        """The claim as one side of a contradiction."""
        return Side(self.quote, self.saying.where, self.saying.key)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its words, what it stands in, and the row, as in `Saying`."""

    quote: str
    where: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sayings that cannot both be true. `text` says in one sentence what disagrees; it blames neither side."""

    about: About
    one: Side
    other: Side
    text: str
