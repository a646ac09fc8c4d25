from __future__ import annotations

import re

from greenroom.core.postings.word_lists import HEADING_FILLERS, STOP_WORDS, VALUE_WORDS


def test_the_lists_hold_plain_words_and_nothing_else() -> None:
    assert [word for word in STOP_WORDS | VALUE_WORDS | HEADING_FILLERS if not re.fullmatch(r"[a-zé'’-]+", word)] == []


def test_a_word_of_values_is_no_stop_word() -> None:
    assert frozenset() == VALUE_WORDS & STOP_WORDS
