"""Word files as people really lay them out: tables, columns made of tables, page heads, headings, lists by hand."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import OxmlElement
from docx.shared import Pt

from greenroom.adapters.reading import read_document
from greenroom.core.errors import UnreadableFile
from greenroom.core.resumes import read_resume

if TYPE_CHECKING:
    from docx.document import Document as Word

    from greenroom.core.documents import Document


def saved(document: Word) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(document: Word) -> Document:
    return read_document("cv.docx", saved(document))


def test_a_table_row_of_short_cells_is_one_line() -> None:
    document = docx.Document()
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "Baker, Corner Bakery", "2019 – 2021"
    found = read(document)
    assert found.text == "Baker, Corner Bakery\n2019 – 2021"
    assert found.lines[0].top == found.lines[1].top


def test_merged_cells_are_read_once() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.rows[0].cells[0].merge(table.rows[0].cells[1]).text = "Ann Lee, baker"
    table.rows[1].cells[0].text, table.rows[1].cells[1].text = "Leeds", "ann@example.org"
    assert read(document).text == "Ann Lee, baker\nLeeds\nann@example.org"


def test_a_table_that_makes_two_columns_is_read_one_column_after_the_other() -> None:
    document = docx.Document()
    row = document.add_table(rows=1, cols=2).rows[0]
    for cell, lines in (
        (row.cells[0], ["SKILLS", "Bread", "Cake", "Ovens", "Coffee"]),
        (row.cells[1], ["EXPERIENCE", "Baker, Corner Bakery", "2019 – 2021", "Baked bread", "Served guests"]),
    ):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    assert read(document).text.split("\n") == [
        *("SKILLS", "Bread", "Cake", "Ovens", "Coffee"),
        *("EXPERIENCE", "Baker, Corner Bakery", "2019 – 2021", "Baked bread", "Served guests"),
    ]


def test_the_head_of_the_page_is_read_once_and_comes_first() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ann Lee | ann@example.org"
    document.add_paragraph("EXPERIENCE")
    second = document.add_section()
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Ann Lee | ann@example.org"
    document.add_paragraph("Baker, Corner Bakery")
    assert read(document).text == "Ann Lee | ann@example.org\nEXPERIENCE\nBaker, Corner Bakery"


def test_headings_are_larger_and_bolder_than_the_words_under_them() -> None:
    document = docx.Document()
    document.add_paragraph("Ann Lee", style="Title")
    document.add_paragraph("Experience", style="Heading 1")
    document.add_paragraph("Baker")
    title, heading, words = read(document).lines
    assert title.size > heading.size > words.size
    assert (title.bold, heading.bold, words.bold) == (True, True, False)


def test_size_and_weight_set_by_hand_are_kept() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("Corner Bakery")
    run.bold, run.font.size = True, Pt(14)
    (line,) = read(document).lines
    assert (line.size, line.bold) == (14.0, True)


def test_a_list_made_by_the_numbering_button_is_a_list() -> None:
    document = docx.Document()
    document.add_paragraph("Baker at Corner Bakery")
    numbered = document.add_paragraph("Baked bread")
    properties = numbered._p.get_or_add_pPr()
    properties.append(OxmlElement("w:numPr"))
    assert read(document).text == "Baker at Corner Bakery\n• Baked bread"


def test_a_bullet_typed_by_hand_is_not_doubled() -> None:
    document = docx.Document()
    document.add_paragraph("• Baked bread", style="List Bullet")
    assert read(document).text == "• Baked bread"


def test_a_line_break_inside_a_paragraph_makes_two_lines_and_blank_lines_none() -> None:
    document = docx.Document()
    document.add_paragraph("Corner Bakery\nBaker        2019 – 2021")
    document.add_paragraph("   ")
    assert read(document).text == "Corner Bakery\nBaker\n2019 – 2021"


def test_a_resume_in_word_gives_its_jobs() -> None:
    document = docx.Document()
    document.add_paragraph("Ann Lee", style="Title")
    document.add_paragraph("ann@example.org | +44 7700 900123")
    document.add_paragraph("Experience", style="Heading 1")
    document.add_paragraph("Head Baker, Corner Bakery\tMay 2019 – Present")
    document.add_paragraph("Baked 300 loaves a day", style="List Bullet")
    resume = read_resume(read(document))
    (job,) = resume.work
    assert (job.title.text, job.employer.text, job.current) == ("Head Baker", "Corner Bakery", True)
    assert [point.text for point in job.achievements] == ["Baked 300 loaves a day"]


def test_a_word_file_without_words_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no text"):
        read(docx.Document())


def test_a_word_file_with_a_broken_part_says_so() -> None:
    broken = io.BytesIO()
    with zipfile.ZipFile(broken, "w") as archive:
        archive.writestr("word/document.xml", "<w:document")
    with pytest.raises(UnreadableFile, match="damaged"):
        read_document("cv.docx", broken.getvalue())
