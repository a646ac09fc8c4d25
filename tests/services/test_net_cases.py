"""Acceptance cases of every kind, and cases that are none."""

from __future__ import annotations

import pytest

from greenroom.services.net_cases import case_line


def answered(read: object, *names: str) -> object:
    line = case_line({"id": "one", "input": read, "expect": dict.fromkeys(names)})
    assert "why" not in line, line
    return line["got"]


def test_notice_is_answered_for_each_day() -> None:
    rule = "four weeks to the 15th or the end of a month"
    found = answered({"rule": rule, "given": ["2026-11-30", "2026-12-02"]}, "last_day")
    assert found == {"last_day": ["2026-12-31", "2026-12-31"]}


def test_average_rates_are_answered_for_one_person_and_for_a_couple_and_as_a_wedge() -> None:
    single = {"country": "AUT", "earnings_pct_of_AW": [67, 100]}
    assert answered(single | {"family": "single, no children"}, "rate_pct") == {"rate_pct": [26.4, 32.11]}
    couple = {"country": "AUT", "earnings_pct_of_AW": 100, "family": "one-earner couple, 2 children"}
    assert answered(couple, "rate_pct", "tax_wedge_pct") == {"rate_pct": 13.62, "tax_wedge_pct": 32.31}


@pytest.mark.parametrize(
    ("read", "why"),
    [
        ({}, "not known"),
        ({"moon": 1}, "not known"),
        ({"rule": "when the moon is full", "given": "2026-01-01"}, "one of these rules"),
        ({"rule": "weeks"}, "“given”"),
        ({"rule": "weeks", "given": "soon"}, "“given” is a day"),
        ({"country": "XXX", "earnings_pct_of_AW": [100]}, "no estimate for XXX"),
        ({"country": "AUT", "earnings_pct_of_AW": ["much"]}, "is a number"),
        ({"country": "AUT", "year": 1999, "earnings_pct_of_AW": [100]}, "those of 2024"),
        ({"country": "AUT", "family": "couple", "earnings_pct_of_AW": [67]}, "at 100 %"),
        ({"country": "BR", "gross": 1}, "no tax table for BR"),
        ({"country": "NL", "gross": -5}, "nothing to a billion"),
        ({"country": "NL", "gross": None}, "is a number"),
    ],
)
def test_what_cannot_be_reckoned_has_no_figure_and_says_why(read: object, why: str) -> None:
    line = case_line({"id": "odd", "input": read, "expect": {"net": 0}})
    assert (line["id"], line["got"]) == ("odd", None)
    assert why in line["why"]


@pytest.mark.parametrize(
    "case", [5, None, [], {}, {"id": "x"}, {"input": [], "expect": {}}, {"input": {}, "expect": []}]
)
def test_what_is_no_case_says_what_one_is(case: object) -> None:
    line = case_line(case)
    assert line["got"] is None
    assert "“input” and “expect”" in line["why"]
