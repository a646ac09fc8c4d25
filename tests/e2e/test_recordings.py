"""An answer said aloud into a browser with a made-up microphone: cut off, found again, used, played."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.core.delivery.hearing import heard, spoken
from tests.e2e.program import barriers, overflow, wear

from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.plain import plain
from greenroom.core.delivery.values import Listening

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page, Route
    from tests.e2e.program import Program

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


def test_pictures_and_pauses_are_recorded_and_noise_is_no_answer(page: Page, question: str) -> None:
    page.get_by_role("button", name="With camera").click()
    expect(page.get_by_role("button", name="Finish")).to_be_focused()
    expect(page.get_by_label("Your camera")).to_be_visible()
    expect(page.locator(".timer-clock")).to_have_text("0:03")
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.get_by_text("Paused at 0:03")).to_be_visible()
    page.wait_for_timeout(1500)
    assert barriers(page) == []
    page.keyboard.press("Enter")
    expect(page.locator(".timer-clock")).to_have_text("0:05")
    page.get_by_role("button", name="Finish").click()
    expect(page.locator(".recorder-said")).to_contain_text(
        re.compile("No voice was heard|no words could be"), timeout=120_000
    )
    assert page.get_by_label("Your answer").input_value() == ""
    assert 4 <= int(page.locator("input[name=seconds]").input_value()) <= 6
    page.goto(question)
    expect(page.get_by_text(re.compile(r"A recording of [4-6] seconds"))).to_be_visible()


def test_a_lost_connection_keeps_the_recording_until_it_is_back(page: Page, question: str) -> None:
    assert question
    record(page)
    lost = re.compile(r"/piece/")

    def cut(route: Route) -> None:
        route.abort()

    page.route(lost, cut)
    expect(page.get_by_text("The connection is lost")).to_be_visible()
    page.wait_for_timeout(2000)
    page.unroute(lost, cut)
    expect(page.get_by_text("The connection is back")).to_be_visible(timeout=15_000)
    page.get_by_role("button", name="Finish").click()
    expect(page.locator(".recorder-hearing")).to_be_visible(timeout=15_000)
    assert int(page.locator("input[name=seconds]").input_value()) >= 3


def test_what_is_discarded_leaves_nothing(page: Page, question: str) -> None:
    record(page)
    expect(page.locator(".timer-clock")).to_have_text("0:02")
    page.get_by_role("button", name="Discard and stop").click()
    expect(page.get_by_text("The recording is gone.")).to_be_visible()
    page.goto(question)
    expect(page.get_by_text("was cut off")).to_have_count(0)


def test_a_recording_is_played_in_step_with_its_words(
    page: Page, program: Program, question: str, look: tuple[str, str]
) -> None:
    assert question
    record(page)
    expect(page.locator(".timer-clock")).to_have_text("0:04", timeout=12_000)
    page.get_by_role("button", name="Finish").click()
    page.get_by_role("button", name="Do not write it down").click()
    page.get_by_label("Your answer").fill("I led nine people down the stairs. Nobody was hurt.")
    write_down(program.home, "Um, I led nine. Nobody fell.")
    page.get_by_role("button", name="Look at my answer").click()
    expect(page.locator("gr-player .player-wave")).to_be_visible()
    wear(page, look)

    page.get_by_role("link", name="Hear it from 0:02").last.click()

    expect(page.locator(".is-said")).to_have_text(re.compile("Nobody|fell"))
    at, length = page.evaluate(
        "(({ currentTime, duration }) => [currentTime, duration])(document.querySelector('gr-player audio'))"
    )
    assert 2 <= at < length
    assert 3 <= length < 7
    page.get_by_text("nine.", exact=True).click()
    expect(page.locator(".is-said")).to_have_text(re.compile("nine|Nobody"))
    page.get_by_role("link", name="Hear it from 0:00").first.focus()
    page.keyboard.press("Space")
    assert page.evaluate("document.querySelector('gr-player audio').paused")
    assert barriers(page) == []
    assert overflow(page) == 0


def write_down(home: Path, words: str) -> None:
    """What the recogniser would have made of a voice; the made-up microphone only hums."""
    found = heard(spoken(words), [(0.5, 1.7), (2.1, 3.0)])
    told = (json.dumps(plain(found)), json.dumps(plain(deliver(found, None, Listening()))))
    with closing(sqlite3.connect(home / "greenroom.db", timeout=20)) as record:
        record.execute("UPDATE store_hearing SET state = 'done', heard = ?, delivery = ?", told)
        record.commit()
