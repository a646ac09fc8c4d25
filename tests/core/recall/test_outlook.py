from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from tests.core.recall.fading import DAY, Fading

from greenroom.adapters.memory import packed_memory, packed_outlook
from greenroom.core.recall.outlook import FARTHEST, outlook_of, place_of
from greenroom.core.recall.values import Rating, Trace

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
OUTLOOK = outlook_of(Fading())


@pytest.mark.parametrize(("stability", "difficulty"), [(0.01, 1.0), (0.3, 2.2), (7.0, 9.9), (4000.0, 10.0)])
def test_a_trace_is_held_by_shares_that_make_one(stability: float, difficulty: float) -> None:
    shares = place_of(Trace(stability, difficulty, NOW, NOW))

    assert shares.sum() == pytest.approx(1)
    assert shares.min() >= 0
    assert (shares > 0).sum() <= 4


@pytest.mark.parametrize("stability", [0.21, 1.3, 2.3, 20.0])
@pytest.mark.parametrize("nights", [1, 4, 21, FARTHEST])
def test_between_two_points_the_chance_is_that_of_the_model_to_a_hundredth(stability: float, nights: int) -> None:
    trace = Trace(stability, 5.0, NOW, NOW)

    expected = packed_memory().chance(trace, NOW + nights * DAY)

    assert packed_outlook().chance[nights] @ place_of(trace) == pytest.approx(expected, abs=0.01)


def test_a_new_card_is_not_there_and_becomes_a_known_one() -> None:
    new = place_of(None)

    assert OUTLOOK.chance[3] @ new == 0
    assert new @ OUTLOOK.after[3] == pytest.approx(
        (place_of(Fading().after(None, Rating.GOOD, NOW)) + place_of(Fading().after(None, Rating.AGAIN, NOW))) / 2
    )


def test_a_recall_leaves_every_card_in_some_state() -> None:
    assert np.allclose(OUTLOOK.after.sum(axis=2), 1)
