from __future__ import annotations

from greenroom.core.postings.skills import find_skills
from greenroom.core.spans import Certainty, Span


def names(text: str) -> list[str]:
    return [item.text for item in find_skills(text, (Span(0, len(text)),))]


def test_names_of_all_trades_are_found() -> None:
    text = "Python, fork lift, NMC registration and wound care"
    assert names(text) == ["Python", "fork lift", "NMC registration", "wound care"]


def test_the_longest_name_wins() -> None:
    assert names("Google Cloud Platform and machine learning") == ["Google Cloud Platform", "machine learning"]


def test_an_ordinary_word_is_no_skill() -> None:
    assert names("We go to the chef and excel in spring.") == []


def test_a_skill_is_listed_once_at_its_first_place() -> None:
    text = "SQL here, SQL there"
    (item,) = find_skills(text, (Span(0, len(text)),))
    assert item.span == Span(0, 3)


def test_only_the_given_spans_are_searched() -> None:
    text = "Python. Java."
    assert [item.text for item in find_skills(text, (Span(8, 13),))] == ["Java"]


class CommaTagger:
    """Takes everything from the first comma on for knowledge."""

    def find(self, sentence: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        return (), (Span(sentence.index(","), len(sentence)),)


def test_what_only_the_tagger_finds_is_doubtful_and_begins_with_a_word() -> None:
    text = "Python, dough rheology."
    whole = (Span(0, len(text)),)
    found = find_skills(text, whole, CommaTagger(), whole)
    assert [(item.text, item.certainty) for item in found] == [
        ("Python", Certainty.LIKELY),
        ("dough rheology", Certainty.DOUBTFUL),
    ]
