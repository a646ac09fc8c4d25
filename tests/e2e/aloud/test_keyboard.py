"""A whole mock interview with the keyboard alone, spoken, from the choice to the player of its review."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.devices import SECONDS, WORDS
from tests.e2e.aloud.talking import await_reply, record_for
from tests.e2e.test_mocks import ANSWER, ASKED, MOST_TURNS

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.e2e

_MOST_STOPS = 60  # of Tab on one page


def test_a_whole_mock_is_spoken_with_the_keyboard_alone(page: Page) -> None:
    page.goto("/practice/mock/begin/?practice=phone")
    walk_to(page, page.get_by_label("Type", exact=True))
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Speak", exact=True)).to_be_checked()
    walk_to(page, page.get_by_label("Minutes you have"))
    page.keyboard.type("4")
    walk_to(page, page.get_by_role("button", name="Go in"))
    page.keyboard.press("Enter")

    walk_to(page, page.get_by_role("button", name="Record my answer"))
    page.keyboard.press("Enter")
    walk_to(page, page.get_by_role("button", name="I agree, record me"))
    page.keyboard.press("Enter")
    finish(page)
    expect(page.get_by_role("button", name="Record my answer")).to_be_focused()
    page.keyboard.press("Enter")
    finish(page)
    expect(page.locator(".talk-line.is-yours").filter(has_text=WORDS)).to_have_count(2)
    type_to_the_end(page)

    walk_to(page, page.locator("summary", has_text="Hear it, and how it was said").first)
    page.keyboard.press("Enter")
    walk_to(page, page.get_by_role("link", name=re.compile("Hear it from")).first)
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('gr-player audio').currentTime > 0.5")


def finish(page: Page) -> None:
    """Speak until all is said; “Finish” has the focus."""
    lines = page.locator(".talk-line").count()
    expect(page.get_by_role("button", name="Finish", exact=True)).to_be_focused()
    record_for(page, SECONDS)
    page.keyboard.press("Enter")
    await_reply(page, lines)


def type_to_the_end(page: Page) -> None:
    """Type the rest; from the words, Tab leads to “Say it”."""
    walk_to(page, page.get_by_role("textbox", name="Your answer"))
    for number in range(MOST_TURNS):
        lines = page.locator(".talk-line").count()
        mine = "Your questions" in page.locator(".talk").inner_text()
        page.keyboard.insert_text(ASKED[number % 3] if mine else f"{ANSWER} {number}")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        await_reply(page, lines)
        if page.url.endswith("/review/"):
            return
        expect(page.get_by_role("textbox", name="Your answer")).to_be_focused()
    pytest.fail("The interview did not come to its end.")


def walk_to(page: Page, target: Locator) -> None:
    """Press Tab until this has the focus."""
    expect(target).to_be_visible()
    for _ in range(_MOST_STOPS):
        if target.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not lead to {target}.")
