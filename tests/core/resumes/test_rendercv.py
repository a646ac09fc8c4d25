"""RenderCV files: sections with any title, entries told by their fields, Markdown inside values."""

from __future__ import annotations

import pytest

from greenroom.adapters.reading import read_document
from greenroom.core.errors import UnreadableText
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.values import Link, Month, Resume

FULL = """cv:
  name: Ann Lee
  headline: Head baker
  location: Leeds, UK
  email: ann@example.org
  phone: tel:+44-7700-900123
  website: https://ann.example.org
  social_networks:
    - network: LinkedIn
      username: annlee
    - network: Mastodon
      username: "@ann@example.social"
  sections:
    Where I have baked:
      - company: "[Corner Bakery](https://corner.example.org)"
        position: Head Baker
        location: Leeds
        start_date: 2019-05
        end_date: present
        highlights:
          - Baked **300 loaves** a day
          - Led the night shift
            - Four bakers
            - Two vans
          - CS2011 - Bread for beginners
      - company: Mill Ltd
        position: Miller
        date: March 2015 – April 2019
    schools:
      - institution: Leeds City College
        degree: Diploma
        area: Baking
        start_date: 2012
        end_date: 2014
        highlights: [Best of the year]
    projects:
      - name: "[Sourdough book](https://book.example.org)"
        summary: A book on bread
        date: 2021
    technical_skills:
      - label: Ovens
        details: Deck, Rack, Stone
      - bullet: Sourdough
    languages:
      - label: English
        details: native
      - label: Polish
      - German
    certifications:
      - name: Food Hygiene Level 3
      - bullet: First aid
"""


def read(text: str) -> Resume:
    return read_resume(read_document("cv.yaml", text.encode()))


def test_the_person_is_read() -> None:
    contact = read(FULL).contact
    assert (contact.name.text, contact.headline.text, contact.place.text) == ("Ann Lee", "Head baker", "Leeds, UK")
    assert (contact.email.text, contact.phone.text) == ("ann@example.org", "+44-7700-900123")
    assert contact.links == (
        Link("https://ann.example.org"),
        Link("https://linkedin.com/in/annlee", "LinkedIn", "annlee"),
        Link("@ann@example.social", "Mastodon", "@ann@example.social"),
    )


def test_positions_are_found_under_any_title() -> None:
    head, miller = read(FULL).work
    assert (head.employer.text, head.title.text, head.place.text) == ("Corner Bakery", "Head Baker", "Leeds")
    assert (head.start, head.end, head.current) == (Month(2019, 5), None, True)
    assert (miller.start, miller.end, miller.current) == (Month(2015, 3), Month(2019, 4), False)


def test_markdown_goes_and_a_list_inside_a_point_becomes_points() -> None:
    points = [point.text for point in read(FULL).work[0].achievements]
    assert points == [
        *("Baked 300 loaves a day", "Led the night shift", "Four bakers", "Two vans", "CS2011 - Bread for beginners"),
    ]


def test_study_and_projects_are_read() -> None:
    resume = read(FULL)
    (study,) = resume.education
    assert (study.institution.text, study.degree.text, study.area.text) == ("Leeds City College", "Diploma", "Baking")
    assert (study.start, study.end, [one.text for one in study.highlights]) == (
        Month(2012),
        Month(2014),
        ["Best of the year"],
    )
    (project,) = resume.projects
    assert (project.name.text, project.summary.text, project.end) == ("Sourdough book", "A book on bread", Month(2021))


def test_skills_languages_and_certificates_are_read_however_they_are_listed() -> None:
    resume = read(FULL)
    assert [skill.text for skill in resume.skills] == ["Deck", "Rack", "Stone", "Sourdough"]
    assert [(one.name.text, one.level) for one in resume.languages] == [
        ("English", "native"),
        ("Polish", ""),
        ("German", ""),
    ]
    assert [one.text for one in resume.certificates] == ["Food Hygiene Level 3", "First aid"]


def test_values_keep_their_place_in_the_file() -> None:
    for job in read(FULL).work:
        assert FULL[job.title.span.start : job.title.span.end] == job.title.text


def test_several_addresses_are_allowed_and_the_first_counts() -> None:
    resume = read("cv:\n  name: Ann Lee\n  email: [ann@example.org, lee@example.org]\n")
    assert resume.contact.email.text == "ann@example.org"


def test_a_file_without_sections_is_doubted() -> None:
    doubts = [doubt.text for doubt in read("cv:\n  name: Ann Lee\n  email: ann@example.org\n").doubts]
    assert doubts == ["No work history was found. If there is one, add it by hand."]


def test_an_empty_file_says_what_to_do() -> None:
    with pytest.raises(UnreadableText, match="neither a name nor sections"):
        read("cv:\n  email: ann@example.org\n")
