"""A résumé parted at its headings, in several languages and whatever the headings look like."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.resumes.headings import Section
from greenroom.core.resumes.reading import read_resume
from greenroom.core.resumes.rows import rows_of
from greenroom.core.resumes.sections import parts_of

Printed = tuple[str, float, float, float, bool]


def parts(text: str) -> list[tuple[Section | None, list[str]]]:
    return [(part.section, [row.text for row in part.rows]) for part in parts_of(rows_of(Document(Kind.TEXT, text)))]


def printed(*lines: Printed) -> list[tuple[Section | None, list[str]]]:
    """The parts of a page; lines as words, left, top, size, bold."""
    starts = [sum(len(one[0]) + 1 for one in lines[:number]) for number in range(len(lines))]
    made = tuple(
        Line(words, start, 0, left, left + 5 * len(words), top, top + size, size, bold)
        for (words, left, top, size, bold), start in zip(lines, starts, strict=True)
    )
    document = Document(Kind.PDF, "\n".join(line.text for line in made), made)
    return [(part.section, [row.text for row in part.rows]) for part in parts_of(rows_of(document))]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("WORK EXPERIENCE", Section.WORK),
        ("Beruflicher Werdegang", Section.WORK),
        ("Expérience professionnelle", Section.WORK),
        ("Werkervaring", Section.WORK),
        ("Formación académica", Section.EDUCATION),
        ("Ausbildung", Section.EDUCATION),
        ("Skills:", Section.SKILLS),
        ("Langues", Section.LANGUAGES),
        ("Ehrenamt", Section.VOLUNTEERING),
    ],
)
def test_headings_are_known_in_several_languages(heading: str, section: Section) -> None:
    assert parts(f"Ann Lee\n\n{heading}\nBaker") == [(None, ["Ann Lee"]), (section, ["Baker"])]


def test_a_word_of_a_heading_inside_a_list_is_no_heading() -> None:
    text = "Ann Lee\n\nEXPERIENCE\n- Training\n- Skills\n\nSKILLS\nBread"
    assert parts(text)[1] == (Section.WORK, ["Training", "Skills"])


def test_words_beside_a_heading_belong_to_its_section() -> None:
    assert parts("Ann Lee\n\nSKILLS     Bread\nCake")[1] == (Section.SKILLS, ["Bread", "Cake"])


def test_a_heading_in_own_words_is_told_by_its_look_and_a_telling_word() -> None:
    found = printed(
        ("Ann Lee", 50, 20, 20.0, True),
        ("Experience", 50, 60, 14.0, True),
        ("Baker, Corner Bakery", 50, 80, 10.0, False),
        ("Education", 50, 110, 14.0, True),
        ("Leeds College of Bread", 50, 130, 10.0, False),
        ("My favourite projects", 50, 160, 14.0, True),
        ("A book on bread", 50, 180, 10.0, False),
        ("Under the stars", 50, 210, 14.0, True),
        ("Hiking and sailing", 50, 230, 10.0, False),
    )
    assert [section for section, _ in found] == [
        *(None, Section.WORK, Section.EDUCATION, Section.PROJECTS, Section.OTHER),
    ]


def test_small_words_that_could_be_a_heading_are_none_beside_real_headings() -> None:
    found = printed(
        ("Ann Lee", 50, 20, 20.0, True),
        ("Experience", 50, 60, 14.0, True),
        ("Training", 50, 80, 10.0, False),
        ("Baker, Corner Bakery", 50, 95, 10.0, False),
        ("Education", 50, 130, 14.0, True),
        ("Leeds College of Bread", 50, 150, 10.0, False),
    )
    assert found[1] == (Section.WORK, ["Training", "Baker, Corner Bakery"])


def test_the_person_at_the_head_of_a_second_column_is_not_part_of_the_first() -> None:
    found = printed(
        ("Skills", 50, 60, 14.0, True),
        ("Bread", 50, 80, 10.0, False),
        ("Cake", 50, 100, 10.0, False),
        ("Ann Lee", 250, 20, 24.0, True),
        ("ann@example.org", 250, 50, 10.0, False),
        ("Experience", 250, 90, 14.0, True),
        ("Baker, Corner Bakery", 250, 110, 10.0, False),
    )
    assert found == [
        (None, []),
        (Section.SKILLS, ["Bread", "Cake"]),
        (None, ["Ann Lee", "ann@example.org"]),
        (Section.WORK, ["Baker, Corner Bakery"]),
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "Shift supervisor, Brightline Logistics, 2021-03 to now",
        "Shift supervisor\nBrightline Logistics, March 2021 - present",
    ],
)
def test_a_resume_without_headings_has_its_work_where_the_dates_begin(entry: str) -> None:
    text = f"Mara Okafor\nmara.okafor@example.org\nLeeds\n\n{entry}\n- Trained nine new colleagues\n"
    resume = read_resume(Document(Kind.TEXT, text))
    assert [(job.title.text, job.employer.text) for job in resume.work] == [
        ("Shift supervisor", "Brightline Logistics")
    ]
    assert [each.text for each in resume.work[0].achievements] == ["Trained nine new colleagues"]
