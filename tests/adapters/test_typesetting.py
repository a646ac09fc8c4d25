from __future__ import annotations

import pytest

from greenroom.adapters.typesetting import CannotBeSet, typeset

WORDS = {"name": "notes.txt", "picture": "", "text": "One line\n#panic() $x$ *y*\n\nAnother"}
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def test_the_same_words_give_the_same_bytes() -> None:
    assert typeset("paper.typ", "paper", WORDS) == typeset("paper.typ", "paper", WORDS)


def test_a_picture_is_set_on_a_page() -> None:
    assert typeset("paper.typ", "paper", WORDS | {"picture": "png"}, PNG).startswith(b"%PDF-")


def test_a_broken_picture_is_an_error_of_its_own() -> None:
    with pytest.raises(CannotBeSet):
        typeset("paper.typ", "paper", WORDS | {"picture": "png"}, PNG[:20])
