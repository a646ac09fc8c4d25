"""Dates and times as people read them. A time never stands without its zone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils import timezone

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


_DAY_S_END = (23, 59)  # a day without a time is kept as its last minute


def moment(when: datetime, zone: str | None = None) -> str:
    """A date and time with its zone: “Thu 3 Dec 2026, 15:00 Amsterdam time”."""
    local = _local(when, zone)
    return f"{day(local)}, {clock(local, zone)}"


def deadline(when: datetime, zone: str | None = None) -> str:
    """A deadline: the day alone where it ends with that day, else with its time and zone."""
    local = _local(when, zone)
    return day(local) if (local.hour, local.minute) == _DAY_S_END else moment(when, zone)


def clock(when: datetime, zone: str | None = None) -> str:
    """The time of day with its zone: “15:00 Amsterdam time”."""
    local = _local(when, zone)
    return f"{local:%H:%M} {zone_name(local.tzinfo)}"


def day(when: date) -> str:
    """A date with its weekday: “Thu 3 Dec 2026”."""
    return f"{when:%a} {when.day} {when:%b %Y}"


def machine(when: date) -> str:
    """A date or a date and time for programs, for the `datetime` attribute of `<time>`."""
    return when.isoformat()


def minutes(seconds: float) -> str:
    """A length of time as a clock shows it: “1:15”."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def zone_name(zone: tzinfo | None) -> str:
    """The name of a zone as people say it: “Amsterdam time”, “UTC”, “+02:00”."""
    key = zone.key if isinstance(zone, ZoneInfo) else str(zone)
    if "/" not in key or key.startswith("Etc/"):
        return key.removeprefix("Etc/").replace("UTC+", "+").replace("UTC-", "-")
    return f"{key.rsplit('/', 1)[1].replace('_', ' ')} time"


def _local(when: datetime, zone: str | None) -> datetime:
    """The moment in the zone asked for, or in the reader's own."""
    if timezone.is_naive(when):
        raise ValueError("A time without its zone cannot be shown.")
    if zone is None and isinstance(when.tzinfo, ZoneInfo) and when.tzinfo.key != "UTC":
        return when
    return when.astimezone(ZoneInfo(zone) if zone else timezone.get_current_timezone())
