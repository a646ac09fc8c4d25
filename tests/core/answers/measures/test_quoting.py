from __future__ import annotations

from greenroom.core.answers.measures.quoting import before, phrases, quoted, straight
from greenroom.core.answers.values import Measure
from greenroom.core.spans import Span


def test_straight_apostrophes_keep_every_character_in_its_place() -> None:
    assert straight("I’ve ‘done’ it") == "I've 'done' it"


def test_a_quote_folds_white_space_and_its_span_does_not() -> None:
    finding = quoted(Measure.HEDGE, "so  kind\n of late", (4, 12), "why")

    assert (finding.quote.text, finding.quote.span, finding.note) == ("kind of", Span(4, 12), "why")


def test_the_longest_phrase_wins_and_only_whole_words_are_found() -> None:
    pattern = phrases("a lot|a lot of|stuff")

    assert [match.group() for match in pattern.finditer("A  LOT of stuff, stuffy, a lot-tery, foodstuff")] == [
        "A  LOT of",
        "stuff",
    ]


def test_only_the_words_close_by_are_looked_at() -> None:
    assert before("far away and near by", 20, 7) == "near by"
    assert before("near", 2) == "ne"
