from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from greenroom.adapters.reading.workbooks import is_workbook, workbook_rows
from greenroom.core.errors import UnreadableFile

SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
STRINGS = f"<sst {SPACE}><si><t>OCC_TITLE</t></si><si><r><t>Registered</t></r><r><t> Nurses</t></r></si></sst>"
NOTES = f"<worksheet {SPACE}><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"
ROWS = (
    f'<worksheet {SPACE}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>A_MEDIAN</t>'
    '</is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>93600</v></c></row>'
    '<row r="3"><c r="AB3"><v>7</v></c></row></sheetData></worksheet>'
)


def book(**parts: str) -> bytes:
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
        for name, text in parts.items():
            made.writestr({"strings": "xl/sharedStrings.xml"}.get(name, f"xl/worksheets/{name}.xml"), text)
    return held.getvalue()


def test_texts_numbers_and_gaps_come_out_at_their_columns() -> None:
    content = book(strings=STRINGS, sheet1=ROWS)
    assert is_workbook(content)
    rows = list(workbook_rows(content))
    assert rows[:2] == [["OCC_TITLE", "", "A_MEDIAN"], ["Registered Nurses", "", "93600"]]
    assert (len(rows[2]), rows[2][27]) == (28, "7")


def test_a_sheet_of_notes_in_front_is_passed_over() -> None:
    assert len(list(workbook_rows(book(strings=STRINGS, sheet1=NOTES, sheet2=ROWS)))) == 3


@pytest.mark.parametrize(
    "content",
    [
        book(),
        book(sheet1="<worksheet"),
        book(sheet1=ROWS),
        book(strings=STRINGS, sheet1=ROWS.replace("AB3", "ABCDE3")),
        b"PK\x03\x04xl/w nothing",
    ],
)
def test_what_is_damaged_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        list(workbook_rows(content))


def test_a_file_that_is_none_is_told_apart() -> None:
    assert not is_workbook(b"a,b\n1,2\n")
    assert not is_workbook(b"PK\x03\x04word/document.xml")
