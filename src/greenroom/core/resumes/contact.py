"""Who a résumé is about: name, headline, addresses and links from its head and its contact section."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from dataclasses import replace
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from greenroom.core.resumes.headings import section_of
from greenroom.core.resumes.values import NOTHING, Contact, Link, Read
from greenroom.core.resumes.words import is_place, looks_like_place, title_score
from greenroom.core.spans import Certainty, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.resumes.rows import Cell, Row

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\(?\+\(?|(?<![\w/.+])(?:00)?\(?)\d{1,4}\)?(?:[\s./()-]{0,3}\d{1,5}){2,6}(?!\w)")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s,;|()]+|(?<![@\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|me|ai|co|de|fr|es|nl|eu|uk|app|page|info|ch|at|be|se|ca|edu|tech|in|it|us|blog|xyz|sh|work|design)(?:/[^\s,;|()]*)?(?![\w@])",
    re.IGNORECASE,
)
_BARE_URL = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?")
_NETWORKS = {
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "xing": "Xing", "twitter": "Twitter", "stackoverflow": "StackOverflow", "x.com": "X", "orcid": "ORCID", "medium": "Medium", "bitbucket": "Bitbucket",
    "mastodon": "Mastodon", "behance": "Behance", "dribbble": "Dribbble", "kaggle": "Kaggle", "scholar.google": "Google Scholar", "researchgate": "ResearchGate", "instagram": "Instagram", "youtube": "YouTube",
}  # fmt: skip
_NAME_WORD = re.compile(r"^(?:[^\W\d_](?:[\w'’.-])*|\([^)]+\)|[\"“][^\"”]+[\"”])$")
_AFTER_NAME = re.compile(
    r",?\s+(?:ph\.?d|m\.?d|mba|rn|bsn|msn|cpa|pmp|m\.?sc|b\.?sc|esq|pe|dr)\.?(?=$|[\s,])", re.IGNORECASE
)
_SEPARATORS = re.compile(r"\s+[|•·▪◦∙⋅/–—-]\s+|\s*\|\s*|\s{3,}|;\s+")
_LABEL = re.compile(
    r"^(?:e-?mail|mail|phone|tel(?:efon|éphone|éfono)?|mobile|mobil|cell|address|adresse|anschrift|dirección|adres|location|wohnort|name|nom|nombre|naam|web(?:site)?|linkedin|github|portfolio|url)\s*(?::|\.(?=[\s+:]):?)\s*",
    re.IGNORECASE,
)
_LONGEST_NAME = 45
_PARTICLES = {
    "von",
    "van",
    "de",
    "der",
    "den",
    "la",
    "le",
    "del",
    "da",
    "di",
    "dos",
    "el",
    "al",
    "bin",
    "ibn",
    "ten",
    "ter",
    "y",
    "zu",
    "du",
}


def contact_of(head: Sequence[Row], contact: Sequence[Row], everything: Sequence[Row]) -> Contact:
    """The person as the head of the résumé states them.

    Args:
        head: rows without a section, before the first heading.
        contact: rows of the contact section.
        everything: all rows; searched for a name and an address that stand elsewhere.
    """
    pieces = [piece for row in (*head, *contact) for cell in row.cells for piece in _pieces(cell)]
    rest = [piece for row in everything for cell in row.cells for piece in _pieces(cell)]
    name = _name([*head, *contact], everything)
    return Contact(
        name=name,
        headline=_headline(head, name),
        email=_first(_EMAIL, pieces) or _first(_EMAIL, rest) or _broken_email(pieces),
        phone=_phone(pieces) or NOTHING,
        place=_place(pieces, name) or _left_over(head, name) or NOTHING,
        links=_links(
            [*pieces, *(piece for piece in rest if "linkedin.com/" in piece.text or "github.com/" in piece.text)]
        ),
    )


def _broken_email(pieces: Sequence[Cell]) -> Read:
    """An address that a narrow column broke over two lines: after its @, a hyphen or a point, or before one of them."""
    for one, other in pairwise(pieces):
        found = _EMAIL.search(one.text + other.text)
        broken = one.text.endswith(("@", "-", ".")) or other.text.startswith(("@", "."))
        if found and broken and found.start() < len(one.text) < found.end():
            end = other.span.start + found.end() - len(one.text)
            return Read(found.group(), Span(one.span.start + found.start(), end), Certainty.LIKELY)
    return NOTHING


def _pieces(cell: Cell) -> Iterable[Cell]:
    start = 0
    for match in [*_SEPARATORS.finditer(cell.text), None]:
        end = match.start() if match else len(cell.text)
        text = cell.text[start:end]
        label = _LABEL.match(text)
        cut = label.end() if label else 0
        if text[cut:].strip():
            begin = cell.span.start + start + cut
            yield replace(cell, text=text[cut:].strip(), span=Span(begin, begin + len(text[cut:].rstrip())))
        start = match.end() if match else end


def _first(pattern: re.Pattern[str], pieces: Sequence[Cell]) -> Read | None:
    for piece in pieces:
        match = pattern.search(piece.text)
        if match:
            return Read(match.group(), Span(piece.span.start + match.start(), piece.span.start + match.end()))
    return None


def _phone(pieces: Sequence[Cell]) -> Read | None:
    for piece in pieces:
        for match in _PHONE.finditer(piece.text):
            digits = re.sub(r"\D", "", match.group())
            if 7 <= len(digits) <= 15 and not re.fullmatch(r"(?:19|20)\d\d\D+(?:19|20)\d\d", match.group().strip()):
                start = piece.span.start + match.start()
                return Read(match.group().strip(), Span(start, start + len(match.group().strip())))
    return None


def _place(pieces: Sequence[Cell], name: Read) -> Read | None:
    for test in (is_place, looks_like_place, _is_address):
        for piece in pieces:
            if piece.text != name.text and test(piece.text) and not _EMAIL.search(piece.text):
                return Read(piece.text, piece.span)
    return None


def _left_over(head: Sequence[Row], name: Read) -> Read | None:
    """The one piece in the line of addresses that is no address, number or link: a place that no list knows."""
    for row in head:
        pieces = [piece for cell in row.cells for piece in _pieces(cell)]
        if len(pieces) < 2 or not any(_EMAIL.search(piece.text) for piece in pieces):
            continue
        left = [piece for piece in pieces if not _is_reach(piece.text) and piece.text != name.text]
        if len(left) == 1 and len(left[0].text) < 40 and not title_score(left[0].text):
            return Read(left[0].text, left[0].span, Certainty.LIKELY)
    return None


def _is_reach(text: str) -> bool:
    return bool(_EMAIL.search(text) or _URL.search(text) or _BARE_URL.fullmatch(text) or re.search(r"\d{4}|@|:", text))


def _is_address(text: str) -> bool:
    return (
        bool(
            re.search(
                r"\b\d{4,5}\s+[A-ZÄÖÜ][a-zäöüß]+|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|, [A-Z]{2},? \d{5}\b", text
            )
        )
        and len(text) < 80
    )


def _links(pieces: Sequence[Cell]) -> tuple[Link, ...]:
    found: dict[str, Link] = {}
    for piece in pieces:
        text = _EMAIL.sub(" ", piece.text)
        whole = _BARE_URL.fullmatch(piece.text)
        for match in [whole] if whole else _URL.finditer(text):
            url = match.group().rstrip(".,;/")
            key = re.sub(r"^(?:https?://)?(?:www\.)?", "", url).lower()
            network = next((name for sign, name in _NETWORKS.items() if sign in key), "")
            username = key.rsplit("/", 1)[-1] if network and "/" in key else ""
            found.setdefault(key, Link(url, network, username))
    return tuple(found.values())


def _name(head: Sequence[Row], everything: Sequence[Row]) -> Read:
    """The largest words that can be a name, in the head first; doubtful when nothing sets them apart."""
    cells = [cell for row in head for cell in row.cells]
    largest = max((cell.size for row in everything for cell in row.cells), default=0.0)
    for cell in [*cells, *(cell for row in everything for cell in row.cells)]:
        if cell.size >= largest - 0.6 and _can_be_name(cell.text, strict=cell.size < largest) and largest > 0:
            return _as_name(cell, cells)
    for strict in (True, False):
        for cell in cells[: 4 if strict else 1]:
            piece = next(iter(_pieces(cell)), cell)
            if _can_be_name(piece.text, strict=strict):
                return _as_name(piece, cells)
    return NOTHING


def _as_name(cell: Cell, cells: Sequence[Cell]) -> Read:
    """The name; a family name set on its own line, as large, belongs to it."""
    certainty = Certainty.SURE if len(cell.text.split()) > 1 else Certainty.LIKELY
    if cell in cells and len(cell.text.split()) <= 2:
        place = cells.index(cell)
        following = cells[place + 1] if place + 1 < len(cells) else None
        if following and _same_look(cell, following):
            return Read(f"{cell.text} {following.text}", Span(cell.span.start, following.span.end))
    suffix = _AFTER_NAME.search(cell.text)
    text = cell.text[: suffix.start()] if suffix else cell.text
    return Read(_cased(text), Span(cell.span.start, cell.span.start + len(text)), certainty)


def _same_look(cell: Cell, following: Cell) -> bool:
    large = cell.size > 13 and abs(following.size - cell.size) < 0.6
    return large and len(following.text.split()) <= 2 and all(_NAME_WORD.match(word) for word in following.text.split())


def _cased(text: str) -> str:
    return text.title() if text.isupper() and len(text) > 4 else text


def _can_be_name(text: str, *, strict: bool = True) -> bool:
    text = _AFTER_NAME.sub("", text).strip(" ,")
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > _LONGEST_NAME or section_of(text) is not None or is_place(text):
        return False
    if any(not _NAME_WORD.match(word) for word in words) or text.lower() in {
        "curriculum vitae",
        "resume",
        "résumé",
        "cv",
        "lebenslauf",
    }:
        return False
    if (strict and title_score(text)) or (len(words) == 1 and title_score(text)):
        return False
    return all(not word[:1].islower() or word.lower() in _PARTICLES for word in words)


def _headline(head: Sequence[Row], name: Read) -> Read:
    """The line under the name that says what the person is."""
    cells = [cell for row in head for cell in row.cells]
    rows = list(dropwhile(lambda row: row.cells[0].span.start < name.span.start, head))
    seen = False
    for cell in cells:
        if cell.span.start >= name.span.start and cell.span.start < name.span.end:
            seen = True
            continue
        plain = not _EMAIL.search(cell.text) and not _URL.search(cell.text) and not re.search(r"\d{4}", cell.text)
        under_name = (
            len(rows) > 1 and cell is rows[1].cells[0] and len(rows[1].cells) == 1 and not cell.text[:1].islower()
        )
        if " " not in cell.text and not title_score(cell.text) and not under_name:
            continue  # one word that is no title is the name of an account, not what somebody is
        if seen and plain and 4 < len(cell.text) < 120 and not is_place(cell.text) and not looks_like_place(cell.text):
            return Read(cell.text, cell.span, Certainty.SURE if title_score(cell.text) else Certainty.LIKELY)
    return NOTHING
