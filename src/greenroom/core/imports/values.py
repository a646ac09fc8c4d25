"""What a table of applications is, what its columns hold, and what becomes of each of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

MOST_ROWS = 2000
MOST_COLUMNS = 100


class Field(StrEnum):
    """What a column holds."""

    ROLE = "role"
    EMPLOYER = "employer"
    STAGE = "stage"
    STAGE_KIND = "stage-kind"
    STAGE_SINCE = "stage-since"
    STARTED = "started"
    ADDED = "added"
    ENDED = "ended"
    ENDED_ON = "ended-on"
    SOURCE = "source"
    COUNTRY = "country"
    PLACE = "place"
    ANSWER_BY = "answer-by"
    CONTACT = "contact"
    CONTACT_TITLE = "contact-title"
    CONTACT_EMAIL = "contact-email"
    CONTACT_PHONE = "contact-phone"
    NOTES = "notes"
    ASIDE = "aside"
    LEFT_OUT = ""


FIELD_NAMES: dict[Field, str] = {
    Field.ROLE: "Role",
    Field.EMPLOYER: "Employer",
    Field.STAGE: "Stage or status",
    Field.STAGE_KIND: "Kind of stage",
    Field.STAGE_SINCE: "In this stage since",
    Field.STARTED: "Applied on",
    Field.ADDED: "Found or saved on",
    Field.ENDED: "How it ended",
    Field.ENDED_ON: "Ended on",
    Field.SOURCE: "Where it was found",
    Field.COUNTRY: "Country",
    Field.PLACE: "Place",
    Field.ANSWER_BY: "Answer by",
    Field.CONTACT: "Contact",
    Field.CONTACT_TITLE: "Contact’s job title",
    Field.CONTACT_EMAIL: "Contact’s e-mail",
    Field.CONTACT_PHONE: "Contact’s telephone",
    Field.NOTES: "Notes",
    Field.ASIDE: "Keep in the notes, with its heading",
    Field.LEFT_OUT: "Leave it out",
}


class Order(StrEnum):
    """Which comes first in a date of three numbers; told by the column where nothing is said."""

    BY_COLUMN = ""
    DAY_FIRST = "day"
    MONTH_FIRST = "month"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it came: headings, and rows that have as many cells as there are headings."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an application got: a standard stage by key, perhaps under another name, or one of its own by name alone.

    `end` says how it ended, if it did.

    `early` says that nothing was sent yet: the stage comes before the first one.
    """

    key: str = ""
    name: str = ""
    end: str = ""
    early: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Someone:
    """A contact that a row names."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An application that a row becomes.

    Attributes:
        number: the number of the row in its table, from 1; the headings are not counted.
        reach: how far it got.
        started_on: the day on which it was sent, or put there.
        stage_since: the day on which it entered its stage.
        ended_on: the day on which it ended.
        doubts: sentences about what was hard to read.
        refused: why it cannot be taken in, as a sentence; empty if it can.
    """

    number: int
    title: str
    employer: str
    reach: Reach
    started_on: dt.date | None = None
    stage_since: dt.date | None = None
    ended_on: dt.date | None = None
    source: str = ""
    country: str = ""
    answer_by: dt.date | None = None
    people: Sequence[Someone] = ()
    notes: str = ""
    doubts: Sequence[str] = ()
    refused: str = ""
