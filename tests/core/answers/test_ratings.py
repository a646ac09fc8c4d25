from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from greenroom.core.answers.frameworks import PLAIN, SHORT, STAR, Framework
from greenroom.core.answers.network import Reading
from greenroom.core.answers.ratings import fit, gains, overall, points, ratings, unrated
from greenroom.core.answers.values import Dimension, Move, Rating, Sentence
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.network import Network

SIX = tuple(Dimension)[:6]
TEXTS = ("I wrote a list.", "We left on time.", "Thank you.")


class Plain:
    """A network of which every number is known."""

    weights = (0.0, 0.2, 0.2, 0.2, 0.2, 0.1, 0.1)
    errors = (0.31, 0.4, 0.4, 0.4, 0.4, 0.4, 0.25)

    def fits(self, said: np.ndarray, asked: np.ndarray) -> np.ndarray:
        return np.asarray((said * asked).sum(axis=1))

    def calibrated(self, adding: np.ndarray, fitting: float, _whole: object) -> tuple[float, ...]:
        return (*(float(each) for each in 1 + adding[:5]), 3.0 + fitting)


NETWORK = cast("Network", Plain())
READING = Reading(
    np.array([[0.0, 0, 1, 0, 0, 0], [0, 0, 0, 0.5, 0.5, 0], [0, 0, 0, 0, 0, 1]]),
    np.array([[0.5, 0.2, 0.9, 0.0, 0.0], [0.5, 0.6, 0.1, 0.8, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0]]),
    np.array([1.0, 1.0, 0.0]),
    np.array([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]], np.float32),
    np.array([1.0, 0.0], np.float32),
)


def sentences(counts: Sequence[bool]) -> list[Sentence]:
    ends = np.cumsum([len(text) + 1 for text in TEXTS])
    spans = [Span(int(end) - len(text) - 1, int(end) - 1) for end, text in zip(ends, TEXTS, strict=True)]
    return [Sentence(text, span, Move.ACTION, 0.9, each) for text, span, each in zip(TEXTS, spans, counts, strict=True)]


def rated(
    framework: Framework = STAR, words: int = 60, counts: Sequence[bool] = (True, True, True)
) -> dict[Dimension, Rating]:
    found = ratings(sentences(counts), READING, NETWORK, framework, words)
    return {rating.dimension: rating for rating in found}


def test_sentences_add_up_and_never_beyond_four() -> None:
    added = points(READING, READING.counts)
    assert added[0] == pytest.approx(4 * (1 - np.exp(-1.0)))
    assert added[4] == 0
    many = points(replace(READING, worth=READING.worth * 1000), READING.counts)
    assert many[:4] == pytest.approx([4, 4, 4, 4])


def test_what_does_not_count_adds_nothing_and_teaches_nothing() -> None:
    less, more = points(READING, np.array([1.0, 0.0, 0.0])), points(READING, READING.counts)
    assert (less[3], less[5]) == (0, 0)
    assert more[5] == pytest.approx(2.0)
    assert (less <= more).all()


def test_an_answer_fits_by_the_whole_of_it_and_by_its_best_sentence() -> None:
    assert fit(READING, np.array([1.0, 1.0, 0.0]), NETWORK) == pytest.approx((0.75 + 1.0) / 2, abs=0.001)


def test_an_answer_in_which_nothing_counts_fits_nothing() -> None:
    assert fit(READING, np.zeros(3), NETWORK) == -8


def test_ratings_come_in_tenths_with_their_likely_error() -> None:
    found = rated()[Dimension.STRUCTURE]
    assert (found.value, found.error) == (3.5, 0.3)
    assert found.why == "Whether a listener can follow it: setting, what you did, how it ended."


def test_a_rating_quotes_the_words_it_rests_on() -> None:
    found = rated()
    assert [quote.text for quote in found[Dimension.RESULT].evidence] == ["We left on time."]
    assert [quote.text for quote in found[Dimension.STRUCTURE].evidence] == ["I wrote a list.", "We left on time."]
    assert [quote.text for quote in found[Dimension.RELEVANCE].evidence] == ["I wrote a list.", "We left on time."]
    assert found[Dimension.OVERALL].evidence == found[Dimension.LEARNING].evidence == ()


def test_words_that_do_not_count_are_never_evidence() -> None:
    assert rated(counts=(True, False, True))[Dimension.RESULT].evidence == ()


def test_what_was_not_asked_for_is_not_rated_and_says_so() -> None:
    found = rated(PLAIN)
    assert found[Dimension.LEARNING].value is None
    assert "not held against you" in found[Dimension.LEARNING].why
    assert found[Dimension.STRUCTURE].value == 3.5


def test_an_unasked_rating_weighs_like_the_mean_of_the_others() -> None:
    values = dict.fromkeys(SIX, 4.0) | {Dimension.LEARNING: 1.0}
    assert overall(values, NETWORK.weights, ()) == pytest.approx(3.7)
    assert overall(values, NETWORK.weights, (Dimension.LEARNING,)) == pytest.approx(4.0)
    assert overall(values, NETWORK.weights, SHORT.unasked) == pytest.approx(4.0)


def test_a_few_words_are_not_rated_at_all() -> None:
    found = rated(STAR, 11)
    assert {rating.value for rating in found.values()} == {None}
    assert found[Dimension.OVERALL].why == "Not rated: an answer needs 12 words or more."
    assert rated(STAR, 12)[Dimension.OVERALL].value is not None


def test_only_what_is_below_four_has_something_to_gain() -> None:
    found = [Rating(dimension, 3.0) for dimension in Dimension]
    found[0], found[1] = Rating(Dimension.STRUCTURE, 4.5), Rating(Dimension.EVIDENCE, None)
    gained = gains(found, NETWORK)
    assert gained[Dimension.STRUCTURE] == gained[Dimension.EVIDENCE] == 0
    assert gained[Dimension.OWNERSHIP] == pytest.approx(0.2)


def test_relevance_that_holds_overall_down_gains_all_that_it_lacks() -> None:
    found = [Rating(dimension, 3.0) for dimension in Dimension]
    found[5] = found[6] = Rating(Dimension.RELEVANCE, 2.5)
    assert gains(found, NETWORK)[Dimension.RELEVANCE] == pytest.approx(1.5)


def test_unrated_names_every_dimension() -> None:
    assert [(each.dimension, each.value, each.why) for each in unrated("Why not?")] == [
        (dimension, None, "Why not?") for dimension in Dimension
    ]
