from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from greenroom.core.journey.now import Facts, Offered, Owed, Talk, Thing, ToDo, Waiting, standing

NOW = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)  # a Friday
WEEK, HOUR = dt.timedelta(days=7), dt.timedelta(hours=1)
ENTERED = NOW - dt.timedelta(days=3)
QUIET = Facts(entered_at=ENTERED, zone="Europe/Lisbon")


def talk(starts: dt.timedelta, **named: Any) -> Talk:  # noqa: ANN401 - a test names what it changes
    begin = NOW + starts
    return Talk(**{"key": "t", "starts_at": begin, "ends_at": begin + HOUR, "zone": "America/New_York", **named})


def things(facts: Facts) -> list[Thing]:
    return [due.thing for due in standing(facts, NOW).dues]


def test_a_fresh_application_waits_for_them_and_says_when_to_ask() -> None:
    found = standing(QUIET, NOW)
    assert (found.waiting, found.since) == (Waiting.THEM, ENTERED)
    (ask,) = found.dues
    assert ask.thing is Thing.FOLLOW_UP
    assert ask.at > NOW
    assert found.late(NOW) == ()


def test_a_day_that_they_named_is_waited_for_and_then_named_as_the_reason() -> None:
    ask = standing(replace(QUIET, answer_by=dt.date(2026, 12, 18)), NOW).dues[0]
    assert ask.at.date() > dt.date(2026, 12, 18)
    assert "The day that they named" in ask.why


def test_long_silence_is_late() -> None:
    long_ago = replace(QUIET, entered_at=NOW - 8 * WEEK)
    assert [due.thing for due in standing(long_ago, NOW).late(NOW)] == [Thing.FOLLOW_UP]


def test_ones_own_last_letter_starts_the_wait_anew() -> None:
    written = replace(QUIET, entered_at=NOW - 8 * WEEK, last_letter_at=NOW - dt.timedelta(days=1))
    found = standing(written, NOW)
    assert found.since == written.last_letter_at
    assert found.late(NOW) == ()


def test_with_a_talk_ahead_nobody_waits_and_nobody_is_asked_how_it_stands() -> None:
    found = standing(replace(QUIET, talks=[talk(2 * WEEK)]), NOW)
    assert found.waiting is Waiting.NOBODY
    assert found.next_talk is not None
    assert found.dues == ()


def test_a_talk_that_runs_is_still_the_next_one() -> None:
    assert standing(replace(QUIET, talks=[talk(-dt.timedelta(minutes=20))]), NOW).next_talk is not None


def test_an_invitation_makes_it_the_persons_turn_for_a_day() -> None:
    came = NOW - dt.timedelta(hours=2)
    found = standing(replace(QUIET, invitations=[("i", came, None)]), NOW)
    assert (found.waiting, found.since) == (Waiting.YOU, came)
    assert [(due.thing, due.key, due.at) for due in found.dues] == [
        (Thing.ANSWER, "i", came + dt.timedelta(hours=24)),
    ]


def test_an_invitation_that_names_its_day_lasts_until_the_end_of_that_day_at_home() -> None:
    (answer,) = standing(replace(QUIET, invitations=[("i", NOW, dt.date(2026, 12, 2))]), NOW).dues
    assert answer.at.isoformat() == "2026-12-02T23:59:00+00:00"


@pytest.mark.parametrize(("confirmed", "asked"), [(None, []), (True, []), (False, [Thing.CONFIRM])])
def test_only_a_talk_that_was_asked_about_is_confirmed(*, confirmed: bool | None, asked: list[Thing]) -> None:
    assert things(replace(QUIET, talks=[talk(WEEK, confirmed=confirmed, asked_at=NOW)])) == asked


def test_a_confirmation_is_due_before_the_talk_begins() -> None:
    soon = talk(dt.timedelta(hours=3), confirmed=False, asked_at=NOW)
    assert standing(replace(QUIET, talks=[soon]), NOW).dues[0].at == soon.starts_at


def test_after_a_talk_come_the_debrief_and_the_thanks_to_everybody_by_name() -> None:
    over = talk(-dt.timedelta(hours=2), to_thank=("Joan", "Sam", "Ida"))
    found = standing(replace(QUIET, talks=[over]), NOW)
    assert [due.title for due in found.dues][:2] == ["Note how it went", "Thank Joan, Sam and Ida"]
    assert (found.waiting, found.since) == (Waiting.YOU, over.ends_at)


def test_what_was_done_is_not_asked_for_again() -> None:
    done = talk(-dt.timedelta(hours=2), debriefed=True)
    assert things(replace(QUIET, talks=[done])) == [Thing.FOLLOW_UP]


def test_a_week_later_neither_thanks_nor_a_debrief_are_owed() -> None:
    assert things(replace(QUIET, talks=[talk(-2 * WEEK, to_thank=("Joan",))])) == [Thing.FOLLOW_UP]


def test_a_promise_is_late_after_its_day() -> None:
    promised = replace(QUIET, promises=[Owed("p", "two referees", dt.date(2026, 11, 25))])
    found = standing(promised, NOW)
    assert found.late(NOW)[0].title == "Send what you promised: two referees"
    assert found.waiting is Waiting.YOU


def test_a_promise_without_a_day_is_due_tomorrow() -> None:
    assert standing(replace(QUIET, promises=[Owed("p", "it", None)]), NOW).dues[0].at == NOW + dt.timedelta(days=1)


def test_a_task_of_the_plan_does_not_make_them_wait() -> None:
    found = standing(replace(QUIET, talks=[talk(WEEK)], tasks=[ToDo("k", "Read the posting", NOW)]), NOW)
    assert found.waiting is Waiting.NOBODY
    assert [due.title for due in found.dues] == ["Read the posting"]


def test_the_most_urgent_comes_first() -> None:
    facts = replace(
        QUIET,
        promises=[Owed("p", "the sample", dt.date(2026, 12, 20))],
        tasks=[ToDo("k", "Read the posting", NOW + dt.timedelta(hours=1))],
    )
    assert things(facts)[0] is Thing.TASK


def test_an_open_offer_makes_it_the_persons_turn_until_its_day() -> None:
    came, until = NOW - dt.timedelta(days=1), NOW + WEEK
    found = standing(replace(QUIET, offers=[Offered("o", came, until)]), NOW)
    assert (found.waiting, found.since) == (Waiting.YOU, came)
    assert [(due.thing, due.title, due.at) for due in found.dues] == [(Thing.OFFER, "Answer the offer", until)]


def test_an_offer_without_a_day_asks_until_when_it_stands() -> None:
    (due,) = standing(replace(QUIET, offers=[Offered("o", NOW)]), NOW).dues
    assert due.title == "Ask until when the offer stands"
