"""The beginning: posting, résumé and a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile
from tests.world import POSTING, RESUME

from greenroom.services import fetching
from greenroom.services.reading import Handed
from greenroom.store.models import Application, File

if TYPE_CHECKING:
    import pytest
    from django.test import Client

WHEN = {"date": "2026-12-03", "time": "15:00", "zone": "Europe/London"}


def test_without_a_posting_the_typed_resume_comes_back_with_a_sentence(hers: Client) -> None:
    page = hers.post("/start/", {"resume_text": RESUME, **WHEN})
    assert page.status_code == 422
    assert "Start with the posting" in page.text
    assert "mara.okafor@example.org" in page.text
    assert not Application.objects.exists()


def test_looking_around_shows_an_example_and_leaving_removes_it(hers: Client) -> None:
    hers.post("/start/example/")
    assert Application.objects.exists()
    hers.post("/example/leave/")
    assert not Application.objects.exists()


def test_a_file_is_kept_when_something_else_is_wrong(hers: Client) -> None:
    file = SimpleUploadedFile("posting.txt", POSTING.encode())
    page = hers.post("/start/", {"posting_file": file, "date": "2026-12-03", "zone": "Europe/London"})
    assert page.status_code == 422
    assert "Say at what time" in page.text
    kept = File.objects.get()
    hers.post("/start/", {"posting_kept": str(kept.pk)})
    assert Application.objects.get().title == "Warehouse Team Leader"


def test_a_file_that_another_person_kept_is_not_read(hers: Client, strangers: Client) -> None:
    file = SimpleUploadedFile("posting.txt", POSTING.encode())
    hers.post("/start/", {"posting_file": file, "date": "2026-12-03", "zone": "Europe/London"})
    page = strangers.post("/start/", {"posting_kept": str(File.objects.get().pk)})
    assert page.status_code in {404, 422}
    assert not Application.objects.exists()


def test_a_time_that_clocks_skip_is_said_and_the_text_stays(hers: Client) -> None:
    skipped = {"date": "2027-03-28", "time": "01:30", "zone": "Europe/London"}
    page = hers.post("/start/", {"posting_text": POSTING, **skipped})
    assert page.status_code == 422
    assert "clocks skip that hour" in page.text
    assert "Northgate Parcels, Leeds" in page.text


def test_an_address_is_fetched_only_when_it_is_given(hers: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetched(url: str) -> Handed:
        asked.append(url)
        return Handed(text=POSTING)

    monkeypatch.setattr(fetching, "fetch", fetched)
    hers.post("/start/", {"posting_text": POSTING})
    assert asked == []
    hers.post("/start/", {"posting_url": "https://example.org/job"})
    assert asked == ["https://example.org/job"]
    assert Application.objects.count() == 2
