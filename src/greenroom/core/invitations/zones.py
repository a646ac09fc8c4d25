"""Time zones as people write them: abbreviations, cities and offsets, made IANA names."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from greenroom.core.spans import Span

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class ZoneMention:
    """A zone as a text names it.

    Attributes:
        span: where it stands.
        zone: its IANA name, or one for its fixed offset.
        letters: the abbreviation, if it is one that names summer or winter time; clocks may show the other one.
        also: what else it may mean, as IANA names.
        named: whether it names the place, rather than an offset or letters that many places share.
    """

    span: Span
    zone: str
    letters: str = ""
    also: tuple[str, ...] = ()
    named: bool = False


_LETTERS: dict[str, tuple[str, ...]] = {
    "CET": ("Europe/Berlin",), "CEST": ("Europe/Berlin",), "MEZ": ("Europe/Berlin",), "MESZ": ("Europe/Berlin",), "HNEC": ("Europe/Paris",), "HAEC": ("Europe/Paris",),
    "GMT": ("Etc/GMT",), "UTC": ("Etc/UTC",), "BST": ("Europe/London",), "WET": ("Europe/Lisbon",), "WEST": ("Europe/Lisbon",), "EET": ("Europe/Helsinki",), "EEST": ("Europe/Helsinki",), "MSK": ("Europe/Moscow",), "TRT": ("Europe/Istanbul",),
    "ET": ("America/New_York",), "EST": ("America/New_York",), "EDT": ("America/New_York",), "CT": ("America/Chicago",), "CST": ("America/Chicago", "Asia/Shanghai"), "CDT": ("America/Chicago",),
    "MT": ("America/Denver",), "MST": ("America/Denver", "America/Phoenix"), "MDT": ("America/Denver",), "PT": ("America/Los_Angeles",), "PST": ("America/Los_Angeles",), "PDT": ("America/Los_Angeles",),
    "AKST": ("America/Anchorage",), "HST": ("Pacific/Honolulu",), "ADT": ("America/Halifax",), "NST": ("America/St_Johns",), "BRT": ("America/Sao_Paulo",),
    "IST": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"), "PKT": ("Asia/Karachi",), "GST": ("Asia/Dubai",), "SGT": ("Asia/Singapore",), "HKT": ("Asia/Hong_Kong",), "JST": ("Asia/Tokyo",), "KST": ("Asia/Seoul",), "WIB": ("Asia/Jakarta",), "PHT": ("Asia/Manila",),
    "AEST": ("Australia/Sydney",), "AEDT": ("Australia/Sydney",), "ACST": ("Australia/Adelaide",), "AWST": ("Australia/Perth",), "NZST": ("Pacific/Auckland",), "NZDT": ("Pacific/Auckland",), "SAST": ("Africa/Johannesburg",), "CAT": ("Africa/Maputo",), "WAT": ("Africa/Lagos",),
}  # fmt: skip
# Letters that say which of the two clocks; the others name the place and leave that open.
_OF_SUMMER = frozenset(
    ["CEST", "MESZ", "HAEC", "BST", "WEST", "EEST", "EDT", "CDT", "MDT", "PDT", "ADT", "AEDT", "NZDT"]
)
_OF_WINTER = frozenset(
    ["CET", "MEZ", "HNEC", "WET", "EET", "EST", "CST", "MST", "PST", "AKST", "NST", "AEST", "ACST", "NZST"]
)
_REGIONS: dict[str, str] = {
    "eastern": "America/New_York", "central european": "Europe/Berlin", "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles", "uk": "Europe/London", "british": "Europe/London", "irish": "Europe/Dublin",
    "us eastern": "America/New_York", "us pacific": "America/Los_Angeles", "indian": "Asia/Kolkata", "india": "Asia/Kolkata", "japan": "Asia/Tokyo", "singapore": "Asia/Singapore", "german": "Europe/Berlin", "french": "Europe/Paris", "dutch": "Europe/Amsterdam", "spanish": "Europe/Madrid", "italian": "Europe/Rome", "swiss": "Europe/Zurich", "schweizer": "Europe/Zurich", "österreichischer": "Europe/Vienna", "českého": "Europe/Prague", "magyar": "Europe/Budapest", "budapesti": "Europe/Budapest", "română": "Europe/Bucharest", "româniei": "Europe/Bucharest", "türkiye": "Europe/Istanbul", "nz": "Pacific/Auckland", "sydney": "Australia/Sydney",
    "peninsular": "Europe/Madrid", "española": "Europe/Madrid", "italiana": "Europe/Rome", "italiano": "Europe/Rome", "portugal continental": "Europe/Lisbon", "de brasília": "America/Sao_Paulo", "brasília": "America/Sao_Paulo", "suisse": "Europe/Zurich", "deutscher": "Europe/Berlin", "mitteleuropäischer": "Europe/Berlin", "svensk": "Europe/Stockholm", "dansk": "Europe/Copenhagen", "norsk": "Europe/Oslo", "nederlandse": "Europe/Amsterdam", "belgische": "Europe/Brussels", "polskiego": "Europe/Warsaw", "suomen": "Europe/Helsinki",
}  # fmt: skip
CITIES: dict[str, str] = {
    name.lower(): zone
    for zone, names in {
        "Europe/Amsterdam": "Amsterdam|Rotterdam|Utrecht|Den Haag|The Hague|Eindhoven", "Europe/Berlin": "Berlin|Hamburg|München|Munich|Munchen|Köln|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Düsseldorf|Bremen|Hannover|Nürnberg|Dortmund|Essen|Bonn|Soest|Kiel|Mannheim", "Europe/Paris": "Paris|Lyon|Marseille|Toulouse|Nantes|Lille|Bordeaux|Nice|Rennes|Strasbourg|Montpellier|Grenoble", "Europe/London": "London|Londra|Londres|Manchester|Edinburgh|Glasgow|Birmingham|Bristol|Leeds|Cardiff|Belfast|Liverpool|Sheffield|Nottingham|Derby|Leicester|Exeter|Oxford|Cambridge|Newcastle|York|Kettering|Aberdeen|Dundee", "Europe/Dublin": "Dublin|Cork",
        "Europe/Madrid": "Madrid|Barcelona|Valencia|Sevilla|Bilbao", "Europe/Rome": "Rome|Roma|Milan|Milano|Torino|Bologna|Firenze|Napoli|Genova|Verona|Padova|Venezia|Palermo", "Europe/Lisbon": "Lisbon|Lisboa|Porto|Lissabon", "Europe/Zurich": "Zurich|Zürich|Basel|Bern|Geneva|Genève|Genf|Lausanne", "Europe/Vienna": "Vienna|Wien|Graz|Linz|Salzburg", "Europe/Brussels": "Brussels|Bruxelles|Brussel|Antwerpen|Gent",
        "Europe/Stockholm": "Stockholm|Göteborg|Malmö|Uppsala|Gothenburg", "Europe/Copenhagen": "Copenhagen|København|Kopenhagen|Aarhus", "Europe/Oslo": "Oslo|Bergen", "Europe/Helsinki": "Helsinki|Helsingfors|Tampere|Espoo", "Europe/Warsaw": "Warsaw|Warszawa|Rzeszów|Łódź|Lublin|Katowice|Kraków|Krakow|Wrocław|Gdańsk|Poznań", "Europe/Prague": "Prague|Praha|Praga|Prag|Brno", "Europe/Budapest": "Budapest", "Europe/Bucharest": "Bucharest|București|Cluj", "Europe/Athens": "Athens", "Europe/Istanbul": "Istanbul|İstanbul", "Europe/Luxembourg": "Luxembourg", "Europe/Tallinn": "Tallinn", "Europe/Riga": "Riga", "Europe/Vilnius": "Vilnius", "Europe/Sofia": "Sofia",
        "America/New_York": "New York|NYC|Boston|Washington|Atlanta|Miami|Philadelphia", "America/Chicago": "Chicago|Houston|Dallas|Austin", "America/Denver": "Denver", "America/Los_Angeles": "Los Angeles|San Francisco|Seattle|Portland|San Diego", "America/Toronto": "Toronto|Montreal|Montréal|Ottawa|Québec", "America/Winnipeg": "Winnipeg", "America/Halifax": "Halifax", "America/Edmonton": "Calgary|Edmonton", "America/Vancouver": "Vancouver", "America/Sao_Paulo": "São Paulo|Sao Paulo|Rio de Janeiro|Brasília", "America/Mexico_City": "Mexico City|Ciudad de México", "America/Bogota": "Bogotá|Bogota", "America/Argentina/Buenos_Aires": "Buenos Aires", "America/Santiago": "Santiago de Chile",
        "Asia/Singapore": "Singapore", "Asia/Tokyo": "Tokyo|Osaka|Kyoto|東京|大阪|京都|名古屋", "Asia/Seoul": "Seoul", "Asia/Hong_Kong": "Hong Kong", "Asia/Shanghai": "Shanghai|Beijing|Shenzhen|北京", "Asia/Kolkata": "Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Pune|Chennai", "Asia/Dubai": "Dubai|Abu Dhabi", "Asia/Jerusalem": "Tel Aviv|Jerusalem", "Australia/Sydney": "Sydney|Melbourne|Canberra", "Australia/Brisbane": "Brisbane", "Australia/Perth": "Perth", "Pacific/Auckland": "Auckland|Wellington", "Africa/Johannesburg": "Johannesburg|Cape Town", "Africa/Nairobi": "Nairobi", "Africa/Lagos": "Lagos", "Africa/Cairo": "Cairo", "Atlantic/Reykjavik": "Reykjavik|Reykjavík",
    }.items()
    for name in names.split("|")
}  # fmt: skip
_CITY = "|".join(re.escape(name) for name in sorted(CITIES, key=len, reverse=True))
_REGION = "|".join(re.escape(name) for name in sorted(_REGIONS, key=len, reverse=True))
_LOCAL = {"日本時間": "Asia/Tokyo", "北京时间": "Asia/Shanghai", "한국시간": "Asia/Seoul"}
_TIME_BEFORE = re.compile(
    r"(?:\d[\d:.]*\s*(?:[ap]\.?m?\.?|uhr|uur|h|hrs?)?|noon|o'clock|zone|times?(?: are)?(?: in)?|are in)[\s(,/–—-]*$",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s*(?P<sign>[+\-−–])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?\b")
_NAMED = re.compile(
    r"\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?\b"
)
_BY_LETTERS = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![A-Za-z])")
_BY_WORDS = re.compile(
    rf"\b(?P<city>{_CITY})\s+(?:local\s+)?time\b|\b(?P<region>{_REGION})\s+(?:standard\s+|daylight\s+|summer\s+)?(?:time|zeit|tid|tijd|aikaa)\b|"
    rf"\b(?:time|heure|hora|ora|Ortszeit|Uhrzeit|tijd|czasu|čas[u]?)\s+(?:in|de|d'|di|du|van|w|v|von)?\s*(?P<city2>{_CITY})\b|\b(?P<city3>{_CITY})er\s+(?:Orts)?zeit\b|"
    rf"\b(?:heure|hora|ora|czasu)\s+(?P<region2>{_REGION})\b|\b(?P<city4>{_CITY})(?:s)?\s+(?:tijd|tid|zeit|aikaa|saati)\b|\((?P<city5>{_CITY})\)|(?<=\d)\s*(?:[ap]m\s*)?(?:on [\w ]{{3,22}} )?(?:in|à|en|a)\s+(?P<city7>{_CITY})\b|\b(?P<region3>{_REGION})\s+(?:času|óra|saati|idő)\b|\b(?:Time|Zeit)\s*[-–]\s*(?P<city6>{_CITY})\b",
    re.IGNORECASE,
)


def zones_in(text: str) -> list[ZoneMention]:
    """The zones that a text names, in their order."""
    found = [_fixed(match) for match in _OFFSET.finditer(text)]
    taken = [each.span for each in found]
    named = (match for match in _NAMED.finditer(text) if known(match.group()))
    found += [ZoneMention(Span(*match.span()), match.group(), named=True) for match in named]
    for match in _BY_WORDS.finditer(text):
        word = next(value for value in match.groupdict().values() if value).lower()
        found.append(ZoneMention(Span(*match.span()), CITIES.get(word) or _REGIONS[word], named=True))
    for word, zone in _LOCAL.items():
        found += [ZoneMention(Span(*match.span()), zone) for match in re.finditer(word, text)]
    for match in _BY_LETTERS.finditer(text):
        span, letters = Span(*match.span()), match.group()
        if not any(other.start <= span.start < other.end for other in taken) and _beside_a_time(text, span):
            first, *also = _LETTERS[letters]
            tells = letters if letters in _OF_SUMMER | _OF_WINTER else ""
            found.append(ZoneMention(span, first, tells, tuple(also)))
    return sorted(found, key=lambda each: each.span)


_BY_ENDING = {
    "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "nl": "Europe/Amsterdam", "be": "Europe/Brussels", "fr": "Europe/Paris", "it": "Europe/Rome", "es": "Europe/Madrid", "uk": "Europe/London", "ie": "Europe/Dublin", "pl": "Europe/Warsaw", "cz": "Europe/Prague", "dk": "Europe/Copenhagen", "se": "Europe/Stockholm", "no": "Europe/Oslo", "fi": "Europe/Helsinki", "ro": "Europe/Bucharest", "hu": "Europe/Budapest", "tr": "Europe/Istanbul", "gr": "Europe/Athens", "jp": "Asia/Tokyo", "in": "Asia/Kolkata", "sg": "Asia/Singapore", "nz": "Pacific/Auckland", "za": "Africa/Johannesburg", "lu": "Europe/Luxembourg",
}  # fmt: skip


def zone_of_address(address: str) -> str:
    """The zone of the country in which an address ends, where that country has one; empty otherwise."""
    return _BY_ENDING.get(address.rsplit(".", 1)[-1].lower(), "")


def _beside_a_time(text: str, span: Span) -> bool:
    """Whether letters stand right behind a time, or behind words that say which zone is meant."""
    return bool(_TIME_BEFORE.search(text[max(0, span.start - 22) : span.start]))


def known(name: str) -> bool:
    """Whether there is an IANA zone of that name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def shows_other(mention: ZoneMention, local: dt.datetime) -> bool:
    """Whether clocks at that place show the other of summer and winter time on that day than the letters say."""
    if not mention.letters:
        return False
    summer = bool(local.replace(tzinfo=ZoneInfo(mention.zone)).dst())
    return summer is (mention.letters in _OF_WINTER)


def city_zone(text: str) -> tuple[str, Span] | None:
    """The zone of the first city that a text names, and where it stands."""
    match = re.search(rf"\b(?:{_CITY})\b", text, re.IGNORECASE)
    return (CITIES[match.group().lower()], Span(*match.span())) if match else None


def _fixed(match: re.Match[str]) -> ZoneMention:
    """A zone for an offset of whole hours; IANA writes its sign the other way round. Others go by a place."""
    hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
    span, sign = Span(*match.span()), match["sign"]
    if (hours, minutes) == (0, 0):
        return ZoneMention(span, "Etc/UTC")
    halves = {
        (5, 30): "Asia/Kolkata",
        (9, 30): "Australia/Darwin",
        (5, 45): "Asia/Kathmandu",
        (4, 30): "Asia/Kabul",
        (6, 30): "Asia/Yangon",
    }
    if minutes:
        return ZoneMention(span, halves.get((hours, minutes), "") if sign == "+" else "")
    return ZoneMention(span, f"Etc/GMT{'-' if sign == '+' else '+'}{hours}")
