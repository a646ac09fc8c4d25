from __future__ import annotations

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.places import Home, differ_home, home_named, read_home, read_moving


@pytest.mark.parametrize(
    ("place", "home"),
    [
        ("Leeds, United Kingdom", Home("Leeds", "GB")),
        ("Leeds", Home("Leeds", "")),
        ("Lisboa, Portugal", Home("", "PT")),
        ("Reading", None),
        ("Reading, UK", Home("Reading", "GB")),
        ("Portland, OR", Home("Portland", "")),
        ("", None),
        ("Yorkshire", None),
    ],
)
def test_a_place_is_a_town_and_a_country_as_far_as_our_lists_know(place: str, home: Home | None) -> None:
    assert home_named(place) == home


def test_one_town_by_two_names_is_one_town() -> None:
    (one,) = read_home(Saying("I live in The Hague.", "here")) or (None,)
    (other,) = read_home(Saying("I live in Den Haag, Netherlands.", "there"))
    assert one is None or differ_home(one, other) == ""


@pytest.mark.parametrize(
    ("text", "moving"),
    [
        ("I would be glad to relocate.", [True]),
        ("I can't move.", [False]),
        ("I'm not willing to move.", [False]),
        ("Moving is no problem.", [True]),
        ("I would move once school is over.", []),
        ("Would I move?", []),
        ("It is a move of 500 km.", []),
    ],
)
def test_a_yes_or_no_to_moving_has_no_condition(text: str, moving: list[bool]) -> None:
    assert [each.value for each in read_moving(Saying(text, "here", topic="relocation"))] == moving
