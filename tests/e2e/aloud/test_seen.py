"""The set-up check with somebody in front of the camera: what it says of the face and the light is true."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.talking import LONG
from tests.e2e.program import barriers

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e


def test_a_face_in_the_middle_is_found_with_its_size_and_its_light(page: Page, pictures: Path) -> None:
    page.goto("/practice/set-up/")
    page.get_by_role("button", name="Check microphone and camera").click()
    expect(page.get_by_text("Measured. Keep the check")).to_be_visible(timeout=LONG)
    page.get_by_role("button", name="Keep the check").click()
    found = page.locator("#found")
    expect(found).to_contain_text("Your face was found in 100 % of the frames.")
    expect(found).to_contain_text(re.compile(r"Your face fills (3[4-9]|4[0-4]) % of the height: a good distance."))
    expect(found).to_contain_text("You sit in the middle.")
    expect(found).to_contain_text("Enough light from the front")
    page.screenshot(path=pictures / "set-up-face.png", full_page=True)
    assert barriers(page) == []
