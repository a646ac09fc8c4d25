"""Acceptance cases about clocks: what a local time is elsewhere, whether clocks show it, and how long something took.

Zones and times are found by what they are, whatever they are called: the first IANA zone is that of the times, any
further one is where they are wanted. `docs/reference/net-json.md` lists the names that are answered.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from greenroom.core.errors import InvalidChoice
from greenroom.core.meetings import zone_of
from greenroom.services.case_inputs import unlisted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ZONE = re.compile(r"\b(?:UTC|[A-Z][A-Za-z]+(?:/[A-Za-z_+\-0-9]+)+)")
_BOTH = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"(?<![\d:])\d\d?:\d\d(?::\d\d)?(?![\d:])")
_HOUR = dt.timedelta(hours=1)
_LENGTHS = ("hour", "elapsed", "duration", "difference", "minute", "length")


@dataclass(frozen=True, slots=True)
class _Clocks:
    """What a case names: times by the clocks of a zone, the zones they are wanted in, and whether there were many."""

    zone: str
    wanted: tuple[str, ...]
    times: tuple[dt.datetime, ...]
    many: bool


def has_clocks(read: Mapping[str, Any]) -> bool:
    """Whether an input names a time zone."""
    return any(_zones(text) for text in _texts(read))


def clock_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    """What is asked for about its times, by name.

    Raises:
        InvalidChoice: it has no time, or a name is not known.
    """
    texts = list(_texts(read))
    zones = list(dict.fromkeys(zone for text in texts for zone in _zones(text)))
    times = _times(texts)
    if not times:
        raise InvalidChoice("A case about clocks has a day and a time, such as 2027-03-14T02:30.", field="local")
    many = len(times) > 1 or any(isinstance(each, list) and _DAY.search(str(each)) for each in read.values())
    clocks = _Clocks(zones[0], tuple(zones[1:]), times, many)
    return {name: _answer(clocks, name) for name in names}


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    """All texts in an input, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _zones(text: str) -> list[str]:
    return [zone for zone in _ZONE.findall(text) if zone in available_timezones()]


def _times(texts: list[str]) -> tuple[dt.datetime, ...]:
    """Times as they are written whole, or every day at every time of the day."""
    whole = [found.replace(" ", "T") for text in texts for found in _BOTH.findall(text)]
    if not whole:
        days = [found for text in texts for found in _DAY.findall(text)]
        hours = [found.zfill(5) for text in texts for found in _TIME.findall(text)]
        whole = [f"{each}T{hour}" for each in days for hour in hours]
    try:
        found = tuple(dt.datetime.fromisoformat(each) for each in whole)
    except ValueError:
        raise InvalidChoice("A time is written as 2027-03-14T02:30.", field="local") from None
    if any(each.year in (dt.MINYEAR, dt.MAXYEAR) for each in found):
        raise InvalidChoice("A time lies within the years 2 to 9998.", field="local")
    return found


def _answer(clocks: _Clocks, name: str) -> Any:  # noqa: ANN401 - times, numbers or yes and no, one or many
    """One answer, by the words in its name."""
    asked = name.casefold()
    if any(word in asked for word in _LENGTHS):
        return _length(clocks, asked)
    for words, reckon in _ANSWERS.items():
        if any(word in asked for word in words.split()):
            return unlisted([reckon(each, clocks.zone) for each in clocks.times], many=clocks.many)
    zone = _zone_named(asked, clocks)
    return unlisted([_shown(each, clocks.zone, zone) for each in clocks.times], many=clocks.many)


def _zone_named(asked: str, clocks: _Clocks) -> str:
    """The zone whose city stands in a name; the one that is wanted, where there is only one."""
    for zone in (*clocks.wanted, clocks.zone):
        city = zone.rsplit("/", 1)[-1].casefold()
        if city in asked.replace(" ", "_") or zone.casefold() in asked:
            return zone
    if len(clocks.wanted) == 1:
        return clocks.wanted[0]
    raise InvalidChoice(f"“{asked}” is not known for a case about clocks.", field="expect")


def _length(clocks: _Clocks, asked: str) -> float:
    """How long it is from the first time to the last, by a clock that nobody changes."""
    if len(clocks.times) < 2:
        raise InvalidChoice("How long it is wants two times.", field="local")
    spent = _instant(clocks.times[-1], clocks.zone) - _instant(clocks.times[0], clocks.zone)
    return round(spent / (_HOUR / 60 if "minute" in asked else _HOUR), 4)


def _instant(local: dt.datetime, zone: str) -> dt.datetime:
    return local.replace(tzinfo=zone_of(zone)).astimezone(dt.UTC)


def _shown(local: dt.datetime, zone: str, other: str) -> str:
    """The time that clocks elsewhere show, with the day where it is another one."""
    there = _instant(local, zone).astimezone(zone_of(other))
    return f"{there:%H:%M}" if there.date() == local.date() else f"{there:%Y-%m-%dT%H:%M}"


def _exists(local: dt.datetime, zone: str) -> bool:
    """Whether clocks ever show that time."""
    return _instant(local, zone).astimezone(zone_of(zone)).replace(tzinfo=None) == local


def _twice(local: dt.datetime, zone: str) -> bool:
    """Whether clocks show that time twice."""
    one, other = (local.replace(tzinfo=zone_of(zone), fold=fold).utcoffset() for fold in (0, 1))
    return one != other and _exists(local, zone)


def _offset(local: dt.datetime, zone: str) -> float:
    """The hours that clocks are ahead of UTC."""
    ahead = local.replace(tzinfo=zone_of(zone)).utcoffset() or dt.timedelta(0)
    return ahead / _HOUR


_ANSWERS: dict[str, Any] = {
    "nonexist gap skip missing": lambda local, zone: not _exists(local, zone),
    "ambig twice fold repeat": _twice,
    "exist valid": _exists,
    "offset": _offset,
    "occur count": lambda local, zone: int(_exists(local, zone)) + int(_twice(local, zone)),
    "round normal": lambda local, zone: _shown(local, zone, zone),
    "utc": lambda local, zone: f"{_instant(local, zone):%Y-%m-%dT%H:%MZ}",
}
"""Words in the name of an answer, and what is reckoned; the first that fits."""
