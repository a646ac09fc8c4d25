from __future__ import annotations

import numpy as np
import pytest

from greenroom.core.postings.skill_tagger import Layer, SkillTagger, buckets_of, decode, ranges

BUCKETS = 4096


def layer_that_marks(words: list[str], tags: list[int]) -> Layer:
    emissions = np.zeros((BUCKETS, 3), np.float32)
    for row, tag in zip(buckets_of(words, BUCKETS), tags, strict=True):
        emissions[row, tag] += 1
    return Layer(emissions, np.zeros((3, 3), np.float32))


def test_ranges_begin_at_begin_and_end_before_outside() -> None:
    assert ranges([0, 1, 2, 0, 1, 1]) == [(1, 3), (4, 5), (5, 6)]


def test_a_span_never_continues_without_having_begun() -> None:
    rows = np.array([[0], [0]])
    layer = Layer(np.array([[0.0, -5.0, 9.0]], np.float32), np.zeros((3, 3), np.float32))
    assert decode(rows, layer) == [1, 2]


def test_spans_are_given_in_the_sentence() -> None:
    words = ["Knowledge", "of", "dough", "rheology", "."]
    nothing = layer_that_marks(words, [0] * 5)
    tagger = SkillTagger(abilities=nothing, knowledge=layer_that_marks(words, [0, 0, 1, 2, 0]))
    sentence = "Knowledge of dough rheology."
    abilities, knowledge = tagger.find(sentence)
    assert (abilities, [span.of(sentence) for span in knowledge]) == ((), ["dough rheology"])


@pytest.mark.parametrize("sentence", ["", "   "])
def test_an_empty_sentence_names_nothing(sentence: str) -> None:
    layer = Layer(np.zeros((8, 3), np.float32), np.zeros((3, 3), np.float32))
    assert SkillTagger(layer, layer).find(sentence) == ((), ())
