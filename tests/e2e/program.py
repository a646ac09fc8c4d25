"""The real program in a process of its own, and eyes for what a person would not forgive."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
AXE = Path(__file__).parent / "vendor" / "axe-4.14.1.min.js"
SIZES = {"wide": (1280, 900), "phone": (390, 844)}
GREENROOM = [str(Path(sys.executable).parent / "greenroom")]


@dataclass
class Program:
    """A Greenroom that is running, with its own home folder."""

    home: Path
    process: subprocess.Popen[str]
    link: str

    @property
    def address(self) -> str:
        """Where its first page is."""
        return self.link.partition("/enter/")[0]

    def new_link(self) -> str:
        """A further way in."""
        return run(self.home, "link").strip()


@dataclass
class Eyes:
    """What went wrong in a page while somebody was looking."""

    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Write down errors, warnings of the console and everything that the content policy stops."""
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("console", lambda said: self.complaints.append(said.text) if _is_bad(said.type, said.text) else None)


def _is_bad(kind: str, text: str) -> bool:
    """Errors and broken policies; a page that answers 401 or 404 on purpose is no error of the page."""
    return (kind == "error" and "Failed to load resource" not in text) or "Content Security Policy" in text


def run(home: Path, *words: str) -> str:
    """One command of the program, and what it prints."""
    told = {**os.environ, "GREENROOM_HOME": str(home)}
    return subprocess.run([*GREENROOM, *words], env=told, capture_output=True, text=True, check=True).stdout


def start(home: Path) -> Program:
    """Start the program on any free port and wait until it prints its link."""
    process = subprocess.Popen(
        [*GREENROOM, "serve", "--no-browser", "--port", "0"],
        env={**os.environ, "GREENROOM_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+/enter/\S+/", line)
        if found:
            return Program(home, process, found.group())
    raise AssertionError("The program ended without a link.")


def wear(page: Page, look: tuple[str, str]) -> None:
    """Show the page in this theme and at this size."""
    theme, size = look
    width, height = SIZES[size]
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate(
        "document.getAnimations().filter(each => each.effect.getComputedTiming().endTime !== Infinity)"
        ".forEach(each => each.finish())"
    )


def barriers(page: Page) -> list[str]:
    """What axe-core finds that keeps people out, one line each."""
    devtools = page.context.new_cdp_session(page)  # not add_script_tag: the content policy forbids that, rightly
    devtools.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
    devtools.detach()
    found = page.evaluate(
        "async () => (await axe.run(document)).violations.flatMap(rule =>"
        " rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`))"
    )
    return [str(line) for line in found]


def overflow(page: Page) -> int:
    """How many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
