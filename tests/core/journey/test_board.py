from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.board import CARDS, Place, board_of, read_place
from greenroom.core.journey.lines import Line
from greenroom.core.journey.values import End, StageKey

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def line(key: str, stage: str, name: str = "", ended_as: str = "") -> Line:
    return Line(key, "Planner", "Harbour", stage, name or stage, NOW, ended_as=ended_as)


def test_every_standard_stage_has_a_column_even_an_empty_one() -> None:
    board = board_of([], {})
    assert [column.place for column in board.columns] == list(StageKey)
    assert [column.name for column in board.ends] == [
        "Accepted", "Declined", "Rejected", "Withdrew", "No reply", "On hold",
    ]  # fmt: skip


def test_a_stage_of_ones_own_stands_behind_the_one_that_it_follows() -> None:
    board = board_of([line("1", "", "Trial Day"), line("2", "", "trial day")], {"own:trial day": "first-round"})
    places = [column.place for column in board.columns]
    assert places.index("own:trial day") == places.index("first-round") + 1
    column = board.columns[places.index("own:trial day")]
    assert (column.name, column.target, column.count) == ("Trial Day", "own:Trial Day", 2)


def test_a_stage_before_the_application_stands_first() -> None:
    assert board_of([line("1", "", "Wishlist")], {"own:wishlist": ""}).columns[0].name == "Wishlist"


def test_what_has_ended_is_folded_by_its_end() -> None:
    board = board_of([line("1", "offer", ended_as="accepted"), line("2", "offer")], {})
    assert [column.count for column in board.ends] == [1, 0, 0, 0, 0, 0]
    assert [card.key for card in board.cards] == ["2"]


def test_a_long_column_says_how_many_more_there_are() -> None:
    board = board_of([line(str(number), "applied") for number in range(CARDS + 7)], {})
    assert (len(board.columns[0].cards), board.columns[0].more) == (CARDS, 7)


def test_a_place_is_a_stage_one_of_ones_own_or_an_end() -> None:
    assert read_place("offer") == Place(stage=StageKey.OFFER)
    assert read_place("own:Trial day") == Place(own="Trial day")
    assert read_place("end:no-reply") == Place(end=End.NO_REPLY)


@pytest.mark.parametrize("text", ["", "own:", "end:", "end:abducted", "rejected", "moon"])
def test_another_place_is_refused(text: str) -> None:
    with pytest.raises(InvalidChoice, match="no such place"):
        read_place(text)
