"""How long `greenroom prepare` takes from a cold start, and how much memory, on each résumé with five postings."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

KINDS = {".pdf", ".docx", ".json", ".yaml"}
POSTINGS = 5


def run(resume: Path, posting: Path, out: Path) -> tuple[int, float, float]:
    """Exit code, seconds and peak megabytes of one whole process."""
    words = [sys.executable, "-m", "greenroom.cli.main", "prepare", "--posting", str(posting), "--resume", str(resume)]
    words += ["--interview", "2030-12-03T15:00", "--zone", "Europe/Amsterdam", "--out", str(out), "--json"]
    begun = time.perf_counter()
    child = os.posix_spawn(
        sys.executable,
        words,
        dict(os.environ),
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0o600)],
    )
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), time.perf_counter() - begun, used.ru_maxrss / 1024


def postings(folder: Path) -> list[Path]:
    """Five of our own postings, spread over the set."""
    found = sorted(path for path in folder.rglob("*") if path.suffix in {".md", ".txt", ".html"})
    return found[:: max(1, len(found) // POSTINGS)][:POSTINGS]


def main(data: Path) -> None:
    """Print one line for each résumé: the slowest and the largest of its runs."""
    wanted = postings(Path(__file__).parent / "postings")
    print(f"{'résumé':<58}{'exit':>5}{'seconds':>9}{'MB':>7}   (slowest and largest of {len(wanted)} postings)")
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(each for each in (data / "resumes").rglob("*") if each.suffix in KINDS):
            runs = [run(path, posting, Path(folder) / "brief.pdf") for posting in wanted]
            codes = "/".join(str(code) for code in sorted({code for code, _, _ in runs}))
            name = str(path.relative_to(data / "resumes"))
            print(f"{name:<58}{codes:>5}{max(r[1] for r in runs):>9.2f}{max(r[2] for r in runs):>7.0f}", flush=True)
