"""How long the first page of an installed program takes, and what each page of the example costs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

ROUNDS = 3
PAGES = ("", "applications/", "stories/", "resumes/", "practice/", "calendar/", "profile/", "history/", "data/")
GREENROOM = str(Path(sys.executable).parent / "greenroom")


def main(data: Path) -> None:  # noqa: ARG001 - every bench is called so
    """Print the seconds and megabytes of fresh and second starts, then the milliseconds of each page."""
    print(f"{'start':<28}{'seconds':>9}{'MB':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            first_page(f"fresh home {number + 1}", Path(folder) / f"home{number}")
        home = Path(folder) / "home0"
        first_page("the same home again", home)
        subprocess.run([GREENROOM, "example"], env=told(home), check=True, capture_output=True)
        pages(home)


def first_page(label: str, home: Path) -> None:
    """One start: from the command to the last byte of the first page, and the memory then."""
    begun = time.perf_counter()
    process, _, _ = started(home)
    print(f"{label:<28}{time.perf_counter() - begun:>9.2f}{memory(process.pid):>7.0f}", flush=True)
    ended(process)


def pages(home: Path) -> None:
    """Milliseconds of processor time of the whole program for each page, the best of five."""
    process, browser, address = started(home)
    print(f"\n{'page':<28}{'CPU ms':>9}")
    for page in PAGES:
        browser.open(f"{address}/{page}").read()
        best = min(cost(process.pid, browser, f"{address}/{page}") for _ in range(5))
        print(f"/{page:<27}{best:>9.0f}", flush=True)
    ended(process)


def cost(pid: int, browser: OpenerDirector, address: str) -> float:
    """Processor milliseconds per request, over ten requests."""
    before = ticks(pid)
    for _ in range(10):
        browser.open(address).read()
    return (ticks(pid) - before) * 1000 / os.sysconf("SC_CLK_TCK") / 10


def started(home: Path) -> tuple[subprocess.Popen[str], OpenerDirector, str]:
    """A running program, a browser that has seen its first page, and where it is."""
    process = subprocess.Popen(
        [GREENROOM, "serve", "--no-browser", "--port", "0"], env=told(home), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    for said in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+/enter/\S+/", said)
        if found:
            browser = build_opener(HTTPCookieProcessor(CookieJar()))
            browser.open(found.group()).read()
            return process, browser, found.group().partition("/enter/")[0]
    raise RuntimeError("The program ended without a link.")


def ended(process: subprocess.Popen[str]) -> None:
    """Let the program end as a person would."""
    process.terminate()
    process.wait(timeout=20)
    if process.stdout is not None:
        process.stdout.close()


def told(home: Path) -> dict[str, str]:
    """The environment of a program with its own home."""
    return {**os.environ, "GREENROOM_HOME": str(home)}


def memory(pid: int) -> float:
    """Resident megabytes of a process."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index] # Linux always has the line


def ticks(pid: int) -> int:
    """Processor ticks that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])
