from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.adapters.reading.tables import read_table, rows_of
from greenroom.core.errors import UnreadableFile, UserError
from greenroom.core.imports.headings import fields_for
from greenroom.core.imports.reading import Plan, entries_of

PLAIN = "Firma,Stelle\r\nBäckerei Müller,Verkäufer\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encoding_and_separator_are_told_by_the_content(encoding: str, separator: str) -> None:
    table = read_table(PLAIN.replace(",", separator).encode(encoding))
    assert table.headings == ("Firma", "Stelle")
    assert table.rows == (("Bäckerei Müller", "Verkäufer"),)


def test_tabs_part_a_file_whose_first_cell_holds_commas() -> None:
    rows = "freq,isco08,sex,indic_se,geo\\TIME_PERIOD\t2018 \t2022 \nA,OC2,T,MED_E_EUR,DE\t24.5 \t29.1 b\n"
    assert list(rows_of(rows.encode()))[1] == ["A,OC2,T,MED_E_EUR,DE", "24.5 ", "29.1 b"]


def test_a_cell_may_hold_lines_separators_and_quotation_marks() -> None:
    table = read_table(b'Company,Notes\n"Acme, Inc.","One;\n""two"""\n')
    assert table.rows == (("Acme, Inc.", 'One;\n"two"'),)


def test_excels_first_line_names_the_separator() -> None:
    assert read_table(b"sep=;\nCompany;Role\nA,B;C\n").rows == (("A,B", "C"),)


def test_short_rows_are_filled_long_ones_keep_everything_and_empty_ones_go() -> None:
    table = read_table(b"Company,Role\nA\n,\n\nB,C,more\n")
    assert table.headings == ("Company", "Role", "Column 3")
    assert table.rows == (("A", "", ""), ("B", "C", "more"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"Company,Role\n", "no rows below its headings"),
        (b"PK\x03\x04rest", "Save it as CSV"),
        (b"%PDF-1.7 x", "not a CSV file"),
        (b"\x00\x01\x02\x03" * 50, "not a CSV file"),
        (b"A,B\n" + b"x,y\n" * 2001, "more than 2,000 rows"),
        (b",".join([b"A"] * 101) + b"\nx\n", "101 columns"),
        (b'A,B\n"' + b"x" * 140_000, "quotation mark"),
    ],
)
def test_a_bad_file_gets_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile) as error:
        read_table(content)
    assert said in error.value.message
    assert error.value.field == "file"


LINES = st.lists(st.text(st.sampled_from('ab,;"\t|=\n\r é\u2028'), max_size=20), max_size=12).map("\n".join)


@given(content=st.binary(max_size=300) | LINES.map(str.encode) | LINES.map(lambda text: text.encode("utf-16")))
def test_whatever_file_comes_it_is_a_table_or_one_sentence(content: bytes) -> None:
    try:
        table = read_table(content)
    except UserError:
        return
    assert all(len(row) == len(table.headings) for row in table.rows)
    assert len(entries_of(table, Plan(fields_for(table.headings)))) == len(table.rows)
