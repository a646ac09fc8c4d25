"""Where in a source text something was read: the evidence under every item and remark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """How sure a reading is. Doubtful readings are shown as such and ask to be confirmed."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, `source[start:end]`."""

    start: int
    end: int

    def of(self, source: str) -> str:
        """The characters that this span covers in `source`."""
        return source[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand in a source, with the place where they stand.

    `text` may have white space folded and a leading bullet cut off; `span` always covers the words in the source.
    """

    text: str
    span: Span
