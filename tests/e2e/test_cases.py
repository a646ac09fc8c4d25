"""Cases and role-plays in a real browser: charts on the desk, and the other side of a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear
from tests.e2e.test_mocks import say

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e


def begin(page: Page, practice: str, scenario: str) -> None:
    """Go in."""
    page.goto(f"/practice/mock/begin/?practice={practice}&scenario={scenario}")
    page.get_by_role("button", name="Go in").click()
    expect(page.locator(".talk-line").first).to_be_visible()


def test_charts_lie_on_the_desk_in_every_look(page: Page, look: tuple[str, str], pictures: Path) -> None:
    begin(page, "case", "factory-scrap")
    say(page, "What kinds of faults are there?")
    say(page, "Does scrap depend on the age of the tool?")
    wear(page, look)
    expect(page.get_by_role("img", name="Share of scrap by hours since the tool was changed")).to_be_visible()
    expect(page.get_by_role("row", name="Night")).to_contain_text("210")
    page.screenshot(path=pictures / f"exhibits-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)


def test_the_other_side_is_seen_afterwards(page: Page, look: tuple[str, str], pictures: Path) -> None:
    begin(page, "role-play", "refund")
    say(page, "You are right to be upset about it. What do you need the machine for?")
    say(page, "Calm down, please, it is not that bad.")
    say(page, "Well then, goodbye.")
    wear(page, look)
    expect(page.get_by_role("img", name="Their mood after each thing you said")).to_be_visible()
    page.get_by_text("At which words it moved").click()
    expect(page.get_by_text("You talked it down or brushed it aside.", exact=True)).to_be_visible()
    page.screenshot(path=pictures / f"their-side-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
