"""The currency of a country, and what money buys there: World Bank purchasing power parities of whole economies.

The factors are local units for one international dollar (indicator PA.NUS.PPP, 2024 unless said otherwise), taken over
from the data package “ppp” of datasets.io (PDDL); the World Bank publishes them under CC BY 4.0. They are of everything
that an economy buys, not of what a household pays for rent: a hint at a range, never a result.
"""

from __future__ import annotations

from dataclasses import dataclass

YEAR = 2024
SOURCE = "World Bank, PA.NUS.PPP, 2024, CC BY 4.0"
# Country, currency, local units for one international dollar; “-” is not published.
_ROWS = """
AE AED 2.33033
AR ARS 419.901
AT EUR 0.710451
AU AUD 1.36653
BD BDT 29.8788
BE EUR 0.704288
BG EUR 0.757952
BR BRL 2.48732
CA CAD 1.15047
CH CHF 0.948875
CL CLP 435.779
CN CNY 3.53255
CO COP 1443.72
CY EUR 0.567096
CZ CZK 12.8232
DE EUR 0.700862
DK DKK 6.05021
EE EUR 0.576166
EG EGP 6.24782
ES EUR 0.562107
FI EUR 0.753945
FR EUR 0.681239
GB GBP 0.664153
GH GHS 4.2334
GR EUR 0.515086
HK HKD 5.61187
HR EUR 0.44842
HU HUF 175.578
ID IDR 4747.91
IE EUR 0.740894
IL ILS 3.50198
IN INR 20.422
IS ISK 141.758
IT EUR 0.599627
JP JPY 94.4626
KE KES 43.2713
KR KRW 809.267
LT EUR 0.49104
LU EUR 0.815579
LV EUR 0.496528
MA MAD 3.96454
MT EUR 0.580522
MX MXN 9.91656
MY MYR 1.40133
NG NGN 176.331
NL EUR 0.731421
NO NOK 9.14214
NZ NZD 1.46391
PE PEN 1.7823
PH PHP 19.3565
PK PKR 66.9591
PL PLN 1.94941
PT EUR 0.515993
QA QAR 2.21464
RO RON 1.88149
RS RSD 45.079
SA SAR 1.84526
SE SEK 8.49048
SG SGD 0.80405
SI EUR 0.550461
SK EUR 0.501903
TH THB 10.4924
TR TRY 11.4239
TW TWD -
UA UAH 11.6654
US USD 1
VN VND 6956.93
ZA ZAR 7.43191
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A country's currency, and its factor of purchasing power if one is published."""

    country: str
    currency: str
    ppp: float | None


def _place(row: str) -> Place:
    country, currency, ppp = row.split()
    return Place(country, currency, None if ppp == "-" else float(ppp))


PLACES = {place.country: place for place in map(_place, _ROWS.strip().splitlines())}


def currency_of(country: str) -> str:
    """The currency of a country by ISO 3166; empty for one that is not listed."""
    return PLACES[country].currency if country in PLACES else ""
