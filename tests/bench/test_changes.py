from __future__ import annotations

from bench.changes import CHANGES, Answer, Change, judged, replaced, vague
from bench.changes_texts import BRITISH, MISSPELT, ORDERS

from greenroom.core.answers.values import Dimension, Feedback, Rating

QUESTION = "Tell me about a time you solved a problem."
TEXT = "I counted the late vans for 2 weeks. Twenty of them were late."


def rated(**values: float | None) -> Feedback:
    return Feedback("", ratings=tuple(Rating(Dimension(name), value) for name, value in values.items()))


def test_numbers_become_vague_words() -> None:
    assert vague(Answer("q1", QUESTION, TEXT, judged(QUESTION, TEXT))) == [
        "I counted the late vans for some weeks. several of them were late."
    ]


def test_whole_words_are_replaced_and_capitals_stay() -> None:
    assert replaced("Alot of realy good freinds, im told.", MISSPELT) == "A lot of really good friends, I'm told."
    assert replaced("The Center realized it.", BRITISH) == "The Centre realised it."


def test_ten_different_orders_are_tried() -> None:
    assert len(set(ORDERS)) == 10


def test_a_rise_breaks_a_claim_and_a_rating_that_appears_is_a_rise() -> None:
    change = next(each for each in CHANGES if each.name == "flattery added")
    before, after = rated(structure=2.0, result=None), rated(structure=1.5, result=1.4)
    moved, rating = change.moved(before, after)
    assert (round(moved, 2), rating) == (0.4, Dimension.RESULT)
    assert moved > change.most


def test_falling_breaks_only_claims_that_go_either_way() -> None:
    before, after = rated(structure=3.0), rated(structure=2.0)
    ratings = (Dimension.STRUCTURE,)
    assert Change("", "", lambda _: [], ratings).moved(before, after)[0] == -1
    assert Change("", "", lambda _: [], ratings, either_way=True).moved(before, after)[0] == 1
