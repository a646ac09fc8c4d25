"""Mock interviews answered aloud: every format from the first word to the review, with a real voice and a real face."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.devices import WORDS
from tests.e2e.aloud.talking import SEEN, SPOKEN, agree_if_asked, await_reply, begin, finish_recording, speak
from tests.e2e.program import barriers
from tests.e2e.test_mocks import ANSWER, ASKED, MOST_TURNS, say

from greenroom.core.interviewer.practices import PRACTICES

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.e2e

MOCKS = (
    ("interview", "interview", SPOKEN),
    ("phone", "phone-warehouse-lead", SPOKEN),
    ("video", "video-graduate-camera", SEEN),
    ("video", "one-way-nurse", SEEN),
    ("in-person", "visit-school", SEEN),
    ("panel", "panel-head-chef", SEEN),
    ("technical", "till-roll", SPOKEN),
    ("case", "factory-scrap", SPOKEN),
    ("assessment-centre", "group-youth", SPOKEN),
    ("assessment-centre", "inbox-library", SPOKEN),
    ("role-play", "refund", SPOKEN),
    ("negotiation", "first-offer", SPOKEN),
)
TOO_SHORT = "The picture was looked at for too short a time"
CODE = "def total(lines):\n    return sum(lines)\n"


def test_every_practice_is_spoken_here() -> None:
    assert {practice for practice, _, _ in MOCKS} == {each.id for each in PRACTICES}


@pytest.mark.parametrize(("practice", "scenario", "medium"), MOCKS, ids=[scenario for _, scenario, _ in MOCKS])
def test_a_whole_mock_is_answered_aloud(page: Page, practice: str, scenario: str, medium: str, pictures: Path) -> None:
    begin(page, practice, scenario, medium)
    answer_aloud(page)
    page.screenshot(path=pictures / f"aloud-{scenario}.png", full_page=True)
    assert barriers(page) == []
    answer_aloud(page)
    to_the_end(page)
    spoken = page.locator(".talk-line.is-yours").filter(has_text=WORDS)
    expect(spoken).to_have_count(2)
    for each in spoken.all():
        hear(each, medium)
    page.screenshot(path=pictures / f"aloud-review-{scenario}.png", full_page=True)
    assert barriers(page) == []


def answer_aloud(page: Page) -> None:
    """Say an answer; a one-way interview records by itself after the time to think."""
    if page.locator("gr-countdown").count() == 0:
        speak(page)
        return
    page.get_by_role("button", name="Start thinking").click()
    page.get_by_role("button", name="I am ready").click()
    agree_if_asked(page)
    finish_recording(page)


def to_the_end(page: Page) -> None:
    """Work at the desk what is not spoken, and type what is left."""
    for number in range(MOST_TURNS):
        if page.url.endswith("/review/"):
            break
        if not worked(page):
            say(
                page,
                ASKED[number % 3] if "Your questions" in page.locator(".talk").inner_text() else f"{ANSWER} {number}",
            )
    if not page.url.endswith("/review/"):
        page.get_by_role("button", name="End it here").click()
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()


def worked(page: Page) -> bool:
    """Hand in what the desk asks for, if it asks for something that was not handed in yet."""
    lines = page.locator(".talk-line").count()
    if page.get_by_role("button", name="Show the board").is_visible():
        page.get_by_label("What stands on the board, in words").fill("welcome\ntask in pairs\nwhat was learnt")
        page.get_by_role("button", name="Show the board").click()
    elif page.get_by_role("button", name="Hand in").is_visible() and page.locator(".talk .talk-work").count() == 0:
        page.get_by_label("Python", exact=True).fill(CODE)
        page.get_by_role("button", name="Hand in").click()
    elif page.get_by_role("button", name="Answer it").first.is_visible():
        page.get_by_label("What you write, or why it can wait").first.fill("Thank you, I will see to it by four today.")
        page.get_by_role("button", name="Answer it").first.click()
    else:
        return False
    await_reply(page, lines)
    return True


def hear(line: Locator, medium: str) -> None:
    """A spoken line of the review can be played, and says how it was said; with the camera, how it was seen."""
    line.get_by_text("Hear it, and how it was said").click()
    player = line.locator("gr-player")
    expect(player.locator(".player-lines")).to_contain_text(WORDS)
    expect(player.get_by_label("Your recording")).to_be_visible()
    player.locator("[data-at]").last.click()
    player.page.wait_for_function(
        "player => player.querySelector('audio, video').currentTime > 2", arg=player.element_handle()
    )
    for measured in ("Length", "Pauses"):
        expect(line.get_by_role("heading", name=measured, exact=True)).to_be_visible()
    expect(line).to_contain_text("Not measured")
    if medium == SEEN:
        assert_seen(line)


def assert_seen(line: Locator) -> None:
    """What the camera tells of the portrait is true, or it says that it looked for too short a time."""
    told = line.inner_text()
    if TOO_SHORT in told:
        return
    assert "One face was in the picture" in told
    filled = re.search(r"Your face fills (\d+) % of the height", told)
    assert filled
    assert 34 <= int(filled[1]) <= 44
