"""Words put together as a sentence has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


_STRAIGHT = re.compile(r'["“]([^"“”]*)["”]')


def within(words: str) -> str:
    """Words that will stand between quotation marks: what is quoted in them gets single ones."""
    return _STRAIGHT.sub(r"‘\1’", words)


def listed(words: Iterable[object], last: str = "and") -> str:
    """Words as a list in a sentence, such as “Ana, Tom or Priya” with `last` as “or”; nothing for none."""
    *first, end = [str(each) for each in words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end
