# ruff: noqa: E501 - places stand as they were written
from __future__ import annotations

import pytest

from greenroom.core.invitations.where import booking_link_in, format_in, link_in, phone_in, place_in


@pytest.mark.parametrize(
    "link",
    [
        "https://northwind.zoom.us/j/92837465?pwd=Ab12",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x",
        "https://meet.google.com/abc-defg-hij",
        "https://whereby.com/fjordly",
    ],
)
def test_the_link_of_the_call_is_found_among_others(link: str) -> None:
    text = f"See https://firm.example/careers and https://linkedin.com/in/x. Join: {link}. Unsubscribe: https://a.example/u"
    found = link_in(text)
    assert found is not None
    assert found.text == link


def test_a_page_for_choosing_a_time_is_no_call() -> None:
    text = "Choose a time: https://calendly.com/chloe/intro"
    assert link_in(text) is None
    found = booking_link_in(text)
    assert found is not None
    assert found.text == "https://calendly.com/chloe/intro"


def test_a_number_in_a_signature_is_not_the_one_of_the_call() -> None:
    assert phone_in("Best regards\nMaria\n+49 30 1234567") is None
    found = phone_in("I'll call you on +1 415 555 0134.")
    assert found is not None
    assert found.text == "+1 415 555 0134"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Where: 12 Patrick Street, Cork", "12 Patrick Street, Cork"),
        ("Ort: Friedrichstraße 12, 10117 Berlin", "Friedrichstraße 12, 10117 Berlin"),
        ("dans nos locaux, 25 rue de la République, 69002 Lyon.", "25 rue de la République, 69002 Lyon"),
        ("presso la nostra sede, Via Torino 40, Milano.", "Via Torino 40, Milano"),
        ("at Aston Conference Suite, 40 Gosta Green, Birmingham B4 7XX.", "Aston Conference Suite, 40 Gosta Green, Birmingham B4 7XX"),
    ],
)  # fmt: skip
def test_a_place_is_found(text: str, place: str) -> None:
    found = place_in(text)
    assert found is not None
    assert found.text == place


@pytest.mark.parametrize(
    "text", ["Where: Zoom", "Location: https://meet.google.com/a", "It takes place on Friday 18 December"]
)
def test_a_call_and_a_day_are_no_place(text: str) -> None:
    assert place_in(text) is None


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("a phone screen", "phone"),
        ("entretien en visio", "video"),
        ("panel interview by video", "panel"),
        ("a live coding session on Zoom", "technical"),
        ("Vorstellungsgespräch vor Ort", "in-person"),
        ("an assessment centre with a group exercise", "assessment-centre"),
        ("a case study interview", "case"),
    ],
)
def test_the_format_is_told_by_the_words(text: str, format_: str) -> None:
    found = format_in(text, None, None, None)
    assert found is not None
    assert found.text == format_
