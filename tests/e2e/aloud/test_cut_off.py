"""A spoken answer in a mock interview, cut off in the middle: the tab is killed, or the whole browser is."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error, expect
from tests.e2e.aloud.devices import SECONDS, WORDS
from tests.e2e.aloud.talking import SEEN, SPOKEN, await_reply, begin, record_for, start_recording
from tests.e2e.program import CHROMIUM, barriers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserType, Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e

LOST = 5  # seconds at most


@pytest.fixture
def doomed(browser_type: BrowserType, flags: list[str]) -> Iterator[Browser]:
    """A browser of its own, which a test may kill."""
    browser = browser_type.launch(executable_path=CHROMIUM, args=flags)
    yield browser
    browser.close()


def speaking(browser: Browser, program: Program, practice: str, scenario: str, medium: str) -> Page:
    """A mock interview in which somebody is speaking."""
    page = browser.new_context(base_url=program.address).new_page()
    page.goto(program.new_link())
    begin(page, practice, scenario, medium)
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


def test_a_killed_tab_loses_at_most_five_seconds(doomed: Browser, program: Program) -> None:
    room = speaking(doomed, program, "phone", "phone-warehouse-lead", SPOKEN)
    address, context, said = room.url, room.context, seconds(room)
    kill_tab(room)
    page = context.new_page()
    page.goto(address)
    assert_all_but_a_moment_is_there(page, program, said)
    assert doomed.is_connected()


def test_a_killed_browser_loses_at_most_five_seconds(doomed: Browser, program: Program, page: Page) -> None:
    room = speaking(doomed, program, "panel", "panel-head-chef", SEEN)
    address, said = room.url, seconds(room)
    kill_browser(room)
    assert not doomed.is_connected()
    page.goto(address)
    assert_all_but_a_moment_is_there(page, program, said)


def seconds(page: Page) -> int:
    """What the clock shows."""
    minutes, _, rest = page.locator(".recorder-clock").inner_text().partition(":")
    return 60 * int(minutes) + int(rest)


def assert_all_but_a_moment_is_there(page: Page, program: Program, said: int) -> None:
    """What was said is found in the room, used, heard, and answered."""
    expect(page.get_by_text(re.compile(r"A recording of \d+ seconds? was cut off"))).to_be_visible()
    assert barriers(page) == []
    lines = page.locator(".talk-line").count()
    page.get_by_role("button", name="Use it").click()
    await_reply(page, lines)
    assert kept(program) >= said - LOST
    mine = page.locator(".talk-line.is-yours")
    expect(mine).to_have_count(1)
    expect(mine).to_contain_text(WORDS)
    expect(page.get_by_role("heading", name="Recordings without an answer")).to_have_count(0)


def kept(program: Program) -> float:
    """How long the last recording is, in seconds."""
    with closing(sqlite3.connect(program.home / "greenroom.db", timeout=20)) as record:
        (found,) = record.execute("SELECT seconds FROM store_recording ORDER BY created_at DESC").fetchone()
    return float(found)


def test_a_tab_killed_while_the_words_are_written_down_loses_nothing(doomed: Browser, program: Program) -> None:
    room = speaking(doomed, program, "phone", "phone-warehouse-lead", SPOKEN)
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
