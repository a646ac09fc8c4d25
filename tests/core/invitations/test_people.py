from __future__ import annotations

import pytest

from greenroom.core.invitations.people import people_in, same_person, sender_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("with Jane Doe, Head of Analytics, and Tom O'Neil (Data Engineer)", ["Jane Doe", "Tom O'Neil"]),
        ("Interviewers: Rajesh Kumar (Head of Risk), Mei Chen (Risk Manager)", ["Rajesh Kumar", "Mei Chen"]),
        ("Ihre Gesprächspartner sind Frau Dr. Petra Lang (Leiterin) und Herr Jens Vogt.", ["Petra Lang", "Jens Vogt"]),
        ("Vous rencontrerez M. Paul Girard, directeur des opérations", ["Paul Girard"]),
        ("con il nostro responsabile commerciale, Marco Ferri", ["Marco Ferri"]),
        ("met Joost van der Meulen, partner, en Femke de Wit, manager", ["Joost van der Meulen", "Femke de Wit"]),
        ("Interviewers\nPriya Raman, Senior Manager\nTom Delacroix, Data Analyst\n", ["Priya Raman", "Tom Delacroix"]),
        ("面接官:海外営業部 部長 佐藤 健一", ["佐藤 健一"]),
    ],
)
def test_those_who_will_be_there_are_named(text: str, names: list[str]) -> None:
    assert [person.name for person in people_in(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana Silva,",
        "an interview with Cascade Ridge Credit Union",
        "on Microsoft Teams",
        "Sehr geehrte Frau Silva",
        "Best regards\nMaria Keller\nRecruiter",
    ],
)
def test_a_greeting_a_firm_and_a_signature_name_nobody(text: str) -> None:
    assert people_in(text, "Ana Silva") == ()


def test_the_one_who_signs_has_the_title_below() -> None:
    sender = sender_in(
        "See you.\n\nKind regards,\nMaria Keller\nTalent Acquisition Partner\n", "Maria Keller", "m@n.example"
    )
    assert sender is not None
    assert (sender.name, sender.title, sender.email) == ("Maria Keller", "Talent Acquisition Partner", "m@n.example")


def test_a_first_name_alone_can_be_the_same_person() -> None:
    assert same_person("Maria", "Maria Keller")
    assert not same_person("Maria Lang", "Maria Keller")
    assert not same_person("", "Maria")
