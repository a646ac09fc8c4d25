"""Job titles: whether two of them can be the same job. Rank counts: a planner is no senior planner."""

from __future__ import annotations

import re

from greenroom.core.ranking import stem

_RANKS = {
    "trainee": "trainee", "apprentice": "trainee", "intern": "trainee", "internship": "trainee", "graduate": "trainee",
    "junior": "junior", "jr": "junior", "assistant": "assistant", "associate": "associate", "deputy": "deputy",
    "senior": "senior", "sr": "senior", "principal": "principal", "staff": "staff", "lead": "lead", "leader": "lead",
    "team": "", "supervisor": "supervisor", "foreman": "supervisor", "manager": "manager", "head": "head",
    "director": "director", "vp": "vice", "vice": "vice", "president": "president", "chief": "chief",
    "partner": "partner",
}  # fmt: skip
_SMALL = frozenset({"of", "the", "a", "an", "and", "for", "in", "at", "to", "on", "with", "acting", "interim"})
_WORD = re.compile(r"[^\W\d_]+")


def titles_differ(one: str, other: str) -> bool:
    """Whether two titles name another rank, or nothing in common; an empty one says nothing."""
    ranks, field = _parts(one)
    other_ranks, other_field = _parts(other)
    if not (ranks or field) or not (other_ranks or other_field):
        return False
    if ranks != other_ranks:
        return True
    return bool(field and other_field and not field & other_field)


def _parts(title: str) -> tuple[frozenset[str], frozenset[str]]:
    """The ranks that a title names, and the stems of its other words."""
    words = [word.lower() for word in _WORD.findall(title.split(",", maxsplit=1)[0])]
    ranks = frozenset(rank for word in words if (rank := _RANKS.get(word, "")))
    return ranks, frozenset(stem(word) for word in words if word not in _RANKS and word not in _SMALL)
