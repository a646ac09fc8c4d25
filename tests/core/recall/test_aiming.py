from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.recall.aiming import MINUTES, Sitting, gain, sitting
from greenroom.core.recall.values import CardKind, Known, Rating, Trace

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


class Fading:
    """A memory that halves every `stability` days, and doubles its stability when a recall goes well."""

    def after(self, trace: Trace | None, rating: Rating, at: dt.datetime) -> Trace:
        known = trace.stability if trace else 1.0
        stability = 0.5 if rating is Rating.AGAIN else 2 * known
        return Trace(stability, 5.0, at, at + stability * DAY)

    def chance(self, trace: Trace, at: dt.datetime) -> float:
        return float(0.5 ** ((at - trace.last) / DAY / trace.stability))


def known(key: str, ago: float, stability: float, *, aim: int | None = 10, kind: CardKind = CardKind.STORY) -> Known:
    last = NOW - ago * DAY
    return Known(key, kind, Trace(stability, 5.0, last, last + stability * DAY), NOW + aim * DAY if aim else None)


def keys(found: Sitting) -> list[str]:
    return [each.key for each in found.cards]


def test_what_will_be_there_on_the_day_anyway_waits() -> None:
    safe, fading = known("safe", 1, 5000), known("fading", 1, 5)

    assert keys(sitting([safe, fading], Fading(), NOW)) == ["fading"]


def test_the_sitting_has_an_end_and_the_rest_is_counted() -> None:
    cards = [known(f"{number:02}", 3, 3) for number in range(20)]

    found = sitting(cards, Fading(), NOW, minutes=4.5)

    assert len(found.cards) == 3
    assert found.minutes == pytest.approx(4.5)
    assert found.waiting == 17


def test_a_long_pause_makes_no_longer_sitting() -> None:
    cards = [known(f"{number:02}", 3, 3, kind=CardKind.NUMBER) for number in range(90)]

    after_a_pause = sitting(cards, Fading(), NOW + 9 * DAY, minutes=5)

    assert after_a_pause.minutes <= 5


def test_a_figure_comes_before_a_story_that_gains_as_much() -> None:
    story, figure = known("a", 3, 3), known("b", 3, 3, kind=CardKind.NUMBER)

    assert keys(sitting([story, figure], Fading(), NOW)) == ["b", "a"]


def test_what_went_well_an_hour_ago_is_left_alone_and_what_did_not_comes_again() -> None:
    well = known("well", 1 / 24, 2)
    trace = Trace(2, 5.0, NOW - DAY / 24, NOW + DAY, state=3)
    badly = Known("badly", CardKind.STORY, trace, NOW + 10 * DAY)

    assert keys(sitting([well, badly], Fading(), NOW)) == ["badly"]


def test_without_an_interview_a_card_comes_when_it_is_due() -> None:
    early, due = known("early", 1, 5, aim=None), known("due", 6, 5, aim=None)

    assert keys(sitting([early, due], Fading(), NOW)) == ["due"]


def test_an_interview_that_is_past_is_no_aim() -> None:
    early = known("early", 1, 5, aim=-1)

    assert keys(sitting([early], Fading(), NOW)) == []


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(1, 300), st.sampled_from(CardKind)), max_size=12))
def test_the_same_cards_in_any_order_give_the_same_sitting(rows: list[tuple[int, int, CardKind]]) -> None:
    cards = [known(f"{place:02}", ago, stability, kind=kind) for place, (ago, stability, kind) in enumerate(rows)]

    found = sitting(cards, Fading(), NOW, minutes=6)

    assert found == sitting(cards[::-1], Fading(), NOW, minutes=6)
    assert found.minutes == pytest.approx(sum(MINUTES[each.kind] for each in found.cards))
    assert found.minutes <= 6


def test_a_first_recall_gains_more_than_none() -> None:
    assert gain(Known("new", CardKind.STORY, aim=NOW + 3 * DAY), Fading(), NOW) > 0
