"""Notes on talks in other countries: sourced, dated, phrased as hints, and never a score."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.letters.values import Tone
from greenroom.core.norms.notes import ASK_ANYWHERE, NOTES, first_tone, norms_of

if TYPE_CHECKING:
    from greenroom.core.norms.values import Norms

# Words that judge a people instead of describing a talk.
_JUDGING = re.compile(
    r"\b(?:always|never|all (?:Germans|Dutch|Japanese)|lazy|rude|arrogant|typical(?:ly)?|mentality|score|culture)\b",
    re.IGNORECASE,
)


def test_there_are_twenty_countries_and_each_stands_once() -> None:
    assert len(NOTES) >= 20
    assert len({each.country for each in NOTES}) == len(NOTES)


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.country)
def test_every_hint_has_a_page_and_a_date_and_judges_nobody(note: Norms) -> None:
    assert note.country in COUNTRIES
    assert note.hints
    for hint in note.hints:
        assert urlsplit(hint.url).netloc
        assert re.search(r"20\d\d", hint.dated)
        assert not _JUDGING.search(hint.text)


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.country)
def test_what_to_ask_is_a_question(note: Norms) -> None:
    assert all(each.endswith("?") for each in (*note.ask, *ASK_ANYWHERE))


def test_a_first_letter_takes_the_tone_of_the_country_and_is_formal_where_nothing_is_known() -> None:
    assert first_tone("SE") is Tone.FRIENDLY
    assert first_tone("DE") is Tone.FORMAL
    assert first_tone("") is Tone.FORMAL
    assert norms_of("AQ") is None
