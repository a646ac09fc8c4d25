from __future__ import annotations

import pytest

from greenroom.core.errors import NotFound
from greenroom.core.hard_moments.cards import CARDS, card, words_to_say
from greenroom.core.hard_moments.values import Card, Facts, MomentKey

_WORDS_A_MINUTE = 250  # that people read


def read(each: Card) -> str:
    return " ".join([each.happens, each.wants, *each.steps, *each.say, *each.avoid])


def test_every_moment_has_its_card() -> None:
    assert [each.key for each in CARDS] == list(MomentKey)
    assert [each.key for each in CARDS if not each.mistake] == list(MomentKey)[:4]


@pytest.mark.parametrize("each", CARDS, ids=lambda each: each.key)
def test_a_card_is_read_in_a_minute(each: Card) -> None:
    assert len(read(each).split()) < _WORDS_A_MINUTE
    assert len(each.say) >= 3
    assert len(each.avoid) >= 2


@pytest.mark.parametrize("each", CARDS, ids=lambda each: each.key)
def test_a_card_shouts_at_nobody(each: Card) -> None:
    assert "!" not in read(each)


def test_words_to_say_are_filled_from_the_record() -> None:
    facts = Facts(pay="€60,000 to €66,000 a year", result="Cut errors from 4 to 1 in a thousand", ask=("Who decides?",))
    said = {key: " ".join(words_to_say(card(key), facts)) for key in MomentKey}
    assert "My range is €60,000 to €66,000 a year" in said[MomentKey.PAY]
    assert "Cut errors from 4 to 1 in a thousand" in said[MomentKey.DUTIES]
    assert "“Who decides?”" in said[MomentKey.NO_QUESTIONS]


@pytest.mark.parametrize("each", CARDS, ids=lambda each: each.key)
def test_what_the_record_does_not_know_stays_a_blank(each: Card) -> None:
    assert not [said for said in words_to_say(each, Facts()) if "{" in said or "}" in said or not said.strip("“”")]


def test_a_moment_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFound):
        card("panic")
