"""The papers of an interview, its checklist, and the packet."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.desk import PDF, desk
from tests.world import World, world

from greenroom.services import documents
from greenroom.store.models import Document, Interview, Promise

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def papers(here: World) -> str:
    return f"/interviews/{here.interview.pk}/papers/"


def test_a_file_is_added_read_and_removed(hers: Client, papers: str) -> None:
    file = SimpleUploadedFile("rota.pdf", PDF, "application/pdf")
    hers.post(f"{papers}add/", {"file": file, "kind": "portfolio", "called": "Rotas"})
    row = Document.objects.get()
    page = hers.get(papers).text
    assert "Rotas" in page
    assert "Portfolio" in page
    saved = hers.get(f"/papers/{row.pk}/file/")
    assert saved.content == PDF
    assert saved.headers["Content-Disposition"] == 'attachment; filename="rota.pdf"'
    assert saved.headers["X-Content-Type-Options"] == "nosniff"
    answer = hers.post(f"/papers/{row.pk}/remove/", {"interview": papers.split("/")[2]})
    assert answer.headers["Location"] == papers
    assert not Document.objects.exists()


def test_a_form_without_a_file_comes_back_with_a_sentence(hers: Client, papers: str) -> None:
    page = hers.post(f"{papers}add/", {"kind": "sample", "called": "Rotas"})
    assert page.status_code == 422
    assert "Choose the file first." in page.text
    assert 'value="Rotas"' in page.text
    empty = hers.post(f"{papers}add/", {"file": SimpleUploadedFile("a.txt", b""), "kind": "sample"})
    assert "This file is empty." in empty.text


def test_the_version_that_they_have_is_noted(hers: Client, here: World, papers: str) -> None:
    assert "Note which résumé they have" in hers.get(papers).text
    hers.post(f"{papers}sent/", {"resume": str(here.resume.pk)})
    assert Document.objects.get().kind == "resume"
    assert "Note which résumé they have" not in hers.get(papers).text
    assert hers.post(f"{papers}sent/", {"resume": "none"}).status_code == 422


def test_what_they_asked_for_is_a_promise_with_its_day(hers: Client, here: World, papers: str) -> None:
    hers.post(f"{papers}asked/", {"what": "A rota of last week", "due_on": "2020-01-02"})
    promise = Promise.objects.get()
    assert (promise.interview_id, promise.application_id) == (here.interview.pk, here.application.pk)
    page = hers.get(papers).text
    assert "Send what they asked for: A rota of last week" in page
    assert "Overdue" in page
    assert hers.post(f"{papers}asked/", {"what": ""}).status_code == 422


def test_points_are_ticked_and_opened_again(hers: Client, here: World, papers: str) -> None:
    point = "Learn names and positions, and write one question for each person."
    assert point in hers.get(papers).text
    answer = hers.post(f"{papers}tick/", {"point": [point]})
    assert answer.headers["Location"] == f"{papers}#checklist"
    assert "1 of " in hers.get(papers).text
    hers.post(f"{papers}tick/", {})
    assert Interview.objects.get(pk=here.interview.pk).setup["checklist"] == {}


def test_the_packet_comes_as_a_zip_and_as_a_pdf(hers: Client, owner: Actor, here: World) -> None:
    desk(owner, here)
    for kind, start in (("zip", b"PK"), ("pdf", b"%PDF-")):
        answer = hers.get(f"/interviews/{here.interview.pk}/packet.{kind}")
        assert answer.content.startswith(start)
        disposition = answer.headers["Content-Disposition"]
        assert disposition == f'attachment; filename="Interview Northgate Parcels 2026-12-03.{kind}"'
    with zipfile.ZipFile(io.BytesIO(hers.get(f"/interviews/{here.interview.pk}/packet.zip").content)) as archive:
        assert len(archive.namelist()) == 4


def test_a_reviewer_reads_papers_and_packet_and_changes_nothing(
    reviewers: Client, owner: Actor, here: World, papers: str
) -> None:
    made = desk(owner, here)
    page = reviewers.get(papers)
    assert page.status_code == 200
    assert 'type="checkbox"' not in page.text
    assert "/remove/" not in page.text
    assert reviewers.get(f"/papers/{made.document.pk}/file/").content == PDF
    assert reviewers.get(f"/interviews/{here.interview.pk}/packet.pdf").status_code == 200
    assert reviewers.get(f"/interviews/{here.interview.pk}/packet.zip").status_code == 200
    for address in ("add/", "sent/", "asked/", "tick/"):
        assert reviewers.post(f"{papers}{address}", {}).status_code == 403
    assert reviewers.post(f"/papers/{made.document.pk}/remove/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, here: World, papers: str) -> None:
    made = desk(owner, here)
    pages = (papers, papers.replace("papers/", "packet.zip"), papers.replace("papers/", "packet.pdf"))
    assert {strangers.get(page).status_code for page in pages} == {404}
    assert {strangers.post(f"{papers}{page}").status_code for page in ("add/", "sent/", "asked/", "tick/")} == {404}
    assert strangers.get(f"/papers/{made.document.pk}/file/").status_code == 404
    assert strangers.post(f"/papers/{made.document.pk}/remove/").status_code == 404


def test_many_papers_take_no_more_queries(
    hers: Client, owner: Actor, here: World, papers: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for place in range(12):
        documents.add(owner, here.application.pk, kind="sample", name=f"{place}.txt", content=b"x")
    with django_assert_max_num_queries(40):
        hers.get(papers)
