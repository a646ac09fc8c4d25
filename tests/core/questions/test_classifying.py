from __future__ import annotations

import numpy as np

from greenroom.core.questions.classifying import KINDS, SUBJECTS, Classifier, features
from greenroom.core.questions.cues import cues_of, terms_of
from greenroom.core.questions.reading import Read
from greenroom.core.questions.values import QuestionKind

MEANING = np.array([3.0, 4.0], np.float32)
TERMS = np.array(["salary", "conflict"])
WIDTH = 2 * len(MEANING) + len(cues_of("")) + len(TERMS)


def classifier(
    weigh: dict[tuple[int, int], float], bias: dict[int, float], read: dict[int, float] | None = None
) -> Classifier:
    weights, biases = np.zeros((WIDTH, len(KINDS) + len(SUBJECTS))), np.zeros(len(KINDS) + len(SUBJECTS))
    for place, weight in weigh.items():
        weights[place] = weight
    for column, height in bias.items():
        biases[column] = height
    arrays = {"terms": TERMS, "rarity": np.ones(2), "weights": weights, "bias": biases}
    points = np.zeros(len(KINDS) + len(SUBJECTS))
    for column, height in (read or {}).items():
        points[column] = height
    return Classifier(arrays, lambda texts: np.stack([MEANING for _ in texts]), lambda _: Read(MEANING, points))


def subject(name: str) -> int:
    return len(KINDS) + SUBJECTS.index(name)


def test_a_known_word_moves_the_kind() -> None:
    closing = KINDS.index(QuestionKind.CLOSING)
    found = classifier({(WIDTH - 2, closing): 2.0}, {}).classify("And the salary?")
    assert (found.kind, found.sure > 0.9) == (QuestionKind.CLOSING, True)


def test_no_competency_is_named_when_none_is_the_likeliest() -> None:
    assert classifier({}, {subject(""): 10.0, subject("conflict"): 8.0}).classify("So?").competencies == ()


def test_competencies_come_best_first_and_only_those_that_stand_out() -> None:
    made = classifier({}, {subject("planning"): 14.0, subject("conflict"): 16.0, subject("safety"): 4.0})
    assert made.classify("So?").competencies == ("conflict", "planning")


def test_a_meaning_counts_at_the_same_length_however_long_it_came() -> None:
    short = features("So?", [MEANING], {}, np.zeros(0, np.float32))
    long = features("So?", [MEANING * 8], {}, np.zeros(0, np.float32))
    assert np.allclose(short[:2], [3, 4])
    assert (short == long).all()


def test_quotation_marks_and_blanks_change_no_cue() -> None:
    assert cues_of("What’s   your notice period?") == cues_of("What's your notice period?")


def test_terms_tell_how_a_question_begins_and_ends() -> None:
    assert {"^why do", "$here ?", "work here"} <= terms_of("Why do you work here?")


def test_what_the_network_reads_decides_where_the_heads_are_in_doubt() -> None:
    technical, closing = KINDS.index(QuestionKind.TECHNICAL), KINDS.index(QuestionKind.CLOSING)
    assert classifier({}, {technical: 1.0}, {closing: 3.0}).classify("So?").kind is QuestionKind.CLOSING
    assert classifier({}, {technical: 3.0}, {closing: 1.0}).classify("So?").kind is QuestionKind.TECHNICAL
