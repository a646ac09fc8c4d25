from __future__ import annotations

import pytest

from greenroom.core.evidence import OwnPart, Part, asks, check

LATE = "Cut late departures from 14 % to 5 % in eight months by moving picking to 3 a.m."


def words(text: str, part: str) -> list[str]:
    return [quote.text for quote in getattr(check(text), part)]


def test_before_and_after_are_told_apart() -> None:
    assert words(LATE, "baseline") == ["14 %"]
    assert words(LATE, "change") == ["5 %"]
    assert words(LATE, "period") == ["eight months"]
    assert words(LATE, "outcome") == ["Cut late departures from 14 % to 5 % in eight months"]


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("Reduced hand-over from 9 to 4 days", "baseline", ["9"]),
        ("Reduced hand-over from 9 to 4 days", "change", ["4 days"]),
        ("Doubled revenue", "change", ["Doubled"]),
        ("Cut costs by a third", "change", ["a third"]),
        ("Grew sign-ups 3x", "change", ["3x"]),
        ("Saved 20 hours a week", "change", ["20 hours a week"]),
        ("Raised $2.5M from donors", "change", ["$2.5M"]),
        ("Increased conversion by 23% (up from 2.1%)", "baseline", ["2.1%"]),
        ("Rebuilt the routes for 140 shops", "scale", ["140 shops"]),
        ("Served up to 60 customers a night", "scale", ["60 customers a night"]),
        ("Trained four new planners", "scale", ["four new planners"]),
        ("Wrote thirty-two lessons", "scale", ["thirty-two lessons"]),
        ("Managed a budget of €3.5 million", "scale", ["€3.5 million"]),
        ("Handled 1.2M requests per second", "scale", ["1.2M requests per second"]),
        ("Led the site from 2019 to 2021", "period", ["from 2019 to 2021"]),
        ("Trained 2000 users", "scale", ["2000 users"]),
    ],
)
def test_a_magnitude_tells_what_it_is(text: str, part: str, expected: list[str]) -> None:
    assert words(text, part) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Moved to Leeds in 2019",
        "Migrated the 2019 monolith to Python 3.11",
        "Wrote services in Java 8 and Vue 3",
        "Obtained ISO 9001:2015",
        "Gave support 24/7",
        "Began at 3 a.m.",
        "Ran AWS S3 and EC2",
        "Took 1st place",
    ],
)
def test_years_versions_names_and_times_are_no_magnitudes(text: str) -> None:
    assert check(text).numbers == ()


@pytest.mark.parametrize(
    ("text", "own_part", "quoted"),
    [
        ("Led a team of 22 drivers", OwnPart.OWN, "Led"),
        ("I drew up a plan", OwnPart.OWN, "I drew up"),
        ("Responsible for the weekly report", OwnPart.UNCLEAR, "Responsible for"),
        ("Helped the service team", OwnPart.UNCLEAR, "Helped"),
        ("We rebuilt the routes", OwnPart.UNCLEAR, "We"),
        ("The routes were rebuilt", OwnPart.UNCLEAR, "were rebuilt"),
    ],
)
def test_own_part_is_shown_or_left_open_by_its_words(text: str, own_part: OwnPart, quoted: str) -> None:
    found = check(text)
    assert found.own_part is own_part
    assert found.own_quotes[0].text == quoted


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Falls went from 11 to 6 a month", True),
        ("Complaints came down by 40 %", True),
        ("All seven stayed in the department", True),
        ("Came up with a plan for the night", False),
        ("Went down to the site each morning", False),
        ("All calls went from the desk to the ward", False),
    ],
)
def test_a_figure_that_went_somewhere_is_an_outcome_and_a_walk_is_none(text: str, *, tells: bool) -> None:
    assert bool(check(text).outcome) is tells


def test_every_quote_stands_in_the_text() -> None:
    found = check(LATE)
    for quote in (*found.outcome, *found.own_quotes, *found.numbers):
        assert quote.span.of(LATE) == quote.text


def test_only_what_is_missing_is_asked_for() -> None:
    assert [ask.part for ask in asks(check(LATE))] == [Part.SCALE]
    assert [ask.part for ask in asks(check("Responsible for the weekly report"))] == [
        Part.OUTCOME,
        Part.OWN_PART,
        Part.CHANGE,
        Part.BASELINE,
        Part.PERIOD,
        Part.SCALE,
    ]


def test_a_missing_baseline_is_asked_for_with_the_change_that_is_known() -> None:
    asked = {ask.part: ask.question for ask in asks(check("Reduced mileage by 11 %"))}
    assert asked[Part.BASELINE] == "You name a change, “11 %”. How much was it before?"


def test_an_empty_text_holds_nothing() -> None:
    found = check("")
    assert (found.outcome, found.own_part, found.numbers) == ((), OwnPart.MISSING, ())
