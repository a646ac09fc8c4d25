from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.setup.picture import picture_checks

if TYPE_CHECKING:
    from greenroom.core.setup.values import Check


GOOD = {
    "frames": 60, "seen": 60, "several": 0, "face": 0.4, "top": 0.2, "across": 0.5, "light": 140.0, "around": 120.0,
    "facing": 38, "facing_of": 40, "calibrated": True, "tilt": 2.0,
}  # fmt: skip


def found(**changed: object) -> dict[str, Check]:
    return {each.key: each for each in picture_checks({**GOOD, **changed})}


def test_a_face_well_in_the_picture_is_fine_everywhere() -> None:
    assert {each.fine for each in found().values()} == {True}


@pytest.mark.parametrize(
    ("changed", "key", "says"),
    [
        ({"seen": 48}, "face", "80 % of the frames"),
        ({"face": 0.26}, "size", "Your face fills 26 % of the height: come closer."),
        ({"face": 0.8}, "size", "move back"),
        ({"top": 0.01}, "head-room", "touches the upper edge"),
        ({"top": 0.5}, "head-room", "50 % of the picture is above your brow"),
        ({"across": 0.75}, "centred", "25 % of the width away"),
        ({"light": 90.0, "around": 200.0}, "light", "The light is behind you"),
        ({"light": 30.0, "around": 40.0}, "light", "Your picture is dark"),
        ({"light": 240.0, "around": 200.0}, "light", "too bright"),
        ({"tilt": 18.0}, "eye-level", "18 degrees down"),
        ({"tilt": -15.0}, "eye-level", "raised your head 15 degrees"),
        ({"facing": 10}, "facing", "25 % of the time"),
    ],
)
def test_what_is_wrong_says_how_to_mend_it(changed: dict[str, object], key: str, says: str) -> None:
    each = found(**changed)[key]
    assert each.fine is False
    assert says in each.said


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"seen": 0}, "no face was found"),
        ({"several": 30, "seen": 30}, "more than one face"),
        ({"frames": 4, "seen": 4}, "too short a time"),
    ],
)
def test_where_the_finder_is_unsure_nothing_at_all_is_measured(changed: dict[str, object], why: str) -> None:
    checks = found(**changed).values()
    assert {each.fine for each in checks} == {None}
    assert all(why in each.said for each in checks)
    assert all(each.value is None for each in checks)


@pytest.mark.parametrize(("missing", "key"), [
    ("face", "size"), ("top", "head-room"), ("across", "centred"), ("around", "light"), ("tilt", "eye-level"),
    ("facing", "facing"),
])  # fmt: skip
def test_a_number_that_is_missing_is_not_measured(missing: str, key: str) -> None:
    each = found(**{missing: None})[key]
    assert each.fine is None
    assert each.said.startswith("Not measured: ")


def test_without_a_camera_nothing_is_measured() -> None:
    assert {each.said for each in picture_checks({})} == {"Not measured: no camera was seen."}


def test_nothing_claims_to_know_where_the_eyes_are() -> None:
    assert [each.said for each in found().values() if "eye contact" in each.said] == []
