"""A spoken answer in a mock interview, cut off in the middle: the tab is killed, or the whole browser is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error, expect
from tests.e2e.aloud.devices import SECONDS, WORDS
from tests.e2e.aloud.talking import SPOKEN, await_reply, begin, record_for, start_recording
from tests.e2e.program import CHROMIUM, barriers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserType, Page
    from tests.e2e.program import Eyes, Program

pytestmark = pytest.mark.e2e

LOST = 5  # seconds at most


@pytest.fixture
def doomed(browser_type: BrowserType, flags: list[str]) -> Iterator[Browser]:
    """A browser of its own, which a test may kill."""
    browser = browser_type.launch(executable_path=CHROMIUM, args=flags)
    yield browser
    browser.close()


@pytest.fixture
def room(doomed: Browser, program: Program) -> Page:
    """A mock interview in which somebody is speaking."""
    page = doomed.new_context(base_url=program.address).new_page()
    page.goto(program.new_link())
    begin(page, "phone", "phone-warehouse-lead", SPOKEN)
    start_recording(page)
    record_for(page, SECONDS)
    return page


def kill_tab(page: Page) -> None:
    with pytest.raises(Error):
        page.goto("chrome://crash")


def kill_browser(page: Page) -> None:
    assert page.context.browser is not None
    with pytest.raises(Error):
        page.context.browser.new_browser_cdp_session().send("Browser.crash")


def test_a_killed_tab_loses_at_most_five_seconds(room: Page, doomed: Browser) -> None:
    address, context, said = room.url, room.context, seconds(room)
    kill_tab(room)
    page = context.new_page()
    page.goto(address)
    assert_all_but_a_moment_is_there(page, said)
    assert doomed.is_connected()


def test_a_killed_browser_loses_at_most_five_seconds(room: Page, doomed: Browser, page: Page, eyes: Eyes) -> None:
    address, said = room.url, seconds(room)
    kill_browser(room)
    assert not doomed.is_connected()
    page.goto(address)
    assert_all_but_a_moment_is_there(page, said)
    assert eyes.complaints == []


def seconds(page: Page) -> int:
    """What the clock shows."""
    minutes, _, rest = page.locator(".recorder-clock").inner_text().partition(":")
    return 60 * int(minutes) + int(rest)


def assert_all_but_a_moment_is_there(page: Page, said: int) -> None:
    """What was said is found in the room, used, heard, and answered."""
    found = page.get_by_text(re.compile(r"A recording of \d+ seconds? was cut off"))
    expect(found).to_be_visible()
    kept = int(re.search(r"\d+", found.inner_text()).group())  # type: ignore[union-attr] # the locator asks for one
    assert kept >= said - LOST
    assert barriers(page) == []
    lines = page.locator(".talk-line").count()
    page.get_by_role("button", name="Use it").click()
    await_reply(page, lines)
    mine = page.locator(".talk-line.is-yours")
    expect(mine).to_have_count(1)
    expect(mine).to_contain_text(WORDS)
    expect(page.get_by_role("heading", name="Recordings without an answer")).to_have_count(0)


def test_a_tab_killed_while_the_words_are_written_down_loses_nothing(room: Page) -> None:
    address, context = room.url, room.context
    room.get_by_role("button", name="Finish", exact=True).click()
    expect(room.locator("input[name=recording]")).not_to_have_value("")
    kill_tab(room)
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_role("heading", name=re.compile(r"A recording of \d+ seconds"))).to_be_visible()
    lines = page.locator(".talk-line").count()
    page.get_by_role("link", name="Use it").click()
    await_reply(page, lines)
    expect(page.locator(".talk-line.is-yours")).to_contain_text(WORDS)
