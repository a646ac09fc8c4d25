"""An offer letter read into terms, each with its words and how sure it is; where it is silent, nothing is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.offers.letter_life import life_terms
from greenroom.core.offers.letter_money import base_pay, bonus, equity, learning, pension, relocation, sign_on
from greenroom.core.offers.letter_segments import ReadTerm, segments
from greenroom.core.offers.terms import TERMS

if TYPE_CHECKING:
    import datetime as dt

_MONEY = (base_pay, bonus, sign_on, equity, pension, learning, relocation)
_ORDER = {kind.id: place for place, kind in enumerate(TERMS)}


def read_letter(text: str, received: dt.date, currency: str = "") -> tuple[ReadTerm, ...]:
    """The terms that a letter states, in the order of `terms.TERMS`.

    Args:
        text: the letter as it came.
        received: the day on which it came, for days without a year.
        currency: of the country of the job, which a bare dollar sign means; empty where that is not known.
    """
    found = segments(text)
    read = [term for reader in _MONEY for term in reader(found, currency)]
    read += life_terms(found, received)
    return tuple(sorted(read, key=lambda term: _ORDER[term.name]))
