"""Words put together as a sentence has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def listed(words: Iterable[object], last: str = "and") -> str:
    """Words as a list in a sentence, such as “Ana, Tom or Priya” with `last` as “or”; nothing for none."""
    *first, end = [str(each) for each in words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end
