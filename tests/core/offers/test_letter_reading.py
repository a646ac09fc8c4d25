"""Letters read into terms: what they state with its words, and nothing where they are silent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.offers.letters import AMSTERDAM, AUSTIN, BERLIN, LONDON

from greenroom.core.offers.letter_reading import read_letter
from greenroom.core.offers.terms import checked, shown, term_kind
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.offers.letter_segments import ReadTerm

CAME = dt.date(2026, 11, 25)


def read(text: str, currency: str = "EUR") -> dict[str, ReadTerm]:
    return {term.name: term for term in read_letter(text, CAME, currency)}


def said(text: str, currency: str = "EUR") -> dict[str, str]:
    return {name: shown(term_kind(name), term.value) for name, term in read(text, currency).items()}


def test_a_letter_from_berlin_is_read() -> None:
    found = said(BERLIN)
    assert found["base"] == "EUR 82,000 a year, in 12 payments"
    assert found["bonus"] == "10 % of base pay"
    assert found["sign_on"] == "EUR 5,000, paid back within 12 months"
    assert found["equity"] == "private, 2,000 pieces, over 4 years, nothing before 12 months"
    assert found["leave"] == "30 days a year"
    assert found["hours"] == "40 hours a week"
    assert found["remote"].startswith("2 days a week from home")
    assert found["title"] == "Senior Data Engineer"
    assert found["probation"] == "6 months"
    assert found["notice"] == "3 months, to the end of a month"
    assert found["relocation"] == "EUR 4,000"
    assert (found["deadline"], found["start"]) == ("11 December 2026", "1 March 2027")


def test_a_letter_from_amsterdam_is_read() -> None:
    found = said(AMSTERDAM)
    assert found["base"] == "EUR 6,400 a month, 8 % holiday allowance on top"
    assert found["pension"] == "they pay 12 %, you pay 4 %"
    assert found["relocation"] == "EUR 7,500, paid back within 24 months"
    assert found["visa"].startswith("yes")
    assert found["ruling"].startswith("yes")
    assert found["deadline"] == "7 December 2026"


def test_a_bare_dollar_is_that_of_the_country_and_doubtful_elsewhere() -> None:
    assert said(AUSTIN, "USD")["base"] == "USD 185,000 a year"
    assert said(AUSTIN, "USD")["equity"].startswith("options, 12,000 pieces, to buy at USD 4.20")
    abroad = read(AMSTERDAM)["equity"]
    assert "currency" not in abroad.value
    assert (abroad.certainty, abroad.why) == (Certainty.DOUBTFUL, "The letter does not say whose dollars these are.")


def test_days_that_could_stand_the_other_way_round_say_so() -> None:
    term = read(LONDON, "GBP")["deadline"]
    assert term.certainty is Certainty.LIKELY
    assert "other way round" in term.why


@pytest.mark.parametrize(
    ("letter", "silent"),
    [
        ("Dear Mara, we look forward to working with you.", {"base", "bonus", "leave", "notice", "visa", "start"}),
        ("Our company turned over EUR 40 million in 2025.", {"base", "bonus", "sign_on", "equity"}),
        ("There is a bonus scheme.", {"bonus"}),
        ("Subject to proof of your right to work and a valid work permit.", {"visa"}),
        ("You may take 10 days of sick leave.", {"leave"}),
        ("During probation either side gives two weeks’ notice.", {"notice", "probation"}),
        ("We were founded on 1 March 2011.", {"start", "deadline"}),
    ],
)
def test_where_a_letter_is_silent_nothing_is_read(letter: str, silent: set[str]) -> None:
    assert not silent & set(read(letter))


def test_months_of_pay_are_parts_of_twelve_and_a_flight_each_year_is_no_way_back() -> None:
    found = said("Annual performance bonus of up to 3 months' salary.\nWe pay for one return flight per year.")
    assert found["bonus"] == "25 % of base pay"
    assert "repatriation" not in found


def test_refusing_to_sponsor_is_read_as_no() -> None:
    term = read("Please note that we are unable to sponsor visas.")["visa"]
    assert term.value["promised"] == "no"


def test_pay_without_a_time_is_doubtful() -> None:
    term = read("Your salary: EUR 5,800")["base"]
    assert term.certainty is Certainty.DOUBTFUL
    assert "year or a month" in term.why


def test_two_different_base_pays_are_doubtful_and_say_where_the_other_stands() -> None:
    term = read("Base salary: EUR 70,000 per year\n\nAnnex: your base salary is EUR 72,000 per year.")["base"]
    assert term.certainty is Certainty.DOUBTFUL
    assert "72,000" in term.why


@pytest.mark.parametrize("letter", [BERLIN, AMSTERDAM, AUSTIN, LONDON])
def test_every_quote_stands_in_the_letter_where_its_span_says(letter: str) -> None:
    found = read(letter)
    assert len(found) > 8
    places = {name: letter[term.quote.span.start : term.quote.span.end] for name, term in found.items()}
    assert {name: " ".join(words.split()) for name, words in places.items()} == {
        name: term.quote.text for name, term in found.items()
    }


@pytest.mark.parametrize("letter", [BERLIN, LONDON])
def test_what_is_read_could_have_been_typed(letter: str) -> None:
    for name, term in read(letter, "GBP").items():
        typed = {part: f"{value:g}" if isinstance(value, float) else value for part, value in term.value.items()}
        assert checked(term_kind(name), typed) == term.value


@given(st.text(max_size=300), st.sampled_from(["", "EUR", "USD"]))
def test_any_text_can_be_read(text: str, currency: str) -> None:
    for term in read_letter(text, CAME, currency):
        assert term.quote.text


@pytest.mark.parametrize(
    ("words", "country", "name", "says"),
    [
        ("Your yearly gross salary is NGN 5,400,000.", "NGN", "base", "NGN 5,400,000 a year"),
        ("The cost to company comes to Rs. 8,40,000/- PA.", "INR", "base", "INR 840,000 a year"),
        ("We agreed on a CTC of 14 LPA.", "INR", "base", "INR 1,400,000 a year"),
        ("Pay: £13.10 per hour", "GBP", "base", "GBP 13.10 an hour"),
        ("There is a year-end allowance of 8.3%.", "EUR", "bonus", "8.3 % of base pay"),
        (
            "The grant is 900 RSUs worth about USD 45,000 on a 4-year schedule.",
            "USD",
            "equity",
            "USD 45,000, shares, 900 pieces, over 4 years",
        ),
        ("Paid time off (22 days)", "USD", "leave", "22 days a year"),
        ("A full post has 232 holiday hours.", "EUR", "leave", "29 days a year"),
        ("Hours of work – 36.5 per week, Monday to Friday", "GBP", "hours", "36.5 hours a week"),
        ("There is a 90-day probationary period.", "GBP", "probation", "3 months"),
        ("Either side may end it with 60 days’ written notice.", "INR", "notice", "2 months"),
        (
            "After probation a fortnight of notice will do; usual notice period of a fortnight.",
            "AUD",
            "notice",
            "2 weeks",
        ),
        ("You will be employed as Head of Stores in Leeds.", "GBP", "title", "Head of Stores"),
        ("We offer you the position of “Field Nurse” in our house.", "INR", "title", "Field Nurse"),
        ("Your date of joining will be 14th March 2027.", "INR", "start", "14 March 2027"),
        ("You join us as from 15th January 2027.", "INR", "start", "15 January 2027"),
        ("This letter is valid for 7 days.", "INR", "deadline", "2 December 2026"),
        ("Please return a signed copy to me within five working days.", "GBP", "deadline", "2 December 2026"),
    ],
)
def test_wordings_of_other_countries_are_read(words: str, country: str, name: str, says: str) -> None:
    assert said(words, country)[name].startswith(says)


def test_the_notice_of_a_probation_is_not_that_of_the_job() -> None:
    letter = (
        "For six months you are on probation. During that time either side may leave with one week’s notice.\n"
        "7. NOTICE\nLater on, four weeks’ notice applies."
    )
    assert said(letter)["notice"] == "4 weeks"


def test_a_holiday_allowance_is_on_top_unless_it_is_included() -> None:
    pay = "Your salary is EUR 3,000 gross per month. "
    assert "allowance" in said(pay + "You get a holiday allowance of 8%.")["base"]
    assert "allowance" not in said(pay + "This includes a holiday allowance of 8%.")["base"]


def test_rupees_of_an_unknown_country_are_doubtful() -> None:
    assert read("Your annual salary is Rs. 900,000.", "EUR")["base"].certainty is Certainty.DOUBTFUL
    assert read("Your annual salary is Rs. 900,000.", "PKR")["base"].value["currency"] == "PKR"


def test_whom_to_ask_for_on_the_first_morning_is_no_scope() -> None:
    found = read("On arrival please report to Kay Dunn.")
    assert "scope" not in found
