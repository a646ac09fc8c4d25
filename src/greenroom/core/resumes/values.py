"""A résumé after reading: who, where, when, and what was achieved, each with the place where the résumé says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.core.spans import Certainty, Span

NOWHERE = Span(0, 0)
"""The span of what was read from nowhere in the source."""


@dataclass(frozen=True, slots=True)
class Month:
    """A date as résumés state it: a year, perhaps with a month."""

    year: int
    month: int | None = None

    def iso(self) -> str:
        """`2021` or `2021-03`."""
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Read:
    """A string that was read, with its place and how sure the reading is. Nothing read is an empty text."""

    text: str
    span: Span = NOWHERE
    certainty: Certainty = Certainty.SURE


NOTHING = Read("")


@dataclass(frozen=True, slots=True)
class Link:
    """A web address or a profile: `network` is empty for a plain site."""

    url: str
    network: str = ""
    username: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """The person as the head of the résumé states them."""

    name: Read = NOTHING
    headline: Read = NOTHING
    email: Read = NOTHING
    phone: Read = NOTHING
    place: Read = NOTHING
    summary: Read = NOTHING
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """One position. `end is None and current` means until now; `end is None and not current` means not stated."""

    employer: Read
    title: Read
    start: Month | None = None
    end: Month | None = None
    current: bool = False
    dates: Read = NOTHING
    place: Read = NOTHING
    summary: Read = NOTHING
    achievements: tuple[Read, ...] = ()


@dataclass(frozen=True, slots=True)
class Education:
    """One course of study."""

    institution: Read
    degree: Read = NOTHING
    area: Read = NOTHING
    start: Month | None = None
    end: Month | None = None
    place: Read = NOTHING
    highlights: tuple[Read, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """One project, volunteer role or other dated work with highlights."""

    name: Read
    summary: Read = NOTHING
    start: Month | None = None
    end: Month | None = None
    highlights: tuple[Read, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """A language with the level as the résumé words it."""

    name: Read
    level: str = ""


class DoubtAbout(StrEnum):
    """What part of the reading a doubt is about."""

    PERSON = "person"
    WORK = "work"
    EDUCATION = "education"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that could not be read for sure: one sentence that says what, and where to look."""

    about: DoubtAbout
    text: str
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Resume:
    """Everything that was read from one résumé. `source` is kept untouched; all spans point into it."""

    source: str
    contact: Contact = Contact()
    work: tuple[Job, ...] = ()
    education: tuple[Education, ...] = ()
    projects: tuple[Project, ...] = ()
    skills: tuple[Read, ...] = ()
    languages: tuple[Language, ...] = ()
    certificates: tuple[Read, ...] = ()
    doubts: tuple[Doubt, ...] = ()
