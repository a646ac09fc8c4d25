"""Invitations: four sets of forty mails in twenty languages, and the calendar files that others wrote.

The first set was written beside the reader. The others were written by somebody who had not seen it; the reader was
mended after it had met them, so all but the third strangers' figures are kind. When it met that set for the first time,
of 52 times 98.1 % were right and one was wrong; zones were right in 88.2 %, else left open, never wrong; links in
94.1 %; 67.7 % of the people were found, and of all who were found or missed 12.3 % were nobody (1.7 % since).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.mails import blind, continental, english, strangers, third
from tests.mails.measuring import OPEN, PARTS, RIGHT, WRONG, measured

from greenroom.adapters.reading.calendars import read_calendar
from greenroom.core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

SETS = {
    "written beside the reader": (*english.MAILS, *continental.MAILS),
    "strangers, first": blind.MAILS,
    "strangers, second": strangers.MAILS,
    "strangers, third": third.MAILS,
}


def main(data: Path) -> None:
    """Print the tables."""
    for name, mails in SETS.items():
        counts = measured(mails)
        print(f"{name}: {len(mails)} mails\n{'':>14}{'right':>8}{'open':>8}{'wrong':>8}")
        for part in PARTS:
            all_ = sum(counts[part].values()) or 1
            shares = "".join(f"{100 * counts[part][verdict] / all_:7.1f}%" for verdict in (RIGHT, OPEN, WRONG))
            print(f"{part:>14}{shares}   of {all_}")
        print()
    _calendars(data / "calendar-files")


def _calendars(folder: Path) -> None:
    """How many calendar files were understood, and what was said of the others."""
    said: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.ics")):
        try:
            read_calendar(path.read_bytes())
            said["understood"] += 1
        except UserError as error:
            said[error.message] += 1
    for sentence, count in said.most_common():
        print(f"{count:4}  {sentence}")
