"""Files of every kind, good and bad."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
import typst

from greenroom.adapters.reading import read_document
from greenroom.core.documents import Kind
from greenroom.core.errors import UnreadableFile
from greenroom.core.resumes import read_resume


def pdf_of(source: str, folder: object) -> bytes:
    path = f"{folder}/page.typ"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(source)
    return bytes(typst.compile(path))


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("cv.pdf", b"", "empty"),
        ("cv.pdf", b"%PDF-1.7\nbroken", "damaged"),
        ("cv.docx", b"PK\x03\x04broken", "damaged"),
        ("cv.doc", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "old Word file"),
        ("cv.png", b"\x89PNG\r\n\x1a\n0000", "picture"),
        ("cv.rtf", b"{\\rtf1 hello}", "RTF"),
        ("cv.bin", bytes(range(256)), "cannot read this kind"),
        ("cv.json", b'{"basics": ', "mistake in line 1"),
        ("cv.json", b"[1, 2]", "no named fields"),
        ("cv.yaml", b"cv: [", "mistake"),
        ("cv.txt", b"x" * (20 * 1024 * 1024 + 1), "20 MB"),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_clear_sentence(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile, match=sentence):
        read_document(name, content)


def test_a_packed_file_that_is_no_document_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(UnreadableFile, match="packed file"):
        read_document("cv.docx", packed.getvalue())


def test_content_decides_and_not_the_name() -> None:
    assert read_document("cv.pdf", b'{"basics": {"name": "Ann"}}').kind is Kind.JSON
    assert read_document("cv.txt", b"<!doctype html><html><body><p>Hello there</p></body></html>").kind is Kind.HTML
    assert read_document("cv.md", "# Ann".encode("utf-16")).text == "# Ann"


def test_lists_and_tabs_of_a_word_file_are_kept() -> None:
    document = docx.Document()
    document.add_paragraph("Baker\t2019 – 2021")
    document.add_paragraph("Baked bread", style="List Bullet")
    saved = io.BytesIO()
    document.save(saved)
    read = read_document("cv.docx", saved.getvalue())
    assert read.text == "Baker\n2019 – 2021\n• Baked bread"
    assert read.lines[0].top == read.lines[1].top


def test_lines_of_a_pdf_know_their_place_and_weight(tmp_path: object) -> None:
    read = read_document(
        "x", pdf_of('#set page(paper: "a4")\n*Ann Lee* #h(1fr) 2019\n\nA baker of fine office files', tmp_path)
    )
    assert [line.text for line in read.lines] == ["Ann Lee", "2019", "A baker of fine office files"]
    assert read.lines[0].bold
    assert not read.lines[2].bold
    assert all(read.text[line.start : line.start + len(line.text)] == line.text for line in read.lines)


def test_two_columns_are_read_one_after_the_other(tmp_path: object) -> None:
    side = "== Skills\n- SQL\n- Python\n- Excel"
    head = "== Experience\n*Data Analyst*\\\nKiwi Ltd, Chicago\\\n07/2018 – 01/2021\n"
    main = f"{head}- Ran tests\n- Wrote reports for buyers"
    grid = f"#grid(columns: (2fr, 1fr), gutter: 18pt, [{main}], [{side}])"
    source = f"#set page(margin: 2cm)\n= Priya Raman\npriya\\@example.com\n{grid}"
    resume = read_resume(read_document("cv.pdf", pdf_of(source, tmp_path)))
    (job,) = resume.work
    assert (job.title.text, job.employer.text, job.place.text) == ("Data Analyst", "Kiwi Ltd", "Chicago")
    assert [point.text for point in job.achievements] == ["Ran tests", "Wrote reports for buyers"]
    assert [skill.text for skill in resume.skills] == ["SQL", "Python", "Excel"]


def test_a_pdf_of_pictures_only_is_told_to_be_a_scan(tmp_path: object) -> None:
    with pytest.raises(UnreadableFile, match="scan"):
        read_document("cv.pdf", pdf_of("#rect(width: 3cm, height: 2cm)", tmp_path))


@pytest.mark.parametrize("name", ["BM Sharma", "PK Sharma", "GIF8 Ltd", "RIFF Guitars"])
def test_a_text_may_begin_with_any_letters(name: str) -> None:
    assert read_document("cv.txt", f"{name}\nLeeds\n".encode()).text.startswith(name)


def test_a_recording_is_not_called_a_picture() -> None:
    with pytest.raises(UnreadableFile, match="cannot read this kind"):
        read_document("answer.wav", b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00")
