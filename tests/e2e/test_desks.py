"""The desks of talks in a real browser: the whiteboard with mouse and keyboard, the countdown of a one-way video."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.e2e

ANSWER = "In March I planned the shifts of twelve people, and after two months nobody was late. I did it with a list."


def begin(page: Page, practice: str, title: str) -> None:
    """Go into a scenario."""
    page.goto(f"/practice/mock/begin/?practice={practice}")
    page.get_by_label(title).check()
    page.get_by_role("button", name="Go in").click()
    expect(page.locator(".talk-line").first).to_be_visible()


def your_turn(page: Page) -> Locator:
    """The place where one answers."""
    return page.get_by_role("region", name="Your turn")


def say(page: Page, words: str) -> None:
    """Say something and wait for what comes back."""
    lines = page.locator(".talk-line").count()
    your_turn(page).locator("textarea[name=text]").fill(words)
    page.get_by_role("button", name="Say it").click()
    page.wait_for_function("lines => document.querySelectorAll('.talk-line').length > lines", arg=lines)


def to_the_board(page: Page) -> None:
    """Through the house and the first questions, until somebody asks for a drawing."""
    begin(page, "in-person", "The fourth floor, at a whiteboard")
    for _ in range(15):
        if page.locator("gr-whiteboard").count():
            return
        say(page, ANSWER)
    raise AssertionError("nobody asked for a drawing")


def stroke(page: Page, board: Locator, *, low: float = 0.3) -> None:
    """A line across the board with the mouse."""
    box = board.bounding_box()
    assert box is not None
    left, top = box["x"] + box["width"] * 0.2, box["y"] + box["height"] * low
    page.mouse.move(left, top)
    page.mouse.down()
    for step in range(1, 9):
        page.mouse.move(left + step * box["width"] * 0.06, top + step * 4)
    page.mouse.up()


def test_a_board_is_drawn_on_taken_back_wiped_and_shown(page: Page, pictures: Path) -> None:
    to_the_board(page)
    board = page.locator("gr-whiteboard svg")
    board.scroll_into_view_if_needed()
    stroke(page, board)
    stroke(page, board, low=0.6)
    expect(board.locator("polyline")).to_have_count(2)
    page.get_by_role("button", name="Undo").click()
    expect(board.locator("polyline")).to_have_count(1)
    page.get_by_role("button", name="Wipe it clean").click()
    expect(board.locator("polyline")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(board.locator("polyline")).to_have_count(1)
    page.screenshot(path=pictures / "whiteboard.png", full_page=True)
    assert barriers(page) == []
    page.get_by_role("button", name="Show the board").click()
    drawn = page.get_by_role("img", name="A drawing of one stroke")
    expect(drawn.first).to_be_visible()
    expect(page.locator(".talk")).to_contain_text("Where in your drawing does that show?")
    assert barriers(page) == []


def test_a_drawing_outlives_a_reload(page: Page) -> None:
    to_the_board(page)
    board = page.locator("gr-whiteboard svg")
    board.scroll_into_view_if_needed()
    stroke(page, board)
    expect(page.locator("gr-whiteboard polyline")).to_have_count(1)
    page.reload()
    expect(page.locator("gr-whiteboard polyline")).to_have_count(1)


def test_the_board_can_be_done_with_the_keyboard_alone(page: Page) -> None:
    to_the_board(page)
    outline = page.get_by_label("What stands on the board, in words")
    outline.focus()
    page.keyboard.type("read a row\ncheck it\nwrite it once")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".talk")).to_contain_text("Where in your drawing does that show?")
    expect(page.locator(".talk .talk-work")).to_have_text("read a row\ncheck it\nwrite it once")


def test_a_one_way_question_has_a_time_to_think_and_one_take(page: Page, pictures: Path) -> None:
    begin(page, "video", "One-way: a clinic’s five questions")
    page.clock.install()
    desk = page.locator("gr-countdown")
    expect(desk.locator("output")).to_have_text("0:30")
    page.get_by_role("button", name="Start thinking").click()
    page.clock.run_for(21_000)
    expect(desk.locator(".countdown-word")).to_have_text("Ten seconds more to think.")
    page.clock.run_for(10_000)
    expect(desk.locator(".countdown-word")).to_contain_text("of about 150 words")
    your_turn(page).locator("textarea[name=text]").fill("word " * 160)
    expect(desk.locator(".countdown-word")).to_have_text("10 words more than fit into 60 seconds.")
    page.screenshot(path=pictures / "countdown.png", full_page=True)
    assert barriers(page) == []
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_role("heading", name="Question 2 of 5")).to_be_visible()
    expect(page.locator("gr-countdown output")).to_have_text("0:30")


def test_who_needs_more_time_sets_it_once(page: Page) -> None:
    begin(page, "video", "One-way: a clinic’s five questions")
    page.get_by_label("Time for each question").select_option("1.5")
    expect(page.locator("gr-countdown output")).to_have_text("0:45")
    sent = your_turn(page).locator("input[name=data]")
    assert sent.input_value() == '{"more":1.5}'
    say(page, ANSWER)
    expect(page.locator("gr-countdown output")).to_have_text("0:45")


@pytest.mark.parametrize("desk", ["countdown", "whiteboard"])
def test_a_desk_fits_every_look(page: Page, look: tuple[str, str], desk: str, pictures: Path) -> None:
    if desk == "countdown":
        begin(page, "video", "One-way: a clinic’s five questions")
    else:
        to_the_board(page)
    wear(page, look)
    expect(page.locator(f"gr-{desk}")).to_be_visible()
    page.screenshot(path=pictures / f"{desk}-{'-'.join(look)}.png", full_page=True)
    assert overflow(page) <= 0
    assert barriers(page) == []


def test_a_spoken_answer_is_recorded_until_its_time_is_up_and_only_once(page: Page) -> None:
    page.goto("/practice/mock/begin/?practice=video")
    page.get_by_label("One-way: a clinic’s five questions").check()
    page.get_by_label("Speak", exact=True).check()
    page.get_by_role("button", name="Go in").click()
    desk = page.locator("gr-countdown")
    expect(desk.locator("output")).to_have_text("0:30")
    desk.evaluate("each => { each.dataset.answer = 4; }")
    page.get_by_role("button", name="Start thinking").click()
    page.get_by_role("button", name="I am ready").click()
    agree = page.get_by_role("button", name="I agree, record me")
    finish = page.get_by_role("button", name="Finish")
    expect(agree.or_(finish)).to_be_visible()
    if agree.is_visible():
        agree.click()
    expect(finish).to_be_visible()
    expect(page.get_by_role("button", name="Pause")).to_be_hidden()
    expect(desk.locator(".countdown-word")).to_have_text("That was the take.", timeout=12_000)
    expect(page.get_by_role("button", name="Record", exact=False)).to_be_hidden()
    expect(page.locator("input[name=recording]")).not_to_have_value("")
    assert 3 <= float(page.locator("input[name=seconds]").input_value()) <= 6
