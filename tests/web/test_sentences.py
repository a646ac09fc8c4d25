from __future__ import annotations

import pytest

from greenroom.web.sentences import listed, within


@pytest.mark.parametrize(
    ("words", "said"),
    [((), ""), (("Ana",), "Ana"), (("Ana", "Tom"), "Ana or Tom"), (("Ana", "Tom", "Priya"), "Ana, Tom or Priya")],
)
def test_a_list_reads_as_in_a_sentence(words: tuple[str, ...], said: str) -> None:
    assert listed(words, "or") == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('"Too many wait," said the chief nurse.', "‘Too many wait,’ said the chief nurse."),
        ("They call it “the board”.", "They call it ‘the board’."),
        ('A 24" screen', 'A 24" screen'),
    ],
)
def test_what_is_quoted_inside_a_quotation_has_single_marks(words: str, said: str) -> None:
    assert within(words) == said
