"""Starting and moving in a real browser: from an offer to a first day, a sentence on permits, costs and questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

LETTER = """\
We are pleased to offer you the position of Data Engineer at Grachtenwerk in Amsterdam.
Gross salary: EUR 6,200 per month, plus 8% holiday allowance.
Relocation: we reimburse moving costs up to EUR 3,000.
"""


def offered(page: Page) -> str:
    """Take an offer in; its address."""
    page.goto("/offers/")
    letter = page.get_by_label("Or paste the letter")
    if not letter.is_visible():
        page.locator("details", has=letter).locator("summary").first.click()
    page.get_by_label("Or paste the letter").fill(LETTER)
    page.get_by_label("Employer").fill("Grachtenwerk")
    page.get_by_label("Role").fill("Data Engineer")
    page.get_by_label("Country of the job").select_option(label="Netherlands")
    page.locator("form").filter(has=page.get_by_label("Or paste the letter")).get_by_role("button").last.click()
    page.wait_for_url(re.compile(r"/offers/[0-9a-f-]{36}/"))
    return page.url


def right(page: Page) -> None:
    """Say of which country one is a citizen."""
    page.goto("/work-rights/")
    page.get_by_label("Country").fill("India")
    page.get_by_label("How it stands").fill("citizen")
    page.get_by_role("button", name="Keep it").click()


def seen(page: Page, pictures: Path, name: str) -> None:
    """Look at a page in every look: nothing is wider than the window, nobody is kept out."""
    for look in (("light", "wide"), ("dark", "wide"), ("light", "phone"), ("dark", "phone")):
        wear(page, look)
        page.screenshot(path=pictures / f"moving-{name}-{'-'.join(look)}.png", full_page=True)
        assert overflow(page) == 0, (name, look)
        assert barriers(page) == [], (name, look)
    wear(page, ("light", "wide"))


def test_from_an_offer_to_an_honest_first_day(page: Page, pictures: Path) -> None:
    offer = offered(page)
    right(page)
    seen(page, pictures, "rights")

    page.goto(offer)
    page.get_by_role("link", name="When you could start").click()
    page.get_by_label("Your notice period").fill("one month to the end of a month")
    page.locator("select[name=route]").select_option(label="Highly skilled migrant")
    page.get_by_role("button", name="Keep the steps").click()
    expect(page.get_by_text("Say this day when they ask")).to_be_visible()
    expect(page.get_by_role("cell", name=re.compile("Decision"))).to_be_visible()
    seen(page, pictures, "start")
    application = page.url.removesuffix("start/")

    page.goto(f"{application}work-right/")
    expect(page.get_by_text("To work in the Netherlands I need a permit").first).to_be_visible()
    seen(page, pictures, "right")

    page.goto(f"{application}norms/")
    expect(page.get_by_role("heading", name="How talks go in the Netherlands")).to_be_visible()
    seen(page, pictures, "norms")


def test_what_living_there_costs_and_what_the_family_asks(page: Page, pictures: Path) -> None:
    offer = offered(page)
    page.goto(f"{offer}budget/")
    for name, amount in (("Rent", "1,650"), ("Food", "450"), ("Health", "150")):
        page.get_by_label("What it is").fill(name)
        page.get_by_label("Amount").fill(amount)
        page.get_by_role("button", name="Add it").click()
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    page.get_by_label("What it is").fill("Deposit")
    page.get_by_label("Amount").fill("5000")
    page.get_by_label("Only once, for the move").check()
    page.get_by_role("button", name="Add it").click()
    page.get_by_label("Left over a month today").fill("700")
    page.get_by_label("In", exact=True).fill("GBP")
    page.get_by_role("button", name="Reckon").click()
    expect(page.get_by_text(re.compile(r"In month \d+ the move has paid"))).to_be_visible()
    seen(page, pictures, "budget")

    page.goto(f"{offer}agenda/")
    page.get_by_label("Partner’s work").check()
    page.get_by_label("School and child care").check()
    page.get_by_label("First day of work").fill("2030-06-03")
    page.get_by_role("button", name="Put them on the agenda").click()
    expect(page.get_by_text("questions are on the agenda")).to_be_visible()
    seen(page, pictures, "agenda")
