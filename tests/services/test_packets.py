"""The packet: one zip and one PDF, the same for the same record, with names that lead nowhere."""

from __future__ import annotations

import io
import zipfile

import pypdfium2
import pytest
from tests.desk import PDF, desk
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import NotFound
from greenroom.services import applications, documents, packets, people, stories
from greenroom.store.models import Document, Posting

pytestmark = pytest.mark.django_db


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[place].get_textpage().get_text_range() for place in range(len(document))]
    return " ".join(" ".join(str(page).split()) for page in pages)


def test_the_pdf_holds_people_questions_stories_checklist_brief_and_papers() -> None:
    actor = alice()
    w = world(actor)
    desk(actor, w)
    name, pdf = packets.packet_pdf(actor, w.interview.pk, NOW)
    text = words(pdf)
    assert name == "Interview Northgate Parcels 2026-12-03.pdf"
    for part in (
        "INTERVIEW PACKET",
        "Joan Barker",
        "Many parcels went astray.",
        "Learn names and positions",
        "A rota of last week",
        "Work sample: rota.pdf",
        "Ama Boateng, My manager",
        "ama@example.org",
        "INTERVIEW BRIEF",
    ):
        assert part in text
    assert len(pypdfium2.PdfDocument(pdf)) == len(
        pypdfium2.PdfDocument(packets.packet_pdf(actor, w.interview.pk, NOW)[1])
    )


def test_the_zip_holds_everything_as_it_came_and_is_the_same_each_time() -> None:
    actor = alice()
    w = world(actor)
    documents.note_sent(actor, w.application.pk, w.resume.pk)
    documents.add(actor, w.application.pk, kind="sample", name="rota.pdf", content=PDF)
    documents.add(actor, w.application.pk, kind="sample", name="plan.docx", content=b"PK", called="../../plan")
    name, content = packets.packet_zip(actor, w.interview.pk, NOW)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        folder = "Interview Northgate Parcels 2026-12-03"
        assert names == [
            f"{folder}/01 Packet.pdf",
            f"{folder}/02 Brief.pdf",
            f"{folder}/03 Stories.md",
            f"{folder}/04 Résumé as sent - Mara 2026.txt",
            f"{folder}/05 Work sample - ..-..-plan.docx",
            f"{folder}/06 Work sample - rota.pdf",
        ]
        assert archive.read(names[5]) == PDF
        assert archive.testzip() is None
    assert name == f"{folder}.zip"
    assert packets.packet_zip(actor, w.interview.pk, NOW)[1] == content


@pytest.mark.parametrize(
    "evil", ["../../../etc/passwd", "/etc/passwd", "C:\\boot.ini", "a/../../b", "con", "\u202egpj.exe"]
)
def test_no_name_leads_out_of_the_folder(evil: str) -> None:
    actor = alice()
    w = world(actor)
    applications.rename(actor, w.application.pk, title="A role", employer=evil)
    row = documents.add(actor, w.application.pk, kind="sample", name="a.txt", content=b"x", called=evil)
    Document.objects.filter(pk=row.pk).update(name=evil)
    _, content = packets.packet_zip(actor, w.interview.pk, NOW)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            folder, _, file = name.partition("/")
            assert "/" not in file
            assert not {"..", "", "."} & {folder, file}
            assert "\\" not in name
            assert ":" not in name


def test_without_a_posting_there_is_no_brief_and_still_a_packet() -> None:
    actor = alice()
    w = world(actor)
    Posting.objects.all().delete()
    assert packets.packet_of(actor, w.interview.pk, NOW).brief is None
    _, content = packets.packet_zip(actor, w.interview.pk, NOW)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any("Brief" in name for name in archive.namelist())


def test_a_paper_that_is_no_page_is_named_with_the_reason() -> None:
    actor = alice()
    w = world(actor)
    documents.add(actor, w.application.pk, kind="portfolio", name="work.docx", content=b"PK")
    (paper,) = packets.packet_of(actor, w.interview.pk, NOW).papers
    assert (paper.kind, paper.fits) == ("Portfolio", False)
    assert "in the zip only" in paper.note


def test_stories_that_prove_something_come_first_and_six_are_enough() -> None:
    actor = alice()
    w = world(actor)
    for place in range(8):
        stories.create(actor, title=f"Story {place}", situation="Something else entirely.")
    stories.create(actor, title="Rota", actions="I led a team of twelve and planned the shift rota every evening.")
    found = packets.packet_of(actor, w.interview.pk, NOW).stories
    assert len(found) == 6
    assert found[0].title == "Rota"


def test_a_packet_in_another_zone_shows_both_times() -> None:
    actor = alice()
    w = world(actor)
    people.update_profile(actor, zone="Asia/Tokyo")
    packet = packets.packet_of(alice(), w.interview.pk, NOW)
    assert packet.when == "Thursday 3 December 2026, 15:00 (London, UTC)"
    assert packet.when_own == "Friday 4 December 2026, 00:00 (Tokyo, UTC+9)"


def test_bob_gets_the_packet_and_charlie_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    desk(actor, w)
    assert packets.packet_pdf(bob(), w.interview.pk, NOW)[1].startswith(b"%PDF-")
    with pytest.raises(NotFound):
        packets.packet_zip(charlie(), w.interview.pk, NOW)


def test_a_reviewer_of_one_application_gets_no_story_bank() -> None:
    actor = alice()
    w = world(actor)
    people.share(actor, bob().user, w.application.pk)
    assert packets.packet_of(bob(), w.interview.pk, NOW).stories == ()
