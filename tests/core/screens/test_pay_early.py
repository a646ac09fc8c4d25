from __future__ import annotations

import datetime as dt

from greenroom.core.screens.contradictions import Profile
from greenroom.core.screens.pay_early import HISTORY, pay_early
from greenroom.core.screens.values import ScreenFacts

TODAY = dt.date(2026, 11, 27)
PROFILE = Profile(pay_low=60_000, pay_high=66_000, pay_currency="EUR", pay_period="year")


def test_the_first_reply_goes_back_to_the_scope_and_names_no_figure_of_ours() -> None:
    first = pay_early(ScreenFacts(profile=PROFILE, today=TODAY))[0]
    assert "scope" in first.say
    assert "60,000" not in first.say


def test_their_own_range_is_quoted_where_the_posting_names_one() -> None:
    first = pay_early(ScreenFacts(profile=PROFILE, today=TODAY, their_pay="€58,000 – €66,000 per year."))[0]
    assert "Your posting names €58,000 – €66,000 per year." in first.say


def test_asked_again_it_is_a_range_and_not_what_one_earns_now() -> None:
    replies = pay_early(ScreenFacts(profile=PROFILE, today=TODAY))
    assert "€60,000 to €66,000 a year" in replies[1].say
    assert "another job" in replies[2].say


def test_without_a_range_the_place_is_left_open() -> None:
    assert "[your range" in pay_early(ScreenFacts(profile=Profile(), today=TODAY))[1].say


def test_the_law_that_is_named_has_its_source() -> None:
    assert "2023/970" in HISTORY
