"""Whether somebody may work in a country follows from their profile and from nothing else."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.offers.routes import route
from greenroom.core.offers.work_rights import Basis, citizenships, last_day_of, right_in, statement

GERMAN = {"country": "Germany", "status": "citizen", "until": ""}
INDIAN = {"country": "India", "status": "Indian national", "until": ""}


@pytest.mark.parametrize(
    ("rows", "country", "basis", "free"),
    [
        ([GERMAN], "DE", Basis.CITIZEN, True),
        ([GERMAN], "NL", Basis.ARRANGEMENT, True),
        ([GERMAN], "GB", Basis.NEEDED, False),
        ([INDIAN, {"country": "Netherlands", "status": "work permit", "until": "2028-05"}], "NL", Basis.PAPER, None),
        ([{"country": "UK", "status": "settled status", "until": ""}], "GB", Basis.PAPER, True),
        ([{"country": "US", "status": "needs a visa", "until": ""}], "US", Basis.NEEDED, False),
        ([{"country": "US", "status": "not a citizen", "until": ""}], "NL", Basis.UNKNOWN, None),
        ([], "NL", Basis.UNKNOWN, None),
        ([{"country": "NL", "status": "it is complicated", "until": ""}], "NL", Basis.UNKNOWN, None),
    ],
)
def test_a_right_rests_on_what_the_profile_says(
    rows: list[dict[str, str]], country: str, basis: Basis, free: object
) -> None:
    right = right_in(country, rows)
    assert (right.basis, right.free) == (basis, free)


def test_whoever_was_a_citizen_is_none() -> None:
    assert citizenships([{"country": "Germany", "status": "former citizen"}]) == ()


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert statement(right_in("NL", [])) == ()


def test_a_free_citizen_says_so_and_on_what_it_rests() -> None:
    said = " ".join(statement(right_in("NL", [GERMAN])))
    assert said.startswith("I am a citizen of Germany and may work in the Netherlands")
    assert "EU and EEA" in said


def test_whoever_needs_a_permit_says_so_first_and_ends_with_the_question() -> None:
    said = statement(right_in("GB", [GERMAN]), route=route("gb-skilled-worker"), honest_day=dt.date(2027, 3, 15))
    assert (
        said[0] == "To work in the United Kingdom I need a permit, and an employer who applies for it or supports it."
    )
    assert "15 March 2027" in said[-2]
    assert said[-1].endswith("?")


def test_no_day_and_no_route_are_said_where_none_is_known() -> None:
    said = " ".join(statement(right_in("GB", [GERMAN])))
    assert "route" not in said
    assert "start" not in said


def test_a_paper_is_quoted_with_its_end() -> None:
    said = statement(right_in("NL", [{"country": "Netherlands", "status": "work permit", "until": "2028-05"}]))
    assert said[0] == "For the Netherlands I have: work permit, until 2028-05."


@pytest.mark.parametrize(
    ("until", "day"),
    [
        ("2028-02", dt.date(2028, 2, 29)),
        ("2027-12", dt.date(2027, 12, 31)),
        ("2028", dt.date(2028, 12, 31)),
        ("2028-05-03", dt.date(2028, 5, 3)),
        ("2028-13", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_paper_holds_to_the_end_of_its_month(until: str, day: dt.date | None) -> None:
    assert last_day_of(until) == day


def test_a_first_day_without_the_permit_s_time_says_so() -> None:
    needed = right_in("GB", [INDIAN])
    without = " ".join(statement(needed, honest_day=dt.date(2027, 4, 1)))
    assert "its time not counted, I could start by 1 April 2027" in without
    with_it = " ".join(statement(needed, route=route("gb-skilled-worker"), honest_day=dt.date(2027, 4, 1)))
    assert "With everything counted I could start by 1 April 2027" in with_it
