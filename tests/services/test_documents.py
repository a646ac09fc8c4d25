"""Papers of an application: added, removed, and which résumé was sent."""

from __future__ import annotations

import pytest
from tests.desk import PDF
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableFile
from greenroom.files import storage
from greenroom.services import applications, documents, resumes
from greenroom.services.history import undo
from greenroom.store.models import Document, File

pytestmark = pytest.mark.django_db


def test_a_paper_is_kept_as_it_came_and_under_the_name_that_was_given() -> None:
    actor = alice()
    w = world(actor)
    row = documents.add(actor, w.application.pk, kind="sample", name="../rota.PDF", content=PDF, called=" My rota ")
    assert (row.name, row.kind) == ("My rota", "sample")
    assert row.file
    assert (row.file.name, row.file.kind) == ("rota.PDF", "pdf")
    assert documents.content_of(actor, row.pk) == (row, PDF)
    assert documents.add(actor, w.application.pk, kind="other", name="no ending", content=b"x").name == "no ending"


def test_papers_stand_in_the_order_of_a_packet_and_nothing_else_stands_among_them() -> None:
    actor = alice()
    w = world(actor)
    for kind in ("other", "sample", "portfolio"):
        documents.add(actor, w.application.pk, kind=kind, name=f"{kind}.txt", content=b"x")
    Document.objects.create(person=actor.person, application=w.application, kind="feedback", name="Their words")
    assert [row.kind for row in documents.papers_of(actor, w.application.pk)] == ["portfolio", "sample", "other"]


@pytest.mark.parametrize(("kind", "content"), [("dinner", b"x"), ("sample", b"")])
def test_a_paper_of_no_kind_or_without_content_is_refused_and_nothing_is_left(kind: str, content: bytes) -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises((InvalidChoice, UnreadableFile)):
        documents.add(actor, w.application.pk, kind=kind, name="a.txt", content=content)
    assert not Document.objects.exists()
    assert not File.objects.exists()


def test_a_paper_is_removed_with_its_file_and_undo_brings_both_back() -> None:
    actor = alice()
    w = world(actor)
    row = documents.add(actor, w.application.pk, kind="sample", name="rota.pdf", content=PDF)
    documents.remove(actor, row.pk)
    assert not Document.objects.exists()
    assert not File.objects.exists()
    undo(actor, latest(actor).pk)
    back = Document.objects.get()
    assert documents.content_of(actor, back.pk)[1] == PDF


def test_a_file_that_a_resume_was_read_from_stays() -> None:
    actor = alice()
    w = world(actor)
    text = "Mara Okafor\n\nExperience\nShift supervisor, Brightline Logistics, 2021 - now\n- Trained nine colleagues\n"
    version = resumes.read_in(actor, name="mara.txt", content=text.encode())
    sent = documents.note_sent(actor, w.application.pk, version.pk)
    assert sent.file_id == version.file_id
    documents.remove(actor, sent.pk)
    assert File.objects.get().pk == version.file_id


def test_a_pasted_resume_is_kept_as_text_and_found_again() -> None:
    actor = alice()
    w = world(actor)
    sent = documents.note_sent(actor, w.application.pk, w.resume.pk)
    assert sent.file
    assert storage.read(sent.file.pk).decode() == w.resume.source
    assert documents.note_sent(actor, w.application.pk, w.resume.pk) == sent
    assert documents.sent_resume(w.application, documents.papers_of(actor, w.application.pk)) == w.resume


def test_without_a_note_the_resume_chosen_for_the_application_counts_as_sent() -> None:
    actor = alice()
    w = world(actor)
    assert documents.sent_resume(w.application, ()) is None
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    w.application.refresh_from_db()
    assert documents.sent_resume(w.application, ()) == w.resume


def test_a_file_called_resume_that_was_never_read_is_no_version() -> None:
    actor = alice()
    w = world(actor)
    documents.add(actor, w.application.pk, kind="resume", name="cv.pdf", content=PDF)
    assert documents.sent_resume(w.application, documents.papers_of(actor, w.application.pk)) is None


def test_bob_reads_a_paper_and_changes_none_and_charlie_finds_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    row = documents.add(actor, w.application.pk, kind="sample", name="rota.pdf", content=PDF)
    assert documents.content_of(bob(), row.pk)[1] == PDF
    with pytest.raises(NotAllowed):
        documents.remove(bob(), row.pk)
    with pytest.raises(NotAllowed):
        documents.add(bob(), w.application.pk, kind="sample", name="a.txt", content=b"x")
    with pytest.raises(NotFound):
        documents.content_of(charlie(), row.pk)
    assert documents.papers_of(charlie(), w.application.pk) == []


def test_a_paper_without_a_file_says_so() -> None:
    actor = alice()
    w = world(actor)
    row = Document.objects.create(person=actor.person, application=w.application, kind="sample", name="Lost")
    with pytest.raises(NotFound, match="no file"):
        documents.content_of(actor, row.pk)
