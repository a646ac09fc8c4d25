"""The right to work in a country, as somebody states it: there already, or still to be had."""

# ruff: noqa: E501 - tables and patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.imports.countries import COUNTRIES, country_named
from greenroom.core.screens.clauses import clauses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from greenroom.core.screens.clauses import Clause

_CITIZENS = {
    "British": "GB", "Dutch": "NL", "German": "DE", "Irish": "IE", "French": "FR", "Spanish": "ES", "Italian": "IT", "Polish": "PL", "Swedish": "SE", "Danish": "DK",
    "Norwegian": "NO", "Finnish": "FI", "Austrian": "AT", "Swiss": "CH", "Belgian": "BE", "Portuguese": "PT", "Canadian": "CA", "Australian": "AU", "Indian": "IN", "Japanese": "JP",
}  # fmt: skip
_CITIZEN = re.compile(rf"\b({'|'.join(_CITIZENS)}) (?:citizen\w*|national\w*|passport)\b")
_PAPER = r"(?:visas?|permits?|sponsor\w*|work authori[sz]ation|blue card|green card)"
_NO_NEED = re.compile(
    rf"(?:\b(?:not|never|no longer|without)|n['’]t) (?:\w+ )?(?:need|requir)\w*\b[^.;]{{0,40}}\b{_PAPER}\b"
    rf"|\bno (?:need (?:for|of) )?(?:\w+ ){{0,2}}{_PAPER}(?: (?:is|was))?(?: (?:needed|required|necessary))?\b"
    rf"|\bneither\b[^.;]{{0,40}}\b{_PAPER}\b",
    re.IGNORECASE,
)
_NEEDS = re.compile(
    rf"\b(?:needs?|requires?|depends? on|will have to (?:get|apply for)|must (?:get|apply for))\b[^.;]{{0,50}}\b{_PAPER}\b"
    rf"|\b{_PAPER} (?:is |are )?(?:needed|required)\b|\bno right to work\b"
    r"|(?:\bnot|n['’]t)(?: yet)? (?:be )?(?:allowed|entitled|authori[sz]ed|eligible) to work\b"
    r"|(?:\bnot|n['’]t)(?: yet)? have (?:a |an |the |any )?(?:\w+ )?(?:visa|permit|right to work)\b",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:allowed|entitled|authori[sz]ed|eligible|free) to work\b|\b(?:have|has|got|hold|full|unrestricted)\b[^.;]{0,25}\bright to work\b|\bmay work\b|\bcitizen\w*\b|\bnationals?\b"
    r"|\bpermanent residen\w+|\bsettled status\b|\bgreen card\b",
    re.IGNORECASE,
)
_TIED = re.compile(
    rf"\b(?:hold|have|has|holds|got|on)\b[^.;]{{0,30}}\b{_PAPER}\b|^\W*(?:\w+ ){{0,3}}(?:visa|permit|blue card)\b|\bmy (?:\w+ ){{0,2}}(?:visa|permit)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:whether|unless|not sure|check|depends on the|perhaps|maybe|would like|hope|applied|waiting|pending|if)\b|\?",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:until|till|valid (?:to|through)|expires? (?:in|on)|up to)\s+(?:the )?(?:end of )?(?:\d{1,2}\.? )?(?:(?P<name>[A-Z][a-z]{2,8})\.? )?(?P<year>20\d\d)(?:-(?P<month>\d\d))?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES = re.compile(r"\b[A-Z][\w.]*(?: (?:and |of )?[A-Z][\w.]*){0,3}")


class Standing(Enum):
    """How it stands with the right to work."""

    FREE = "you may work there already"
    TIED = "there is a permit"  # which may hold for one employer only, so it neither proves nor denies a need
    NEEDED = "a permit is still needed"


@dataclass(frozen=True, slots=True)
class Permit:
    """How it stands with the right to work in one country.

    Attributes:
        country: ISO 3166.
        standing: whether the right is there, by itself or by a permit, or still to be had.
        until: until which month, as `2028-05` or `2028`; empty where no end was named.
    """

    country: str
    standing: Standing
    until: str = ""


def read(saying: Saying, job_country: str = "") -> tuple[Claim[Permit], ...]:
    """The rights to work that a saying states.

    Args:
        saying: the words.
        job_country: the country of this job, which an answer about permits means where it names none.
    """
    return tuple(claim for clause in clauses(saying.text) for claim in _in_clause(clause, saying, job_country))


def stated(rows: Sequence[Mapping[str, str]], saying: Saying) -> tuple[Claim[Permit], ...]:
    """The rights to work of a profile: rows of country, status and until."""
    found = []
    for row in rows:
        country, status = country_named(row.get("country", "")), row.get("status", "")
        standing = _standing(status)
        if country and standing is not None:
            until = row.get("until", "")
            words = f"{row['country']}: {status}" + (f", until {until}" if until else "")
            found.append(Claim(words, Permit(country, standing, until[:7]), saying))
    return tuple(found)


def differ(one: Claim[Permit], other: Claim[Permit]) -> str:
    """One sentence on how two statements about the same country disagree; empty where they do not."""
    new, old = one.value, other.value
    if new.country != old.country:
        return ""
    name = COUNTRIES.get(new.country, new.country)
    if {new.standing, old.standing} == {Standing.FREE, Standing.NEEDED}:
        return (
            f"{name}: {new.standing.value}, says {one.saying.where}; {old.standing.value}, says {other.saying.where}."
        )
    precise = min(len(new.until), len(old.until))
    if new.until[:precise] != old.until[:precise]:
        return f"{name}: until {new.until} in {one.saying.where}, until {old.until} in {other.saying.where}."
    return ""


def countries_in(text: str) -> frozenset[str]:
    """The countries that a text names, by ISO 3166."""
    found = {_CITIZENS[match[1]] for match in _CITIZEN.finditer(text)}
    for match in _NAMES.finditer(text):
        words = match.group().rstrip(".").split(" ")
        pieces = [" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)]
        found |= {code for piece in pieces if len(piece) > 2 or piece in {"UK", "US"} if (code := country_named(piece))}
    return frozenset(found)


def _in_clause(clause: Clause, saying: Saying, job_country: str) -> Iterator[Claim[Permit]]:
    """What one clause states; the country of its sentence counts where it names none itself."""
    text = clause.text
    standing = None if _HEDGED.search(text) else _standing(text)
    if standing is None:
        return
    named = countries_in(text) or countries_in(clause.sentence)
    if not named and saying.topic == "permit" and job_country:
        named = frozenset({job_country})
    if len(named) == 1:
        yield Claim(text, Permit(next(iter(named)), standing, _until(text)), saying)


def _standing(text: str) -> Standing | None:
    """How words say it stands; None where they say nothing of it."""
    if _NO_NEED.search(text):
        return Standing.FREE
    if _NEEDS.search(text):
        return Standing.NEEDED
    if _FREE.search(text):
        return Standing.FREE
    return Standing.TIED if _TIED.search(text) else None


def _until(text: str) -> str:
    match = _UNTIL.search(text)
    if match is None:
        return ""
    name = (match["name"] or "").lower()[:3]
    month = match["month"] or (f"{_MONTHS.index(name) + 1:02d}" if name in _MONTHS else "")
    return f"{match['year']}-{month}" if month else match["year"]
