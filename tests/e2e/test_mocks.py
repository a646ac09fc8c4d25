"""Mock interviews in a real browser: every format from the first word to the review, typed and without sight of it."""

# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear

from greenroom.core.interviewer.practices import PRACTICES

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

MOST_TURNS = 60
ANSWER = (
    "Last winter two of our ovens failed before the Christmas orders. I had to deliver 400 loaves by seven. I rang "
    "three bakeries and moved the night shift to their ovens. We delivered 392 loaves in time. I keep a list of ovens now."
)
ASKED = ("What does success look like after six months?", "What is the team working on now?", "That is all, thank you.")


def begin(page: Page, practice: str) -> None:
    """Go in, for as short a time as possible."""
    page.goto(f"/practice/mock/begin/?practice={practice}")
    page.get_by_label("Minutes you have").fill("5")
    page.get_by_role("button", name="Go in").click()
    expect(page.locator(".talk-line").first).to_be_visible()


def say(page: Page, words: str) -> None:
    """Say something and wait for what comes back."""
    lines = page.locator(".talk-line").count()
    page.get_by_role("textbox", name="Your answer", exact=True).fill(words)
    page.get_by_role("button", name="Say it").click()
    page.wait_for_function(
        "lines => location.pathname.endsWith('/review/') || document.querySelectorAll('.talk-line').length > lines",
        arg=lines,
    )


@pytest.mark.parametrize("practice", [each.id for each in PRACTICES])
def test_a_whole_mock_of_each_format_leads_to_its_review(page: Page, practice: str, pictures: Path) -> None:
    begin(page, practice)
    page.screenshot(path=pictures / f"room-{practice}.png", full_page=True)
    assert barriers(page) == []
    for number in range(MOST_TURNS):
        if page.url.endswith("/review/"):
            break
        say(page, ASKED[number % 3] if "Your questions" in page.locator(".talk").inner_text() else f"{ANSWER} {number}")
    if not page.url.endswith("/review/"):
        page.get_by_role("button", name="End it here").click()
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    page.screenshot(path=pictures / f"review-{practice}.png", full_page=True)
    assert barriers(page) == []


def test_the_room_is_seen_in_every_look(page: Page, look: tuple[str, str]) -> None:
    begin(page, "interview")
    say(page, "Good morning, the bus was early for once.")
    wear(page, look)
    assert (barriers(page), overflow(page)) == ([], 0)


def test_a_mock_is_done_with_the_keyboard_alone(page: Page) -> None:
    begin(page, "interview")
    page.get_by_role("textbox", name="Your answer").focus()
    page.keyboard.type("Good morning.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".talk-line.is-yours")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Your answer")).to_be_focused()


def test_words_stay_in_the_form_when_the_program_does_not_answer(page: Page) -> None:
    begin(page, "interview")
    page.route("**/say/", lambda route: route.abort())
    page.get_by_role("textbox", name="Your answer").fill("My words stay here.")
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_role("alert")).to_contain_text("Your words are still here")
    expect(page.get_by_role("textbox", name="Your answer")).to_have_value("My words stay here.")


def test_without_scripts_an_interview_goes_on_all_the_same(page: Page) -> None:
    begin(page, "interview")
    address, cookies = page.url, page.context.cookies()
    plain = page.context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr] # it has one
    plain.add_cookies(cookies)  # type: ignore[arg-type] # what came out goes in
    other = plain.new_page()
    other.goto(address)
    other.get_by_role("textbox", name="Your answer").fill("Good morning.")
    other.get_by_role("button", name="Say it").click()
    expect(other.locator(".talk-line.is-yours")).to_have_count(1)
    plain.close()
