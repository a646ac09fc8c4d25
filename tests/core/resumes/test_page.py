from __future__ import annotations

from greenroom.core.resumes.page import page_of
from greenroom.core.resumes.values import Contact, Education, Job, Link, Month, Read, Resume


def test_empty_sections_are_left_out() -> None:
    assert page_of(Resume("", Contact(Read("Mara Okafor")))).sections == ()


def test_a_job_stands_with_title_first_and_dates_as_people_write_them() -> None:
    job = Job(Read("Harbour Bakery"), Read("Shift lead"), Month(2021, 3), current=True, place=Read("Leeds"))
    entry = page_of(Resume("", work=(job,))).sections[0].entries[0]
    assert (entry.head, entry.under) == ("Shift lead", "Harbour Bakery · Leeds · Mar 2021 – Present")


def test_without_a_title_the_employer_is_called_one() -> None:
    job = Job(Read("Harbour Bakery"), Read(""), Month(2017), Month(2019, 12))
    entry = page_of(Resume("", work=(job,))).sections[0].entries[0]
    assert (entry.head, entry.under) == ("", "Employer: Harbour Bakery · 2017 – Dec 2019")


def test_without_a_degree_the_school_is_called_one() -> None:
    page = page_of(Resume("", education=(Education(Read("Leeds College"), end=Month(2016)),)))
    assert (page.sections[0].entries[0].head, page.sections[0].entries[0].under) == ("", "School: Leeds College · 2016")


def test_addresses_are_printed_short() -> None:
    contact = Contact(Read("Mara"), email=Read("m@example.org"), links=(Link("https://example.org/mara/"),))
    assert page_of(Resume("", contact)).contact == ("m@example.org", "example.org/mara")
