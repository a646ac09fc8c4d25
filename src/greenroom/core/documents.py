"""A document after reading: its text, where each line stood on the page, and what the file carried for machines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(StrEnum):
    """What a file really is, told by its content and not by its name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"
    YAML = "yaml"


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of a laid-out page.

    Attributes:
        text: the line's words, white space folded.
        start: where the line begins in `Document.text`; the line is `text[start:start + len(line.text)]`.
        page: page number, from 0.
        left, right, top, bottom: the box in points from the page's top left corner; `top < bottom`.
        size: font size in points of most of its characters; 0.0 when unknown.
        bold: whether most of its characters are set in a bold face.
    """

    text: str
    start: int
    page: int = 0
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    size: float = 0.0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader adapter gives: `text` is the untouched reading, all spans point into it.

    Attributes:
        kind: what the file really is.
        text: the text in reading order, lines separated by a newline.
        lines: the laid-out lines, in reading order; empty for formats without pages.
        data: what the file carried for machines: parsed JSON or YAML, or of a saved web page its
            schema.org `job_posting`, its `title` and the day it was `published`.
    """

    kind: Kind
    text: str
    lines: tuple[Line, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)


def storable(text: str) -> str:
    """The text with characters that no database keeps replaced by spaces; places in it stay the same."""
    return "".join(" " if character == "\0" or "\ud800" <= character <= "\udfff" else character for character in text)
