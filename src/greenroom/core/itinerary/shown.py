"""Times as people read them: by both clocks, with the city, and never without a zone."""

# ruff: noqa: E501 - a table of words

from __future__ import annotations

import datetime as dt
import re

from greenroom.core.meetings import zone_of

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# IANA writes city names without accents, keeps old ones as links, and has links that name no city.
_NAMES: dict[str, str] = {
    "America/Asuncion": "Asunción", "America/Belem": "Belém", "America/Bogota": "Bogotá", "America/Cancun": "Cancún", "America/Cuiaba": "Cuiabá", "America/Curacao": "Curaçao", "America/Maceio": "Maceió", "America/Sao_Paulo": "São Paulo",
    "America/St_Johns": "St. John’s", "Asia/Calcutta": "Kolkata", "Asia/Ho_Chi_Minh": "Ho Chi Minh City", "Asia/Katmandu": "Kathmandu", "Asia/Qostanay": "Kostanay", "Asia/Rangoon": "Yangon", "Asia/Saigon": "Ho Chi Minh City", "Atlantic/Reykjavik": "Reykjavík",
    "Europe/Chisinau": "Chișinău", "Europe/Kiev": "Kyiv", "Europe/Zurich": "Zürich", "Indian/Reunion": "Réunion", "Pacific/Noumea": "Nouméa",
    "Australia/ACT": "Canberra", "Australia/LHI": "Lord Howe Island", "Australia/Lord_Howe": "Lord Howe Island", "Australia/NSW": "Sydney", "Australia/North": "Darwin", "Australia/Queensland": "Brisbane", "Australia/South": "Adelaide", "Australia/Tasmania": "Hobart", "Australia/Victoria": "Melbourne", "Australia/West": "Perth", "Australia/Yancowinna": "Broken Hill",
    "Brazil/Acre": "Rio Branco", "Brazil/DeNoronha": "Fernando de Noronha", "America/Noronha": "Fernando de Noronha", "Brazil/East": "São Paulo", "Brazil/West": "Manaus", "Chile/Continental": "Santiago", "Chile/EasterIsland": "Easter Island", "Pacific/Easter": "Easter Island",
    "Canada/Atlantic": "Halifax", "Canada/Central": "Winnipeg", "Canada/Eastern": "Toronto", "Canada/Mountain": "Edmonton", "Canada/Newfoundland": "St. John’s", "Canada/Pacific": "Vancouver", "Canada/Saskatchewan": "Regina", "Canada/Yukon": "Whitehorse",
    "Mexico/BajaNorte": "Tijuana", "Mexico/BajaSur": "Mazatlán", "America/Mazatlan": "Mazatlán", "America/Merida": "Mérida", "Mexico/General": "Mexico City",
    "US/Alaska": "Anchorage", "US/Aleutian": "Adak", "US/Arizona": "Phoenix", "US/Central": "Chicago", "US/East-Indiana": "Indianapolis", "US/Eastern": "New York", "US/Hawaii": "Honolulu", "US/Indiana-Starke": "Knox", "US/Michigan": "Detroit", "US/Mountain": "Denver", "US/Pacific": "Los Angeles", "US/Samoa": "Pago Pago",
    "Eire": "Dublin", "GB": "London", "Hongkong": "Hong Kong", "Iceland": "Reykjavík", "Israel": "Jerusalem", "Japan": "Tokyo", "NZ": "Auckland", "PRC": "Shanghai", "Poland": "Warsaw", "Portugal": "Lisbon", "ROK": "Seoul", "Singapore": "Singapore", "Turkey": "Istanbul",
}  # fmt: skip
_UTC = frozenset({"UTC", "GMT", "UCT", "Zulu", "Universal", "Greenwich", "GMT0", "GMT+0", "GMT-0"})


def zone_name(zone: str) -> str:
    """What people call a zone: its city, “UTC”, or how far it is from UTC: “Amsterdam”, “New York”, “UTC−5”.

    Raises:
        InvalidChoice: there is no such zone.
    """
    zone_of(zone)
    if zone in _NAMES:
        return _NAMES[zone]
    short = zone.removeprefix("Etc/")
    if short in _UTC:
        return "UTC"
    if fixed := re.fullmatch(r"GMT([+-])(\d+)", short):
        return f"UTC{'−' if fixed[1] == '+' else '+'}{fixed[2]}"  # IANA writes the sign the other way round
    return zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")


def both_clocks(instant: dt.datetime, theirs: str, mine: str) -> str:
    """An instant by the clocks of both: “Tue 8 Dec 2026, 10:00 in Amsterdam (09:00 in London)”.

    The other day is named where it is another one: “Tue 8 Dec 2026, 20:00 in New York (Wed 9 Dec, 01:00 in London)”.

    Raises:
        InvalidChoice: one of the zones does not exist.
        ValueError: the time has no zone.
    """
    there, here = _local(instant, theirs), _local(instant, mine)
    shown = f"{day_shown(there.date())}, {clock(instant, theirs)}"
    if zone_name(theirs) == zone_name(mine):
        return shown
    if there.date() == here.date():
        return f"{shown} ({clock(instant, mine)})"
    day = day_shown(here.date())
    return f"{shown} ({day if here.year != there.year else day.rsplit(' ', 1)[0]}, {clock(instant, mine)})"


def clock(instant: dt.datetime, zone: str) -> str:
    """The time of day with its zone: “10:00 in Amsterdam”; with the offset too where clocks show that time twice.

    Raises:
        InvalidChoice: there is no such zone.
        ValueError: the time has no zone.
    """
    return f"{hours(instant, zone)} {in_zone(zone)}"


def hours(instant: dt.datetime, zone: str) -> str:
    """The time of day alone, for sentences that name the zone at their end."""
    local = _local(instant, zone)
    return f"{local:%H:%M} ({_offset(local)})" if shown_twice(instant, zone) else f"{local:%H:%M}"


def span_shown(start: dt.datetime, end: dt.datetime, zone: str) -> str:
    """From when to when, with the day and the zone: “Tue 8 Dec 2026, 10:00 to 11:00 in Amsterdam”."""
    first, last = _local(start, zone), _local(end, zone)
    until = "" if first.date() == last.date() else f"{day_shown(last.date())}, "
    return f"{day_shown(first.date())}, {hours(start, zone)} to {until}{clock(end, zone)}"


def day_shown(day: dt.date) -> str:
    """A date with its weekday: “Tue 8 Dec 2026”."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def in_zone(zone: str) -> str:
    """A zone as it follows a time: “in Amsterdam”, but plain “UTC”."""
    name = zone_name(zone)
    return f"in {name}" if "/" in zone.removeprefix("Etc/") or zone in _NAMES else name


def shown_twice(instant: dt.datetime, zone: str) -> bool:
    """Whether clocks in a zone show the time of that instant at another instant as well."""
    local = _local(instant, zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def _local(instant: dt.datetime, zone: str) -> dt.datetime:
    """The instant by the clocks of a zone."""
    if instant.utcoffset() is None:
        raise ValueError("A time without its zone cannot be shown.")
    return instant.astimezone(dt.UTC).astimezone(zone_of(zone))


def _offset(local: dt.datetime) -> str:
    """The offset from UTC: “UTC+2”, “UTC−3:30”."""
    minutes = int((local.utcoffset() or dt.timedelta(0)).total_seconds()) // 60
    whole, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '−'}{whole}" + (f":{rest:02}" if rest else "")
