from __future__ import annotations

import pytest

from greenroom.core.errors import NotFound
from greenroom.core.hard_moments.drills import DRILLS, drill
from greenroom.core.hard_moments.values import MomentKey


@pytest.mark.parametrize("key", list(MomentKey))
def test_every_moment_has_drills_of_one_to_three_lines(key: MomentKey) -> None:
    assert len(DRILLS[key]) >= 3
    assert {1 <= len(each.turns) <= 3 for each in DRILLS[key]} == {True}
    assert len({each.turns[0].said for each in DRILLS[key]}) == len(DRILLS[key])


def test_what_nobody_can_know_is_said_to_be_made_up_afterwards() -> None:
    assert {"We made it up" in each.behind for each in DRILLS[MomentKey.UNKNOWN]} == {True}


@pytest.mark.parametrize("number", [-1, 99])
def test_a_drill_that_does_not_exist_is_not_found(number: int) -> None:
    with pytest.raises(NotFound):
        drill(MomentKey.PAY, number)
