"""The thread that does the jobs on a laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def start() -> Callable[[], None]:
    """Start doing jobs; what comes back stops it."""
    return _nothing_to_stop


def _nothing_to_stop() -> None:
    """No job exists yet, so no thread was started."""
