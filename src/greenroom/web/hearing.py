"""What a page is told of a recording while it waits for the words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.services import recordings
from greenroom.services.heard import said_in
from greenroom.services.hearings import latest

if TYPE_CHECKING:
    from greenroom.store.models import Recording


def state_of(recording: Recording) -> dict[str, Any]:
    """How far a recording is, and what was heard in it until now, for a script."""
    hearing = latest(recording)
    said = said_in(hearing)
    return {
        "state": recording.state,
        "received": recordings.received(recording),
        "seconds": recording.seconds,
        "hearing": hearing.state if hearing else "",
        "progress": hearing.progress if hearing else 0,
        "partial": hearing.partial if hearing else "",
        "text": said.text,
        "why": said.why,
    }
