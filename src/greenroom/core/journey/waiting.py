"""How long the person's own applications waited after each stage, and which of them waits longer than usual."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.journey.waits import usual_wait

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from greenroom.core.journey.lines import Line


def own_waits(entries: Iterable[tuple[str, str, dt.datetime]]) -> Mapping[str, Sequence[int]]:
    """For each standard stage, the days that passed until the next stage of the same application was entered.

    Args:
        entries: application, standard key of the stage, and when it was entered; in any order.
    """
    ways: dict[str, list[tuple[dt.datetime, str]]] = defaultdict(list)
    for application, key, at in entries:
        ways[application].append((at, key))
    waits: dict[str, list[int]] = defaultdict(list)
    for way in ways.values():
        for (start, key), (end, _) in pairwise(sorted(way)):
            waits[key].append((end - start).days)
    return waits


def too_long(line: Line, waits: Mapping[str, Sequence[int]], now: dt.datetime) -> str:
    """The usual wait after the stage of an application, in words, if this one has waited longer; otherwise nothing."""
    if line.waiting_since is None:
        return ""
    usual = usual_wait(line.stage_key, waits.get(line.stage_key, ()))
    return usual.text if (now - line.waiting_since).days > usual.high_days else ""
