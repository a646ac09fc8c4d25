"""Negotiating an offer in a real browser: from the letter to the hand that the other side shows, in every look."""

# ruff: noqa: E501 - letters and answers stand in one piece

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear
from tests.journey import OFFER

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

SAID = (
    "Thank you for the offer, I am very happy and I want to work with this team. What limits you on your side?",
    "According to the survey of the warehouse association the median is £35,500, and I cut sorting errors from 4 to 1 in a thousand. I would ask for £37,000.",
    "…",
    "If you can do £36,000, I can sign this week.",
    "Could you add a look at pay after six months?",
    "I accept.",
)


def received(page: Page) -> None:
    """An offer, taken in from its letter."""
    page.goto("/offers/")
    known = page.get_by_role("main").get_by_role("link", name="Northgate Parcels")
    if known.count():
        known.first.click()
        return
    page.get_by_label("Or paste the letter").fill(OFFER)
    page.get_by_label("Country of the job").select_option("GB")
    page.get_by_label("Employer").fill("Northgate Parcels")
    page.get_by_label("Role").fill("Warehouse Team Leader")
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("link", name="Negotiate it")).to_be_visible()


def set_before(page: Page) -> None:
    """The three amounts, locked."""
    page.get_by_role("link", name="Negotiate it").click()
    if page.get_by_text("Locked", exact=True).count():
        return
    for label, amount in (("You walk away below", "33000"), ("You aim for", "35500"), ("You ask for first", "37000")):
        page.get_by_label(label).fill(amount)
    page.get_by_role("button", name="Keep", exact=True).click()
    page.get_by_label("Why these amounts").fill("Three adverts name 35,000 to 37,000.")
    page.get_by_role("button", name="Lock the amounts").click()
    expect(page.get_by_text("Locked", exact=True)).to_be_visible()


def test_from_the_letter_to_their_hand(page: Page, pictures: Path) -> None:
    received(page)
    set_before(page)
    page.get_by_text("Note a round").click()
    page.get_by_label("What was said").fill("They named their first figure")
    page.get_by_label("To how much a year").fill("33500")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("They: £33,500")).to_be_visible()
    page.screenshot(path=pictures / "negotiation.png", full_page=True)
    page.get_by_role("button", name="Rehearse with this offer").click()
    for words in SAID:
        lines = page.locator(".talk-line").count()
        page.get_by_role("textbox", name="Your answer", exact=True).fill(words)
        page.get_by_role("button", name="Say it").click()
        page.wait_for_function(
            "lines => location.pathname.endsWith('/review/') || document.querySelectorAll('.talk-line').length > lines",
            arg=lines,
        )
    expect(page.get_by_role("heading", name="Their hand")).to_be_visible()
    page.screenshot(path=pictures / "negotiation-review.png", full_page=True)
    assert barriers(page) == []


def test_the_pages_are_seen_in_every_look(page: Page, look: tuple[str, str], pictures: Path) -> None:
    received(page)
    set_before(page)
    wear(page, look)
    assert (barriers(page), overflow(page)) == ([], 0)
    page.screenshot(path=pictures / f"negotiation-{'-'.join(look)}.png", full_page=True)
    page.goto("/benchmarks/?q=registered+nurse")
    page.get_by_role("button", name="Keep").first.click()
    expect(page.get_by_role("button", name="Remove").first).to_be_visible()
    page.goto("/benchmarks/?q=nurse")
    wear(page, look)
    page.screenshot(path=pictures / f"benchmarks-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
