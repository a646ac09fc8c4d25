"""The set-up check in a real browser: its test pattern shows no face, and nothing is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e
LONG = 150_000  # milliseconds; the face mesh is slow where there is no graphics card


def test_a_picture_without_a_face_is_not_measured_and_the_microphone_is(
    page: Page, program: Program, pictures: Path
) -> None:
    page.goto(f"{program.address}/practice/set-up/")
    page.get_by_role("button", name="Check microphone and camera").click()
    expect(page.get_by_text("Measured. Keep the check")).to_be_visible(timeout=LONG)
    page.get_by_label("The power cable is in").check()
    page.get_by_role("button", name="Keep the check").click()
    found = page.locator("#found")
    expect(found).to_contain_text("Not measured: no face was found in most of the picture.")
    expect(found).to_contain_text("1 of 10 points ticked by hand.")
    expect(found).to_contain_text("Your voice comes in well.")
    for look in (("light", "wide"), ("dark", "phone")):
        wear(page, look)
        page.screenshot(path=pictures / f"set-up-{'-'.join(look)}.png", full_page=True)
        assert (look, barriers(page), overflow(page)) == (look, [], 0)


def test_whoever_allows_nothing_can_tick_by_hand(page: Page, program: Program) -> None:
    page.add_init_script("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))")
    page.goto(f"{program.address}/practice/set-up/")
    page.get_by_role("button", name="Check microphone and camera").click()
    expect(page.get_by_text("Neither microphone nor camera can be used.")).to_be_visible()
    page.get_by_label("I looked at my own picture").check()
    page.get_by_role("button", name="Keep the check").click()
    expect(page.get_by_label("I looked at my own picture")).to_be_checked()
    expect(page.locator("#found")).to_contain_text("points ticked by hand")
