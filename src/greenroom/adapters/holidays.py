"""Public holidays of a country, and the country that a time zone lies in. Nothing is asked of the network.

The dates are those of the `holidays` package, which reckons them by rule; those that a moon sighting settles say so in
their names (“estimated”). The countries are our own small table, which a test holds against IANA's `zone.tab`.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WINTER_AND_SUMMER = (dt.datetime(2026, 1, 15), dt.datetime(2026, 7, 15))  # noqa: DTZ001 - looked at in every zone

# The zones that people in a job search name, by ISO 3166 code, with old names of zones that programs still write.
_ZONES: dict[str, str] = {
    "AE": "Asia/Dubai",
    "AR": "America/Argentina/Buenos_Aires",
    "AT": "Europe/Vienna",
    "AU": "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax",
    "CH": "Europe/Zurich",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CO": "America/Bogota",
    "CY": "Asia/Nicosia",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "EG": "Africa/Cairo",
    "ES": "Europe/Madrid Atlantic/Canary",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GR": "Europe/Athens",
    "HK": "Asia/Hong_Kong",
    "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest",
    "ID": "Asia/Jakarta",
    "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem",
    "IN": "Asia/Kolkata Asia/Calcutta",
    "IS": "Atlantic/Reykjavik",
    "IT": "Europe/Rome",
    "JP": "Asia/Tokyo",
    "KE": "Africa/Nairobi",
    "KR": "Asia/Seoul",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "MA": "Africa/Casablanca",
    "MT": "Europe/Malta",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NG": "Africa/Lagos",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "NZ": "Pacific/Auckland",
    "PE": "America/Lima",
    "PH": "Asia/Manila",
    "PK": "Asia/Karachi",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "SA": "Asia/Riyadh",
    "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
    "TH": "Asia/Bangkok",
    "TR": "Europe/Istanbul",
    "TW": "Asia/Taipei",
    "UA": "Europe/Kyiv Europe/Kiev",
    "US": "America/New_York America/Detroit America/Chicago America/Denver America/Phoenix America/Los_Angeles "
    "America/Anchorage Pacific/Honolulu",
    "VN": "Asia/Ho_Chi_Minh Asia/Saigon",
    "ZA": "Africa/Johannesburg",
}


def public_holidays(country: str, subdivision: str, years: Iterable[int]) -> Mapping[dt.date, str]:
    """The public holidays of a country in some years, with their names, in order; in English where it has them.

    Days off in lieu are there as well, called “observed”. Only what holds in the whole country is there without a
    subdivision, which for Germany or the United Kingdom leaves some days out.

    Args:
        country: an ISO 3166 code of two letters; nothing is known without one.
        subdivision: the code of a state or region as ISO 3166-2 has it, without the country; may be empty.
        years: the years wanted.

    Raises:
        InvalidChoice: nothing is known about this country or this part of it.
    """
    code, part = country.strip().upper(), subdivision.strip().upper()
    if not code:
        return {}
    try:
        usual = holidays.country_holidays(code).default_language or ""
        language = usual if usual.startswith("en") else "en_US"
        found = holidays.country_holidays(code, subdiv=part or None, years=sorted(set(years)), language=language)
    except NotImplementedError:
        where = f"“{part}” in {code}" if _is_known(code) else f"“{code}”"
        kind = "region" if _is_known(code) else "country"
        raise InvalidChoice(
            f"No public holidays are known for the {kind} {where}. Choose another, or leave it empty.", field=kind
        ) from None
    return dict(sorted(found.items()))


@cache
def known_holidays(country: str, year: int) -> Mapping[dt.date, str]:
    """The public holidays of a country in a year; none where nothing is known about it."""
    try:
        return public_holidays(country, "", (year,))
    except InvalidChoice:
        return {}


@cache
def weekend_of(country: str) -> frozenset[int]:
    """The days of the week on which nobody works there, Monday is 0; Saturday and Sunday where nothing is known."""
    if not _is_known(country):
        return frozenset({5, 6})
    return frozenset(holidays.country_holidays(country).weekend)


def holidays_at(country: str, zone: str, years: Iterable[int]) -> Mapping[dt.date, str]:
    """The public holidays of a country in some years; where none is said, of the one in which a zone lies."""
    code = country or country_of_zone(zone)
    return {day: name for year in sorted(set(years)) for day, name in known_holidays(code, year).items()}


def only_zone_of(country: str) -> ZoneInfo | None:
    """The zone of a country whose clocks all show the same; none for one with several, or one that is not listed."""
    zones = [ZoneInfo(name) for name in _ZONES.get(country, "").split()]
    clocks = {tuple(day.replace(tzinfo=zone).utcoffset() for day in _WINTER_AND_SUMMER) for zone in zones}
    return zones[0] if len(clocks) == 1 else None


def country_of_zone(zone: str) -> str:
    """The ISO 3166 code of the country that an IANA zone lies in; empty for one that the table does not hold."""
    return _countries().get(zone, "")


def _is_known(country: str) -> bool:
    """Whether the package has this country."""
    return country in holidays.list_supported_countries()


@cache
def _countries() -> dict[str, str]:
    """The country of each zone."""
    return {zone: country for country, zones in _ZONES.items() for zone in zones.split()}
