from __future__ import annotations

import pytest

from greenroom.core.delivery.camera import on_camera, picture_of
from greenroom.core.spans import Certainty

NUMBERS = {
    "frames": 100, "seen": 96, "several": 1, "face": 0.4, "top": 0.2, "across": 0.5, "light": 140, "around": 120,
    "facing": 72, "facing_of": 96, "calibrated": True, "seconds": 31.0,
}  # fmt: skip


def test_the_numbers_of_a_recording_are_said_without_a_judgement() -> None:
    delivery = on_camera(NUMBERS)
    assert {each.key: each.value for each in delivery.measured} == {
        "face-found": 0.96, "facing": 0.75, "face-size": 0.4, "light": 140.0,
    }  # fmt: skip
    assert delivery.not_measured == ()


def test_facing_is_likely_with_a_calibration_and_doubtful_without() -> None:
    told, guessed = (on_camera({**NUMBERS, "calibrated": calibrated}).measured for calibrated in (True, False))
    assert [each.sure for each in told if each.key == "facing"] == [Certainty.LIKELY]
    assert [each.sure for each in guessed if each.key == "facing"] == [Certainty.DOUBTFUL]


def test_where_the_eyes_were_is_said_to_be_unknown() -> None:
    facing = next(each for each in on_camera(NUMBERS).measured if each.key == "facing")
    assert facing.said.endswith("Where your eyes were is not known.")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"frames": 3, "seen": 3}, "too short a time"),
        ({"seen": 20}, "No face was found in most of the picture"),
        ({"several": 60}, "more than one face"),
    ],
)
def test_an_unsure_finder_measures_nothing_and_says_why(changed: dict[str, object], why: str) -> None:
    delivery = on_camera({**NUMBERS, **changed})
    assert delivery.measured == ()
    assert [each.what for each in delivery.not_measured] == ["The picture"]
    assert why in delivery.not_measured[0].why


@pytest.mark.parametrize(
    ("changed", "why"),
    [({"face": 0.15}, "too small"), ({"facing": None}, "Too few frames"), ({"facing_of": 5}, "Too few")],
)
def test_a_turn_of_the_head_that_cannot_be_told_is_not_measured(changed: dict[str, object], why: str) -> None:
    delivery = on_camera({**NUMBERS, **changed})
    assert delivery.value("facing") is None
    assert why in next(each.why for each in delivery.not_measured if each.what == "Facing the camera")


@pytest.mark.parametrize("numbers", [{}, {"frames": "many"}, {"frames": float("nan")}, {"frames": -4, "seen": 10**12}])
def test_numbers_that_are_none_see_nothing(numbers: dict[str, object]) -> None:
    assert picture_of(numbers).seen == 0
    assert on_camera(numbers).measured == ()


def test_never_more_than_every_frame() -> None:
    numbers = {**NUMBERS, "seen": 500, "facing": 900}
    assert (on_camera(numbers).value("face-found"), on_camera(numbers).value("facing")) == (1.0, 1.0)
