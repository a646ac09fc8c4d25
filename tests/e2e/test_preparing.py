"""From an empty workspace to stories for the whole loop, a résumé on paper and a filled week, in a real browser."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear
from tests.e2e.test_five_minutes import POSTING, RESUME

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

LOOKS = (("light", "wide"), ("dark", "phone"))
STORIES = 4


def look_at(page: Page, name: str, pictures: Path) -> None:
    """Nothing stands in anybody's way, whichever way the page is worn."""
    for look in LOOKS:
        wear(page, look)
        page.screenshot(path=pictures / f"{name}-{'-'.join(look)}.png", full_page=True)
        assert (name, look, barriers(page), overflow(page)) == (name, look, [], 0)
    wear(page, LOOKS[0])


def hand_in(page: Page) -> str:
    """Posting, résumé and an interview in ten days; the address of the application."""
    page.goto("/start/")
    page.get_by_label("Or paste it here").first.fill(POSTING)
    page.get_by_label("Your résumé, as a file").set_input_files(RESUME)
    page.get_by_label("Date").fill(f"{dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=10):%Y-%m-%d}")
    page.get_by_label("Time (optional)").fill("15:00")
    page.get_by_label("Name").first.fill("Marit de Wit")
    page.get_by_label("Job title").first.fill("Head of operations")
    page.get_by_role("button", name="Prepare me").click()
    expect(page).to_have_url(re.compile(r"/applications/[0-9a-f-]{36}/$"))
    return page.url


def test_a_new_person_gets_to_a_solved_loop_a_printed_resume_and_a_filled_week(page: Page, pictures: Path) -> None:
    application = hand_in(page)

    for _ in range(STORIES):
        page.goto(application)
        more = page.get_by_role("button", name="Make a story of it")
        if not more.count():
            break
        more.first.click()
        expect(page).to_have_url(re.compile(r"/stories/[0-9a-f-]{36}/$"))
    look_at(page, "story", pictures)
    page.goto("/stories/")
    look_at(page, "stories", pictures)
    page.goto(f"{application}stories/")
    expect(page.get_by_text("Marit de Wit").first).to_be_visible()
    look_at(page, "loop", pictures)

    page.goto("/resumes/views/")
    page.get_by_label("For which application").select_option(index=1)
    page.get_by_role("button", name="Make it").click()
    expect(page).to_have_url(re.compile(r"/resumes/views/[0-9a-f-]{36}/$"))
    look_at(page, "resume-view", pictures)
    pdf = page.request.get(f"{page.url}file/")
    assert pdf.body().startswith(b"%PDF")
    page.get_by_role("link", name="What a machine reads").click()
    look_at(page, "resume-machine", pictures)

    page.goto("/calendar/")
    page.get_by_role("button", name="Plan again").click()
    expect(page.get_by_role("button", name="Done", exact=True).first).to_be_visible()
    look_at(page, "week", pictures)
    page.goto("/practice/recall/")
    page.get_by_role("button", name="Make the cards").click()
    look_at(page, "recall", pictures)
    page.goto("/practice/course/")
    look_at(page, "course", pictures)
