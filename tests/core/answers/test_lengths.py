from __future__ import annotations

import pytest

from greenroom.core.answers.frameworks import SHORT, STAR, TECHNICAL, Framework
from greenroom.core.answers.lengths import length_of, words_in
from greenroom.core.answers.values import Move, Sentence, Share
from greenroom.core.spans import Span


def test_an_estimated_time_is_called_an_estimate() -> None:
    length = length_of("word " * 200, (), STAR, None)
    assert (length.words, length.seconds, length.measured) == (200, 80, False)
    assert "an estimate" in length.verdict
    assert "within the 60 to 90 seconds" in length.verdict


def test_a_clock_is_believed() -> None:
    length = length_of("word " * 200, (), STAR, 130)
    assert length.measured
    assert "200 words in 130 seconds: longer than" in length.verdict


@pytest.mark.parametrize(("framework", "frame"), [(TECHNICAL, "2 to 4 minutes"), (SHORT, "10 to 60 seconds")])
def test_each_framework_has_its_frame(framework: Framework, frame: str) -> None:
    assert frame in length_of("word " * 40, (), framework, None).verdict


def test_shares_say_where_the_words_went() -> None:
    told = (Sentence("I was there.", Span(0, 12), Move.SITUATION), Sentence("I left.", Span(13, 20), Move.ACTION))
    shares = length_of("I was there. I left.", told, STAR, None).shares
    assert shares == (
        Share(Move.SITUATION, 0.6),
        Share(Move.ACTION, 0.4),
    )


def test_words_with_apostrophes_are_one() -> None:
    assert words_in("I’d say it’s 12 o'clock") == 5
