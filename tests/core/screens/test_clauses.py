from __future__ import annotations

from greenroom.core.screens.clauses import clauses, sentences


def test_commas_in_numbers_and_points_after_short_forms_end_nothing() -> None:
    assert sentences("I ask for €60,000 p.a. That is all. It is approx. 5,000 a month.") == (
        "I ask for €60,000 p.a. That is all",
        "It is approx. 5,000 a month",
    )


def test_a_turn_ends_a_clause_and_keeps_its_sentence() -> None:
    found = clauses("My notice is two months, but I hope for less. I live in Leeds.")
    assert [each.text for each in found] == ["My notice is two months", "but I hope for less", "I live in Leeds"]
    assert found[1].sentence == "My notice is two months, but I hope for less"


def test_nothing_has_no_clauses() -> None:
    assert clauses(" \n ") == ()
