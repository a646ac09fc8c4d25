from __future__ import annotations

import pytest

from greenroom.web.sentences import listed


@pytest.mark.parametrize(
    ("words", "said"),
    [((), ""), (("Ana",), "Ana"), (("Ana", "Tom"), "Ana or Tom"), (("Ana", "Tom", "Priya"), "Ana, Tom or Priya")],
)
def test_a_list_reads_as_in_a_sentence(words: tuple[str, ...], said: str) -> None:
    assert listed(words, "or") == said
