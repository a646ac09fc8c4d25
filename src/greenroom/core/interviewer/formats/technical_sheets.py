"""The desk of a technical task in plain text, for where there is no page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_values import CodeTask, WorkSample

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.technical_values import Sheet

_RUN = 5  # words in a row that are no accident
_WORD = re.compile(r"\w+(?:[.,’'/-]\w+)*")


def as_text(body: object) -> str:
    """The starter code and the tests to see, or the sheets to read; empty for what is no technical task."""
    if isinstance(body, CodeTask):
        tests = [f"  {each.name}: {_setup(each.setup)}{each.got} should give {each.wants}" for each in body.visible]
        return "\n".join([body.starter.rstrip(), "", "Tests to see", *tests])
    if isinstance(body, WorkSample):
        return "\n\n".join(_sheet(each) for each in body.sheets)
    return ""


def copied(text: str, sample: WorkSample) -> float:
    """The share of the words of a text, 0 to 1, that stand in runs of five or more in the material."""
    runs: set[tuple[str, ...]] = set()
    for source in _sources(sample):
        words = _WORD.findall(source.lower())
        runs.update(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    words = _WORD.findall(text.lower())
    taken: set[int] = set()
    for at in range(len(words) - _RUN + 1):
        if tuple(words[at : at + _RUN]) in runs:
            taken.update(range(at, at + _RUN))
    return len(taken) / len(words) if words else 0.0


def _sources(sample: WorkSample) -> tuple[str, ...]:
    """The material as it can be copied: from the page, row by row, or from the plain text."""
    rows = [" ".join(" ".join(cells) for cells in (sheet.columns, *sheet.rows)) for sheet in sample.sheets]
    told = [" ".join((sheet.title, *sheet.paragraphs)) for sheet in sample.sheets]
    return (as_text(sample), " ".join(sample.task), *(f"{text} {row}" for text, row in zip(told, rows, strict=True)))


def _setup(setup: str) -> str:
    return "; ".join([*setup.splitlines(), ""]) if setup else ""


def _sheet(sheet: Sheet) -> str:
    """One sheet: each row of a table is a line that names its columns, so that it can be heard as well as read."""
    named = [
        "; ".join(f"{column}: {cell}" for column, cell in zip(sheet.columns, row, strict=True)) for row in sheet.rows
    ]
    return "\n".join([sheet.title, *(f"  {each}" for each in (*sheet.paragraphs, *named))])
