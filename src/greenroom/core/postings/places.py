"""Where the work is, read from labels, first lines and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.postings.first_lines import PIECES, TOP, fact_at, labelled_fact
from greenroom.core.postings.place_names import AMBIGUOUS, PLACES
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE_LABEL = re.compile(
    (
        r"(?:job |work |office )?(?:locations?|place(?: of work)?|workplace|based(?: (?:in|at))?|where|city|"
        r"site|base|office|standort|arbeitsort|duty station|location of post)\s*[:–]\s*(?P<value>\S.*)"
    ),
    re.IGNORECASE,
)
_TOWN = (
    r"[A-ZÄÖÜ][\w'’-]+(?:[ -](?:upon|on|of|the|am|under|by|[A-ZÄÖÜ])[\w'’-]*)*(?:, [A-ZÄÖÜ][\w'’-]+(?: "
    r"[A-Z][\w'’-]+)*)?"
)
_BASED = re.compile(
    rf"\b(?:in|near|at|from|our|around|outside)(?: our| central| downtown| sunny| the heart of)? (?P<place>{_TOWN})"
)
_SURELY_BASED = re.compile(
    rf"\b(?:based|located|situated|office|offices|restaurant|harbour|school|home|hotel|practice|clinic|"
    rf"shop|store|depot|site|hub|studio|garage|team|farm|café|pub|brewery|bakery|workshop|factory|"
    rf"warehouse|plant|lab|campus|base|wanted|village|town|city|headquarters|headquartered) (?:in|at|near|of) "
    rf"(?P<place>{_TOWN})"
    rf"|\b(?:our|the)(?: busy| new| brand new)? (?P<site>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?) (?:office|"
    rf"site|branch|depot|shop|store|clinic|studio|factory|plant|campus|hub|kitchen|warehouse|hospital|"
    rf"showroom|headquarters)\b"
)
_REGIONS_OF_SEVERAL = frozenset({"US", "EU", "Europe", "EMEA", "APAC", "LATAM", "Mobile", "Split"})


def find_places(units: tuple[Unit, ...], source: str, title: Fact | None, employer: Fact | None) -> tuple[Fact, ...]:
    """Where the work is: labelled, in the first lines, else in "based in …" sentences."""
    labelled = labelled_fact(units, source, _PLACE_LABEL, FactName.PLACE)
    if labelled is not None:
        return _split_places(labelled, source)
    top = tuple(_from_top(units, source, title))
    if top:
        return top[:3]
    beside = _behind_employer(source, employer)
    if beside is not None:
        return (beside,)
    return _in_prose(source)


def _behind_employer(source: str, employer: Fact | None) -> Fact | None:
    """A name in capitals behind the employer and a comma: "The Bell Inn, Ludlow"."""
    if employer is None:
        return None
    behind = re.compile(
        re.escape(employer.quote.text) + rf", (?P<place>{_TOWN})(?: (?:near|bei|outside) {_TOWN})?[ ]*(?=$|\n|\(|\||·)",
        re.MULTILINE,
    )
    found = behind.search(source) if employer.quote.text else None
    return fact_at(FactName.PLACE, source, *found.span("place"), Certainty.LIKELY) if found else None


def _in_prose(source: str) -> tuple[Fact, ...]:
    """The first place of our list after "in" or "our"; else what is said to be the place of the office or site."""
    for match in _BASED.finditer(source):
        if names_a_place(match["place"]) or match["place"].split()[0] in PLACES - AMBIGUOUS:
            start, end = _known_part(match)
            fact = fact_at(FactName.PLACE, source, start, end, Certainty.LIKELY)
            return (fact,) if fact else ()
    sited = _SURELY_BASED.search(source)
    if sited is None:
        return ()
    group = "place" if sited["place"] else "site"
    fact = fact_at(FactName.PLACE, source, sited.start(group), sited.end(group), Certainty.DOUBTFUL)
    return (fact,) if fact else ()


def _known_part(match: re.Match[str]) -> tuple[int, int]:
    """The part of a matched place that our list knows: "Hill Hospital, Leeds" gives "Leeds"."""
    start, end = match.span("place")
    pieces = match["place"].split(", ")
    if len(pieces) > 1 and pieces[0] not in PLACES and pieces[1] in PLACES:
        if match[0].startswith(("in ", "near ", "around ", "outside ")):
            return start, end
        return start + len(pieces[0]) + 2, end
    words = pieces[0].split(" ")
    while len(words) > 1 and " ".join(words) not in PLACES:
        words.pop()
    return (start, end) if " ".join(words) == pieces[0] else (start, start + len(" ".join(words)))


def _split_places(fact: Fact, source: str) -> tuple[Fact, ...]:
    """Each place of "Leeds or York", "Berlin / Remote"; the words "remote" and "hybrid" are no place."""
    start = fact.quote.span.start
    found = []
    for match in re.finditer(r"(?:[^/;|·(]|\([^)]*\))+", source[start : fact.quote.span.end]):
        for piece in re.finditer(r"(?:(?! or | and (?=[A-Z]\w+$)).)+", match[0]):
            words = re.sub(
                r"\s*[(–—-]\s*(?:hybrid|remote|on-?site|fully|flexible|with|\d).*$", "", piece[0], flags=re.IGNORECASE
            )
            words = re.sub(
                r"[,.]\s*(?:hybrid|remote|on-?site|fully|with |\d+ days).*$", "", words, flags=re.IGNORECASE
            ).strip(" .")
            words = re.sub(r"^or\s+", "", words)
            if not words or re.match(
                (
                    r"(?:fully |100% )?(?:remote|hybrid|on-?site|in[ -]person|home|work(?:ing)? from|flexible|various|"
                    r"anywhere|\d+ "
                    r"days)"
                ),
                words,
                re.IGNORECASE,
            ):
                continue
            at = source.find(words, start + match.start(), fact.quote.span.end)
            place = fact_at(FactName.PLACE, source, at, at + len(words), fact.certainty) if at >= 0 else None
            if place:
                found.append(place)
    return tuple(found)


def _from_top(units: tuple[Unit, ...], source: str, title: Fact | None) -> Iterator[Fact]:
    """Places on the first short lines, told by our list of places."""
    for unit in units[:TOP]:
        if (
            unit.shape is Shape.BULLET
            or len(unit.text) > 140
            or (unit.shape is Shape.SENTENCE and len(unit.text.split()) > 14)
        ):
            continue
        if ":" in unit.text:
            continue
        text = unit.text.replace(title.value, "", 1) if title else unit.text
        for piece in PIECES.split(re.sub(r"[()]| or (?=[A-Zrh])| / ", " | ", text)):
            bare = re.sub(
                r"^(?:[^\w]+|remote (?:within|in|from|across)\s|in\s|near\s|at\s|based in\s)+",
                "",
                piece.strip(" ,.:"),
                flags=re.IGNORECASE,
            )
            bare = bare.title() if bare.isupper() and len(bare) > 3 else bare
            names = [name for name in bare.split(", ") if name[:1].isupper()]
            while names and names[0] not in PLACES and len(names) > 1:
                names = names[1:]
            words = re.sub(r"\s(?:depot|office|site|branch)$", "", ", ".join(names))
            if words and len(words) < 60 and (names_a_place(words) or words in AMBIGUOUS - _REGIONS_OF_SEVERAL):
                at = source.lower().find(words.lower(), unit.span.start, unit.span.end)
                fact = fact_at(FactName.PLACE, source, at, at + len(words), Certainty.LIKELY) if at >= 0 else None
                if fact:
                    yield fact


def names_a_place(words: str) -> bool:
    """Whether words are, or begin or end with, a place of our list."""
    names = [
        re.sub(
            r"^(?:central|downtown|north|south|east|west|greater|inner)\s+", "", name.strip(" ."), flags=re.IGNORECASE
        )
        for name in words.split(",")
    ]
    known = [name for name in names if name in PLACES or _is_town_with_more(name)]
    return bool(known) and not (len(names) == 1 and known[0] in AMBIGUOUS)


def _is_town_with_more(name: str) -> bool:
    """A town of our list with a region, postcode or the word "area" behind it."""
    town, _, more = name.partition(" ")
    return town in PLACES and (
        more in PLACES
        or bool(re.fullmatch(r"[A-Z]{1,2}\d.*|\d+|area|[Cc]ity|[Cc]entre|depot|office|site|branch", more))
    )
