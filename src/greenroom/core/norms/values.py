"""What a note on a country's talks is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from greenroom.core.letters.values import Tone

_FRESH_YEARS = 5  # manners change slowly, laws and firms do not


class Aspect(StrEnum):
    """What a hint is about; the value is what people read."""

    SHAPE = "How it goes"
    WHO = "Who sits there"
    MANNERS = "How people meet"
    WORDS = "How to speak"
    LIMITS = "What may not be asked"
    PAY = "Pay"


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing that somebody wrote down about talks there: in our words, with the page and its date."""

    aspect: Aspect
    text: str
    url: str
    dated: str

    def is_old(self, year: int) -> bool:
        """Whether its page is from more than five years before that year."""
        return year - int(re.sub(r"\D", "", self.dated)) > _FRESH_YEARS


@dataclass(frozen=True, slots=True)
class Norms:
    """The note on one country.

    Attributes:
        country: by ISO 3166.
        hints: what was written down; people and firms differ from each other more than countries do.
        ask: what to ask before the talk, so that nothing has to be guessed.
        first_letter: the tone in which a first letter is drafted there, to be changed at will.
    """

    country: str
    hints: tuple[Hint, ...]
    ask: tuple[str, ...] = ()
    first_letter: Tone = Tone.FORMAL
