from __future__ import annotations

from tests.whole_resume import RESUME

from greenroom.core.resumes.comparing import lost
from greenroom.core.resumes.rendercv import from_rendercv
from greenroom.core.resumes.rendercv_writing import to_rendercv
from greenroom.core.resumes.values import Contact, Job, Month, Read, Resume


def test_rendercv_is_read_back_without_a_loss() -> None:
    assert lost(RESUME, from_rendercv(to_rendercv(RESUME), "")) == ()


def test_a_job_without_an_end_is_not_made_to_last_until_now() -> None:
    job = Job(Read("Harbour Bakery"), Read("Lead"), Month(2019))
    written = to_rendercv(Resume("", Contact(Read("Mara")), work=(job,)))
    assert written["cv"]["sections"]["experience"] == [
        {"company": "Harbour Bakery", "position": "Lead", "date": "2019 –"}
    ]
    assert from_rendercv(written, "").work[0].current is False
