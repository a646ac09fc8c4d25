from __future__ import annotations

import csv
import html
import io

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.recall.anki import Note, text_file

HEADER = 6


def test_the_header_names_the_separator_and_the_columns() -> None:
    lines = text_file([]).splitlines()

    assert lines == [
        "#separator:tab", "#html:true", "#notetype:Basic", "#deck:Greenroom", "#guid column:1", "#tags column:4",
    ]  # fmt: skip


@given(st.text(), st.text())
def test_each_note_is_one_line_whatever_stands_in_it(front: str, back: str) -> None:
    lines = text_file([Note("k", front, back, "story")]).split("\n")

    assert len(lines) == HEADER + 2
    (row,) = csv.reader(io.StringIO(lines[HEADER]), delimiter="\t")
    assert [row[0], row[3]] == ["k", "story"]
    assert html.unescape(row[1].replace("<br>", "\n")) == "\n".join(front.replace("\t", " ").splitlines())


def test_nothing_is_taken_for_html() -> None:
    note = Note("k", 'Why <b> "quotes"?', "x", "story")

    assert "<b>" not in text_file([note])
    assert '"' not in text_file([note])
