"""The thread that looks at the clock on a laptop, for what is to happen at a time of the day."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from django.db import Error, close_old_connections
from django.utils import timezone

from greenroom.services import digest, recordings

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
_EVERY_SECONDS = 60.0
_LONGEST_STOP_SECONDS = 10.0


def start() -> Callable[[], None]:
    """Look at the clock every minute; what comes back stops it."""
    stopped = threading.Event()
    thread = threading.Thread(target=_run, args=(stopped,), name="greenroom-clock", daemon=True)
    thread.start()

    def stop() -> None:
        stopped.set()
        thread.join(_LONGEST_STOP_SECONDS)

    return stop


def _run(stopped: threading.Event) -> None:
    while not stopped.wait(_EVERY_SECONDS):
        close_old_connections()
        try:
            digest.send_due(timezone.now())
            recordings.let_go_due(timezone.now().date())
        except Error:
            _LOG.exception("The record could not be read or written. The clock goes on.")
    close_old_connections()
