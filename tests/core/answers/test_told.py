from __future__ import annotations

from itertools import pairwise
from typing import cast

import numpy as np

from greenroom.core.answers.network import Network, Reading
from greenroom.core.answers.told import idle, in_clauses, told
from greenroom.core.answers.values import Finding, Measure, Move, Sentence
from greenroom.core.spans import Quote, Span

ANSWER = "I wrote a list of the late vans,\n so we left on time every day. Thank you."
FIRST, SECOND = Span(0, 63), Span(64, 74)
LETTERS = "STARLO"


def row(letter: str, sure: float = 0.9) -> list[float]:
    return [sure if each == letter else (1 - sure) / 5 for each in LETTERS]


def reading(vectors: list[list[float]]) -> Reading:
    count = len(vectors)
    return Reading(
        np.zeros((count, 6)),
        np.zeros((count, 5)),
        np.ones(count),
        np.array(vectors, np.float32),
        np.zeros(2, np.float32),
    )


class Clauses:
    """A network that says what it was told about clauses."""

    def __init__(self, *rows: list[float]) -> None:
        self._rows = np.array(rows)
        self.asked: list[str] = []

    def clauses(self, _reading: Reading, place: int, first: str) -> np.ndarray:
        self.asked += [f"{place}: {first}"]
        return self._rows


def cut(sentence: Move, *rows: list[float]) -> list[tuple[Move, str]]:
    sentences = (Sentence("", FIRST, sentence, counts=False), Sentence("", SECOND, Move.OTHER))
    network = Clauses(*rows)
    pieces = in_clauses(ANSWER, sentences, reading([[1, 0], [0, 1]]), cast("Network", network))
    assert network.asked == ["0: I wrote a list of the late vans,"]
    assert [piece.counts for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert all(one.span.end <= other.span.start for one, other in pairwise(pieces))
    return [(piece.move, " ".join(piece.span.of(ANSWER).split())) for piece in pieces]


def test_a_sentence_has_its_likeliest_move_and_folded_words() -> None:
    sentences = told(ANSWER, [FIRST, SECOND], np.array([row("A", 0.777), row("O")]))
    assert [(each.move, each.sure) for each in sentences] == [(Move.ACTION, 0.78), (Move.OTHER, 0.9)]
    assert sentences[0].text == "I wrote a list of the late vans, so we left on time every day."
    assert sentences[0].span.of(ANSWER).startswith("I wrote a list")


def test_padding_and_what_was_said_before_do_not_count() -> None:
    spans = [Span(0, 10), Span(11, 21), Span(22, 32), Span(33, 43)]
    sentences = told("x" * 43, spans, np.array([row("A")] * 4))
    padding = Finding(Measure.PADDING, Quote("", Span(11, 21)))
    found = idle(sentences, reading([[1, 0], [0, 1], [0.999, 0.01], [0.7, 0.7]]), [padding])
    assert [each.counts for each in found] == [True, False, False, True]


def test_a_finding_of_another_kind_or_of_a_few_words_changes_nothing() -> None:
    sentences = told("x" * 20, [Span(0, 20)], np.array([row("A")]))
    few = Finding(Measure.PADDING, Quote("", Span(0, 5)))
    number = Finding(Measure.NUMBER, Quote("", Span(0, 20)))
    assert idle(sentences, reading([[1, 0]]), [few, number]) == sentences


def test_a_sentence_that_does_two_things_is_told_in_two() -> None:
    assert cut(Move.ACTION, row("A"), row("R")) == [
        (Move.ACTION, "I wrote a list of the late vans,"),
        (Move.RESULT, "so we left on time every day."),
        (Move.OTHER, "Thank you."),
    ]


def test_a_sentence_stays_whole_where_its_parts_do_not_clearly_differ() -> None:
    assert len(cut(Move.ACTION, row("A"), row("A"))) == 2
    assert len(cut(Move.ACTION, row("A"), row("R", 0.5))) == 2
    assert len(cut(Move.ACTION, row("A"), row("O"))) == 2
    assert len(cut(Move.TASK, row("A"), row("R"))) == 2


def test_without_a_turn_the_network_is_not_asked_again() -> None:
    network = Clauses()
    sentences = told("Thank you.", [Span(0, 10)], np.array([row("O")]))
    assert in_clauses("Thank you.", sentences, reading([[1, 0]]), cast("Network", network)) == sentences
    assert network.asked == []
