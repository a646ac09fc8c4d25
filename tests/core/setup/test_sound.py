from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.setup.sound import sound_checks

if TYPE_CHECKING:
    from greenroom.core.setup.values import Check


GOOD = {"noise": -62.0, "level": -24.0, "clipped": 0.0, "echo": 2.0}


def found(**changed: object) -> dict[str, Check]:
    return {each.key: each for each in sound_checks({**GOOD, **changed})}


def test_a_clear_voice_in_a_quiet_room_is_fine_everywhere() -> None:
    assert [each.fine for each in found().values()] == [True, True, True, True]


@pytest.mark.parametrize(
    ("changed", "key", "says"),
    [
        ({"level": -44.0, "noise": -80.0}, "level", "Come closer to the microphone"),
        ({"level": -5.0}, "level", "Move back a little"),
        ({"noise": -40.0}, "noise", "only 16 decibels quieter"),
        ({"clipped": 0.02}, "clipping", "cut off"),
        ({"echo": 30.0}, "echo", "A headset ends that"),
    ],
)
def test_what_is_wrong_says_how_to_mend_it(changed: dict[str, object], key: str, says: str) -> None:
    each = found(**changed)[key]
    assert each.fine is False
    assert says in each.said


def test_without_a_voice_above_the_room_nothing_is_said_of_voice_room_and_clipping() -> None:
    silent = found(level=-60.0)
    assert [silent[key].fine for key in ("level", "noise", "clipping")] == [None, None, None]
    assert silent["level"].said.startswith("Not measured: no voice was heard above the room")
    assert silent["level"].value is None


def test_without_a_microphone_nothing_is_measured() -> None:
    assert {each.said for each in sound_checks({})} == {"Not measured: no microphone was heard."}


@pytest.mark.parametrize("nonsense", [float("nan"), float("inf"), "loud", True, 900])
def test_a_level_that_can_be_none_is_left_out(nonsense: object) -> None:
    assert found(level=nonsense)["level"].fine is None


def test_a_tone_that_was_not_played_measures_no_echo() -> None:
    assert found(echo=None)["echo"].said == "Not measured: no tone was played."
