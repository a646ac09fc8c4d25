"""What stands beside an answer."""

from __future__ import annotations

from greenroom.core.answers.values import Dimension, Feedback, Line, NotMeasured, Pillar, Rating
from greenroom.web.takes import left_out_of, overall_of, pillars_of, strength

UNRATED = Rating(Dimension.LEARNING, None, why="The question did not ask for it.")


def test_a_rating_is_read_in_words_with_its_likely_error() -> None:
    assert strength(Rating(Dimension.RESULT, 3.1, 0.6)) == "average, 3.1 ± 0.6 of 5"
    assert strength(Rating(Dimension.RESULT, 1.0, 0.2)) == "clearly weak, 1.0 ± 0.2 of 5"
    assert strength(Rating(Dimension.RESULT, 5.0, 0.3)) == "clearly strong, 5.0 ± 0.3 of 5"


def test_a_rating_without_a_number_says_why() -> None:
    assert strength(UNRATED) == "Not rated: The question did not ask for it."


def test_the_scorecard_has_all_three_pillars_even_if_one_is_empty() -> None:
    line = Line(Pillar.FIT, "You heard the question.")
    assert pillars_of(Feedback("…", scorecard=(line,))) == [("competence", []), ("fit", [line]), ("motivation", [])]


def test_what_was_not_rated_is_left_out_with_its_reason_unless_the_scorecard_says_it() -> None:
    voice = NotMeasured("Voice", "It was typed.")
    alone = Feedback("…", ratings=(UNRATED,), not_measured=(voice,))
    on_the_card = Feedback("…", ratings=(UNRATED,), scorecard=(Line(Pillar.FIT, "…", rating=UNRATED),))
    assert left_out_of(alone) == (voice, NotMeasured("Learning", UNRATED.why))
    assert left_out_of(on_the_card) == ()


def test_without_an_overall_rating_there_is_none_to_show() -> None:
    assert overall_of(Feedback("…", ratings=(Rating(Dimension.OVERALL, None),))) is None
