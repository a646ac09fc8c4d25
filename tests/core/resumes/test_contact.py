"""Who a résumé is about: name, headline, addresses and links."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.values import Contact, Link
from greenroom.core.spans import Certainty

WORK = "\n\nEXPERIENCE\nBaker, Corner Bakery\n2019 - 2021\n"


def read(head: str) -> Contact:
    return read_resume(Document(Kind.TEXT, head + WORK)).contact


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("+44 7700 900123", "+44 7700 900123"),
        ("Phone: +44 7700 900123", "+44 7700 900123"),
        ("Tel.+44 7700 900123", "+44 7700 900123"),
        ("mob.+44 7700 900123", "+44 7700 900123"),
        ("(+44) 7700 900123", "(+44) 7700 900123"),
        ("(0113) 496 0123", "(0113) 496 0123"),
        ("0049 561 1234567", "0049 561 1234567"),
        ("555-010-9999", "555-010-9999"),
    ],
)
def test_a_phone_number_is_kept_as_written_with_its_plus(written: str, phone: str) -> None:
    assert read(f"Ann Lee\nann@example.org | {written}").phone.text == phone


def test_a_stretch_of_years_is_no_phone_number() -> None:
    assert read("Ann Lee\nann@example.org | 2015 – 2019").phone.text == ""


def test_a_name_in_capitals_is_written_as_usual_and_loses_its_degree() -> None:
    assert read("ANNA VON BERG, PhD\nanna@example.org").name.text == "Anna Von Berg"


@pytest.mark.parametrize("title", ["Curriculum Vitae", "RÉSUMÉ", "Lebenslauf"])
def test_the_title_of_the_document_is_no_name(title: str) -> None:
    assert read(f"{title}\nAnn Lee\nann@example.org").name.text == "Ann Lee"


def test_a_job_title_is_the_headline_and_no_name() -> None:
    contact = read("Ann Lee\nHead Baker\nann@example.org")
    assert (contact.name.text, contact.headline.text, contact.headline.certainty) == (
        "Ann Lee",
        "Head Baker",
        Certainty.SURE,
    )


def test_a_single_word_is_only_likely_a_name() -> None:
    name = read("Ann\nann@example.org").name
    assert (name.text, name.certainty) == ("Ann", Certainty.LIKELY)


@pytest.mark.parametrize("place", ["Leeds, UK", "12 Mill Lane, Leeds LS1 4AB", "34117 Kassel"])
def test_a_place_or_an_address_says_where_the_person_lives(place: str) -> None:
    assert read(f"Ann Lee\n{place}\nann@example.org").place.text == place


def test_profiles_are_named_and_an_address_for_mail_is_no_link() -> None:
    contact = read("Ann Lee\nann@example.org · linkedin.com/in/annlee · https://github.com/ann · ann.example.org")
    assert contact.links == (
        Link("linkedin.com/in/annlee", "LinkedIn", "annlee"),
        Link("https://github.com/ann", "GitHub", "ann"),
        Link("ann.example.org"),
    )


def test_labels_are_cut_off() -> None:
    contact = read("Name: Ann Lee\nE-mail: ann@example.org\nLinkedIn: linkedin.com/in/annlee")
    assert (contact.name.text, contact.email.text) == ("Ann Lee", "ann@example.org")
    assert contact.links[0].username == "annlee"


def test_an_address_under_a_contact_heading_at_the_end_is_found() -> None:
    text = f"Ann Lee{WORK}\nCONTACT\nann@example.org\n+49 561 1234567\n"
    contact = read_resume(Document(Kind.TEXT, text)).contact
    assert (contact.email.text, contact.phone.text) == ("ann@example.org", "+49 561 1234567")


def test_a_family_name_on_a_line_of_its_own_belongs_to_the_name() -> None:
    words = ["Ann", "Lee", "ann@example.org", "Experience", "Baker, Corner Bakery", "2019 – 2021"]
    sizes = [24.0, 24.0, 10.0, 14.0, 10.0, 10.0]
    starts = [sum(len(word) + 1 for word in words[:number]) for number in range(len(words))]
    lines = tuple(
        Line(word, start, 0, 50, 50 + 6 * len(word), 40.0 * number, 40.0 * number + 20, size)
        for number, (word, start, size) in enumerate(zip(words, starts, sizes, strict=True))
    )
    assert read_resume(Document(Kind.PDF, "\n".join(words), lines)).contact.name.text == "Ann Lee"


def test_what_was_read_stands_in_the_source_where_its_span_says() -> None:
    head = "Ann Lee\nLeeds, UK | Phone: +44 7700 900123 | E-mail: ann@example.org"
    contact = read(head)
    for value in (contact.name, contact.place, contact.phone, contact.email):
        assert value.span.of(head + WORK) == value.text


@pytest.mark.parametrize(
    "written", ["mara.okafor@\nexample.org", "mara.okafor@long-\nname.org", "mara.okafor\n@example.org"]
)
def test_an_address_broken_over_two_lines_is_put_together(written: str) -> None:
    email = read(f"Mara Okafor\n{written}\nLeeds").email
    assert email.text == written.replace("\n", "")
    assert email.certainty is Certainty.LIKELY
    assert email.span.of(f"Mara Okafor\n{written}\nLeeds").replace("\n", "") == email.text


def test_the_name_of_an_account_is_no_headline() -> None:
    assert read("Mara Okafor\nmara.okafor@example.org\nmokafor").headline.text == ""


def test_a_title_of_one_word_is_a_headline() -> None:
    assert read("Mara Okafor\nBaker\nmara.okafor@example.org").headline.text == "Baker"
