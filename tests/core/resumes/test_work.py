"""Positions, courses of study and projects, each from the rows of its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.values import Month
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Resume

HEAD = "Ann Lee\nann@example.org\n\n"


def read(text: str) -> Resume:
    return read_resume(Document(Kind.TEXT, HEAD + text))


def test_several_titles_under_one_employer_all_belong_to_it() -> None:
    section = (
        "EXPERIENCE\n\nCorner Bakery Ltd, Leeds, UK\n- \nHead Baker   May 2019 – Present\n- Baked bread\n\n"
        "Baker   2015 – 2019\n- Learnt\n"
    )
    jobs = read(section).work
    assert [(job.title.text, job.employer.text) for job in jobs] == [
        ("Head Baker", "Corner Bakery Ltd"),
        ("Baker", "Corner Bakery Ltd"),
    ]
    assert jobs[1].employer.certainty is Certainty.LIKELY


def test_an_employer_with_dates_of_its_own_over_several_titles_is_no_position() -> None:
    section = (
        "EXPERIENCE\n\nCorner Bakery Ltd, Leeds, UK\n2010 – 2021\n\nHead Baker\nMay 2019 – 2021\n- Baked bread\n\n"
        "Baker\n2010 – 2019\n- Learnt\n"
    )
    assert [(job.title.text, job.employer.text, job.place.text) for job in read(section).work] == [
        ("Head Baker", "Corner Bakery Ltd", "Leeds, UK"),
        ("Baker", "Corner Bakery Ltd", "Leeds, UK"),
    ]


def test_an_employer_without_a_title_is_kept_when_the_next_position_is_elsewhere() -> None:
    section = "EXPERIENCE\n\nMill Ltd\n2008 - 2010\n\nBaker, Corner Bakery\n2005 - 2008\n- Baked\n"
    resume = read(section)
    assert [(job.title.text, job.employer.text) for job in resume.work] == [
        ("", "Mill Ltd"),
        ("Baker", "Corner Bakery"),
    ]
    assert [doubt.text for doubt in resume.doubts] == ["No title was found for “Mill Ltd”."]


def test_a_single_year_is_start_and_end() -> None:
    (job,) = read("EXPERIENCE\n\nBaker, Corner Bakery\n2019\n- Baked\n").work
    assert (job.start, job.end, job.current) == (Month(2019), Month(2019), False)


def test_paragraphs_without_bullets_are_achievements() -> None:
    section = "EXPERIENCE\n\nBaker, Corner Bakery\n2018 - 2020\nSold bread and cake to the guests of the inn.\n"
    assert [one.text for one in read(section).work[0].achievements] == ["Sold bread and cake to the guests of the inn."]


@pytest.mark.parametrize(
    ("written", "degree", "area", "school"),
    [
        ("BSc in Computer Science, University of Leeds", "BSc", "Computer Science", "University of Leeds"),
        (
            "University of Leeds\nBachelor of Science in Physics",
            "Bachelor of Science",
            "Physics",
            "University of Leeds",
        ),
        ("Master of Arts, University of Leeds", "Master of Arts", "", "University of Leeds"),
        ("Leeds College, Baking\nDiploma", "Diploma", "Baking", "Leeds College"),
        ("Universität Kassel\nMaster, Informatik", "Master", "Informatik", "Universität Kassel"),
    ],
)
def test_degree_subject_and_school_are_told_apart(written: str, degree: str, area: str, school: str) -> None:
    (study,) = read(f"EDUCATION\n\n{written}\n2011 – 2014\n").education
    assert (study.degree.text, study.area.text, study.institution.text) == (degree, area, school)
    assert (study.start, study.end) == (Month(2011), Month(2014))


def test_the_year_of_a_degree_is_its_end() -> None:
    (study,) = read("EDUCATION\n\nBSc in Physics, University of Leeds\n2014\n- First class\n").education
    assert (study.start, study.end) == (None, Month(2014))
    assert [one.text for one in study.highlights] == ["First class"]


def test_projects_and_volunteering_keep_their_names_and_points() -> None:
    text = (
        "PROJECTS\n\nSourdough book   A book on bread   2020 – 2021\n- Wrote it\n\n"
        "VOLUNTEERING\n\nFood bank\n2019 – 2020\n- Cooked for guests\n\nSKILLS\nBread\n"
    )
    book, bank = read(text).projects
    assert (book.name.text, book.summary.text, book.end) == ("Sourdough book", "A book on bread", Month(2021))
    assert (bank.name.text, bank.start) == ("Food bank", Month(2019))
    assert [[one.text for one in project.highlights] for project in (book, bank)] == [
        ["Wrote it"],
        ["Cooked for guests"],
    ]


def test_a_profile_at_the_head_or_the_foot_is_the_summary() -> None:
    text = "EXPERIENCE\n\nBaker, Corner Bakery\n2019 - 2021\n\nPROFILE\n\nA baker of twenty years.\nLoves bread.\n"
    assert read(text).contact.summary.text == "A baker of twenty years. Loves bread."
