"""Transcripts and the exercises of an assessment centre in a real browser, in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

GROUP = """Marcus: It has to be the skate park. Everybody can see it, and in ten years it still stands. I drew it.
Me: Shall we first agree on the criteria? Ines, we haven't heard from you yet. What do you think?
Ines: The plot is promised to the bus depot from March on.
Marcus: Nobody told me that.
Me: As Ines said, the plot is gone, so the park cannot be built. I suggest the club, because the kitchen is free.
Priya: The survey says the same.
Me: So far we have agreed on the club. We have five minutes left.
Marcus: Fine."""
TALK = """Joan Barker: Tell me about a time you calmed a queue.
Me: Last winter forty people stood at our counter. I moved two colleagues to the door, and the queue halved in a week.
Joan Barker: What did you learn from it?
Me: That people wait gladly when they know how long. I put the number up on a board from then on."""


def bring(page: Page, text: str) -> None:
    page.goto("/conversations/")
    page.get_by_label("Or paste it").fill(text)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="Who spoke how much")).to_be_visible()


def test_a_group_is_read_and_its_words_are_shown_where_they_stand(
    page: Page, look: tuple[str, str], pictures: Path
) -> None:
    bring(page, GROUP)
    wear(page, look)
    page.screenshot(path=pictures / f"conversation-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
    page.locator("li.read", has_text="What do you think?").first.focus()
    assert page.evaluate("CSS.highlights.has('gr-lit')")


def test_answers_of_an_interview_are_looked_at(page: Page) -> None:
    bring(page, TALK)
    page.get_by_label("Joan Barker").select_option("interviewer")
    page.locator("#speakers").get_by_role("button", name="Keep").click()
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", name="Tell me about a time you calmed a queue.")).to_be_visible()


def test_the_list_and_a_text_that_is_no_transcript_are_seen_in_every_look(page: Page, look: tuple[str, str]) -> None:
    page.goto("/conversations/")
    page.get_by_label("Or paste it").fill("Dear Ana, thank you.")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Each turn needs its speaker")).to_be_visible()
    wear(page, look)
    assert (barriers(page), overflow(page)) == ([], 0)


def begin(page: Page, scenario: str) -> None:
    page.goto(f"/practice/mock/begin/?practice=assessment-centre&scenario={scenario}")
    page.get_by_role("button", name="Go in").click()
    expect(page.locator(".talk-line").first).to_be_visible()


def test_an_inbox_is_worked_through_on_its_desk(page: Page, look: tuple[str, str], pictures: Path) -> None:
    begin(page, "inbox-library")
    for done, (number, button) in enumerate((("2", "Answer it"), ("1", "Answer it"), ("3", "Pass it on")), start=1):
        item = page.locator("#inbox li", has=page.locator(f"#mail_{number}"))
        item.locator("details").evaluate("each => { each.open = true }")
        item.locator("textarea").fill("Dear Priya, please look at this, because I have to leave.")
        item.get_by_role("button", name=button).click()
        expect(page.locator("#inbox .tag")).to_have_count(done)
    expect(page.locator("#inbox").get_by_text("The mayor at eleven")).to_be_visible()
    expect(page.locator("#inbox").get_by_text("You passed it on")).to_be_visible()
    wear(page, look)
    page.screenshot(path=pictures / f"inbox-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)


def test_a_group_discussion_answers_to_who_is_asked(page: Page, look: tuple[str, str], pictures: Path) -> None:
    begin(page, "group-youth")
    page.locator("gr-room form textarea[name=text]").last.fill(
        "Ines, we haven't heard from you yet. What do you think?"
    )
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("promised to the bus depot")).to_be_visible()
    wear(page, look)
    page.screenshot(path=pictures / f"group-{'-'.join(look)}.png", full_page=True)
    assert (barriers(page), overflow(page)) == ([], 0)
