from __future__ import annotations

import pytest

from greenroom.core.questions.trades import TRADES, trade, trade_of


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senior Software Engineer", "software"),
        ("Backend Developer (m/f/d)", "software"),
        ("IT Support Technician", "software"),
        ("Data Engineer", "data"),
        ("Machine Learning Engineer", "data"),
        ("Product Manager", "product"),
        ("Product Designer", "design"),
        ("Mechanical Engineer", "engineering"),
        ("Lead Design Engineer", "engineering"),
        ("Mobile Mechanic", "site-work"),
        ("Night Auditor", "hospitality"),
        ("Registered Nurse, night shift", "healthcare"),
        ("School Nurse", "healthcare"),
        ("Care Assistant", "healthcare"),
        ("Primary School Teacher", "education"),
        ("Science Teacher", "education"),
        ("Sales Engineer", "sales"),
        ("Account Executive", "sales"),
        ("Sales Assistant", "retail"),
        ("Store Manager", "retail"),
        ("Content Marketing Specialist", "marketing"),
        ("Product Marketing Manager", "marketing"),
        ("Management Accountant", "finance"),
        ("Warehouse Team Lead", "logistics"),
        ("Head Chef", "hospitality"),
        ("Electrician", "site-work"),
        ("Site Manager", "site-work"),
        ("Social Worker", "public-service"),
        ("Research Scientist", "science"),
        ("Laboratory Technician", "science"),
        ("Office Manager", "administration"),
        ("Data Entry Clerk", "administration"),
        ("Receptionist", "administration"),
        ("Technical Recruiter", "people"),
        ("HR Business Partner", "people"),
    ],
)
def test_a_title_tells_its_trade(title: str, expected: str) -> None:
    assert trade_of(title) == expected


@pytest.mark.parametrize("title", ["", "Manager", "Engineer", "Engineering Manager", "Consultant", "Project Manager"])
def test_a_title_that_could_be_anything_has_no_trade(title: str) -> None:
    assert trade_of(title) == ""


@pytest.mark.parametrize("title", ["Barrister", "Maintainer of dolls", "Paint technologist"])
def test_a_word_inside_another_word_is_no_cue(title: str) -> None:
    assert trade_of(title) == ""


def test_every_trade_has_an_id_of_its_own_and_a_name() -> None:
    assert len({each.id for each in TRADES}) == len({each.name for each in TRADES}) == len(TRADES)


def test_a_trade_is_found_by_its_id() -> None:
    found = trade("site-work")
    assert found is not None
    assert found.name == "Skilled trades and site work"
    assert trade("juggling") is None
