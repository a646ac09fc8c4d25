"""An answer said aloud into a browser with a made-up microphone: cut off, found again, used, played."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e


@pytest.fixture
def question(page: Page) -> str:
    """The address of a question that is to be answered."""
    page.goto("/practice/bank/")
    page.get_by_role("button", name=re.compile("Practise", re.IGNORECASE)).first.click()
    expect(page.locator("gr-recorder")).to_be_visible()
    return page.url


def record(page: Page) -> None:
    """Begin to record; the first time there is something to agree to."""
    page.get_by_role("button", name=re.compile("^Record")).click()
    agree = page.get_by_role("button", name="I agree, record me")
    expect(agree.or_(page.get_by_role("button", name="Finish"))).to_be_visible()
    if agree.is_visible():
        agree.click()
    expect(page.get_by_role("button", name="Finish")).to_be_focused()


def seconds(page: Page) -> int:
    minutes, _, rest = page.locator(".timer-clock").inner_text().partition(":")
    return 60 * int(minutes) + int(rest)


def test_a_page_that_is_closed_in_the_middle_loses_at_most_five_seconds(page: Page, question: str) -> None:
    record(page)
    expect(page.locator(".timer-clock")).to_have_text("0:06", timeout=12_000)
    said = seconds(page)

    page.reload()

    found = page.get_by_text(re.compile(r"A recording of \d+ seconds? was cut off"))
    expect(found).to_be_visible()
    kept = int(re.search(r"\d+", found.inner_text()).group())  # type: ignore[union-attr] # the locator asks for one
    assert said - 5 <= kept <= said + 1
    page.get_by_role("button", name="Use it").click()
    expect(page.get_by_text("The recording is kept")).to_be_visible()
    assert page.url.startswith(question)
    assert page.locator("input[name=recording]").input_value()
