"""Where somebody says they live, and whether they would move."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.imports.countries import COUNTRIES, country_named
from greenroom.core.postings.place_names import AMBIGUOUS, TOWNS
from greenroom.core.screens.clauses import clauses, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: (?:upon|on|of|the|[A-ZÀ-Þ])[\w'’.-]*){0,4}"
_LIVES = re.compile(
    rf"\b(?:I (?:now |currently |still )?live|I(?: am|['’]m) (?:now |currently |still )?(?:based|living|located|at home)|^(?:Currently |Now )?(?:[Bb]ased|[Ll]iving)) (?:just outside |near |close to |outside )?(?:in )?(?:the )?"
    rf"(?P<place>{_NAME}(?:, {_NAME}){{0,2}})"
)
_YES = re.compile(
    r"\b(?:happy|willing|ready|glad|prepared|open|able|free)(?: and \w+)? to (?:move|relocat\w+)\b|\b(?:would|will|can|could|['’]d|['’]ll)(?: gladly| happily| certainly| like to| love to)? (?:move|relocate)\b|\b(?:moving|relocati(?:on|ng)) (?:is|would be) (?:no problem|fine|possible)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:cannot|can['’]?t|could not|couldn['’]t|will not|won['’]t|would not|wouldn['’]t|do not want to|don['’]t want to|rather not|unable to|not (?:willing|able|ready|going|prepared|planning|free|open) to)(?: \w+)? (?:move|relocat\w+)\b|\b(?:moving|relocati(?:on|ng)) is (?:not|no option|out of)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:if|unless|provided|depend\w*|later|before|until|only|whether|perhaps|maybe|after|once)\b|\?",
    re.IGNORECASE,
)
_ALSO = {"the hague": "den haag", "munich": "münchen", "cologne": "köln", "vienna": "wien", "zurich": "zürich", "geneva": "genève", "nuremberg": "nürnberg", "bengaluru": "bangalore", "new york city": "new york", "nyc": "new york", "hanover": "hannover", "lucerne": "luzern", "gurugram": "gurgaon"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody lives: the town and the country (ISO 3166) as far as our lists know them; empty where not."""

    town: str
    country: str


def read_home(saying: Saying) -> tuple[Claim[Home], ...]:
    """Where a saying says that the person lives."""
    found = []
    for sentence in sentences(saying.text):
        match = _LIVES.search(sentence)
        home = home_named(match["place"]) if match else None
        if match and home:
            found.append(Claim(sentence, home, saying))
    return tuple(found)


def home_named(place: str) -> Home | None:
    """The town and the country of “Leeds, United Kingdom”; None where our lists know neither."""
    parts = [part.strip(" .") for part in place.split(",") if part.strip(" .")]
    if not parts:
        return None
    country = country_named(parts[-1]) if len(parts[-1]) > 2 or parts[-1] in {"UK", "US"} else ""
    town = parts[0] if parts[0] in TOWNS and (parts[0] not in AMBIGUOUS or len(parts) > 1) else ""
    return Home(town, country) if town or country else None


def differ_home(one: Claim[Home], other: Claim[Home]) -> str:
    """One sentence on how two homes disagree: two countries, or two towns that our lists know."""
    new, old = one.value, other.value
    if new.country and old.country and new.country != old.country:
        names = (COUNTRIES.get(new.country, new.country), COUNTRIES.get(old.country, old.country))
        return f"Two countries: {names[0]} in {one.saying.where}, {names[1]} in {other.saying.where}."
    if new.town and old.town and _folded(new.town) != _folded(old.town):
        return f"Two towns: {new.town} in {one.saying.where}, {old.town} in {other.saying.where}."
    return ""


def read_moving(saying: Saying) -> tuple[Claim[bool], ...]:
    """Whether a saying says that the person would move; a condition makes it neither yes nor no."""
    return tuple(_moving(saying))


def differ_moving(one: Claim[bool], other: Claim[bool]) -> str:
    """One sentence where one saying is a yes to moving and the other a no."""
    if one.value == other.value:
        return ""
    words = {True: "you would move", False: "you would not move"}
    return f"{words[one.value].capitalize()}, says {one.saying.where}; {words[other.value]}, says {other.saying.where}."


def _moving(saying: Saying) -> Iterator[Claim[bool]]:
    for clause in clauses(saying.text):
        about = saying.topic == "relocation" or re.search(r"\brelocat", clause.text, re.IGNORECASE)
        if not about or _HEDGED.search(clause.sentence):
            continue
        if _NO.search(clause.text):
            yield Claim(clause.text, value=False, saying=saying)
        elif _YES.search(clause.text):
            yield Claim(clause.text, value=True, saying=saying)


def _folded(town: str) -> str:
    return _ALSO.get(town.casefold(), town.casefold())
