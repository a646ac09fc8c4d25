from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.negotiation.amounts import Amounts, Move, checked, concessions, hints, moved


@pytest.mark.parametrize(
    ("amounts", "field"),
    [
        (Amounts(walk_away=-1), "walk_away"),
        (Amounts(70_000, 60_000, 80_000), "target"),
        (Amounts(50_000, 60_000, 55_000), "opening"),
        (Amounts(walk_away=50_000, opening=40_000), "opening"),
    ],
)
def test_amounts_out_of_order_are_said_beside_their_field(amounts: Amounts, field: str) -> None:
    with pytest.raises(InvalidChoice) as told:
        checked(amounts)
    assert told.value.field == field


def test_amounts_in_order_stand() -> None:
    amounts = Amounts(58_000, 64_000, 68_000)
    assert checked(amounts) is amounts
    assert amounts.complete
    assert not Amounts(58_000, 64_000).complete


@pytest.mark.parametrize(
    ("amounts", "offered", "said"),
    [
        (Amounts(60_000, 62_000, 66_000), 55_000, "below your walk-away"),
        (Amounts(40_000, 45_000, 50_000), 55_000, "not above what they offer"),
        (Amounts(40_000, 60_000, 90_000), 55_000, "more than a third above"),
        (Amounts(40_000, 60_000, 60_000), 55_000, "nothing to give on the way"),
        (Amounts(40_000, 60_000, 65_000), None, "not known yet"),
    ],
)
def test_what_is_odd_is_said(amounts: Amounts, offered: float | None, said: str) -> None:
    assert any(said in each for each in hints(amounts, offered))


def test_good_amounts_are_left_alone() -> None:
    assert hints(Amounts(54_000, 60_000, 64_000), 55_000) == ()


def test_how_far_both_have_come_is_summed() -> None:
    moves = (Move("you", 68_000), Move("them", 63_000), Move("you", 66_000), Move("them", None))
    assert moved(moves, 60_000) == (3_000, 2_000)
    assert moved((), 60_000) == (None, None)


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ((("you", 64.0), ("them", 60.0), ("you", 66.0)), "asked for more after"),
        ((("you", 66.0), ("you", 64.0)), "moved twice"),
        ((("you", 66.0), ("them", 60.0), ("you", 65.0), ("them", 61.0), ("you", 62.0)), "larger than the one before"),
        ((("you", 66.0), ("them", 60.0), ("you", 64.0), ("them", 61.0), ("you", 63.0)), ""),
    ],
)
def test_steps_that_give_too_much_are_named(amounts: tuple[tuple[str, float], ...], said: str) -> None:
    told = concessions(tuple(Move(by, amount) for by, amount in amounts))
    assert (said in told) if said else told == ""
