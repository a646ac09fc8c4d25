"""The set-up check as a whole (B4): numbers of a browser and points ticked by hand in, sentences out."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.delivery.camera import number
from greenroom.core.setup.picture import picture_checks
from greenroom.core.setup.room import ROOM
from greenroom.core.setup.sound import sound_checks
from greenroom.core.setup.values import Check, not_measured, open_question, to_mend

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

_SLOW = frozenset({"slow-2g", "2g", "3g"})  # kinds of connection as browsers name them (Network Information API)


def checks(numbers: Mapping[str, object], ticked: Collection[str] = ()) -> tuple[Check, ...]:
    """Everything that was checked, in the order of the page: sound, picture, connection, then the points of the room.

    Args:
        numbers: `sound`, `camera` and `connection` as `frontend/elements/setup.js` measures them; each may be missing.
        ticked: the keys of the points of the room that the person ticked.
    """
    return (
        *sound_checks(_part(numbers, "sound")),
        *picture_checks(_part(numbers, "camera")),
        _connection(_part(numbers, "connection")),
        *(Check(each.key, each.text, value=None, said="", fine=each.key in ticked) for each in ROOM),
    )


def first_to_mend(found: Iterable[Check]) -> Check | None:
    """What to mend first: sound before picture, since a talk can do without the picture. None where nothing is wrong."""
    return next((each for each in found if each.fine is False and each.said), None)


def _part(numbers: Mapping[str, object], name: str) -> Mapping[str, object]:
    part = numbers.get(name)
    return part if isinstance(part, dict) else {}


def _connection(numbers: Mapping[str, object]) -> Check:
    """What the browser guesses of the connection, where it does; nothing was sent anywhere to measure it."""
    kind, down = numbers.get("type"), number(numbers, "down", 0, 100_000)
    if not isinstance(kind, str) or down is None:
        return not_measured(
            "connection", "this browser says nothing about it, and nothing was sent anywhere to try it."
        )
    if kind in _SLOW:
        return to_mend("connection", down, f"Your browser takes this connection for a slow one ({down:g} megabits a second down). Try it with a call before the day.")  # fmt: skip
    return open_question("connection", down, f"Your browser guesses {down:g} megabits a second down. It says nothing of the way up, which your picture takes: try a call.")  # fmt: skip
