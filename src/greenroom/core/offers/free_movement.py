"""Where citizens of one country may work in another without asking for a permit first, arrangement by arrangement.

A right to visit is no right to work; no list of entry rules is used here. Each arrangement names the text it rests on,
the page on which it was read, and the day. The Mercosur agreement is not among them, because residence has to be applied
for; the Nordic one is, since all its members are in the EEA.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_CHECKED = dt.date(2026, 11, 27)
_EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "HR",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "FR",
        "DE",
        "GR",
        "HU",
        "IE",
        "IT",
        "LV",
        "LT",
        "LU",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SI",
        "ES",
        "SE",
    ]
)
_EEA = _EU | {"IS", "LI", "NO"}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One arrangement.

    Attributes:
        name: what it is called.
        members: whose citizens have the right, by ISO 3166.
        only_with: where set, the right holds only between one of these and the other members.
        basis: the text it rests on.
        url: where it was read; `checked_on` the day.
        caveats: what still has to be done, or may stand in the way.
    """

    name: str
    members: frozenset[str]
    basis: str
    url: str
    caveats: tuple[str, ...] = ()
    only_with: frozenset[str] = frozenset()
    checked_on: dt.date = _CHECKED

    def covers(self, citizen_of: str, country: str) -> bool:
        """Whether a citizen of one country may work in another by it."""
        pair = {citizen_of, country}
        return len(pair) == 2 and pair <= self.members and (not self.only_with or bool(pair & self.only_with))


# fmt: off
ARRANGEMENTS: tuple[Arrangement, ...] = (
    Arrangement(
        "Free movement of workers in the EU and EEA", _EEA,
        "TFEU art. 45; Directive 2004/38/EC; EEA Agreement art. 28", "https://eures.europa.eu/jobseekers/hints-and-tips-jobseekers_en",
        ("Most countries ask you to register once you stay for more than three months.",),
    ),
    Arrangement(
        "Free movement between Switzerland and EU or EFTA", _EEA | {"CH"},
        "Agreement on the free movement of persons of 1999; EFTA Convention, Annex K", "https://www.kmu.admin.ch/kmu/en/home/concrete-know-how/personnel/employment-law/contractual-aspects/work-permits/free-movement-eu.html",
        ("In Switzerland: register within 14 days and before the first day of work; the residence permit is issued on the contract.", "Switzerland may count permits again for a while: it did for Croatian citizens from 2023 on. Ask whether that still holds."),
        frozenset({"CH"}),
    ),
    Arrangement(
        "Common Travel Area", frozenset({"GB", "IE"}),
        "Memorandum of Understanding of May 2019", "https://www.gov.uk/government/publications/common-travel-area-guidance/common-travel-area-guidance",
        ("For British and Irish citizens only; not for their relatives of other nationality.",),
    ),
    Arrangement(
        "Trans-Tasman Travel Arrangement", frozenset({"AU", "NZ"}),
        "Special Category visa (444) and the residence visa on arrival", "https://immagine-immigration.com/articles/444-visa-special-category-visa/",
        ("The visa is given on arrival, after questions on character and health; it ends with each departure from Australia.",),
    ),
    Arrangement(
        "Gulf Common Market", frozenset({"AE", "BH", "KW", "OM", "QA", "SA"}),
        "Economic Agreement between the GCC states of 2001", "https://www.pwc.com/m1/en/media-centre/articles/corporate-immigration-gcc.html",
        ("A labour card for citizens of the Gulf states may still be asked for.", "For citizens only; residents of these countries have no such right."),
    ),
)
# fmt: on
ALWAYS_ASK = ("LI",)
"""Countries that count permits even for members of their arrangement, so that nothing is taken for granted there."""


def arrangement_between(citizen_of: str, country: str) -> Arrangement | None:
    """The arrangement by which a citizen of one country may work in another; None where there is none known here."""
    if country in ALWAYS_ASK:
        return None
    return next((each for each in ARRANGEMENTS if each.covers(citizen_of, country)), None)
