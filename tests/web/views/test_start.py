"""The beginning: posting, résumé and a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile
from tests.world import POSTING, RESUME

from greenroom.services import fetching
from greenroom.services.reading import Handed
from greenroom.store.models import Application, File, Interview

if TYPE_CHECKING:
    import pytest
    from django.test import Client

    from greenroom.store.models import Resume

WHEN = {"date": "2026-12-03", "time": "15:00", "zone": "Europe/London"}


def test_pasted_texts_and_a_date_make_a_prepared_application(hers: Client) -> None:
    page = hers.post("/start/", {"posting_text": POSTING, "resume_text": RESUME, **WHEN}, follow=True)
    assert page.status_code == 200
    assert "It is all read." in page.text
    assert Application.objects.get().title == "Warehouse Team Leader"
    assert Interview.objects.get().starts_at.isoformat() == "2026-12-03T15:00:00+00:00"


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


def test_an_hour_that_clocks_show_twice_is_asked_about_and_then_taken(hers: Client) -> None:
    twice = {"posting_text": POSTING, "date": "2026-10-25", "time": "01:30", "zone": "Europe/London"}
    page = hers.post("/start/", twice)
    assert page.status_code == 422
    assert "twice" in page.text
    assert hers.post("/start/", {**twice, "when_twice": "later"}).status_code == 302
    assert Interview.objects.get().starts_at.isoformat() == "2026-10-25T01:30:00+00:00"


def test_a_resume_that_is_there_already_can_be_chosen(hers: Client, resume: Resume) -> None:
    hers.post("/start/", {"posting_text": POSTING, "resume": str(resume.pk)})
    assert Application.objects.get().resume == resume


def test_a_file_that_cannot_be_read_is_named_beside_its_field(hers: Client) -> None:
    file = SimpleUploadedFile("posting.pdf", b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    page = hers.post("/start/", {"posting_file": file, "resume_text": RESUME})
    assert page.status_code == 422
    assert "This is a picture." in page.text
    assert "mara.okafor@example.org" in page.text


def test_those_who_will_be_there_are_taken_with_their_perspective(hers: Client) -> None:
    who = {"name_1": "Joan Barker", "title_1": "Operations manager", "name_2": "Sam Reid", "stakeholder_2": "recruiter"}
    hers.post("/start/", {"posting_text": POSTING, **WHEN, **who, "place": "https://meet.example/1"})
    interview = Interview.objects.get()
    assert interview.link == "https://meet.example/1"
    assert [seat.contact.name for seat in interview.participants.all()] == ["Joan Barker", "Sam Reid"]
