"""The contacts that a row names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.imports.values import Field, Someone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST = {"name": 200, "title": 200, "email": 254, "phone": 60}
_APART = re.compile(r"\s*(?:;|\n|\||/(?=\s))\s*")
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+\.[^\s<>()\[\],;:\"]+")
_MARKS = re.compile(r"[<>()\[\]]|mailto:")


def people_in(cells: Mapping[Field, str]) -> Sequence[Someone]:
    """Everybody that the cells of a row name; title, e-mail and telephone belong to the first."""
    named = [_someone(part) for part in _APART.split(cells.get(Field.CONTACT, "")) if part.strip()]
    title, email, phone = (
        _line(cells.get(which, ""), _LONGEST[part])
        for which, part in (
            (Field.CONTACT_TITLE, "title"),
            (Field.CONTACT_EMAIL, "email"),
            (Field.CONTACT_PHONE, "phone"),
        )
    )
    people = [each for each in named if each.name]
    if not people:
        name = email.partition("@")[0] if email else title
        people = [Someone(name)] if name else []
    if people:
        first = people[0]
        people[0] = Someone(first.name, first.title or title, first.email or email, first.phone or phone)
    once: dict[str, Someone] = {}
    for each in people:
        once.setdefault(each.name.casefold(), each)
    return tuple(once.values())


def written(person: Someone) -> str:
    """Somebody as a cell of a table names them, so that it can be read back."""
    title = f", {person.title}" if person.title else ""
    return f"{person.name}{title}{f' <{person.email}>' if person.email else ''}"


def _someone(part: str) -> Someone:
    """“Ada Finch, Head of Data <ada@example.org>”."""
    address = _ADDRESS.search(part)
    email = address[0][: _LONGEST["email"]] if address else ""
    rest = _MARKS.sub(" ", part.replace(address[0], " ") if address else part)
    name, _, title = rest.partition(",")
    return Someone(_line(name, _LONGEST["name"]) or email.partition("@")[0], _line(title, _LONGEST["title"]), email)


def _line(text: str, longest: int) -> str:
    return " ".join(text.split()).strip(" -–,")[:longest]
