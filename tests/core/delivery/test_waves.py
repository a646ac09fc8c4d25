from __future__ import annotations

from greenroom.core.delivery.waves import peaks


def test_silence_is_flat_and_full_scale_is_one() -> None:
    assert peaks((-90.0, -60.0, -30.0, 0.0)) == (0.0, 0.0, 0.5, 1.0)


def test_a_long_recording_is_drawn_by_its_loudest_moments() -> None:
    assert peaks((-60.0, -6.0, -60.0, -60.0, -30.0, -60.0), most=2) == (0.9, 0.5)
    assert len(peaks((-20.0,) * 72_000)) == 400


def test_of_nothing_nothing_is_drawn() -> None:
    assert peaks(()) == ()
