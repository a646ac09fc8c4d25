"""Résumés as plain text, read by rules."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableText
from greenroom.core.resumes import read_resume, to_json_resume
from greenroom.core.resumes.values import Month, Resume

NURSE = """Maureen O'Donnell
maureen@example.org | +44 7700 900123 | Leeds

WORK EXPERIENCE

Ward Sister, Leeds General Infirmary
April 2019 - Present
* Lead a ward of 28 beds
* Cut falls with harm from 9 to 3 a year

Staff Nurse, Bradford Royal Infirmary
09/2014 – 03/2019
* Cared for up to eight patients a shift

EDUCATION

BSc in Adult Nursing, University of Leeds, 2011 - 2014

LANGUAGES

English (native), Polish - B2
"""
FITTER = """Jürgen Weiß
j.weiss@example.de

BERUFSERFAHRUNG

Stadtwerke Kassel, Elektroniker
seit 03/2018
- Störungsdienst im Wechsel

Elektro Maier GmbH, Auszubildender
September 2014 bis Februar 2018
- Ausbildung mit Abschlussnote 1,7
"""


def read(text: str) -> Resume:
    return read_resume(Document(Kind.TEXT, text))


def test_person_work_and_dates_are_read_from_plain_text() -> None:
    resume = read(NURSE)
    assert resume.contact.name.text == "Maureen O'Donnell"
    assert resume.contact.email.text == "maureen@example.org"
    assert resume.contact.phone.text == "+44 7700 900123"
    assert [(job.title.text, job.employer.text) for job in resume.work] == [
        ("Ward Sister", "Leeds General Infirmary"),
        ("Staff Nurse", "Bradford Royal Infirmary"),
    ]
    assert (resume.work[0].start, resume.work[0].current) == (Month(2019, 4), True)
    assert (resume.work[1].start, resume.work[1].end) == (Month(2014, 9), Month(2019, 3))


def test_every_value_stands_in_the_source_where_its_span_says() -> None:
    resume = read(NURSE)
    for job in resume.work:
        for value in (job.title, job.employer, *job.achievements):
            assert value.span.of(NURSE) == value.text


def test_employer_first_and_title_second_is_told_by_their_words() -> None:
    resume = read(FITTER)
    assert [(job.title.text, job.employer.text) for job in resume.work] == [
        ("Elektroniker", "Stadtwerke Kassel"),
        ("Auszubildender", "Elektro Maier GmbH"),
    ]
    assert resume.work[0].current
    assert resume.work[1].end == Month(2018, 2)


def test_a_language_carries_its_level() -> None:
    languages = [(language.name.text, language.level) for language in read(NURSE).languages]
    assert languages == [("English", "native"), ("Polish", "B2")]


def test_a_shopping_list_is_no_resume() -> None:
    with pytest.raises(UnreadableText, match="does not read like a résumé"):
        read("Milk\nBread\nTwo pounds of apples\n")


def test_a_work_heading_without_entries_is_doubted_and_does_not_fail() -> None:
    resume = read("Ann Lee\nann@example.org\n\nEXPERIENCE\n\nSKILLS\n\nSQL, Python\n")
    assert resume.work == ()
    assert any("No work history" in doubt.text for doubt in resume.doubts)


def test_a_job_without_dates_is_marked_as_doubtful() -> None:
    resume = read("Ann Lee\nann@example.org\n\nEXPERIENCE\n\nBaker, Corner Bakery\n* Baked bread\n\nSKILLS\nBaking\n")
    assert [doubt.text for doubt in resume.doubts] == ["No dates were found for “Baker, Corner Bakery”."]


def test_the_written_form_has_json_resume_names_and_evidence() -> None:
    written = to_json_resume(read(NURSE))
    assert written["basics"]["name"] == "Maureen O'Donnell"
    assert written["work"][1]["startDate"] == "2014-09"
    assert written["work"][0]["highlights"] == ["Lead a ward of 28 beds", "Cut falls with harm from 9 to 3 a year"]
    place = written["greenroom"]["evidence"]["work.0.name"]
    assert NURSE[place["start"] : place["end"]] == "Leeds General Infirmary"
