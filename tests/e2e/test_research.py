"""The research file in a real browser: a text is brought, read, checked and asked on, in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear
from tests.journey import ABOUT_THEM
from tests.world import POSTING

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

NEWSPAPER = """The Leeds Evening
3 May 2024

Northgate has 950 employees, and its boss Sam Oduya opened a hall last year.
In 2024 the company closed its depot in Hull.
Parcels raised in a round of complaints led by shops in Whitby.
"""


def begin(page: Page) -> str:
    """An application with its posting; the address of its research."""
    page.goto("/start/")
    page.get_by_label("Or paste it here").first.fill(POSTING)
    page.get_by_role("button", name="Prepare me").click()
    page.get_by_role("link", name="Begin the research").click()
    return page.url


def bring(page: Page, address: str, text: str, name: str) -> None:
    page.goto(address)
    page.get_by_label("Or paste it").fill(text)
    page.get_by_label("What to call it").fill(name)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def seen(page: Page, look: tuple[str, str], picture: Path) -> None:
    wear(page, look)
    page.screenshot(path=picture, full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)


def test_an_empty_file_teaches_and_a_full_one_shows_all_of_it(
    page: Page, look: tuple[str, str], pictures: Path
) -> None:
    address = begin(page)
    seen(page, look, pictures / f"research-empty-{'-'.join(look)}.png")
    wear(page, ("light", "wide"))
    bring(page, address, ABOUT_THEM, "Their page")
    seen(page, look, pictures / f"source-{'-'.join(look)}.png")
    page.locator("li.read").first.focus()
    assert page.evaluate("CSS.highlights.has('gr-lit')")
    bring(page, address, NEWSPAPER, "The Leeds Evening")
    page.goto(address)
    page.locator("#ask").get_by_role("button", name="Keep it").first.click()
    expect(page.get_by_role("heading", name="Also worth asking")).to_be_visible()
    seen(page, look, pictures / f"research-{'-'.join(look)}.png")


def test_a_question_is_answered_and_a_fact_is_mended(page: Page) -> None:
    address = begin(page)
    bring(page, address, ABOUT_THEM, "Their page")
    page.goto(address)
    page.locator("#ask").get_by_role("button", name="Keep it").first.click()
    page.get_by_text("Note their answer").click()
    page.get_by_label("What they said").fill("Fewer errors.")
    page.get_by_role("button", name="Note the answer").click()
    expect(page.get_by_text("Answered: 1")).to_be_visible()
    page.get_by_text("Mend", exact=True).first.click()
    page.get_by_label("When it is from").first.fill("soon")
    page.get_by_role("button", name="Keep", exact=True).first.click()
    expect(page.get_by_text("Give a date such as")).to_be_visible()
