from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.recall.numbers import BLANK, gapped


def test_a_figure_is_left_out_and_stands_on_the_back() -> None:
    text = "Cut sorting errors by 75 percent within six months. Nobody complained."

    (card,) = gapped(text)

    assert card.back == "Cut sorting errors by 75 percent within six months."
    assert "75" not in card.front
    assert "six" not in card.front
    assert card.front.startswith(f"Cut sorting errors by {BLANK}")


@pytest.mark.parametrize("text", ["", "Nobody complained.", "12 %", "In 2021 I joined the team."])
def test_what_has_no_figure_makes_no_card(text: str) -> None:
    assert gapped(text) == ()


def test_the_same_sentence_makes_one_card() -> None:
    text = "Trained nine new colleagues.\nTrained nine new colleagues."

    assert len(gapped(text)) == 1


@given(st.text(max_size=200))
def test_any_text_is_read_and_each_back_has_more_than_its_front(text: str) -> None:
    for card in gapped(text):
        assert BLANK in card.front
        assert card.front != card.back
