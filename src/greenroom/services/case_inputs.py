"""What a case's input says, under the names that people give it; each reading says in a sentence what is amiss."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST = 1e9
_LARGEST = 1e300  # a whole number beyond it is no float
_PERCENT = re.compile(r"(-?\d+(?:\.\d+)?)\s*%")


def first_of(read: Mapping[str, Any], *names: str) -> str:
    """The first of some names that an input has; empty when it has none of them."""
    plain = {str(name).casefold(): str(name) for name in read}
    return next((plain[name.casefold()] for name in names if name.casefold() in plain), "")


def number(value: object, name: str) -> float:
    """A number; “40 %” is 0.4.

    Raises:
        InvalidChoice: it is none.
    """
    if isinstance(value, str):
        percent = _PERCENT.fullmatch(value.strip())
        value = float(percent[1]) / 100 if percent else _from_text(value, name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _LARGEST:
        raise InvalidChoice(f"“{name}” is a number, such as 85000.", field=name)
    return float(value)


def _from_text(value: str, name: str) -> float:
    try:
        return float(value.replace(",", "").replace("_", ""))
    except ValueError:
        raise InvalidChoice(f"“{name}” is a number, such as 85000.", field=name) from None


def amount(value: object, name: str) -> float:
    """An amount of money a year, from nothing to a billion.

    Raises:
        InvalidChoice: it is none.
    """
    found = number(value, name)
    if not 0 <= found <= _MOST:
        raise InvalidChoice(f"“{name}” is an amount from nothing to a billion.", field=name)
    return found


def given(
    read: Mapping[str, Any], names: tuple[str, ...], otherwise: float | None = None, *, most: float = 1e12
) -> float:
    """The number under the first of some names, between `most` and as much below nothing.

    Raises:
        InvalidChoice: it is no such number, or missing where nothing stands in for it.
    """
    name = first_of(read, *names)
    if name:
        found = number(read[name], name)
        if abs(found) > most:
            raise InvalidChoice(f"“{name}” is at most {most:g}.", field=name)
        return found
    if otherwise is None:
        raise InvalidChoice(f"This case wants “{names[0]}”.", field=names[0])
    return otherwise


def day(value: object, name: str) -> dt.date:
    """A day, such as 2027-03-14.

    Raises:
        InvalidChoice: it is none.
    """
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        raise InvalidChoice(f"“{name}” is a day, such as 2027-03-14.", field=name) from None


def listed(value: Any) -> list[Any]:  # noqa: ANN401 - one thing or many
    """Several things as they are, one thing as a list of it."""
    return value if isinstance(value, list) else [value]


def unlisted(found: list[Any], *, many: bool) -> Any:  # noqa: ANN401 - one thing or many
    """As many answers as there were questions: a list, or the only one."""
    return found if many else found[0]
