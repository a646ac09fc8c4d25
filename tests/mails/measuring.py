"""How an invitation was read, part by part: right, left open or marked as doubtful, or wrong."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from email.utils import parseaddr
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.invitations.message import Message
from greenroom.core.invitations.reading import Reader, read_message
from greenroom.core.invitations.when import Known
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.mails.values import At, Mail

    from greenroom.core.invitations.values import Invitation, ProposedTime

SENT = dt.date(2026, 11, 27)
PARTS = ("date and time", "zone", "length", "kind", "link", "place", "phone", "format", "people")
RIGHT, OPEN, WRONG = "right", "open", "wrong"


def read(mail: Mail) -> Invitation:
    """The mail as Greenroom reads it."""
    return read_message(
        Message(mail.text, mail.subject, *parseaddr(mail.sender)), Known(SENT, mail.zone), Reader("Ana Silva")
    )


def measured(mails: Iterable[Mail]) -> dict[str, Counter[str]]:
    """For each part how often it was right, left open or doubtful, and wrong."""
    counts: dict[str, Counter[str]] = {part: Counter() for part in PARTS}
    for mail in mails:
        for part, verdicts in verdicts_on(mail).items():
            counts[part].update(verdicts)
    return counts


def verdicts_on(mail: Mail) -> dict[str, list[str]]:
    """What became of each part of one mail."""
    found = read(mail)
    named = {"link": found.link, "place": found.place, "phone": found.phone, "format": found.format}
    values = {part: (each.text if each else "") for part, each in named.items()}
    return {
        **_times(mail.times, found.times),
        "kind": [RIGHT if found.kind.value == mail.kind else WRONG],
        **{
            part: [_verdict(values[part], getattr(mail, part))]
            for part in ("link", "phone", "place")
            if values[part] or getattr(mail, part)
        },
        "format": [_verdict(values["format"], mail.format)] if mail.format else [],
        "people": _people(set(mail.people), {each.name for each in found.people if each.role == "interviewer"}),
    }


def _times(said: tuple[At, ...], found: tuple[ProposedTime, ...]) -> dict[str, list[str]]:
    """Each time that was said against the one that was found in its place; one too many is wrong."""
    clocks, zones, lengths = [], [], []
    left = list(found)
    for time in said:
        match = next((each for each in left if each.local == time.local), left[0] if left else None)
        if match is None:
            clocks.append(OPEN)
            continue
        left.remove(match)
        clocks.append(RIGHT if match.local == time.local else _doubt(match))
        zones.append(_zone(time, match))
        lengths.append(RIGHT if match.minutes == time.minutes else OPEN if not match.minutes else WRONG)
    return {"date and time": [*clocks, *(_doubt(each) for each in left)], "zone": zones, "length": lengths}


def _zone(said: At, found: ProposedTime) -> str:
    """Whether clocks in the zone that was found show the same time that day."""
    if not found.zone or found.certainty is Certainty.DOUBTFUL:
        return RIGHT if said.doubtful else OPEN
    if not said.zone:
        return OPEN
    same = len({found.local.replace(tzinfo=ZoneInfo(zone)).utcoffset() for zone in (said.zone, found.zone)}) == 1
    return RIGHT if same else WRONG


def _doubt(found: ProposedTime) -> str:
    return OPEN if found.certainty is Certainty.DOUBTFUL else WRONG


def _verdict(found: str, said: str) -> str:
    """A place is right if one of the two contains the other."""
    if found == said or (found and said and (found in said or said in found)):
        return RIGHT
    return WRONG if found else OPEN


def _people(said: set[str], found: set[str]) -> list[str]:
    """Each who was named, and each who was found and was not."""
    return [RIGHT if name in found else OPEN for name in sorted(said)] + [WRONG for _ in found - said]
