from __future__ import annotations

import pytest

from greenroom.core.setup.checking import checks, first_to_mend
from greenroom.core.setup.room import ROOM
from greenroom.core.setup.values import NAMES

LOUD = {"sound": {"noise": -60.0, "level": -4.0, "clipped": 0.0, "echo": 0.0}}


def test_everything_has_its_line_also_when_nothing_was_measured() -> None:
    assert [each.key for each in checks({})] == [*NAMES, *(point.key for point in ROOM)]
    assert {each.fine for each in checks({}) if each.key in NAMES} == {None}


def test_what_was_ticked_is_fine_and_what_was_not_is_nothing_to_mend() -> None:
    found = {each.key: each for each in checks({}, {"room-power"})}
    assert (found["room-power"].fine, found["room-phone"].fine) == (True, False)
    assert first_to_mend(found.values()) is None


def test_sound_is_mended_before_the_picture() -> None:
    small = {"frames": 30, "seen": 30, "face": 0.22}
    mend = first_to_mend(checks({**LOUD, "camera": small}))
    assert mend is not None
    assert mend.key == "level"


@pytest.mark.parametrize(("guess", "fine"), [({"type": "3g", "down": 0.7}, False), ({"type": "4g", "down": 9.5}, None)])
def test_a_guess_of_the_connection_is_never_called_fine(guess: dict[str, object], fine: bool | None) -> None:  # noqa: FBT001
    connection = next(each for each in checks({"connection": guess}) if each.key == "connection")
    assert connection.fine is fine
    assert "Your browser" in connection.said


@pytest.mark.parametrize("numbers", [{"sound": 3}, {"camera": ["x"]}, {"connection": {"type": 4, "down": "fast"}}])
def test_numbers_of_another_shape_measure_nothing(numbers: dict[str, object]) -> None:
    assert {each.fine for each in checks(numbers) if each.key in NAMES} == {None}
