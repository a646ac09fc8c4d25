"""The rooms of the house, with the example in them: everybody can read them, and they work without a script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import Eyes, barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e
LOOKS = [("light", "wide"), ("dark", "phone")]
# How to walk to each room from the first page: the links to follow, one after the other.
ROOMS = {
    "stories": ["/stories/"],
    "story": ["/stories/", r"/stories/[0-9a-f-]{36}/"],
    "new-story": ["/stories/new/"],
    "resumes": ["/resumes/"],
    "resume": ["/resumes/", r"/resumes/[0-9a-f-]{36}/"],
    "practice": ["/practice/"],
    "bank": ["/practice/", r"/practice/bank/"],
    "question": ["/practice/", r"/practice/[0-9a-f-]{36}/"],
    "hard-moments": ["/practice/", "/practice/hard-moments/"],
    "hard-moment": ["/practice/", "/practice/hard-moments/", "/practice/hard-moments/across/"],
    "set-up-check": ["/practice/", "/practice/set-up/"],
    "calendar": ["/calendar/"],
    "interview": ["/calendar/", r"/interviews/[0-9a-f-]{36}/"],
    "brief": ["/calendar/", r"/interviews/[0-9a-f-]{36}/", r"/interviews/[0-9a-f-]{36}/brief/"],
    "profile": ["/profile/"],
    "history": ["/history/"],
    "data": ["/data/"],
}
ANSWER = (
    "Last winter two of our scanners failed at two in the morning. I had to get 33 vans out by six. "
    "I split the dock by hand-written lists and stood at the gate. 31 vans left in time. "
    "Since then I keep paper lists in every bay."
)


@pytest.fixture
def inside(page: Page, program: Program) -> Page:
    """The owner, looking around in the example."""
    page.goto(f"{program.address}/")
    if page.get_by_role("button", name="Look around").count():
        page.get_by_role("button", name="Look around").click()
    return page


def walk(page: Page, program: Program, steps: list[str]) -> None:
    """Open the first address, then follow the first link to each of the next."""
    page.goto(f"{program.address}{steps[0]}")
    for step in steps[1:]:
        links = [str(link.get_attribute("href")) for link in page.locator("main a").all()]
        page.goto(program.address + next(link for link in links if re.fullmatch(step, link)))


@pytest.mark.parametrize("name", list(ROOMS))
def test_every_room_is_open_to_everybody(name: str, inside: Page, program: Program, pictures: Path) -> None:
    walk(inside, program, ROOMS[name])
    for look in LOOKS:
        wear(inside, look)
        inside.screenshot(path=pictures / f"{name}-{'-'.join(look)}.png", full_page=True)
        assert (look, barriers(inside), overflow(inside)) == (look, [], 0)


def test_an_answer_is_kept_with_its_time_and_coloured(inside: Page, program: Program, pictures: Path) -> None:
    walk(inside, program, ROOMS["question"])
    inside.get_by_label("Your answer").press_sequentially(ANSWER[:20])
    inside.get_by_label("Your answer").fill(ANSWER)
    inside.wait_for_timeout(1200)
    inside.get_by_role("button", name="Look at my answer").click()
    expect(inside).to_have_url(re.compile(r"/attempts/[0-9a-f-]{36}/$"))
    expect(inside.locator("mark[data-kind=action]").first).to_contain_text("I split the dock")
    for look in LOOKS:
        wear(inside, look)
        inside.screenshot(path=pictures / f"attempt-{'-'.join(look)}.png", full_page=True)
        assert (look, barriers(inside), overflow(inside)) == (look, [], 0)


def test_a_second_take_begins_from_the_first_and_says_what_changed(inside: Page, program: Program) -> None:
    walk(inside, program, ROOMS["question"])
    inside.get_by_label("Your answer").fill(ANSWER.partition(" 31 vans")[0])
    inside.get_by_role("button", name="Look at my answer").click()
    inside.get_by_role("link", name="Begin from this take").click()
    expect(inside.get_by_label("Your answer")).to_have_value(ANSWER.partition(" 31 vans")[0])
    inside.get_by_label("Your answer").fill(ANSWER)
    inside.get_by_role("button", name="Look at this take").click()
    expect(inside.locator("main")).to_contain_text("Since your last take")
    expect(inside.locator("main")).to_contain_text("Now it says the result.")


def test_a_remark_stands_beside_its_words_when_wide_and_under_them_on_a_phone(inside: Page, program: Program) -> None:
    walk(inside, program, ROOMS["question"])
    inside.get_by_label("Your answer").fill(ANSWER.replace("I split", "We split").replace("33", "many"))
    inside.get_by_role("button", name="Look at my answer").click()
    for size, beside in (("wide", True), ("phone", False)):
        wear(inside, ("light", size))
        words, note = inside.locator(".said").first.bounding_box(), inside.locator(".note").first.bounding_box()
        assert words is not None
        assert note is not None
        assert (note["x"] >= words["x"] + words["width"]) is beside
        assert (note["y"] >= words["y"] + words["height"]) is not beside


def test_an_achievement_is_a_story_in_one_click_and_taken_back_in_another(inside: Page, program: Program) -> None:
    walk(inside, program, ROOMS["resume"])
    inside.get_by_role("button", name="Make a story from this").first.click()
    expect(inside).to_have_url(re.compile(r"/stories/[0-9a-f-]{36}/$"))
    story = inside.url
    inside.get_by_role("button", name="Undo").click()
    answer = inside.goto(story)
    assert answer is not None
    assert answer.status == 404


def test_a_place_in_the_source_lights_up_beside_what_was_read(inside: Page, program: Program) -> None:
    walk(inside, program, ROOMS["resume"])
    line = inside.locator("li .read[data-span]").first
    line.hover()
    expect(line).to_have_class(re.compile("is-lit"))


def test_answering_works_without_a_script(browser: Browser, program: Program, eyes: Eyes) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    eyes.watch(page)
    page.goto(program.new_link())
    if page.get_by_role("button", name="Look around").count():
        page.get_by_role("button", name="Look around").click()
    walk(page, program, ROOMS["question"])
    page.get_by_label("Your answer").fill(ANSWER)
    page.get_by_role("button", name="Look at my answer").click()
    expect(page).to_have_url(re.compile(r"/attempts/[0-9a-f-]{36}/$"))
    expect(page.get_by_role("heading", name="Your answer", exact=True)).to_be_visible()
    context.close()
