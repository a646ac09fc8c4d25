"""The log can be shown to a stranger."""

from __future__ import annotations

import logging

from greenroom.conf.logs import Discreet


def line(message: str, *parts: object) -> str:
    record = logging.LogRecord("django.request", logging.WARNING, __file__, 1, message, parts, None)
    assert Discreet().filter(record)
    return record.getMessage()


def test_an_entry_link_is_never_written_down() -> None:
    assert line("Forbidden: %s", "/enter/s3cr3t-t0k3n/") == "Forbidden: /enter/…/"


def test_the_address_of_a_private_calendar_is_never_written_down() -> None:
    assert line("Not Found: %s", "/feed/s3cr3t-t0k3n.ics") == "Not Found: /feed/…"


def test_what_somebody_searched_for_is_never_written_down() -> None:
    assert line("Not Found: %s", "/applications/?q=Noordlicht") == "Not Found: /applications/?…"
