"""Results of tests, as the desk hands them in with the code. A browser sends them, so nothing in them is trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 120  # characters of a value that is spoken of


@dataclass(frozen=True, slots=True)
class Tried:
    """One test on the page; `twist` when it belongs to the requirement that arrived mid-way."""

    name: str
    passed: bool
    got: str = ""
    wants: str = ""
    said: str = ""
    twist: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of some tests passed; `failed` names those that did not."""

    passed: int = 0
    total: int = 0
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """What came out when the code was run.

    Attributes:
        error: why it stopped before any test; empty when it ran.
        visible: the tests on the page.
        hidden: the interviewer's tests.
        twist: the interviewer's tests of the requirement that arrived mid-way.
        runs: how often the candidate ran it before handing in.
    """

    error: str = ""
    visible: tuple[Tried, ...] = ()
    hidden: Tally = Tally()
    twist: Tally = Tally()
    runs: int = 0

    @property
    def failing(self) -> Tried | None:
        """The first test on the page that does not pass."""
        return next((each for each in self.visible if not each.passed), None)

    @property
    def all_passed(self) -> bool:
        """Whether it ran and nothing failed."""
        tallies = (self.hidden, self.twist)
        return not self.error and self.failing is None and all(each.passed == each.total for each in tallies)


def results_of(data: Mapping[str, Any]) -> Results | None:
    """The results that came with a piece of work; None when it was not run."""
    visible = data.get("visible")
    if not isinstance(visible, list):
        return None
    return Results(
        error=_text(data.get("error")),
        visible=tuple(_tried(each) for each in visible if isinstance(each, dict)),
        hidden=_tally(data.get("hidden")),
        twist=_tally(data.get("twist")),
        runs=_count(data.get("runs")),
    )


def _tried(told: Mapping[str, Any]) -> Tried:
    name, got, wants, said = (_text(told.get(each)) for each in ("name", "got", "wants", "said"))
    return Tried(name, told.get("passed") is True, got, wants, said, told.get("twist") is True)


def _tally(told: object) -> Tally:
    if not isinstance(told, dict):
        return Tally()
    total = _count(told.get("total"))
    failed = told.get("failed")
    names = tuple(_text(each) for each in failed) if isinstance(failed, list) else ()
    return Tally(min(_count(told.get("passed")), total), total, names)


def _text(told: object) -> str:
    text = " ".join(told.split()) if isinstance(told, str) else ""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _count(told: object) -> int:
    return told if isinstance(told, int) and told >= 0 else 0
