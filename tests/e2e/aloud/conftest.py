"""A browser whose microphone speaks and whose camera shows a face."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.e2e.aloud.devices import camera, microphone
from tests.e2e.program import CHROMIUM, FLAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserType

_PATIENCE = 60_000  # milliseconds; the recogniser and the face mesh leave the page little of a small machine
_USUAL = 5_000


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    expect.set_options(timeout=_PATIENCE)
    yield
    expect.set_options(timeout=_USUAL)


@pytest.fixture(scope="session")
def flags(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("devices")
    return [
        *FLAGS,
        f"--use-file-for-fake-audio-capture={microphone(folder)}",
        f"--use-file-for-fake-video-capture={camera(folder)}",
    ]


@pytest.fixture(scope="session")
def browser(browser_type: BrowserType, flags: list[str]) -> Iterator[Browser]:
    browser = browser_type.launch(executable_path=CHROMIUM, args=flags)
    yield browser
    browser.close()
