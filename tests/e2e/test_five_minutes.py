"""The five-minute path in a real browser: from a posting, a résumé and a date to a prepared candidate."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import SIZES, barriers, overflow, wear

import greenroom

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e

TEXTS = Path(greenroom.__file__).parent / "services" / "example_texts"
POSTING = (TEXTS / "posting.md").read_text(encoding="utf-8")
RESUME = TEXTS / "resume.md"
LOOKS = [(theme, size) for theme in ("light", "dark") for size in SIZES]


def test_looking_around_begins_and_ends_in_one_click(page: Page, program: Program) -> None:
    page.goto(f"{program.address}/")
    page.get_by_role("button", name="Look around").click()
    expect(page.get_by_text("You are looking around in an example")).to_be_visible()
    page.get_by_role("button", name="Remove the example").click()
    expect(page.get_by_text("You are looking around in an example")).not_to_be_visible()


def hand_in(page: Page, program: Program) -> None:
    """Posting pasted, résumé as a file, a panel in Amsterdam."""
    page.goto(f"{program.address}/start/")
    page.get_by_label("Or paste it here").first.fill(POSTING)
    page.get_by_label("Your résumé, as a file").set_input_files(RESUME)
    page.get_by_label("Date").fill("2027-02-03")
    page.get_by_label("Time (optional)").fill("15:00")
    page.get_by_label("In the time zone").select_option("Europe/Amsterdam")
    page.get_by_label("Format").select_option("panel")
    page.get_by_label("Name").first.fill("Marit de Wit")
    page.get_by_label("Job title").first.fill("Head of operations")
    page.get_by_role("button", name="Prepare me").click()
    expect(page).to_have_url(re.compile(r"/applications/[0-9a-f-]{36}/$"))


def test_a_posting_a_resume_and_a_date_become_a_prepared_candidate(page: Page, program: Program) -> None:
    hand_in(page, program)
    expect(page.get_by_role("heading", level=1)).to_have_text("Operations Manager Last Mile")
    expect(page.locator("#priorities li h3").first).to_be_visible()
    expect(page.locator("#proof mark").first).to_be_visible()
    expect(page.locator("#plan li").first).to_contain_text("minutes")
    page.get_by_role("button", name="Make a story of it").first.click()
    expect(page).to_have_url(re.compile(r"/stories/"))


def test_one_question_is_answered_and_the_feedback_quotes_the_answer(page: Page, program: Program) -> None:
    hand_in(page, program)
    page.get_by_role("link", name="Answer it", exact=True).click()
    answer = (TEXTS / "answer.txt").read_text(encoding="utf-8")
    page.locator("textarea").fill(answer)
    page.get_by_role("button", name="Look at my answer").click()
    expect(page).to_have_url(re.compile(r"/attempts/"))
    expect(page.locator(".answer")).to_contain_text("from 14 % to 5 %")
    expect(page.locator(".answer mark").first).to_be_visible()


def test_the_brief_is_a_page_and_a_pdf(page: Page, program: Program) -> None:
    hand_in(page, program)
    page.get_by_role("link", name="Brief", exact=True).click()
    expect(page.locator("main")).to_contain_text("Marit de Wit")
    pdf = page.request.get(f"{page.url.rstrip('/')}.pdf")
    assert pdf.status == 200
    assert pdf.body().startswith(b"%PDF-")


def test_what_was_typed_stays_when_something_is_wrong(page: Page, program: Program) -> None:
    page.goto(f"{program.address}/start/")
    page.get_by_label("Or paste it here").first.fill(POSTING)
    page.get_by_label("Your résumé, as a file").set_input_files(RESUME)
    page.get_by_label("Date").fill("2027-02-03")
    page.get_by_role("button", name="Prepare me").click()
    expect(page.get_by_text("Say at what time")).to_be_visible()
    assert page.get_by_label("Or paste it here").first.input_value() == POSTING
    expect(page.get_by_text("resume.md is kept")).to_be_visible()


def test_the_keyboard_alone_is_enough(page: Page, program: Program) -> None:
    page.goto(f"{program.address}/start/")
    tab_to(page, "[name=posting_text]")
    page.keyboard.insert_text(POSTING)
    tab_to(page, "[name=resume_text]")
    page.keyboard.insert_text(RESUME.read_text(encoding="utf-8"))
    tab_to(page, "button[type=submit]")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/applications/[0-9a-f-]{36}/$"))


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", f"main {selector}"):
            return
    raise AssertionError(f"Tab never comes to {selector}.")


def test_the_way_there_is_open_to_everybody(page: Page, program: Program, pictures: Path) -> None:
    """Axe finds no barrier and nothing scrolls sideways; the fixtures fail on any complaint of the console."""
    hand_in(page, program)
    application = page.url
    places = {
        "start": f"{program.address}/start/",
        "now": f"{program.address}/",
        "applications": f"{program.address}/applications/",
        "application": application,
        "posting": f"{application}posting/",
        "stages": f"{application}stages/",
    }
    trouble = {}
    for name, address in places.items():
        page.goto(address)
        for look in LOOKS:
            wear(page, look)
            page.screenshot(path=pictures / f"{name}-{'-'.join(look)}.png", full_page=True)
            trouble[f"{name} {look}"] = (barriers(page), overflow(page))
    assert {place: found for place, found in trouble.items() if found != ([], 0)} == {}
