from __future__ import annotations

import pytest

from greenroom.core.competencies import COMPETENCIES, competency, find_competencies


def test_each_competency_has_its_own_id_and_is_defined_in_one_sentence() -> None:
    assert len({each.id for each in COMPETENCIES}) == len(COMPETENCIES) >= 20
    assert [each.id for each in COMPETENCIES if not each.definition.endswith(".") or "\n" in each.definition] == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("You will lead a team of six.", "leadership"),
        ("A calm head under pressure", "resilience"),
        ("You troubleshoot faults on site.", "problem-solving"),
        ("Eye for detail", "attention-to-detail"),
        ("We put patients first.", "customer-focus"),
        ("Mentor two juniors", "coaching"),
        ("Follow health and safety rules", "safety"),
        ("You are keen to learn.", "learning"),
    ],
)
def test_words_point_to_a_competency(text: str, key: str) -> None:
    assert key in {found.id for found, _ in find_competencies(text)}


def test_the_span_covers_the_words() -> None:
    text = "We need initiative and integrity."
    assert [(each.id, span.of(text)) for each, span in find_competencies(text)] == [
        ("initiative", "initiative"),
        ("integrity", "integrity"),
    ]


def test_plain_words_point_to_nothing() -> None:
    assert find_competencies("The shop is on the corner.") == ()


def test_a_competency_is_known_by_its_id() -> None:
    found = competency("leadership")
    assert found is not None
    assert found.name == "Leadership"
    assert competency("juggling") is None
