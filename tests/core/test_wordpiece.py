from __future__ import annotations

from greenroom.core.wordpiece import pieces

KNOWN = {word: row for row, word in enumerate(["un", "##known", "late", "van", "##s", ",", "cafe", "中"])}


def test_a_word_is_cut_into_the_longest_known_pieces() -> None:
    assert pieces("unknown vans", KNOWN) == [0, 1, 3, 4]


def test_case_accents_and_punctuation_do_not_hide_a_word() -> None:
    assert pieces("Late, CAFÉ", KNOWN) == [2, 5, 6]


def test_a_word_that_cannot_be_cut_is_left_out() -> None:
    assert pieces("zebra late", KNOWN) == [2]


def test_chinese_characters_stand_alone() -> None:
    assert pieces("中late", KNOWN) == [7, 2]
