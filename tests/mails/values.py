"""A mail and what it says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class At:
    """A time that a mail names; `doubtful` where a careful reader would ask."""

    local: dt.datetime
    zone: str
    minutes: int = 0
    doubtful: bool = False


def at(local: str, zone: str, minutes: int = 0, *, doubtful: bool = False) -> At:
    """A time, typed briefly."""
    return At(dt.datetime.fromisoformat(local), zone, minutes, doubtful)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it was sent on 27 November 2026, a Friday, and what it says.

    `zone` is the zone that the candidate gave as theirs; empty for none.
    """

    name: str
    subject: str
    sender: str
    text: str
    times: tuple[At, ...]
    kind: str = "invitation"
    link: str = ""
    place: str = ""
    phone: str = ""
    format: str = ""
    people: tuple[str, ...] = ()
    zone: str = ""
