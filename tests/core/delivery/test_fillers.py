from __future__ import annotations

import pytest

from greenroom.core.delivery.fillers import is_filler


@pytest.mark.parametrize("word", ["um", "Um,", "uh", "Uhm.", "er", "erm", "hmm", "mhm", "ah", "umm"])
def test_hesitations_are_known_however_they_are_spelt(word: str) -> None:
    assert is_filler(word)


@pytest.mark.parametrize("word", ["I", "a", "her", "home", "hum", "errand", "am", "him", "like", ""])
def test_words_are_no_hesitations(word: str) -> None:
    assert not is_filler(word)
