from __future__ import annotations

from greenroom.core.magnitudes import Role, find_magnitudes


def test_several_magnitudes_stand_in_the_order_of_the_text() -> None:
    text = "Cut late departures from 14 % to 5 % in eight months for 140 shops"
    found = [(each.role, each.quote.text) for each in find_magnitudes(text)]
    assert found == [
        (Role.BASELINE, "14 %"),
        (Role.CHANGE, "5 %"),
        (Role.PERIOD, "eight months"),
        (Role.SCALE, "140 shops"),
    ]


def test_a_written_number_alone_counts_nothing() -> None:
    assert find_magnitudes("I moved picking to the morning with two of the loaders") == ()
