from __future__ import annotations

import pytest

from greenroom.core.postings.facts import find_facts
from greenroom.core.postings.units import cut_into_units
from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty


def fact(name: FactName, text: str) -> Fact | None:
    return next((each for each in find_facts(cut_into_units(text), text, {}) if each.name is name), None)


def value(name: FactName, text: str) -> str | None:
    found = fact(name, text)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Job title: Night Nurse\nWard 4", "Night Nurse"),
        ("Pastry Chef (m/f/d)\nBerlin", "Pastry Chef"),
        ("Ward Manager - St Luke's Hospital - Cardiff", "Ward Manager"),
        ("# Senior Data Engineer\nRemote", "Senior Data Engineer"),
        ("Hearth is looking for a Head Baker to join us.", "Head Baker"),
        ("Night Owl\n\nYou will count owls.", "Night Owl"),
        ("Join Hearth as a Pastry Chef\nYou will bake.", "Pastry Chef"),
        ("Registered Manager. Permanent.\nYou will lead.", "Registered Manager"),
        ("We need someone nice.", None),
    ],
)
def test_the_title_is_found(text: str, title: str | None) -> None:
    assert value(FactName.TITLE, text) == title


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Company: Hearth & Rye\nTitle: Baker", "Hearth & Rye"),
        ("Baker at Hearth & Rye\nWe bake.", "Hearth & Rye"),
        ("Baker\n\nAbout Hearth\nHearth bakes bread.", "Hearth"),
        ("Baker\nMill Lane Primary School, Leeds", "Mill Lane Primary School"),
        ("Baker\nHarper Lyle Solicitors\nYou will bake bread.", "Harper Lyle Solicitors"),
        ("Baker\n\nABOUT THE ROLE\nYou will bake bread.", None),
        ("Baker\nYou will bake bread.", None),
    ],
)
def test_the_employer_is_found(text: str, employer: str | None) -> None:
    assert value(FactName.EMPLOYER, text) == employer


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Location: York or Bristol", ["York", "Bristol"]),
        ("Baker\nBerlin, Germany · Hybrid", ["Berlin, Germany"]),
        ("Baker for our Wakefield site", ["Wakefield"]),
        ("Location: Remote", []),
    ],
)
def test_places_are_found(text: str, places: list[str]) -> None:
    facts = find_facts(cut_into_units(text), text, {})
    assert [each.value for each in facts if each.name is FactName.PLACE] == places


@pytest.mark.parametrize(
    ("text", "remote"),
    [
        ("Cook. Fully remote.", "remote"),
        ("Cook. Hybrid, two days a week in the office.", "hybrid"),
        ("Cook. This role is on-site.", "on-site"),
        ("Cook. No remote work, sorry.", "on-site"),
        ("Cook. You know hybrid cars.", None),
    ],
)
def test_where_the_work_is_done(text: str, remote: str | None) -> None:
    assert value(FactName.REMOTE, text) == remote


@pytest.mark.parametrize(
    ("text", "visa"),
    [
        ("Cook. We offer visa sponsorship.", "offered"),
        ("Cook. We cannot sponsor visas.", "not offered"),
        ("Cook. You must have the right to work in the UK.", "required"),
        ("Cook. We sponsor a football team.", None),
        ("Right to work, or a highly skilled migrant permit, for which we act as sponsor.", "offered"),
    ],
)
def test_visa_sponsorship(text: str, visa: str | None) -> None:
    assert value(FactName.VISA, text) == visa


@pytest.mark.parametrize(
    ("text", "relocation"),
    [
        ("Cook. A relocation package is available.", "offered"),
        ("Cook. No relocation assistance.", "not offered"),
        ("Cook. You must be willing to relocate to Oslo.", "required"),
        ("Cook. We pay the move within the EU up to €4,000.", "offered"),
        ("Cook in Oslo. We cover every move of our guests.", None),
        ("Cook in Oslo.", None),
    ],
)
def test_relocation(text: str, relocation: str | None) -> None:
    assert value(FactName.RELOCATION, text) == relocation


@pytest.mark.parametrize(
    ("title", "seniority"),
    [
        ("Senior Cook", "senior"),
        ("Junior Accountant", "entry"),
        ("Lead Designer", "lead"),
        ("Head of Sales", "director"),
        ("Store Manager", "manager"),
        ("Product Manager", None),
        ("Cook", None),
    ],
)
def test_the_level_is_in_the_title(title: str, seniority: str | None) -> None:
    assert value(FactName.SENIORITY, f"{title}\n\nYou will work with our senior director.") == seniority


@pytest.mark.parametrize(
    ("text", "employment"),
    [
        ("Cook\nFull-time, permanent", "full-time, permanent"),
        ("Cook\nPart time, fixed term for one year", "part-time, fixed-term"),
        ("Cook\n12-month contract", "fixed-term"),
        ("Cook\nYou will cook.", None),
    ],
)
def test_hours_and_contract(text: str, employment: str | None) -> None:
    assert value(FactName.EMPLOYMENT, text) == employment


def test_a_fact_quotes_the_posting() -> None:
    text = "Cook\nLeeds\nWe offer visa sponsorship."
    found = fact(FactName.VISA, text)
    assert found is not None
    assert found.quote.span.of(text) == found.quote.text == "We offer visa sponsorship"
    assert found.certainty is Certainty.SURE


def test_advice_in_person_says_nothing_about_where_the_work_is() -> None:
    assert value(FactName.REMOTE, "Adviser\nYou will advise tenants, in person and in writing.") is None


def test_support_for_a_visa_is_an_offer() -> None:
    assert value(FactName.VISA, "Baker\nWe support your visa if you need one.") == "offered"


def test_a_family_that_has_been_at_work_is_the_employer() -> None:
    assert value(FactName.EMPLOYER, "Plumber\n\nFenn & Daughters have been mending pipes.") == "Fenn & Daughters"
