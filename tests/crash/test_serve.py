"""The real program, killed with SIGKILL while a browser saves; whatever it had answered must be there."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
from contextlib import closing
from http.client import HTTPException
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import pytest
from tests.crash.test_kill import GREENROOM, environment, program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.crash


def enter(process: subprocess.Popen[str]) -> tuple[OpenerDirector, str]:
    """A browser that came in by the link that the program printed, and the program's address."""
    assert process.stdout
    link = next(found.group() for line in process.stdout if (found := re.search(r"http://\S+/enter/\S+/", line)))
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    browser.open(link).read()
    return browser, link.partition("/enter/")[0]


def save(browser: OpenerDirector, address: str, title: str) -> None:
    """Write a story in the browser's form."""
    page = browser.open(f"{address}/stories/new/").read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    form = {"csrfmiddlewaretoken": token.group(1), "title": title, "situation": "It was raining. " * 40}
    answered = browser.open(f"{address}/stories/new/", urlencode(form).encode())
    assert re.search(r"/stories/[0-9a-f-]{36}/", answered.geturl())


def saved_until_killed(home: Path, first: int) -> list[str]:
    """Save stories one after another while the program is killed; the titles that were acknowledged."""
    command = [str(GREENROOM), "serve", "--no-browser", "--port", "0"]
    saved: list[str] = []
    with subprocess.Popen(command, env=environment(home), stdout=subprocess.PIPE, text=True) as process:
        browser, address = enter(process)
        killer = subprocess.Popen(["sh", "-c", f"sleep 1.5; kill -9 {process.pid}"])
        try:
            while True:
                save(browser, address, f"Story {first + len(saved)}")
                saved.append(f"Story {first + len(saved)}")
        except (URLError, HTTPException, ConnectionError):
            pass
        killer.wait()
        assert process.wait() == -signal.SIGKILL
    return saved


def test_what_the_program_had_answered_is_there_after_kill_9(tmp_path: Path) -> None:
    home = tmp_path / "home"

    saved = saved_until_killed(home, 0)
    saved += saved_until_killed(home, 1000)

    with closing(sqlite3.connect(home / "greenroom.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        titles = {title for (title,) in database.execute("SELECT title FROM store_story")}
    assert len(saved) >= 4
    assert set(saved) <= titles
    assert program(home, "check").returncode == 0
