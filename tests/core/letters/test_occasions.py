from __future__ import annotations

from greenroom.core.letters.occasions import OCCASIONS, TONES, occasion
from greenroom.core.letters.values import LetterKind, Tone


def test_every_kind_of_letter_is_explained_once() -> None:
    assert [each.kind for each in OCCASIONS if occasion(each.kind) is each] == [each.kind for each in OCCASIONS]
    assert {each.kind for each in OCCASIONS} == set(LetterKind)


def test_every_tone_is_explained() -> None:
    assert set(TONES) == set(Tone)


def test_what_an_occasion_is_for_is_a_sentence() -> None:
    assert [each for each in OCCASIONS if not each.about.endswith(".") or each.name.endswith(".")] == []
