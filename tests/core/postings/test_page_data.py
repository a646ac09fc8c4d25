from __future__ import annotations

from typing import Any

import pytest

from greenroom.core.postings.page_data import facts_of_page


def facts(posting: dict[str, Any], source: str = "") -> list[tuple[str, str]]:
    return [(fact.name.value, fact.value) for fact in facts_of_page(posting, source)]


@pytest.mark.parametrize(
    ("posting", "fact"),
    [
        ({"title": "Cook"}, ("title", "Cook")),
        ({"hiringOrganization": {"name": "Hearth"}}, ("employer", "Hearth")),
        ({"hiringOrganization": "Hearth"}, ("employer", "Hearth")),
        (
            {"jobLocation": {"address": {"addressLocality": "Ghent", "addressCountry": {"name": "BE"}}}},
            ("place", "Ghent, BE"),
        ),
        ({"jobLocation": "Ghent"}, ("place", "Ghent")),
        ({"jobLocation": {"address": "Ghent, Belgium"}}, ("place", "Ghent, Belgium")),
        ({"title": ["Cook", "Chef"]}, ("title", "Cook")),
        ({"jobLocationType": "TELECOMMUTE"}, ("remote", "remote")),
        ({"datePosted": "2026-11-02T08:00:00Z"}, ("posted", "2026-11-02")),
        ({"validThrough": "2026-12-01"}, ("closing", "2026-12-01")),
        ({"employmentType": ["FULL_TIME", "TEMPORARY"]}, ("employment", "full-time, temporary")),
        (
            {"baseSalary": {"currency": "EUR", "value": {"minValue": 14, "maxValue": "16.5", "unitText": "HOUR"}}},
            ("pay", "EUR 14-16.5 an hour"),
        ),
        ({"baseSalary": "100000", "salaryCurrency": "USD"}, ("pay", "USD 100000 a year")),
    ],
)
def test_the_page_states_a_fact(posting: dict[str, Any], fact: tuple[str, str]) -> None:
    assert facts(posting) == [fact]


def test_words_that_are_in_the_text_are_quoted_from_it() -> None:
    (fact,) = facts_of_page({"title": "cook"}, "We seek a Cook.")
    assert (fact.quote.text, fact.quote.span.start) == ("Cook", 10)


@pytest.mark.parametrize(
    "posting", [{}, {"datePosted": "soon"}, {"baseSalary": {"value": "much"}}, {"employmentType": "OTHER"}]
)
def test_empty_or_strange_data_states_nothing(posting: dict[str, Any]) -> None:
    assert facts(posting) == []
