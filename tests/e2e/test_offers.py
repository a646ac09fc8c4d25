"""Two letters from pasting to the decision, in a real browser and in every look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.core.offers.letters import AMSTERDAM, BERLIN
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e


def take_in(page: Page, letter: str, country: str, employer: str) -> None:
    page.goto("/offers/")
    if not page.get_by_label("Or paste the letter").is_visible():
        page.get_by_text("A letter, or what you were told").click()
    page.get_by_label("Or paste the letter").fill(letter)
    page.get_by_label("Country of the job").select_option(country)
    page.get_by_label("For which application?").select_option("")
    page.get_by_label("Employer").fill(employer)
    page.get_by_label("Role").fill("Data engineer")
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("heading", name=employer, exact=True)).to_be_visible()


def both(page: Page) -> None:
    page.goto("/offers/")
    if page.get_by_role("heading", name="No offer yet").is_visible():
        take_in(page, BERLIN, "DE", "Havelblick")
        take_in(page, AMSTERDAM, "NL", "Grachten Analytics")


def test_an_offer_and_all_of_them_are_seen_in_every_look(page: Page, look: tuple[str, str], pictures: Path) -> None:
    both(page)
    page.goto("/offers/")
    wear(page, look)
    assert (barriers(page), overflow(page)) == ([], 0)
    page.get_by_role("link", name="Havelblick", exact=True).click()
    page.screenshot(path=pictures / f"offer-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)


def test_a_term_lights_up_its_words_and_is_mended(page: Page) -> None:
    both(page)
    page.get_by_role("link", name="Havelblick", exact=True).click()
    page.locator("#term-base").focus()
    assert page.evaluate("CSS.highlights.has('gr-lit')")
    page.locator("#term-base summary").click()
    page.locator("#base-amount").fill("a lot")
    page.locator("#term-base").get_by_role("button", name="Keep").click()
    expect(page.get_by_text("is a number, such as 85000")).to_be_visible()
    page.locator("#base-amount").fill("84000")
    page.locator("#term-base").get_by_role("button", name="Keep").click()
    expect(page.locator("#term-base")).to_contain_text("EUR 84,000 a year")


def test_the_comparison_is_seen_in_every_look_and_goes_on_paper(
    page: Page, look: tuple[str, str], pictures: Path
) -> None:
    both(page)
    page.get_by_role("link", name="Side by side").click()
    page.locator("#id_weight_money").fill("6")
    page.locator("#id_weight_role").fill("4")
    page.get_by_role("button", name="Reckon anew").click()
    expect(page.get_by_text(re.compile(r"wins in \d+ % of your weightings"))).to_be_visible()
    wear(page, look)
    page.screenshot(path=pictures / f"compare-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
    assert page.request.get("/offers/memo.pdf").body().startswith(b"%PDF")


def test_a_first_year_and_an_estimate_are_seen_in_every_look(page: Page, look: tuple[str, str], pictures: Path) -> None:
    both(page)
    page.goto("/offers/")
    page.get_by_role("link", name="Havelblick", exact=True).click()
    page.get_by_text("Line by line, beside a full year").click()
    page.get_by_text("You work elsewhere before, in the same tax year").click()
    page.get_by_label("Country you work in now").select_option("GB")
    page.get_by_label("Gross pay a year").fill("70,000")
    page.get_by_label("Your last day there").fill("2027-02-15")
    page.get_by_role("button", name="Reckon both parts").click()
    expect(page.get_by_text("The same tax year before the move:")).to_be_visible()
    wear(page, look)
    page.screenshot(path=pictures / f"first-year-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
    page.goto("/offers/")
    if not page.get_by_role("link", name="Wienzeile", exact=True).is_visible():
        take_in(page, "Your annual gross salary will be EUR 68,000.", "AT", "Wienzeile")
    else:
        page.get_by_role("link", name="Wienzeile", exact=True).click()
    expect(page.get_by_text("An estimate: about EUR")).to_be_visible()
    page.screenshot(path=pictures / f"estimate-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
