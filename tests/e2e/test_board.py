"""A list from elsewhere comes in, and its cards are moved by mouse, by keys, by a menu, and without a script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.program import Eyes, barriers, overflow, wear

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e
TABLE = """Company,Role,Status,Date applied,Contact,Notes
Harbour Foods,Planner,Applied,2026-10-03,Ada Finch <ada@x.example>,Call back
Quay Bakery,Baker,Interviewing,2026-10-01,,
Town Hall,Clerk,Wishlist,,,
County Hospital,Porter,Rejected,2026-09-01,,
"""
LOOKS = [("light", "wide"), ("dark", "phone")]


@pytest.fixture
def board(page: Page, program: Program) -> Page:
    """The board with four applications; they are imported on the first call."""
    page.goto(f"{program.address}/applications/?view=board")
    if not page.locator("gr-board").count():
        bring_in(page, program)
        page.goto(f"{program.address}/applications/?view=board")
    return page


def bring_in(page: Page, program: Program) -> None:
    page.goto(f"{program.address}/applications/import/")
    page.locator("input[type=file]").set_input_files(
        {"name": "jobs.csv", "mimeType": "text/csv", "buffer": TABLE.encode()}
    )
    page.get_by_role("button", name="Look at it").click()
    page.get_by_role("button", name="Import 4").click()
    expect(page.get_by_text("4 applications are in your list.")).to_be_visible()


def card(page: Page, title: str) -> Locator:
    return page.locator(".card").filter(has=page.get_by_role("link", name=title, exact=True))


def column(page: Page, place: str) -> Locator:
    return page.locator(f'[data-place="{place}"]')


def test_every_view_is_open_to_everybody(board: Page, program: Program, pictures: Path) -> None:
    one = str(board.locator(".card-title").first.get_attribute("href"))
    pages = {
        "board": "/applications/?view=board",
        "list-filtered": "/applications/?sort=role&state=running",
        "timeline": "/applications/?view=timeline",
        "import": "/applications/import/",
        **{name: f"{one}{name}/" for name in ("move", "details", "history", "stages")},
    }
    for name, address in pages.items():
        board.goto(f"{program.address}{address}")
        for look in LOOKS:
            wear(board, look)
            board.screenshot(path=pictures / f"{name}-{'-'.join(look)}.png", full_page=True)
            assert (name, look, barriers(board), overflow(board)) == (name, look, [], 0)


def test_a_card_is_dragged_to_another_column_and_taken_back(board: Page, program: Program) -> None:
    target = column(board, "recruiter-screen")
    card(board, "Planner").drag_to(target, target_position={"x": 30, "y": 60})
    expect(board.get_by_text("“Planner, Harbour Foods” stands in “Recruiter screen” now.")).to_be_visible()
    expect(column(board, "recruiter-screen").locator(".card-title", has_text="Planner")).to_be_visible()
    expect(card(board, "Planner").get_by_role("link", name="Planner", exact=True)).to_be_focused()
    board.get_by_role("button", name="Undo").click()
    board.goto(f"{program.address}/applications/?view=board")
    expect(column(board, "applied").locator(".card-title", has_text="Planner")).to_be_visible()


def test_a_card_is_moved_by_keys_alone_and_every_step_is_said(board: Page) -> None:
    card(board, "Planner").get_by_role("link", name="Planner", exact=True).focus()
    said = board.locator("[data-said]").first
    board.keyboard.press("Space")
    expect(said).to_contain_text("Planner is picked up from Applied.")
    board.keyboard.press("ArrowRight")
    expect(said).to_have_text("Over Recruiter screen.")
    board.keyboard.press("Escape")
    expect(said).to_have_text("Left where it was.")
    board.keyboard.press("Space")
    expect(said).to_contain_text("Planner is picked up from Applied.")
    board.keyboard.press("ArrowRight")
    expect(said).to_have_text("Over Recruiter screen.")
    board.keyboard.press("Enter")
    expect(column(board, "recruiter-screen").locator(".card-title", has_text="Planner")).to_be_visible()
    expect(card(board, "Planner").get_by_role("link", name="Planner", exact=True)).to_be_focused()
    board.keyboard.press("Space")
    expect(said).to_contain_text("Planner is picked up from Recruiter screen.")
    board.keyboard.press("ArrowLeft")
    expect(said).to_have_text("Over Applied.")
    board.keyboard.press("Enter")
    expect(column(board, "applied").locator(".card-title", has_text="Planner")).to_be_visible()


def test_arrows_go_from_card_to_card(board: Page) -> None:
    card(board, "Clerk").get_by_role("link", name="Clerk", exact=True).focus()
    board.keyboard.press("ArrowRight")
    expect(card(board, "Planner").get_by_role("link", name="Planner", exact=True)).to_be_focused()
    board.keyboard.press("ArrowRight")
    expect(card(board, "Baker").get_by_role("link", name="Baker", exact=True)).to_be_focused()


def test_a_menu_moves_a_card_and_closes_without_moving_it(board: Page) -> None:
    way = card(board, "Baker").get_by_role("link", name="Move to")
    way.click()
    expect(board.get_by_role("menuitem", name="First round")).to_be_disabled()
    assert barriers(board) == []
    board.keyboard.press("ArrowDown")
    board.keyboard.press("Escape")
    expect(way).to_be_focused()
    way.click()
    board.get_by_role("menuitem", name="No reply").click()
    expect(board.get_by_text("“Baker, Quay Bakery” has ended: no reply.")).to_be_visible()
    card(board, "Baker").get_by_role("link", name="Move to").click()
    board.get_by_role("menuitem", name="First round").click()
    expect(column(board, "first-round").locator(".card-title", has_text="Baker")).to_be_visible()


def test_what_makes_no_sense_is_said_on_the_board(board: Page) -> None:
    card(board, "Clerk").get_by_role("link", name="Move to").click()
    board.get_by_role("menuitem", name="Accepted").click()
    expect(board.get_by_text("There is no offer yet to accept or decline.")).to_be_visible()


def test_stages_are_put_in_order_by_the_mouse(board: Page, program: Program) -> None:
    one = card(board, "Planner").locator("a").first.get_attribute("href")
    board.goto(f"{program.address}{one}stages/")
    names = board.locator(".order-name")
    expect(names.nth(2)).to_have_text("3. First round")
    board.locator("[data-grip]").nth(2).drag_to(board.locator(".order > li").nth(1))
    expect(names.nth(1)).to_have_text("2. First round")
    expect(board.get_by_text("“First round” is moved.")).to_be_visible()


def test_all_of_it_works_without_a_script(browser: Browser, board: Page, program: Program, eyes: Eyes) -> None:
    expect(board.locator("gr-board")).to_be_attached()
    context = browser.new_context(java_script_enabled=False, base_url=program.address)
    page = context.new_page()
    eyes.watch(page)
    page.goto(program.new_link())
    page.goto("/applications/?view=board")
    card(page, "Clerk").get_by_role("link", name="Move to").click()
    page.get_by_role("button", name="Here: Applied").click()
    expect(page).to_have_url(re.compile(r"/applications/\?view=board#card-"))
    expect(page.get_by_text("“Clerk, Town Hall” stands in “Applied” now.")).to_be_visible()
    page.get_by_label("Words in role, employer, notes or contacts").fill("finch")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_text("1 of 4")).to_be_visible()
    page.locator(".search-views > summary").click()
    page.get_by_label("A name for what you see now").fill("From Ada")
    page.get_by_role("button", name="Save this view").click()
    page.goto("/applications/")
    page.get_by_role("link", name="From Ada").click()
    expect(page.get_by_text("1 of 4")).to_be_visible()
    context.close()
