from __future__ import annotations

import pytest

from greenroom.core.postings.phrases import STRESS, phrase_of


@pytest.mark.parametrize(
    ("passage", "phrase"),
    [
        ("Above all, you make sure that the vans leave on time.", "make sure that the vans leave on time"),
        ("Keep good drivers: listen to them, and train them", "Keep good drivers"),
        (
            "As our Head Chef you will write the menu every month.",
            "write the menu every month",
        ),
        ("Must be able to lift 20 kg and stand for a full shift.", "lift 20 kg and stand for a full shift"),
        ("We want someone who listens before treating.", "listens before treating"),
        ("Experience of handling injury claims", "handling injury claims"),
        ("Kindness, first of all. We can teach you the rest.", "Kindness, first of all"),
    ],
)
def test_what_only_leads_to_the_point_or_adds_to_it_is_left_out(passage: str, phrase: str) -> None:
    assert phrase_of(passage) == phrase


def test_a_long_passage_stops_before_a_part_and_not_within_it() -> None:
    passage = "Help to supervise one student in the second year and contribute to two field trips of three weeks"
    assert phrase_of(passage) == "Help to supervise one student in the second year"


@pytest.mark.parametrize("words", ["Critical thinking", "Experience in critical care", "Measure vital signs"])
def test_names_that_sound_like_stress_are_none(words: str) -> None:
    assert STRESS.search(words) is None


def test_a_passage_that_is_only_a_cue_stays_as_it_is() -> None:
    assert phrase_of("Above all") == "Above all"
