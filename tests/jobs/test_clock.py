from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from django.db import OperationalError

from greenroom.jobs import clock

if TYPE_CHECKING:
    import datetime as dt

    import pytest


def test_the_clock_goes_on_when_the_record_cannot_be_read_and_stops_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[dt.datetime] = []
    enough = threading.Event()

    def look(now: dt.datetime) -> int:
        looks.append(now)
        if len(looks) == 3:
            enough.set()
        raise OperationalError("disk I/O error")

    monkeypatch.setattr(clock, "_EVERY_SECONDS", 0.01)
    monkeypatch.setattr("greenroom.services.digest.send_due", look)
    stop = clock.start()
    assert enough.wait(5)
    stop()
    assert not any(thread.name == "greenroom-clock" for thread in threading.enumerate())
