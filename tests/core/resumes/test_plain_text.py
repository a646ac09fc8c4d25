from __future__ import annotations

from tests.whole_resume import RESUME

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes.comparing import lost
from greenroom.core.resumes.page import page_of
from greenroom.core.resumes.plain_text import to_plain_text
from greenroom.core.resumes.reading import read_resume


def test_plain_text_is_read_back_without_a_loss() -> None:
    text = to_plain_text(page_of(RESUME))
    assert lost(RESUME, read_resume(Document(Kind.TEXT, text))) == ()


def test_plain_text_has_the_headings_that_machines_know() -> None:
    lines = to_plain_text(page_of(RESUME)).splitlines()
    assert [line for line in lines if line.isupper() and line[0] != "-"] == [
        "SUMMARY",
        "EXPERIENCE",
        "PROJECTS",
        "EDUCATION",
        "SKILLS",
        "LANGUAGES",
        "CERTIFICATIONS",
    ]
