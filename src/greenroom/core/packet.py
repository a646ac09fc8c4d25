"""The packet for one interview: what is in it, in which order, and under which names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.brief import Brief


class PaperKind(StrEnum):
    """What a paper of an application is, in the order in which a packet holds them."""

    RESUME = "resume"
    PORTFOLIO = "portfolio"
    SAMPLE = "sample"
    REFERENCES = "references"
    CERTIFICATE = "certificate"
    PERMIT = "permit"
    RELOCATION = "relocation"
    OTHER = "other"


PAPER_WORDS: dict[PaperKind, str] = {
    PaperKind.RESUME: "Résumé as sent",
    PaperKind.PORTFOLIO: "Portfolio",
    PaperKind.SAMPLE: "Work sample",
    PaperKind.REFERENCES: "Reference list",
    PaperKind.CERTIFICATE: "Certificate",
    PaperKind.PERMIT: "Visa or permit",
    PaperKind.RELOCATION: "Relocation paper",
    PaperKind.OTHER: "Other paper",
}
_LONGEST = 80  # characters of a name; with the folder it stays below what every file system takes
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")


@dataclass(frozen=True, slots=True)
class PacketStory:
    """A story as it is told; parts that are not written are left out."""

    title: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PacketPoint:
    """A point of the checklist, when it is due, and whether it is ticked."""

    when: str
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class PacketPaper:
    """A paper that goes along: its kind in words, its name, how long it is, and whether its pages are in the PDF."""

    kind: str
    name: str
    note: str = ""
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Owed:
    """Something that they asked for or were promised, with its day in words and whether it is done."""

    what: str
    due: str
    done: bool


@dataclass(frozen=True, slots=True)
class Packet:
    """Everything that stands on the pages of a packet, beside the brief and the uploaded papers.

    Attributes:
        title, employer, candidate: what it is about and for whom.
        when, when_own, where: as in the brief.
        people: name, title and what they look for.
        questions: to ask them.
        stories: told in full.
        points: the checklist.
        papers: what else is in the packet.
        owed: what they asked for.
        referees: who is named to them: name, how they know the person, and how to reach them.
        brief: the brief, if there is a posting to make it from.
    """

    title: str
    employer: str
    candidate: str
    when: str
    when_own: str = ""
    where: str = ""
    people: tuple[tuple[str, str, str], ...] = ()
    questions: tuple[tuple[str, str], ...] = ()
    stories: tuple[PacketStory, ...] = ()
    points: tuple[PacketPoint, ...] = ()
    papers: tuple[PacketPaper, ...] = ()
    owed: tuple[Owed, ...] = ()
    referees: tuple[tuple[str, str, str], ...] = ()
    brief: Brief | None = None


def plain_name(words: str) -> str:
    """A name that every file system takes and that leads nowhere: no folder, nothing hidden, no reserved word."""
    text = unicodedata.normalize("NFC", words)
    text = "".join(char if char.isprintable() and char not in '<>:"/\\|?*' else "-" for char in text)
    text = " ".join(text.split()).strip(" .-")
    ending = _ENDING.search(text)
    stem, last = (text[: ending.start()], ending.group()) if ending else (text, "")
    stem = stem[:_LONGEST].strip(" .-") or "paper"
    return f"{stem}-{last}" if stem.lower() in _RESERVED else f"{stem}{last}"


def numbered(names: Iterable[str]) -> tuple[str, ...]:
    """Names with their place in front, so that they sort as they are meant; none comes twice."""
    return tuple(f"{place:02d} {plain_name(name)}" for place, name in enumerate(names, start=1))


def folder_name(employer: str, day: str) -> str:
    """The folder of a packet: “Interview Havenwind Parcel 2026-12-03”."""
    return plain_name(f"Interview {employer} {day}")
