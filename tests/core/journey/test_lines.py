from __future__ import annotations

import datetime as dt

from greenroom.core.journey.lines import Late, Line, folded, own_place, waiting_since

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
ENTERED, TALKED = NOW - dt.timedelta(days=9), NOW - dt.timedelta(days=2)


def test_words_are_compared_without_capitals_accents_and_doubled_spaces() -> None:
    assert folded("  Éire \u00a0 SÖHNE ") == "eire sohne"


def test_an_application_stands_in_its_stage_until_it_ends() -> None:
    line = Line("1", "Planner", "Harbour", "offer", "Offer", NOW)
    assert line.place == line.standing == "offer"
    ended = Line("1", "Planner", "Harbour", "offer", "Offer", NOW, ended_as="accepted")
    assert (ended.place, ended.standing) == ("end:accepted", "offer")


def test_a_stage_of_ones_own_has_a_column_whatever_its_capitals() -> None:
    assert Line("1", "Planner", "Harbour", "", "Trial  Day", NOW).place == own_place("trial day")


def test_their_word_is_waited_for_since_the_last_talk() -> None:
    assert waiting_since(ENTERED, TALKED, stage_name="First round", busy=False) == TALKED
    assert waiting_since(ENTERED, None, stage_name="First round", busy=False) == ENTERED


def test_nobody_is_waited_for_with_an_interview_ahead_or_before_anything_was_sent() -> None:
    assert waiting_since(ENTERED, TALKED, stage_name="First round", busy=True) is None
    assert waiting_since(ENTERED, None, stage_name="Wishlist", busy=False) is None


def test_nothing_late_is_nothing() -> None:
    assert not Late()
    assert Late(tasks=1)
    assert Late(promises=("A sample",))
