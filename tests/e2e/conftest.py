"""A browser, a program to look at, and a person who is let in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.e2e.program import CHROMIUM, FLAGS, Eyes, Program, start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, BrowserType, Page


@pytest.fixture(scope="session")
def browser(browser_type: BrowserType) -> Iterator[Browser]:
    browser = browser_type.launch(executable_path=CHROMIUM, args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    started = start(tmp_path_factory.mktemp("home") / "greenroom")
    yield started
    started.process.terminate()
    started.process.wait(timeout=15)
    if started.process.stdout is not None:
        started.process.stdout.close()


@pytest.fixture
def eyes() -> Iterator[Eyes]:
    eyes = Eyes()
    yield eyes
    assert eyes.complaints == []


@pytest.fixture(params=[("light", "wide"), ("dark", "wide"), ("light", "phone"), ("dark", "phone")], ids="-".join)
def look(request: pytest.FixtureRequest) -> tuple[str, str]:
    """A theme and a size of the window: every page is seen in all four."""
    theme, size = request.param
    return str(theme), str(size)


@pytest.fixture
def context(browser: Browser, program: Program) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=program.address, viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, program: Program, eyes: Eyes) -> Page:
    """A page of the owner, who has come in by a link."""
    page = context.new_page()
    eyes.watch(page)
    page.goto(program.new_link())
    return page


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where screenshots go: the folder named by GREENROOM_PICTURES, or test-results."""
    folder = Path(os.environ.get("GREENROOM_PICTURES", "test-results")).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
