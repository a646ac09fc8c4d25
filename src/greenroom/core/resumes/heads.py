"""The head of an entry taken apart: which words are the title, which the employer, which the place.

No single sign decides. Words of job titles and of employers are weighed for every entry, and all entries of a
section vote on the order in which this résumé puts the two; where an entry's own words are silent, the vote speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.barred import barred_heads
from greenroom.core.resumes.values import NOTHING, Read
from greenroom.core.resumes.words import employer_score, is_place, looks_like_place, title_score
from greenroom.core.spans import Certainty, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from greenroom.core.resumes.barred import Barred
    from greenroom.core.resumes.entries import Entry
    from greenroom.core.resumes.rows import Cell

_STRONG = re.compile(r"\s+[|•·▪◦∙⋅‣/]\s+|\s*\|\s*|\s+[–—-]\s+|\s*[—]\s*|\s+@\s+|\s{3,}|:\s+(?=[A-ZÀ-Ý])")
_AT = re.compile(r",?\s+(?:at|bei|beim|chez|bij)\s+(?:the\s+|der\s+)?(?=[A-ZÀ-Ý0-9])")
_COMMA = re.compile(r",\s+")
_NO_CUT = re.compile(r"^(?:inc|llc|ltd|gmbh|corp|co|plc|llp|jr|sr|ii|iii|l\.p|s\.a)\b(?!-)\.?", re.IGNORECASE)
_TOWN = re.compile(r"^[A-ZÀ-Ý][\w.'’-]+(?: [A-ZÀ-Ý][\w.'’-]+)?$")
_TRIM = " \t,;|·•–—-/:*"


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a head with its place in the source."""

    text: str
    span: Span
    row: int = 0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """The two names of an entry in the order in which they stand, what is left over, and where it was."""

    first: Words | None
    second: Words | None
    place: Words | None
    rest: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A head after reading. `what` is the title or the degree, `where` the employer or the school.

    `parted` where the layout says where each name ends; `rest` holds the subject of a degree then.
    """

    what: Read
    where: Read
    place: Read
    rest: tuple[Read, ...] = ()
    parted: bool = False


def named_heads(
    entries: Sequence[Entry],
    what: Callable[[str], float] = title_score,
    where: Callable[[str], float] = employer_score,
    *,
    most_first: int = 1,
) -> list[Named]:
    """What and where for every entry of a section.

    Args:
        entries: the entries of one section.
        what: how much words look like a title (or a degree).
        where: how much words look like an employer (or a school).
        most_first: how many names a first line may hold: 1 for a title, 2 for a degree and its subject.
    """
    barred = barred_heads([entry.rows for entry in entries], most_first=most_first)
    if barred is not None:
        return _parted(barred, what, where)
    pairs = [_pair(entry, what, where) for entry in entries]
    if any(pair.place for pair in pairs):
        pairs = [_with_place(pair, what, where) for pair in pairs]
    vote = sum(_lean(pair, what, where) for pair in pairs)
    return [_named(pair, vote, what, where) for pair in pairs]


def _parted(heads: Sequence[Barred], what: Callable[[str], float], where: Callable[[str], float]) -> list[Named]:
    """Heads whose names the layout parts: the words only say whether the first line is the title or the employer."""
    pairs = [
        Pair(_words(head.first[0] if head.first else None), _words(head.where), _words(head.place)) for head in heads
    ]
    swapped = sum(_lean(pair, what, where) for pair in pairs) < 0 and not any(head.labelled for head in heads)
    return [
        _named_by_place(pair, tuple(_whole(cell) for cell in head.first[1:]), swapped=swapped)
        for pair, head in zip(pairs, heads, strict=True)
    ]


def _named_by_place(pair: Pair, rest: tuple[Read, ...], *, swapped: bool) -> Named:
    first, second, place = (
        (_read(words, Certainty.SURE) if words else NOTHING) for words in (pair.first, pair.second, pair.place)
    )
    if swapped and second.text:
        first, second = second, first
    return Named(first, second, place, rest, parted=True)


def _words(cell: Cell | None) -> Words | None:
    return Words(cell.text, cell.span, bold=cell.bold) if cell is not None and cell.text else None


def _whole(cell: Cell) -> Read:
    return Read(cell.text, cell.span)


def _pair(entry: Entry, what: Callable[[str], float], where: Callable[[str], float]) -> Pair:
    pieces = [piece for number, row in enumerate(entry.head) for cell in row for piece in _pieces(cell, number)]
    place = Words(entry.places[0].text, entry.places[0].span) if entry.places else None
    kept: list[Words] = []
    for piece in pieces:
        name, tail = _without_place(piece, alone=len(pieces) == 1)
        place = place or tail
        if name is not None:
            kept.append(name)
    if len(kept) == 1:
        kept = list(_cut_at_comma(kept[0], what, where))
    elif len(kept) > 2:
        kept = _best_two(kept, what, where)
    if len(kept) > 1 and place is None and looks_like_place(kept[-1].text) and len(kept) > 2:
        place = kept.pop()
    first = kept[0] if kept else None
    second = kept[1] if len(kept) > 1 else None
    return Pair(first, second, place, tuple(kept[2:]))


def _with_place(pair: Pair, what: Callable[[str], float], where: Callable[[str], float]) -> Pair:
    """Where other entries state a place, an unknown name behind an employer's comma is one too."""
    if pair.place is not None:
        return pair
    for side in ("first", "second"):
        words: Words | None = getattr(pair, side)
        head, found, tail = words.text.rpartition(", ") if words else ("", "", "")
        fits = _TOWN.match(tail) and not what(tail) and not where(tail) and not _NO_CUT.match(tail)
        if words and found and fits and not what(words.text):
            cut = len(head)
            name, place = _part(words, 0, cut), _part(words, cut + 2, len(words.text))
            return (
                replace(pair, place=place, first=name) if side == "first" else replace(pair, place=place, second=name)
            )
    return pair


def _pieces(cell: Cell, row: int) -> list[Words]:
    words = Words(cell.text, cell.span, row, cell.bold)
    pieces = _split(words, _STRONG)
    return [
        part
        for piece in pieces
        for part in (_split(piece, _AT) if title_score(piece.text) or employer_score(piece.text) else [piece])
    ]


def _split(words: Words, separator: re.Pattern[str]) -> list[Words]:
    pieces: list[Words] = []
    start = 0
    for match in [*separator.finditer(words.text), None]:
        end = match.start() if match else len(words.text)
        piece = _part(words, start, end)
        if piece.text:
            pieces.append(piece)
        start = match.end() if match else end
    return pieces


def _part(words: Words, start: int, end: int) -> Words:
    text = words.text[start:end]
    start += len(text) - len(text.lstrip(_TRIM))
    text = text.strip(_TRIM)
    if text.count("(") < text.count(")"):
        text = text.rstrip(")")
    if text.count("(") > text.count(")") and text.endswith("("):
        text = text.rstrip("( ")
    return replace(words, text=text, span=Span(words.span.start + start, words.span.start + start + len(text)))


def _without_place(piece: Words, *, alone: bool) -> tuple[Words | None, Words | None]:
    """A piece parted from the place at its end: "Acme Inc., Leeds, UK"."""
    if is_place(piece.text) and not alone:
        return None, piece
    for count in (3, 2, 1):
        cuts = list(_COMMA.finditer(piece.text))
        if len(cuts) < count:
            continue
        cut = cuts[-count]
        tail = _part(piece, cut.end(), len(piece.text))
        if is_place(tail.text):
            return _part(piece, 0, cut.start()), tail
    bracket = re.search(r"\s*\(([^()]+)\)$", piece.text)
    if bracket and is_place(bracket.group(1)):
        return _part(piece, 0, bracket.start()), _part(piece, bracket.start(1), bracket.end(1))
    return piece, None


def _cut_at_comma(words: Words, what: Callable[[str], float], where: Callable[[str], float]) -> tuple[Words, ...]:
    """One piece that may hold both names: cut at the comma that parts them best."""
    best: tuple[float, Words, Words] | None = None
    for cut in _COMMA.finditer(words.text):
        if _NO_CUT.match(words.text[cut.end() :]):
            continue
        first, second = _part(words, 0, cut.start()), _part(words, cut.end(), len(words.text))
        worth = abs(lean(first.text, what, where) - lean(second.text, what, where))
        if best is None or worth > best[0]:
            best = (worth, first, second)
    return (best[1], best[2]) if best else (words,)


def _best_two(pieces: list[Words], what: Callable[[str], float], where: Callable[[str], float]) -> list[Words]:
    """The two pieces that are most surely a title and an employer, in their order; the others after them."""
    titled = max(pieces, key=lambda piece: lean(piece.text, what, where))
    if lean(titled.text, what, where) <= 0:
        return pieces
    others = [piece for piece in pieces if piece is not titled]
    there = max(others, key=lambda piece: (where(piece.text) - what(piece.text), piece.bold, -piece.span.start))
    chosen = sorted((titled, there), key=lambda piece: piece.span.start)
    return [*chosen, *(piece for piece in others if piece is not there)]


def lean(
    text: str, what: Callable[[str], float] = title_score, where: Callable[[str], float] = employer_score
) -> float:
    """How much more words look like a title (or degree) than like an employer (or school); negative for the latter."""
    return what(text) - 0.8 * where(text)


def _lean(pair: Pair, what: Callable[[str], float], where: Callable[[str], float]) -> float:
    """Positive when the words say that the title comes first, negative when it comes second."""
    if pair.first is None or pair.second is None:
        return 0.0
    return max(-1.5, min(1.5, lean(pair.first.text, what, where) - lean(pair.second.text, what, where)))


def _named(pair: Pair, vote: float, what: Callable[[str], float], where: Callable[[str], float]) -> Named:
    place = Read(pair.place.text, pair.place.span) if pair.place else NOTHING
    rest = tuple(Read(words.text, words.span) for words in pair.rest)
    if pair.first is None:
        return Named(NOTHING, NOTHING, place, rest)
    if pair.second is None:
        own = lean(pair.first.text, what, where)
        only = _read(pair.first, Certainty.SURE if abs(own) >= 0.5 else Certainty.DOUBTFUL)
        return Named(only, NOTHING, place, rest) if own > 0 else Named(NOTHING, only, place, rest)
    own = _lean(pair, what, where)
    decisive = own if abs(own) >= 1.2 or vote == 0 else vote + own
    certainty = _certainty(own, vote)
    first, second = _read(pair.first, certainty), _read(pair.second, certainty)
    return Named(first, second, place, rest) if decisive > 0 else Named(second, first, place, rest)


def _certainty(own: float, vote: float) -> Certainty:
    if abs(own) >= 0.8 and own * vote >= 0:
        return Certainty.SURE
    if abs(own) >= 0.3 or abs(vote) >= 1.0:
        return Certainty.LIKELY
    return Certainty.DOUBTFUL


def _read(words: Words, certainty: Certainty) -> Read:
    return Read(words.text, words.span, certainty)
