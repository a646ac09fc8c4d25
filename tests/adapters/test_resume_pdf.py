from __future__ import annotations

from dataclasses import replace

import pytest
from tests.whole_resume import RESUME

from greenroom.adapters.reading import read_document
from greenroom.adapters.resume_docx import render_docx
from greenroom.adapters.resume_pdf import not_printable, page_count, render_pictures, render_resume
from greenroom.core.resumes.comparing import lost
from greenroom.core.resumes.looks import DESIGNS, PAPERS
from greenroom.core.resumes.page import Page, page_of
from greenroom.core.resumes.reading import read_resume


@pytest.mark.parametrize("design", list(DESIGNS))
@pytest.mark.parametrize("paper", list(PAPERS))
def test_our_own_reader_reads_every_design_back_without_a_loss(design: str, paper: str) -> None:
    pdf = render_resume(page_of(RESUME), design, paper)
    assert lost(RESUME, read_resume(read_document("resume.pdf", pdf))) == ()


def test_a_word_file_is_read_back_without_a_loss() -> None:
    content = render_docx(page_of(RESUME))
    assert lost(RESUME, read_resume(read_document("resume.docx", content))) == ()


def test_the_same_words_make_the_same_bytes() -> None:
    page = page_of(RESUME)
    assert render_resume(page, "green") == render_resume(page, "green")


def test_a_long_history_takes_more_pages_and_the_compact_design_fewer() -> None:
    page = page_of(replace(RESUME, work=RESUME.work * 12))
    counts = {design: page_count(render_resume(page, design)) for design in DESIGNS}
    assert counts["compact"] < counts["green"]
    assert counts["plain"] > 1
    assert len(render_pictures(page, "plain")) == counts["plain"]


def test_pictures_are_pictures() -> None:
    pictures = render_pictures(page_of(RESUME))
    assert [each[:8] for each in pictures] == [b"\x89PNG\r\n\x1a\n"]


def test_words_are_never_read_as_markup() -> None:
    page = Page("#let x = 1 *Mara* $a$", "", (), "[link](x) <tag> \\u{41}", ())
    text = read_document("resume.pdf", render_resume(page)).text
    assert "#let x = 1 *Mara* $a$" in text
    assert "\\u{41}" in text


def test_letters_that_no_font_has_are_named_and_others_not() -> None:
    rare = "\U0003134a"  # the last ideograph of an extension that hardly any font draws
    page = Page("Зоя Ελένη Müller", "Łódź", (), f"“quotes” – dashes • and {rare}", ())
    assert not_printable(page) == rare


def test_a_name_written_from_the_right_is_set_from_the_right() -> None:
    left, right = Page("Mara", "", (), "text", ()), Page("مارا", "", (), "text", ())
    assert render_resume(left) != render_resume(right)
    assert page_count(render_resume(right)) == 1
