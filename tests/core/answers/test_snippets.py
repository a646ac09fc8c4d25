from __future__ import annotations

import pytest

from greenroom.core.answers.snippets import clause_from, listed, quote_of, snippet, tells_of_the_past, what_is_asked
from greenroom.core.spans import Quote, Span


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("I rang the depot.", "I rang the depot"),
        ("For example, I rang the depot.", "I rang the depot"),
        ("Seeing the vans wait in the yard again, I rang the depot, as one does.", "I rang the depot"),
        (
            "The vans stood in the yard until the evening came and everybody had left.",
            "The vans stood in the yard until …",
        ),
        ("They called it “the queue” for years.", "They called it ‘the queue’ for years"),
        ("So", "So"),
    ],
)
def test_a_few_of_their_words_stand_inside_a_question_of_ours(words: str, short: str) -> None:
    assert snippet(words) == short


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Why do you want this job?", "Why do you want this job"),
        ("Plans go wrong. Tell me about one that did. Why?", "Tell me about one that did"),
        ("Fairness matters. Can you give an example?", "Can you give an example"),
        ("Notice period", "Notice period"),
        ("", "what was asked"),
    ],
)
def test_the_sentence_that_asks_is_found(question: str, asked: str) -> None:
    assert what_is_asked(question) == asked


def test_a_very_long_question_is_cut() -> None:
    asked = what_is_asked("Can you tell me " + "very " * 30 + "much about it?")
    assert asked.endswith(" …")
    assert len(asked.split()) < 20


def test_a_clause_ends_at_its_comma_or_its_and() -> None:
    answer = "Then we moved the queue and nobody saw it."
    assert clause_from(answer, 5, len(answer)).text == "we moved the queue"
    assert clause_from(answer, 5, 13) == Quote("we moved", Span(5, 13))


def test_a_quote_folds_white_space_and_keeps_its_place() -> None:
    assert quote_of("a  b\nc", Span(0, 6)) == Quote("a b c", Span(0, 6))


def test_words_are_listed_once_and_three_at_most() -> None:
    quotes = [Quote(word, Span(0, 1)) for word in ("maybe", "Maybe", "sort of", "I guess", "somewhat")]
    assert listed(quotes) == "“maybe”, “sort of” and “I guess”"
    assert listed(quotes[:2]) == "“maybe”"


@pytest.mark.parametrize(
    ("words", "past"), [("I moved it", True), ("I always make sure", False), ("We were late", True)]
)
def test_the_past_is_seen_by_a_verb(words: str, past: bool) -> None:  # noqa: FBT001 - a case of the table
    assert tells_of_the_past(words) is past
