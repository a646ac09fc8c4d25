from __future__ import annotations

import pytest

from greenroom.core.answers.measures.wandering import wandering
from greenroom.core.answers.values import Measure
from greenroom.core.spans import Quote, Span


def told(*texts: str) -> tuple[Quote, ...]:
    sentences, at = [], 0
    for text in texts:
        sentences.append(Quote(text, Span(at, at + len(text))))
        at += len(text) + 1
    return tuple(sentences)


def test_a_sentence_whose_words_were_all_said_before_is_a_repetition() -> None:
    sentences = told(
        "I called every customer on the delivery list that morning.",
        "Then I fixed the printer.",
        "So that morning I was calling every customer on the delivery list.",
    )

    found = wandering(sentences)

    assert [(each.measure, each.quote.text, each.quote.span) for each in found] == [
        (Measure.REPETITION, sentences[2].text, sentences[2].span)
    ]
    assert "“I called every customer on the delivery list that morning.”" in found[0].note


def test_the_same_short_sentence_twice_is_a_repetition() -> None:
    assert [each.quote.text for each in wandering(told("It worked out.", "We ate.", "It worked out"))] == [
        "It worked out"
    ]


@pytest.mark.parametrize(
    "later",
    [
        "I called every customer on the delivery list and offered a refund of the shipping fee.",
        "I called 40 customers on the delivery list that morning.",
        "I called them.",
    ],
)
def test_a_sentence_that_adds_something_is_no_repetition(later: str) -> None:
    assert wandering(told("I called every customer on the delivery list that morning.", later)) == ()


def test_words_that_were_said_in_two_different_sentences_are_no_repetition() -> None:
    sentences = told(
        "I painted the kitchen wall.", "My brother repaired the broken door.", "I painted the door my brother broke."
    )

    assert wandering(sentences) == ()


@pytest.mark.parametrize(
    "aside",
    [
        "By the way, my cousin lives in Lisbon.",
        "My dog loves rain.",
        "fun fact I once met a famous singer",
        "The weather was lovely.",
        "It’s a long story about a wedding.",
    ],
)
def test_an_aside_that_shares_no_word_with_the_rest_is_a_tangent(aside: str) -> None:
    sentences = told("I checked the invoices twice.", aside, "Then I sent the invoices to the client.")

    assert [(each.measure, each.quote.text) for each in wandering(sentences)] == [(Measure.TANGENT, aside)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Anyway, the invoices were wrong.",
        "I was at the vet clinic with my dog when the client phoned.",
        "The bakery opens at five.",
        "It was a difficult week.",
    ],
)
def test_what_belongs_to_the_story_or_shows_no_aside_is_no_tangent(sentence: str) -> None:
    assert wandering(told("I checked the invoices twice.", sentence, "Then I sent the invoices to the client.")) == ()


def test_a_story_about_a_dog_is_no_tangent() -> None:
    assert wandering(told("My dog ran off.", "I called the shelter.", "We found the dog.")) == ()


def test_one_sentence_cannot_wander() -> None:
    assert wandering(told("By the way, my dog is old.")) == ()
