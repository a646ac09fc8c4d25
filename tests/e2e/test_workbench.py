"""The desk of a technical task in a real browser: Python runs, is shut in, and what came out is handed in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.core.interviewer.formats.solutions import SOLUTIONS
from tests.e2e.program import barriers, overflow, wear

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e

READY = 60_000


def go_in(page: Page, program: Program, scenario: str) -> None:
    page.goto(f"{program.address}/practice/mock/begin/?practice=technical&scenario={scenario}")
    page.get_by_role("button", name="Go in").click()
    expect(page).to_have_url(re.compile(r"/mocks/[0-9a-f-]{36}/$"))


def desk(page: Page, program: Program, scenario: str = "cover") -> None:
    go_in(page, program, scenario)
    expect(page.locator("gr-code [role=status]")).to_contain_text("Python is ready", timeout=READY)


def write(page: Page, code: str) -> None:
    page.get_by_label("Python").fill(code)


def run(page: Page, code: str) -> None:
    write(page, code)
    page.get_by_role("button", name="Run the tests").click()


def said(page: Page, words: str, wait: int = 15_000) -> None:
    expect(page.locator("gr-code [role=status]")).to_contain_text(words, timeout=wait)


def printed(page: Page) -> str:
    return page.locator("gr-code [data-output] pre").text_content() or ""


def test_code_runs_and_each_test_says_what_it_gives(page: Page, program: Program) -> None:
    desk(page, program)
    run(page, "def gaps(opens, closes, shifts):\n    print('hello')\n    return []\n")
    said(page, "1 of 3 tests on this page pass.")
    rows = page.locator("[data-trial] [data-gives]")
    assert rows.all_text_contents() == ["✗ []", "✓ passes", "✗ []"]
    assert printed(page).startswith("hello")
    page.get_by_text("What it printed").click()
    assert barriers(page) == []
    run(page, "def gaps(:\n")
    said(page, "It stops on line 1: SyntaxError")
    run(page, SOLUTIONS["cover"])
    said(page, "3 of 3 tests on this page pass.")


def test_a_loop_without_end_is_ended_and_python_comes_back(page: Page, program: Program) -> None:
    desk(page, program)
    run(page, "while True:\n    pass\n")
    said(page, "Stopped after five seconds: it did not end.")
    run(page, SOLUTIONS["cover"])
    said(page, "3 of 3 tests on this page pass.", READY)
    run(page, "while True:\n    pass\n")
    page.get_by_role("button", name="Stop").click()
    said(page, "Stopped.")


WAYS_OUT = """
import sys
def attempt(name, act):
    try:
        print(name, 'OUT', act())
    except BaseException as error:
        print(name, 'shut')

def by_js():
    import js
    return js.fetch('/healthz')

def by_run_js():
    from pyodide.code import run_js
    return run_js('fetch("/healthz")')

def by_constructor():
    import js
    return js.setTimeout.constructor('return fetch("/healthz")')()

def by_timer():
    import js
    js.setTimeout('fetch("/healthz")', 0)
    raise OSError

def by_open_url():
    from pyodide.http import open_url
    return open_url('/healthz').read()

def by_urllib():
    import urllib.request
    return urllib.request.urlopen('http://127.0.0.1:1/', timeout=1).read()

def by_socket():
    import socket
    return socket.create_connection(('127.0.0.1', 1), 1)

def by_api():
    import pyodide_js
    return pyodide_js.loadPackage('numpy')

for name, act in sorted(globals().items()):
    if name.startswith('by_'):
        attempt(name, act)
"""


def test_code_reaches_no_network_by_any_way(page: Page, program: Program) -> None:
    desk(page, program)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    run(page, WAYS_OUT)
    said(page, "of 3 tests on this page pass.", 20_000)
    tried = printed(page).splitlines()
    assert len(tried) == 8
    assert [line for line in tried if not line.endswith("shut")] == []
    assert asked == []


def test_the_policy_alone_already_shuts_a_worker_from_which_nothing_was_taken_away(
    page: Page, program: Program
) -> None:
    desk(page, program)
    tries = {
        "fetch": "() => fetch('/healthz').then(() => 'out', () => 'shut')",
        "script": "() => { try { importScripts('/static/theme.js'); return 'out'; } catch { return 'shut'; } }",
    }
    found = {}
    for address in (page.locator("gr-code").get_attribute("data-python"), "/static/pyodide/worker.js"):
        with page.expect_worker() as begun:
            page.evaluate("address => { new Worker(address); }", address)
        found[address] = {name: begun.value.evaluate(act) for name, act in tries.items()}
    ours, usual = found.values()
    assert ours == {"fetch": "shut", "script": "shut"}
    assert usual["fetch"] == "out"


def test_handing_in_runs_the_hidden_tests_too_and_the_interviewer_speaks_of_them(page: Page, program: Program) -> None:
    desk(page, program)
    shown_only = (
        "def gaps(opens, closes, shifts):\n    if not shifts:\n        return [(opens, closes)]\n"
        "    return [(a[1], b[0]) for a, b in zip(shifts, shifts[1:])]\n"
    )
    write(page, shown_only)
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator(".talk")).to_contain_text("Of 6 others that I have", timeout=READY)
    said(page, "Python is ready", READY)
    write(page, SOLUTIONS["cover"])
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator(".talk")).to_contain_text("What does it cost in time", timeout=READY)


def test_the_draft_stays_while_the_talk_goes_on(page: Page, program: Program) -> None:
    desk(page, program)
    page.get_by_label("Python").press_sequentially("# half a thought")
    page.get_by_label("Your answer").fill("I assume nobody works twice. First I sort, then I walk along the shifts.")
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(".talk .is-yours")).to_have_count(1)
    expect(page.get_by_label("Python")).to_have_value(re.compile("# half a thought"))
    page.reload()
    expect(page.get_by_label("Python")).to_have_value(re.compile("# half a thought"))


def test_tab_indents_and_escape_lets_it_leave(page: Page, program: Program) -> None:
    desk(page, program)
    field = page.get_by_label("Python")
    field.fill("")
    field.focus()
    page.keyboard.type("if True:")
    page.keyboard.press("Enter")
    page.keyboard.type("x")
    page.keyboard.press("Tab")
    expect(field).to_have_value("if True:\n    x    ")
    page.keyboard.press("Shift+Tab")
    expect(field).to_have_value("if True:\nx    ")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Run the tests")).to_be_focused()


@pytest.mark.parametrize("scenario", ["cover", "budget-check"])
def test_the_desk_keeps_nobody_out(page: Page, program: Program, look: tuple[str, str], scenario: str) -> None:
    go_in(page, program, scenario)
    wear(page, look)
    assert barriers(page) == []
    assert overflow(page) == 0


def test_a_work_sample_is_read_written_and_asked_about(page: Page, program: Program) -> None:
    go_in(page, program, "budget-check")
    expect(page.get_by_role("table")).to_have_count(2)
    page.get_by_label("What you hand in").fill("P-311 was booked twice, so £2,418 must go. " * 8)
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator(".talk")).to_contain_text("Is software really under budget?")
