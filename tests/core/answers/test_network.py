from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.adapters.judge import packed_network

if TYPE_CHECKING:
    from greenroom.core.answers.network import Network, Reading

QUESTION = "Tell me about a time you improved something at work."
ACTION, RESULT = 2, 3  # places of the moves
STORY = (
    "Last spring the vans at our depot left late.",
    "My job was to bring late departures under six percent.",
    "I stood at the gate for a week and wrote down why each van was late.",
    "I moved picking to three in the morning.",
    "In the end late departures fell from 14 % to 5 %.",
    "I learned to ask the people at the gate first.",
)


@pytest.fixture(scope="module")
def network() -> Network:
    return packed_network()


@pytest.fixture(scope="module")
def story(network: Network) -> Reading:
    return network.read(QUESTION, STORY)


def test_a_story_is_read_sentence_by_sentence(story: Reading) -> None:
    assert (story.moves.shape, story.worth.shape, story.vectors.shape) == ((6, 6), (6, 5), (6, 384))
    assert (story.counts.shape, story.question.shape) == ((6,), (384,))


def test_likelihoods_add_up_to_one_and_nothing_takes_away(story: Reading) -> None:
    assert story.moves.sum(axis=1) == pytest.approx(np.ones(6))
    assert story.worth.min() >= 0
    assert story.counts.min() >= 0
    assert story.counts.max() <= 1


def test_what_a_sentence_adds_is_the_same_wherever_it_stands(network: Network, story: Reading) -> None:
    turned = network.read(QUESTION, STORY[::-1])
    assert np.array_equal(turned.worth[::-1], story.worth)
    assert np.array_equal(turned.counts[::-1], story.counts)
    assert np.array_equal(turned.vectors[::-1], story.vectors)


def test_two_readings_have_the_same_bits(network: Network, story: Reading) -> None:
    again = network.read(QUESTION, STORY)
    assert again.moves.tobytes() == story.moves.tobytes()
    assert again.worth.tobytes() == story.worth.tobytes()


def test_a_clause_does_what_its_own_words_do(network: Network) -> None:
    first, rest = "I moved picking to three in the morning,", "so late departures fell from 14 % to 5 %."
    read = network.read(QUESTION, [*STORY[:3], f"{first} {rest}"])
    one, other = network.clauses(read, 3, first)
    assert (one.argmax(), other.argmax()) == (ACTION, RESULT)


def test_a_clause_without_words_that_were_read_does_what_the_sentence_does(network: Network) -> None:
    read = network.read(QUESTION, ["I wrote it down and " * 200])
    one, other = network.clauses(read, 0, "I wrote it down and " * 150)
    assert np.array_equal(one, other)
    assert np.array_equal(network.clauses(read, 0, ""), network.clauses(read, 0, "I wrote it down and " * 150))


def test_a_number_is_evidence_and_a_vague_word_is_not(network: Network) -> None:
    clear = network.read(QUESTION, ["We served 40 guests a day."])
    vague = network.read(QUESTION, ["We served some guests a day."])
    assert clear.worth[0, 1] > vague.worth[0, 1]


def test_small_letters_and_the_last_mark_do_not_change_the_meaning(network: Network) -> None:
    one, other = network.vectors(["I wrote down why it was late.", "i wrote down why it was late"])
    assert np.array_equal(one, other)


def test_a_story_fits_its_question_better_than_another(network: Network, story: Reading) -> None:
    other = network.vectors(["What are your salary expectations?"])[0]
    together = story.vectors.mean(axis=0, keepdims=True)
    assert network.fits(together, story.question)[0] > network.fits(together, other)[0] + 1


def test_words_without_meaning_fit_no_question_by_chance(network: Network, story: Reading) -> None:
    nothing = np.zeros((1, 384), np.float32)
    assert np.isfinite(network.fits(nothing, story.question)).all()


def test_an_answer_longer_than_one_stretch_is_read_to_its_end(network: Network) -> None:
    many = [
        f"On day {number} I wrote down why each of the vans at our gate was late that morning." for number in range(80)
    ]
    read = network.read(QUESTION, many)
    assert read.moves.shape == (80, 6)
    assert read.moves.sum(axis=1) == pytest.approx(np.ones(80))


def test_a_sentence_longer_than_the_network_reads_is_cut(network: Network) -> None:
    long = "I wrote it down and " * 200
    assert network.read(QUESTION, [long]).vectors.shape == (1, 384)


def test_relevance_grows_with_the_fit_and_with_what_is_told(network: Network) -> None:
    little, much = np.full(6, 0.2), np.full(6, 3.0)
    far, near, close = (network.calibrated(much, fit)[5] for fit in (-3.0, 0.0, 3.0))
    assert 1 <= far < near < close <= 5
    assert network.calibrated(little, 1.0)[5] < network.calibrated(much, 1.0)[5]


def test_points_become_ratings_between_one_and_five(network: Network) -> None:
    low, high = network.calibrated(np.zeros(6), -8.0), network.calibrated(np.full(6, 4.0), 8.0)
    assert all(1 <= a < b <= 5 for a, b in zip(low, high, strict=True))
