from __future__ import annotations

import pytest

from greenroom.core.conversations.naming import is_name, prefix


@pytest.mark.parametrize(
    "name",
    ["Ana", "Ana de la Cruz", "Speaker 2", "PhD A", "Mr. O’Neil", "The Chair (Hon. A. Rota (Nipissing, Lib.))", "王伟"],
)
def test_a_name_is_told_by_its_capitals(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text", ["we meet at the door", "Agenda", "What now?", "", "2024", "Then he said to me that it was fine"]
)
def test_other_words_are_no_name(text: str) -> None:
    assert not is_name(text)


def test_the_name_before_a_colon_is_found_with_its_length() -> None:
    assert prefix("Ana Silva: Hello") == ("Ana Silva", 11)
    assert prefix("**Ana Silva:** Hello") == ("Ana Silva", 15)


@pytest.mark.parametrize("line", ["https://example.org", "at 10:30 we met", "no colon here"])
def test_a_line_without_a_name_has_none(line: str) -> None:
    assert prefix(line, loose=True) is None
