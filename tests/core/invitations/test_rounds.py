from __future__ import annotations

import pytest

from greenroom.core.invitations.rounds import next_round, round_in
from greenroom.core.invitations.values import Found
from greenroom.core.spans import Certainty


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("for your final interview with us", "final-round"),
        ("we would like to invite you to a second interview", "second-round"),
        ("Einladung zum Zweitgespräch", "second-round"),
        ("a short phone screen with our recruiter", "recruiter-screen"),
        ("la première étape est un premier entretien", "first-round"),
        ("our assessment centre", "assessment"),
    ],
)
def test_a_message_that_names_its_round_is_quoted(text: str, stage: str) -> None:
    found = round_in(text, None)
    assert found is not None
    assert (found.text, found.certainty) == (stage, Certainty.LIKELY)
    assert found.quote is not None
    assert text[found.quote.span.start : found.quote.span.end] == found.quote.text


def test_of_several_rounds_the_one_named_first_is_taken() -> None:
    found = round_in("After your second interview there is a final round.", None)
    assert found is not None
    assert found.text == "second-round"


def test_a_format_alone_is_doubtful() -> None:
    found = round_in("Please come to our office.", Found("technical", Certainty.SURE, None))
    assert found is not None
    assert (found.text, found.certainty) == ("assessment", Certainty.DOUBTFUL)


@pytest.mark.parametrize("format_", [None, Found("video", Certainty.SURE, None)])
def test_an_invitation_that_names_no_round_says_nothing(format_: Found | None) -> None:
    assert round_in("We invite you to an interview.", format_) is None


@pytest.mark.parametrize(
    ("said", "standing", "taken", "suggested"),
    [
        ("final-round", "first-round", ["applied", "first-round"], "final-round"),
        ("first-round", "second-round", ["applied", "first-round", "second-round"], ""),
        ("", "applied", ["applied"], "first-round"),
        ("", "", [], "first-round"),
        ("", "first-round", ["applied", "first-round"], ""),
    ],
)
def test_what_is_suggested_never_goes_back(said: str, standing: str, taken: list[str], suggested: str) -> None:
    assert next_round(said, standing, taken) == suggested
