"""The set-up check with somebody in front of the camera: what it says of the face, the light and the voice is true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.talking import LONG
from tests.e2e.program import barriers

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e


def test_a_face_in_the_middle_and_a_voice_are_found(page: Page, pictures: Path) -> None:
    page.goto("/practice/set-up/")
    page.get_by_role("button", name="Check microphone and camera").click()
    expect(page.get_by_text("Measured. Keep the check")).to_be_visible(timeout=LONG)
    page.get_by_role("button", name="Keep the check").click()
    found = page.locator("#found")
    print(found.inner_text())
    page.screenshot(path=pictures / "set-up-face.png", full_page=True)
    assert barriers(page) == []
