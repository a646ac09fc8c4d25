from __future__ import annotations

import pytest

from greenroom.core.research.conflicts import conflicts
from greenroom.core.research.values import About, FactTopic, KnownFact


def said(*texts: str) -> list[KnownFact]:
    """Each text as a fact of its own source."""
    return [
        KnownFact(About.EMPLOYER, FactTopic.PEOPLE, text, source=f"Page {number}") for number, text in enumerate(texts)
    ]


def test_another_figure_for_the_same_measure_is_shown_beside_it() -> None:
    found = conflicts(said("The company employs 1,150 people.", "Northgate has 950 employees in six depots."))
    assert [(each.measure, each.said) for each in found] == [("people who work there", ("1,150", "950"))]
    assert [fact.source for fact in found[0].facts] == ["Page 0", "Page 1"]


@pytest.mark.parametrize(
    "texts",
    [
        ("The company employs 1,150 people.", "About 1,200 people work there: 1,200 colleagues."),
        ("The company employs 1,150 people.", "It hired 40 people last year."),
        ("The company employs 1,150 people.", "It laid off 90 employees."),
        ("It has 6 depots.", "The company employs 1,150 people."),
        ("Sales rose by 12 %.", "Sales rose by 4 %."),
        ("It made a profit of £14 million for 2025.", "It made a profit of £9 million for 2024."),
        ("fine.", "ok"),
    ],
)
def test_what_can_both_be_right_is_no_conflict(texts: tuple[str, str]) -> None:
    assert conflicts(said(*texts)) == ()


def test_money_of_the_same_year_and_currency_is_held_together() -> None:
    found = conflicts(said("It made a profit of £14 million for 2025.", "Profit was £9 million in 2025."))
    assert [each.measure for each in found] == ["profit in £ for 2025"]


def test_two_names_in_a_position_that_one_person_holds_are_a_conflict() -> None:
    found = conflicts(said("Ellen Vrij, CEO, spoke first.", "The chief executive Tomas Lind opened the yard."))
    assert [(each.measure, each.said) for each in found] == [("chief executive", ("Ellen Vrij", "Tomas Lind"))]


@pytest.mark.parametrize(
    "other",
    [
        "Ellen Vrij, chief executive officer, spoke.",
        "The former chief executive Tomas Lind came.",
        "Tomas Lind, founder, came.",
    ],
)
def test_the_same_name_a_former_holder_and_a_shared_title_are_none(other: str) -> None:
    assert conflicts(said("Ellen Vrij, CEO, spoke first.", other)) == ()


def test_one_source_does_not_contradict_itself_and_people_are_no_measure() -> None:
    one = [
        KnownFact(About.EMPLOYER, FactTopic.PEOPLE, text, source="Report")
        for text in ("It had 900 staff.", "It has 950 staff.")
    ]
    about_person = KnownFact(
        About.PERSON, FactTopic.PEOPLE, "She led a team of 12 engineers.", source="Profile", person="Joan"
    )
    assert conflicts([*one, about_person]) == ()


def test_the_year_of_foundation_is_compared() -> None:
    found = conflicts(said("The yard was founded in 1921.", "Established by two brothers in 1919."))
    assert [each.said for each in found] == [("1921", "1919")]
