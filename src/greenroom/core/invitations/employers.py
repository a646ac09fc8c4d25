"""Who invites: the organisation, as its own words name it, or the sender's address, or the lines under the message."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.invitations.names import CALLED, is_name, is_organisation, names_a_job
from greenroom.core.invitations.people import same_person
from greenroom.core.invitations.values import Found
from greenroom.core.invitations.where import closings
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.invitations.values import Person

_WORD = r"[A-ZÀ-Þ0-9][\w&’'-]*(?:\.\w[\w’'-]*)*"
_NAME = rf"(?P<employer>{_WORD}(?:[ \t]+(?:(?:of|de|und|and|&|y|e|et)[ \t]+)?{_WORD}){{0,4}})"
_AT = re.compile(rf"\b(?:at|with|bei(?: der)?|chez|en|presso|na|bij|på|hos|w|v|from)\s+{_NAME}")
_INVITES = re.compile(
    rf"(?:^|(?<=[.!?,] ))[ \t]*{_NAME}[ \t]+(?:(?:is pleased to|would like to|are pleased to|is happy to|wants to|möchte|souhaite|desea|vorrebbe|gostaria de|wil|vill|vil)[ \t]+)?(?:(?:you|Sie|dich|vous|le|te|ti|la|o|a|u|je|dig|deg)[ \t]+)?(?:invites?|inviting|has invited|lädt|einladen|invite|invita|invitar|invitare|convida|convidar|nodigt|uitnodigen|bjuder|inviterer|inviterar)\b",
    re.MULTILINE,
)
_NOT_EMPLOYER = re.compile(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Google|Microsoft|UTC|GMT|CET|UK|Madame|Monsieur)\b|^(?:The|This|That|Our|Your|You|We|I|It|Room|Floor|Building|HR)\b|^\d"
)
_NO_LINE = re.compile(r"@|https?:|www\.|\d{2}|^(?:tel|phone|mobile|direct|telefon|tél)\b", re.IGNORECASE)
_BEHIND_A_JOB = re.compile(r"[ \t]+(?:at|bei|chez|@)[ \t]+")
_PARTS = re.compile(r"[,|·]|[ ][-–—][ ]")
_LINES = 5  # of a signature
_SHORTEST = 2  # letters of a name in an address that mean something
_MAIL_HOSTS = frozenset(
    [
        "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "me", "gmx", "web", "proton", "protonmail", "mail", "aol",
        "greenhouse", "lever", "workday", "ashbyhq", "smartrecruiters", "teamtailor", "recruitee", "workable", "personio",
        "successfactors", "myworkday", "calendly", "bamboohr", "jobvite", "icims",
    ]
)  # fmt: skip


def employer_in(text: str, people: Sequence[Person]) -> Found | None:
    """Who invites: the name that the sender's address bears out; else the address, the message, or the signature."""
    sender = next((person for person in people if person.role == "sender"), None)
    names = [person.name for person in people]
    said = [match for match in _AT.finditer(text) if _can_be(match["employer"], names)]
    return (
        _borne_out(text, said, name_in_address(sender.email) if sender else "")
        or _first(_INVITES.finditer(text), names, Certainty.LIKELY)
        or _signed(text, names)
        or _first(said, names, Certainty.DOUBTFUL)
    )


def _borne_out(text: str, said: Sequence[re.Match[str]], name: str) -> Found | None:
    """The organisation whose name stands in the sender's address, as the message writes it."""
    for match in said:
        if name and re.sub(r"\W", "", match["employer"]).lower().startswith(name.replace("-", "")[:5].lower()):
            return Found(match["employer"], Certainty.SURE, Quote(match["employer"], Span(*match.span("employer"))))
    if len(name) > _SHORTEST and (word := re.search(rf"(?<![@/.\w-])(?i:{re.escape(name)})\b(?!\.)", text)):
        return Found(word.group(), Certainty.LIKELY, Quote(word.group(), Span(*word.span())))
    if name:
        return Found(name.replace("-", " ").title(), Certainty.LIKELY, None, "Taken from the sender's address.")
    return None


def name_in_address(email: str) -> str:
    """The name of an organisation in an address; empty for those of mail providers and of portals."""
    host = email.rsplit("@", 1)[-1].split(".")
    name = next((part for part in reversed(host[:-1]) if part not in {"co", "com", "ac", "gov", "org"}), "")
    return "" if name in _MAIL_HOSTS else name


def _first(matches: Iterable[re.Match[str]], people: Sequence[str], certainty: Certainty) -> Found | None:
    """The first that can be an organisation."""
    match = next((each for each in matches if _can_be(each["employer"], people)), None)
    return (
        Found(match["employer"], certainty, Quote(match["employer"], Span(*match.span("employer")))) if match else None
    )


def _signed(text: str, people: Sequence[str]) -> Found | None:
    """What stands under the writer's name: a line of its own, or behind their job."""
    for closing in closings(text):
        at = closing.end()
        for line in text[at:].split("\n")[: _LINES + 1]:
            if name := _in_line(line.strip(), people):
                start = text.index(name, at)
                certainty = Certainty.LIKELY if is_organisation(name) else Certainty.DOUBTFUL
                return Found(name, certainty, Quote(name, Span(start, start + len(name))))
            at += len(line) + 1
    return None


def _in_line(line: str, people: Sequence[str]) -> str:
    """The organisation in one line of a signature, without its address; empty if there is none."""
    parts = [part.strip() for part in _PARTS.split(_BEHIND_A_JOB.sub(", ", line))]
    parts = [part for part in parts if not names_a_job(part)]
    name = next((part for part in parts if is_organisation(part)), next(iter(parts), ""))
    fits = name[:1].isupper() and not _NO_LINE.search(name) and not CALLED.match(name)
    return name if fits and _can_be(name, people) else ""


def _can_be(name: str, people: Sequence[str]) -> bool:
    """Whether it can be an organisation: nobody who is named, no day, no service for calls."""
    if _NOT_EMPLOYER.search(name) or any(same_person(name, person) for person in people):
        return False
    return is_organisation(name) or is_name(name)
