"""Wording that comes back take after take: it sounds learned by heart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import quoted, straight
from greenroom.core.answers.values import Finding, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

RUN = 12  # words
_TAKES = 2
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def rote(answer: str, earlier: Sequence[str]) -> tuple[Finding, ...]:
    """Runs of twelve or more words that stood in at least two earlier takes too, each run once."""
    words = list(_WORD.finditer(straight(answer)))
    said = [word.group().lower() for word in words]
    known = [_runs(take) for take in earlier]
    counts = [sum(tuple(said[at : at + RUN]) in runs for runs in known) for at in range(len(said) - RUN + 1)]
    found: list[Finding] = []
    named: set[tuple[str, ...]] = set()
    at = 0
    while at < len(counts):
        end = at
        while end < len(counts) and counts[end] >= _TAKES:
            end += 1
        run = tuple(said[at : end + RUN - 1])
        if end > at and run not in named:
            named.add(run)
            span = (words[at].start(), words[end + RUN - 2].end())
            found.append(quoted(Measure.ROTE, answer, span, f"word for word in {min(counts[at:end])} earlier takes"))
        at = end + 1
    return tuple(found)


def _runs(take: str) -> frozenset[tuple[str, ...]]:
    """Every run of twelve words of a take."""
    said = _WORD.findall(straight(take).lower())
    return frozenset(tuple(said[at : at + RUN]) for at in range(len(said) - RUN + 1))
