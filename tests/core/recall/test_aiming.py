from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.recall.fading import DAY, Fading

from greenroom.adapters.memory import packed_memory, packed_outlook
from greenroom.core.recall.aiming import A_DAY, A_LATE_DAY, MINUTES, Sitting, sitting
from greenroom.core.recall.outlook import outlook_of
from greenroom.core.recall.values import CardKind, Known, Rating, Trace

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
FADING = outlook_of(Fading())


def known(key: str, ago: float, stability: float, *, aim: int | None = 10, kind: CardKind = CardKind.STORY) -> Known:
    last = NOW - ago * DAY
    return Known(key, kind, Trace(stability, 5.0, last, last + stability * DAY), NOW + aim * DAY if aim else None)


def new(count: int, aim: int) -> list[Known]:
    kinds = list(CardKind)
    return [Known(f"{number:03}", kinds[number % 3], None, NOW + aim * DAY) for number in range(count)]


def keys(found: Sitting) -> list[str]:
    return [each.key for each in found.cards]


def week(cards: list[Known], nights: int, *, pause: range = range(0)) -> list[float]:
    """The minutes of each day until the interview, when every other recall goes well and some days are left out."""
    saved, days = 0.0, []
    for day in range(nights):
        now = NOW + day * DAY
        found = Sitting() if day in pause else sitting(cards, packed_outlook(), now, saved=saved)
        done = {each.key: place for place, each in enumerate(found.cards)}
        cards = [_recalled(each, now, done[each.key] % 2) if each.key in done else each for each in cards]
        days.append(found.minutes)
        saved += A_DAY - found.minutes
    return days


def _recalled(card: Known, now: dt.datetime, badly: int) -> Known:
    trace = packed_memory().after(card.trace, Rating.AGAIN if badly else Rating.GOOD, now)
    return Known(card.key, card.kind, trace, card.aim)


def test_what_will_be_there_on_the_day_anyway_waits() -> None:
    safe, fading = known("safe", 1, 5000, aim=1), known("fading", 1, 5, aim=1)

    assert keys(sitting([safe, fading], FADING, NOW)) == ["fading"]


def test_the_sitting_has_an_end_and_the_rest_is_counted() -> None:
    cards = [known(f"{number:02}", 3, 3) for number in range(20)]

    found = sitting(cards, FADING, NOW, minutes=4.5)

    assert len(found.cards) == 3
    assert found.minutes == pytest.approx(4.5)
    assert found.waiting == 17


def test_minutes_not_needed_early_are_kept_for_the_last_days() -> None:
    days = week(new(30, 7), 7)

    assert days[0] < A_DAY
    assert max(days[3:6]) > A_DAY
    assert 63 <= sum(days) <= 7 * A_DAY


@pytest.mark.parametrize(("count", "nights", "pause"), [(30, 7, range(0)), (90, 9, range(1, 5)), (60, 12, range(8))])
def test_the_limit_holds_on_every_day_and_a_pause_brings_no_avalanche(count: int, nights: int, pause: range) -> None:
    days = week(new(count, nights), nights, pause=pause)

    late = days[-4:-1]
    assert max(late) <= A_LATE_DAY
    assert max(days[:-4] + days[-1:]) <= A_DAY
    assert sum(late) > 0


def test_a_late_day_asks_for_no_more_than_was_kept_for_it() -> None:
    found = sitting(new(60, 2), packed_outlook(), NOW, saved=4)

    assert A_DAY < found.minutes <= A_DAY + 4


def test_the_last_evening_of_another_interview_is_no_late_day() -> None:
    found = sitting([*new(30, 3), *new(30, 1)], packed_outlook(), NOW, saved=60)

    assert found.minutes <= A_DAY


def test_the_fullest_day_to_come_is_named() -> None:
    busiest = sitting(new(30, 7), packed_outlook(), NOW).busiest

    assert busiest is not None
    assert busiest[0] in {3, 4, 5}
    assert A_DAY < busiest[1] <= A_LATE_DAY * 1.03


def test_what_was_recalled_today_comes_no_second_time() -> None:
    well, badly = known("well", 1 / 24, 2), known("badly", 1 / 24, 0.5)

    found = sitting([well, badly], FADING, NOW)

    assert keys(found) == []
    assert found.waiting == 2


def test_the_day_is_that_of_the_zone() -> None:
    there = NOW.astimezone(ZoneInfo("Asia/Tokyo"))  # three in the morning of the next day
    card = known("a", 6 / 24, 0.5, aim=1)

    assert keys(sitting([card], FADING, NOW)) == []
    assert keys(sitting([card], FADING, there)) == ["a"]


def test_an_interview_of_today_asks_for_nothing_more() -> None:
    fading = known("a", 3, 1, aim=None)
    aimed = Known("b", CardKind.NUMBER, fading.trace, NOW + dt.timedelta(hours=3))

    assert keys(sitting([aimed], FADING, NOW)) == []


def test_without_an_interview_a_card_comes_when_it_is_due_and_a_new_one_last() -> None:
    early, due, longer = known("early", 1, 5, aim=None), known("due", 6, 5, aim=None), known("longer", 8, 5, aim=None)
    fresh = Known("a", CardKind.NUMBER)

    assert keys(sitting([fresh, early, due, longer], FADING, NOW)) == ["longer", "due", "a"]


def test_an_interview_that_is_past_is_no_aim() -> None:
    early = known("early", 1, 5, aim=-1)

    assert keys(sitting([early], FADING, NOW)) == []


@settings(max_examples=10)
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(1, 300), st.sampled_from(CardKind)), max_size=7))
def test_the_same_cards_in_any_order_give_the_same_sitting(rows: list[tuple[int, int, CardKind]]) -> None:
    cards = [known(f"{place:02}", ago, stability, kind=kind) for place, (ago, stability, kind) in enumerate(rows)]

    found = sitting(cards, FADING, NOW, minutes=6)

    assert found == sitting(cards[::-1], FADING, NOW, minutes=6)
    assert found.minutes == pytest.approx(sum(MINUTES[each.kind] for each in found.cards))
    assert found.minutes <= 6
