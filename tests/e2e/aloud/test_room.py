"""The room while somebody speaks in it: who falls silent, what stands where, and how all of it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.devices import SECONDS, WORDS
from tests.e2e.aloud.talking import SEEN, SPOKEN, await_reply, begin, finish_recording, record_for, start_recording
from tests.e2e.program import barriers, overflow, wear
from tests.e2e.test_mocks import say

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

LOOKS = (("light", "wide"), ("dark", "wide"), ("light", "phone"), ("dark", "phone"))


def test_the_others_fall_silent_while_one_records(page: Page) -> None:
    begin(page, "interview", "interview", SPOKEN)
    say(page, "Good morning, the bus was early for once.")
    assert page.locator(".talk-line[data-fresh]").count() > 2
    expect(page.locator(".talk-speaking")).to_have_count(1)
    start_recording(page)
    read_out: list[str] = []
    page.on("request", lambda each: read_out.append(each.url) if each.url.endswith("/aloud/") else None)
    expect(page.locator(".talk-speaking")).to_have_count(0)
    record_for(page, 4)
    assert read_out == []
    assert page.locator(".talk-speaking").count() == 0


def test_whoever_wants_to_look_first_sends_what_was_heard_by_hand(page: Page) -> None:
    begin(page, "interview", "interview", SPOKEN)
    page.get_by_role("button", name="Look before it goes on").click()
    start_recording(page)
    record_for(page, SECONDS)
    page.get_by_role("button", name="Finish", exact=True).click()
    expect(page.get_by_text("Here is what was heard. Read it, mend what is wrong, and hand it in.")).to_be_visible()
    words = page.get_by_role("textbox", name="Your answer", exact=True)
    expect(words).to_have_value(WORDS)
    assert page.locator(".talk-line.is-yours").count() == 0
    say(page, f"{words.input_value()} I mended this.")
    expect(page.locator(".talk-line.is-yours")).to_contain_text("I mended this.")


def test_say_it_in_the_middle_of_a_recording_ends_it_and_says_what_was_heard(page: Page) -> None:
    begin(page, "interview", "interview", SPOKEN)
    start_recording(page)
    record_for(page, SECONDS)
    refused: list[int] = []
    page.on("response", lambda each: refused.append(each.status) if each.url.endswith("/say/") else None)
    lines = page.locator(".talk-line").count()
    page.get_by_role("button", name="Say it").click()
    await_reply(page, lines)
    expect(page.locator(".talk-line.is-yours")).to_contain_text(WORDS)
    assert refused == [302]


def test_a_spoken_mock_is_seen_in_every_look(page: Page, pictures: Path) -> None:
    begin(page, "video", "video-graduate-camera", SEEN)
    see(page, pictures / "aloud-room")
    start_recording(page)
    record_for(page, 3)
    see(page, pictures / "aloud-recording")
    finish_recording(page)
    see(page, pictures / "aloud-replied")
    page.get_by_role("button", name="End it here").click()
    page.get_by_text("Hear it, and how it was said").click()
    expect(page.locator(".player-wave")).to_be_visible()
    see(page, pictures / "aloud-review")


def see(page: Page, name: Path) -> None:
    """Look at it in all four ways: nothing keeps people out, nothing sticks out."""
    for look in LOOKS:
        wear(page, look)
        page.screenshot(path=f"{name}-{'-'.join(look)}.png", full_page=True)
        assert (look, barriers(page), overflow(page)) == (look, [], 0)
