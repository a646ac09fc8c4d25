from __future__ import annotations

from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.values import StageKey
from greenroom.core.journey.waits import ENOUGH, WAITS, WHOLE_WAY, quartiles, usual_wait

SOME_WAITS = st.lists(st.integers(min_value=0, max_value=400), min_size=ENOUGH, max_size=40)


def test_every_standard_stage_has_a_wait() -> None:
    assert [wait.stage_key for wait in WAITS] == list(StageKey)
    assert all(0 < wait.low_days < wait.high_days for wait in WAITS)


def test_a_wait_is_a_rule_of_thumb_or_has_a_source_with_address_and_date() -> None:
    assert any(wait.rule_of_thumb for wait in WAITS)
    assert any(not wait.rule_of_thumb for wait in WAITS)
    for wait in WAITS:
        parts = (wait.source, wait.url, wait.dated, wait.measured)
        assert all(parts) is not wait.rule_of_thumb
        assert any(parts) is not wait.rule_of_thumb


def test_every_published_figure_can_be_looked_up() -> None:
    figures = [*WHOLE_WAY, *(figure for wait in WAITS for figure in wait.beside)]
    assert len(figures) >= 8
    for figure in figures:
        assert figure.url.startswith("https://")
        assert figure.dated[:2] == "20"
        assert figure.source
        assert figure.text.endswith(".")


def test_without_a_history_the_usual_figure_stands_with_its_source() -> None:
    shown = usual_wait(StageKey.APPLIED, [])
    assert shown.text == ("7 to 15 days (Analysis of applications in the United Kingdom, SmartRecruiters, 2025-03-20)")
    assert (shown.low_days, shown.high_days, shown.from_own) == (7, 15, False)


def test_a_rule_of_thumb_says_that_it_is_one() -> None:
    assert usual_wait(StageKey.FINAL_ROUND, []).text == "3 to 14 days (as a rule of thumb)"


def test_a_short_history_is_counted_and_changes_no_figure() -> None:
    shown = usual_wait(StageKey.FINAL_ROUND, [1, 2])
    assert shown.text == "3 to 14 days (as a rule of thumb); your own: 2 so far"
    assert (shown.low_days, shown.high_days, shown.own_count) == (3, 14, 2)


def test_five_waits_of_their_own_replace_the_usual_figure() -> None:
    shown = usual_wait(StageKey.FINAL_ROUND, [9, 2, 4, 12, 6, 3])
    assert shown.text == "5 days; half of your waits took 3 to 9 days (from your own 6)"
    assert (shown.low_days, shown.median_days, shown.high_days) == (3, 5, 9)
    assert shown.wait.rule_of_thumb


def test_waits_that_are_all_alike_read_as_one_number() -> None:
    assert usual_wait(StageKey.OFFER, [1] * 5).text == "1 day (from your own 5)"
    assert usual_wait(StageKey.OFFER, [0] * 5).text == "the same day (from your own 5)"


def test_a_stage_of_their_own_has_a_rule_of_thumb_too() -> None:
    shown = usual_wait("coffee with the dog", [3])
    assert shown.text == "5 to 14 days (as a rule of thumb); your own: 1 so far"


def test_a_wait_below_zero_is_refused_in_words() -> None:
    with pytest.raises(InvalidChoice, match="shorter than no days"):
        usual_wait(StageKey.APPLIED, [3, -1])


@given(SOME_WAITS)
def test_quartiles_are_those_of_type_seven_rounded_outwards(own: list[int]) -> None:
    low, middle, high = quantiles(own, n=4, method="inclusive")
    shown_low, shown_middle, shown_high = quartiles(own)
    assert shown_low <= low < shown_low + 1
    assert shown_high - 1 < high <= shown_high
    assert abs(shown_middle - middle) <= 0.5


@given(SOME_WAITS)
def test_the_order_of_waits_does_not_matter_and_the_middle_half_holds_the_median(own: list[int]) -> None:
    shown = usual_wait(StageKey.FIRST_ROUND, own)
    assert shown == usual_wait(StageKey.FIRST_ROUND, own[::-1])
    assert shown.median_days is not None
    assert min(own) <= shown.low_days <= shown.median_days <= shown.high_days <= max(own)
