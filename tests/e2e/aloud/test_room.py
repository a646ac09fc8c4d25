"""The room while somebody speaks in it: who falls silent, what stands where, and how all of it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.talking import SEEN, SPOKEN, begin, finish_recording, record_for, start_recording
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
