"""What a walk from five pasted letters to a decision stumbled over is read rightly."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

import pytest
from tests.core.offers.walked_letters import AMSTERDAM, AUSTIN, BERLIN, LONDON, SINGAPORE

from greenroom.core.offers.letter_reading import read_letter
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.offers.letter_segments import ReadTerm

LETTERS = {
    "EUR": (BERLIN, "EUR"),
    "NL": (AMSTERDAM, "EUR"),
    "US": (AUSTIN, "USD"),
    "GB": (LONDON, "GBP"),
    "SG": (SINGAPORE, "SGD"),
}


@cache
def read(where: str) -> dict[str, ReadTerm]:
    letter, currency = LETTERS[where]
    return {term.name: term for term in read_letter(letter, dt.date(2026, 11, 27), currency)}


@pytest.mark.parametrize(
    ("where", "name", "part", "expected"),
    [
        ("EUR", "leave", "days", 28),
        ("EUR", "equity", "years", 4),
        ("EUR", "learning", "days", 3),
        ("NL", "base", "allowance_percent", 8),
        ("NL", "bonus", "likelihood", 80),
        ("NL", "equity", "schedule", "25, 25, 25, 25"),
        ("NL", "hours", "hours", 40),
        ("NL", "remote", "days", 3),
        ("NL", "learning", "amount", 3000),
        ("NL", "relocation", "clawback_months", 24),
        ("NL", "visa", "promised", "yes"),
        ("NL", "ruling", "text", "30% ruling: we will apply for the 30% ruling on your behalf"),
        ("NL", "deadline", "time", "17:00"),
        ("US", "equity", "years", 4),
        ("US", "equity", "cliff_months", 12),
        ("US", "visa", "promised", "yes"),
        ("US", "notice", "text", "at will"),
        ("GB", "title", "text", "Principal Engineer"),
        ("GB", "learning", "amount", 1500),
        ("GB", "visa", "promised", "yes"),
        ("SG", "base", "payments", 13),
        ("SG", "title", "text", "Engineering Manager"),
        ("SG", "start", "day", "2027-01-04"),
        ("SG", "notice", "months", 2),
        ("SG", "visa", "promised", "yes"),
        ("SG", "repatriation", "promised", "yes"),
    ],
)
def test_a_term_is_read(where: str, name: str, part: str, expected: object) -> None:
    assert read(where)[name].value.get(part) == expected


@pytest.mark.parametrize(
    ("where", "name", "words"),
    [
        ("EUR", "scope", "Anja Reuter"),
        ("EUR", "relocation", "furnished flat"),
        ("GB", "insurance", "Private medical insurance"),
        ("US", "insurance", "dental"),
        ("SG", "insurance", "hospitalisation"),
    ],
)
def test_a_term_is_told_in_the_letter_s_words(where: str, name: str, words: str) -> None:
    assert words in str(read(where)[name].value["text"])


def test_a_match_of_one_s_own_contribution_is_no_share_of_pay() -> None:
    assert "own_percent" not in read("EUR")["pension"].value


def test_an_annualised_rate_is_pay_for_a_year() -> None:
    assert read("US")["base"].certainty is Certainty.SURE


def test_lines_of_a_list_are_not_told_as_one() -> None:
    assert "Bupa" not in str(read("GB")["remote"].value["text"])
    assert str(read("GB")["insurance"].value["text"]).startswith("Private")


def test_one_s_own_income_tax_is_no_scope() -> None:
    assert "scope" not in read("SG")
