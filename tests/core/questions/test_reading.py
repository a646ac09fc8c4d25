from __future__ import annotations

import numpy as np

from greenroom.adapters.question_weights import packed_question_reader
from greenroom.core.questions.classifying import KINDS, SUBJECTS
from greenroom.core.questions.reading import LONGEST, ids_of

PLACES = {piece: row for row, piece in enumerate(("[CLS]", "[SEP]", "why", "us", "?", "'", "s", "what"))}


def test_a_question_stands_between_its_beginning_and_its_end() -> None:
    assert ids_of("Why us?", PLACES) == [0, 2, 3, 4, 1]


def test_slanted_quotation_marks_are_read_as_straight_ones() -> None:
    assert ids_of("What’s", PLACES) == ids_of("what's", PLACES) == [0, 7, 5, 6, 1]


def test_a_long_question_is_read_to_its_limit() -> None:
    ids = ids_of("why " * 500, PLACES)
    assert (len(ids), ids[0], ids[-1]) == (LONGEST, 0, 1)


def test_the_same_question_gives_the_same_numbers() -> None:
    one, other = (packed_question_reader().read("Why do you want to work here?") for _ in range(2))
    assert np.array_equal(one.meaning, other.meaning)
    assert np.array_equal(one.points, other.points)


def test_every_kind_and_every_competency_has_its_points() -> None:
    assert packed_question_reader().read("Why us?").points.shape == (len(KINDS) + len(SUBJECTS),)
