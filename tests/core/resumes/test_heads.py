"""What was the title, what the employer, what the place: told by their words and by the habit of the résumé."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes import read_resume
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Resume

HEAD = "Ann Lee\nann@example.org\n\nEXPERIENCE\n\n"


def read(section: str) -> Resume:
    return read_resume(Document(Kind.TEXT, HEAD + section))


@pytest.mark.parametrize(
    ("head", "title", "employer", "place"),
    [
        ("Baker, Corner Bakery, Leeds, UK", "Baker", "Corner Bakery", "Leeds, UK"),
        ("Baker, Corner Bakery (Leeds)", "Baker", "Corner Bakery", "Leeds"),
        ("Baker — Corner Bakery, Inc.", "Baker", "Corner Bakery, Inc.", ""),
        ("Corner Bakery Ltd: Baker", "Baker", "Corner Bakery Ltd", ""),
        ("Baker @ Corner Bakery", "Baker", "Corner Bakery", ""),
        ("Miller bei der Mühle Nord GmbH", "Miller", "Mühle Nord GmbH", ""),
        ("**Head Baker**, Corner Bakery", "Head Baker", "Corner Bakery", ""),
        ("Director, Sales and Marketing, Corner Bakery Ltd", "Director, Sales and Marketing", "Corner Bakery Ltd", ""),
        ("Mill Road Team | Baker | Corner Bakery Ltd", "Baker", "Corner Bakery Ltd", ""),
    ],
)
def test_title_employer_and_place_are_told_apart(head: str, title: str, employer: str, place: str) -> None:
    (job,) = read(f"{head}\n2019 – 2021\n- Baked\n").work
    assert (job.title.text, job.employer.text, job.place.text) == (title, employer, place)


def test_names_that_say_nothing_follow_the_habit_of_the_resume() -> None:
    section = (
        "Corner Bakery Ltd\nHead Baker\n2019 – 2021\n- Baked\n\n"
        "Mill Ltd\nMiller and Manager\n2017 – 2019\n- Milled\n\n"
        "Foo Bar\nBaz Qux\n2015 – 2017\n- Worked\n"
    )
    last = read(section).work[-1]
    assert (last.title.text, last.employer.text, last.title.certainty) == ("Baz Qux", "Foo Bar", Certainty.LIKELY)


def test_two_names_that_say_nothing_are_asked_about() -> None:
    resume = read("Foo Bar\nBaz Qux\n2018 – 2019\n- Worked\n")
    assert [doubt.text for doubt in resume.doubts] == ["Was “Baz Qux” the title and “Foo Bar” the employer?"]


def test_a_title_alone_leaves_the_employer_open_and_says_so() -> None:
    resume = read("Freelance Baker\n2018 – 2019\n- Baked\n")
    assert (resume.work[0].title.text, resume.work[0].employer.text) == ("Freelance Baker", "")
    assert [doubt.text for doubt in resume.doubts] == ["No employer was found for “Freelance Baker”."]


def test_an_employer_alone_leaves_the_title_open_and_says_so() -> None:
    resume = read("Corner Bakery Ltd\n2018 – 2019\n- Baked\n")
    assert resume.work[0].employer.text == "Corner Bakery Ltd"
    assert [doubt.text for doubt in resume.doubts] == ["No title was found for “Corner Bakery Ltd”."]


def test_an_unknown_town_is_a_place_where_other_positions_state_one() -> None:
    section = (
        "Corner Bakery Ltd, Leeds, UK\nHead Baker\n2019 – 2021\n- Baked\n\n"
        "Mill Ltd, Ottenbrook\nMiller\n2017 – 2019\n- Milled\n"
    )
    miller = read(section).work[1]
    assert (miller.employer.text, miller.place.text) == ("Mill Ltd", "Ottenbrook")


def test_every_name_stands_in_the_source_where_its_span_says() -> None:
    section = "**Head Baker**, Corner Bakery (Leeds)\n2019 – 2021\n- Baked\n"
    (job,) = read(section).work
    for value in (job.title, job.employer, job.place):
        assert value.span.of(HEAD + section) == value.text


@pytest.mark.parametrize("place", ["York, UK", "Leeds, UK"])
def test_a_place_on_a_line_of_its_own_is_no_name(place: str) -> None:
    (job,) = read(f"{place}\n2019 – 2021\nBaker\nCorner Bakery\n- Baked\n").work
    assert (job.title.text, job.employer.text, job.place.text) == ("Baker", "Corner Bakery", place)


def test_a_bracket_that_was_never_opened_is_cut_off() -> None:
    (job,) = read("Corner Bakery (North) | Baker)\n2019 – 2021\n- Baked\n").work
    assert (job.title.text, job.employer.text) == ("Baker", "Corner Bakery (North)")
