"""What somebody did, out of the log of a git repository: one line a commit, as `git log` was asked to print it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

FORMAT = "%ad\t%s"
"""What `git log --date=short` is asked to print for each commit."""
_CHORE = re.compile(
    r"^(?:(?:chore|style|ci|build|bump|revert|wip|fixup!|squash!)\b|merge (?:branch|pull request)\b|typo\b|"
    r"update (?:readme|changelog)\b)",
    re.IGNORECASE,
)
_KIND = re.compile(r"^(?:feat|fix|perf|docs|refactor|test)(?:\([^)]*\))?!?:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Commit:
    """One thing that was done, on a day, in the words of its author."""

    on: dt.date
    text: str


def commits_in(log: str) -> tuple[Commit, ...]:
    """The commits of a log that may be worth keeping, newest first; chores and twins are left out."""
    found: dict[str, Commit] = {}
    for line in log.splitlines():
        day, _, subject = line.partition("\t")
        text = _KIND.sub("", " ".join(subject.split()))
        if len(text) < 10 or _CHORE.match(text):
            continue
        found.setdefault(text.casefold(), Commit(dt.date.fromisoformat(day), text[:1].upper() + text[1:]))
    return tuple(found.values())
