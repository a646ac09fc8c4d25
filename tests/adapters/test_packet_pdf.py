from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from tests.adapters.test_brief_pdf import BRIEF
from tests.adapters.test_typesetting import PNG
from tests.desk import PDF

from greenroom.adapters.brief_pdf import render_brief
from greenroom.adapters.packet_pdf import MOST_PAGES, Pages, merged, pages_of, render_packet
from greenroom.core.packet import Owed, Packet, PacketPaper, PacketPoint, PacketStory

PACKET = Packet(
    title="Operations Manager",
    employer="Havenwind Parcel",
    candidate="Noor Haddad",
    when="Friday 4 December 2026, 10:00 (Amsterdam, UTC+1)",
    when_own="Friday 4 December 2026, 09:00 (London, UTC)",
    where="Maashaven depot",
    people=(("Marijke van Dam", "Head of Operations", "That you can do the work"), ("Joost", "", "")),
    questions=(("What should be different in six months?", "The posting names no measure."),),
    stories=(PacketStory("Vans", (("Situation", "14 % of our vans left late."), ("Result", "5 %."))),),
    points=(PacketPoint("papers", "Print 4 copies", done=True), PacketPoint("in the room", "Greet", done=False)),
    papers=(PacketPaper("Work sample", "rota.docx", "so it is in the zip only", fits=False),),
    owed=(Owed("A reference list", "by 1 December 2026", done=False),),
    brief=BRIEF,
)
EMPTY = Packet("", "", "", "")


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(
        " ".join(str(document[place].get_textpage().get_text_range()).split()) for place in range(len(document))
    )


def test_everything_that_matters_is_on_the_pages() -> None:
    text = words(render_packet(PACKET))
    for part in (
        "Operations Manager",
        "10:00 (Amsterdam, UTC+1)",
        "Where you are: Friday 4 December 2026, 09:00",
        "Marijke van Dam",
        "What should be different in six months?",
        "14 % of our vans left late.",
        "Print 4 copies",
        "In the room",
        "A reference list, by 1 December 2026",
        "so it is in the zip only",
        "The brief, one page",
    ):
        assert part in text


def test_no_word_is_read_as_markup_and_other_scripts_do_not_stop_it() -> None:
    strange = replace(PACKET, employer="#panic() $y$ *a*", candidate="محمد 李小龙 \x00", title='"q" \\ `x`')
    assert "#panic() $y$ *a*" in words(render_packet(strange))


def test_an_empty_packet_is_a_page_as_well() -> None:
    assert "No papers yet" in words(render_packet(EMPTY))


def test_a_long_story_runs_over_pages() -> None:
    long = replace(PACKET, stories=(PacketStory("Long", (("Actions", "I stood at the gate. " * 900),)),) * 3)
    assert len(pypdfium2.PdfDocument(render_packet(long))) > 3


def test_parts_are_joined_in_their_order_and_the_bytes_are_the_same_each_time() -> None:
    parts = [render_packet(PACKET), render_brief(BRIEF), PDF]
    whole = merged(parts)
    assert len(pypdfium2.PdfDocument(whole)) == sum(len(pypdfium2.PdfDocument(part)) for part in parts)
    assert words(whole).index("INTERVIEW PACKET") < words(whole).index("INTERVIEW BRIEF")
    assert b"CreationDate(D:0000" in whole
    assert merged(parts) == whole


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        ("rota.pdf", PDF, 1),
        ("no ending", PDF, 1),
        ("picture.png", PNG, 1),
        ("notes.md", "Zwölf Vans\n\nEnde".encode(), 1),
        ("notes.txt", b"line\n" * 400, None),
    ],
)
def test_a_pdf_a_picture_and_a_text_become_pages(name: str, content: bytes, count: int | None) -> None:
    found = pages_of(name, content)
    assert isinstance(found, Pages)
    assert found.count == count or (count is None and found.count > 3)
    assert len(pypdfium2.PdfDocument(merged([PDF, found.content]))) == 1 + found.count


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("cv.docx", b"PK\x03\x04", "not a PDF, picture or text"),
        ("broken.pdf", b"%PDF-1.7 cut off", "not readable"),
        ("broken.png", PNG[:30], "not readable"),
        ("notes.txt", b"\xff\xfe\x00", "not readable"),
        ("empty.pdf", PDF.replace(b"/Kids[3 0 R]/Count 1", b"/Kids[]/Count 0     "), ""),
    ],
)
def test_what_cannot_become_pages_says_why(name: str, content: bytes, why: str) -> None:
    found = pages_of(name, content)
    assert isinstance(found, str)
    assert why in found
    assert found.endswith("so it is in the zip only")


def test_a_book_stays_out_of_the_pdf() -> None:
    book = merged([PDF] * (MOST_PAGES + 1))
    assert pages_of("book.pdf", book) == f"{MOST_PAGES + 1} pages long, so it is in the zip only"
