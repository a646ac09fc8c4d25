"""The frame that every page has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import Eyes, Program, barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.e2e
ROOMS = ["Now", "Applications", "Stories", "Practice", "Calendar", "Profile"]


def test_every_room_is_open_to_everybody(page: Page, look: tuple[str, str], pictures: Path) -> None:
    wear(page, look)
    for room in ROOMS:
        page.goto("/" if room == "Now" else f"/{room.lower()}/")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.screenshot(path=pictures / f"{room.lower()}-{'-'.join(look)}.png", full_page=True)
        assert (room, barriers(page), overflow(page)) == (room, [], 0)


def test_the_keyboard_reaches_the_page_past_the_navigation(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_a_narrow_page_has_all_rooms_at_its_foot(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_text("More").click()
    page.get_by_role("link", name="Profile").click()
    expect(page.get_by_role("heading", name="Profile", level=1)).to_be_visible()


def test_a_chosen_theme_stays(page: Page) -> None:
    page.get_by_role("button", name="Dark").click()
    page.goto("/stories/")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    expect(page.get_by_role("button", name="Dark")).to_have_attribute("aria-pressed", "true")


def test_a_link_lets_one_browser_in_once(browser: Browser, program: Program, eyes: Eyes) -> None:
    link = program.new_link()
    first, second = browser.new_page(), browser.new_page()
    eyes.watch(second)
    first.goto(link)
    assert first.url == f"{program.address}/"
    second.goto(link)
    expect(second.get_by_role("heading", name="This link has done its work")).to_be_visible()
    second.goto(f"{program.address}/stories/")
    expect(second.get_by_text("greenroom link")).to_be_visible()
    assert barriers(second) == []
    first.context.close()
    second.context.close()
