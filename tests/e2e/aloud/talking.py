"""How somebody speaks in a mock interview: record, finish, and wait for the words to go on by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect
from tests.e2e.aloud.devices import SECONDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

SPOKEN, SEEN = "Speak", "Speak, with the camera on"
LONG = 180_000  # milliseconds; a busy machine takes its time to write down what was said


def begin(page: Page, practice: str, scenario: str, medium: str, minutes: int = 5) -> None:
    """Go in, for as short a time as possible."""
    page.goto(f"/practice/mock/begin/?practice={practice}&scenario={scenario}")
    page.get_by_label(medium, exact=True).check()
    page.get_by_label("Minutes you have").fill(str(minutes))
    page.get_by_role("button", name="Go in").click()
    expect(page.locator(".talk-line").first).to_be_visible()


def start_recording(page: Page) -> None:
    """Begin to record; the first time there is something to agree to."""
    page.get_by_role("button", name=re.compile("^Record")).click()
    agree_if_asked(page)


def agree_if_asked(page: Page) -> None:
    """Agree to be recorded, and wait until the recording runs."""
    agree = page.get_by_role("button", name="I agree, record me")
    finish = page.get_by_role("button", name="Finish", exact=True)
    expect(agree.or_(finish)).to_be_visible()
    if agree.is_visible():
        agree.click()
    expect(finish).to_be_focused()


def record_for(page: Page, seconds: int) -> None:
    """Until the clock shows so many seconds or more; on a busy machine it leaps."""
    expect(page.locator(".recorder-clock")).to_have_text(re.compile(rf"0:0[{seconds}-9]|[0-9]:[1-5]\d"), timeout=LONG)


def finish_recording(page: Page) -> None:
    """Stop once all was said; the words arrive, and the talk goes on by itself."""
    lines = page.locator(".talk-line").count()
    record_for(page, SECONDS)
    page.get_by_role("button", name="Finish", exact=True).click()
    await_reply(page, lines)


def await_reply(page: Page, lines: int) -> None:
    """Until there is more in the talk than that many lines, or it is over."""
    page.wait_for_function(
        "lines => location.pathname.endsWith('/review/') || document.querySelectorAll('.talk-line').length > lines",
        arg=lines,
        timeout=LONG,
    )


def speak(page: Page) -> None:
    """Say an answer aloud."""
    start_recording(page)
    finish_recording(page)
