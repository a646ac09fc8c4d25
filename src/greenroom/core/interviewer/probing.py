"""When there is a follow-up to an answer, and which."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Judging, Line


def probed(so_far: SoFar, judge: Judging) -> tuple[Line, ...]:
    """A follow-up to what was just answered; nothing where it is better to go on."""
    del so_far, judge
    return ()
