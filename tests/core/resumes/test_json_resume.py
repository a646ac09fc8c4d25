"""JSON Resume and RenderCV."""

from __future__ import annotations

import json

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableText
from greenroom.core.resumes import from_json_resume, from_rendercv, read_resume, to_json_resume
from greenroom.core.resumes.values import Month


def test_json_resume_is_read_and_written_back_alike() -> None:
    work = [
        {"name": "Acme", "position": "Baker", "startDate": "2020-01", "endDate": "2021-05", "highlights": ["Baked"]}
    ]
    data = {"basics": {"name": "Ann Lee", "email": "ann@example.org"}, "work": work}
    written = to_json_resume(from_json_resume(data, "source"))
    assert written["work"] == work
    assert written["basics"] == data["basics"]


def test_a_job_without_an_end_lasts_until_now() -> None:
    data = {"basics": {"name": "Ann"}, "work": [{"name": "Acme", "position": "Baker", "startDate": "2020-01"}]}
    (job,) = from_json_resume(data, "").work
    assert job.current
    assert job.start == Month(2020, 1)


def test_an_empty_json_resume_is_refused() -> None:
    with pytest.raises(UnreadableText, match="holds no name"):
        from_json_resume({"basics": {}}, "{}")


def test_rendercv_sections_are_told_by_their_fields() -> None:
    entry = {
        "company": "Acme",
        "position": "**Baker**",
        "start_date": "2020-01",
        "end_date": "present",
        "highlights": ["Baked - Rye - Spelt"],
    }
    data = {"cv": {"name": "Ann Lee", "sections": {"where_i_was": [entry]}}}
    (job,) = from_rendercv(data, "company: Acme").work
    assert (job.employer.text, job.title.text, job.current) == ("Acme", "Baker", True)
    assert job.employer.span.of("company: Acme") == "Acme"


def test_json_of_something_else_is_no_resume() -> None:
    posting = {
        "title": "Web Developer",
        "date": "2019 - 2021",
        "skills": [{"name": "HTML"}],
        "email": "ann@example.org",
    }
    with pytest.raises(UnreadableText, match="does not read like a résumé"):
        read_resume(Document(Kind.JSON, json.dumps(posting, indent=1), data=posting))


def test_a_certificate_keeps_who_gave_it_and_its_year() -> None:
    data = {
        "basics": {"name": "Mara Okafor"},
        "certificates": [
            {"name": "Forklift licence", "issuer": "RTITB", "date": "2024-05-01"},
            {"name": "First aid 2025", "date": "2025-01-01"},
            {"issuer": "Nobody"},
        ],
    }
    read = from_json_resume(data, json.dumps(data))
    assert [each.text for each in read.certificates] == ["Forklift licence, RTITB, 2024", "First aid 2025", ""]
