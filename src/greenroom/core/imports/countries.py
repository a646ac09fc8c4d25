"""Countries by the names that people write, with their two letters of ISO 3166."""

from __future__ import annotations

from greenroom.core.journey.lines import folded

# The first name of each is the one that is shown.
_NAMES = """
AE United Arab Emirates|UAE
AR Argentina
AT Austria|Österreich
AU Australia
BD Bangladesh
BE Belgium|Belgique|België|Belgien
BG Bulgaria
BR Brazil|Brasil
CA Canada|Kanada
CH Switzerland|Schweiz|Suisse|Svizzera
CL Chile
CN China
CO Colombia
CY Cyprus
CZ Czechia|Czech Republic
DE Germany|Deutschland|Allemagne|Alemania|Germania
DK Denmark|Danmark|Dänemark
EE Estonia
EG Egypt
ES Spain|España|Spanien|Espagne|Spagna
FI Finland|Suomi|Finnland
FR France|Frankreich|Francia
GB United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|\
United Kingdom of Great Britain and Northern Ireland
GH Ghana
GR Greece
HK Hong Kong
HR Croatia
HU Hungary|Magyarország|Ungarn
ID Indonesia
IE Ireland|Irland|Éire
IL Israel
IN India|Indien
IS Iceland
IT Italy|Italia|Italien|Italie
JP Japan
KE Kenya
KR South Korea|Korea|Republic of Korea
LT Lithuania
LU Luxembourg|Luxemburg
LV Latvia
MA Morocco
MT Malta
MX Mexico|México
MY Malaysia
NG Nigeria
NL Netherlands|The Netherlands|Nederland|Holland|Niederlande|Pays-Bas
NO Norway|Norge|Norwegen
NZ New Zealand
PE Peru
PH Philippines
PK Pakistan
PL Poland|Polska|Polen
PT Portugal
QA Qatar
RO Romania|România|Rumänien
RS Serbia
SA Saudi Arabia
SE Sweden|Sverige|Schweden
SG Singapore
SI Slovenia
SK Slovakia
TH Thailand
TR Turkey|Türkiye
TW Taiwan
UA Ukraine
US United States|USA|U.S.A.|US|U.S.|United States of America|America
VN Vietnam
ZA South Africa
"""
_ROWS = [(line[:2], line[3:].split("|")) for line in _NAMES.strip().splitlines()]
_BY_NAME = {folded(name): code for code, names in _ROWS for name in names}
COUNTRIES = {code: names[0] for code, names in _ROWS}
_WITH_ARTICLE = frozenset({"AE", "GB", "NL", "PH", "US"})


def spoken(code: str) -> str:
    """The name of a country as it follows “in”: “the Netherlands”, “Germany”."""
    name = COUNTRIES.get(code, code)
    return f"the {name}" if code in _WITH_ARTICLE else name


def country_named(text: str) -> str:
    """The two letters of a country, by its name or by the letters themselves; empty where none is meant."""
    code = text.strip().upper()
    letters = code if len(code) == 2 and code.isascii() and code.isalpha() else ""
    return _BY_NAME.get(folded(text), letters)


def country_in(place: str) -> str:
    """The country with which a place ends, such as “Berlin, Germany”; two letters are not it, they could be a state."""
    last = place.replace("(", ",").replace(")", "").split(",")[-1]
    return _BY_NAME.get(folded(last), "")
