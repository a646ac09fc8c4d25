"""A résumé written as a file and read back equals the résumé, in every design and format, however awkward its words."""

# ruff: noqa: E501 - cases read better in long rows

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.awkward_resumes import resumes
from tests.whole_resume import RESUME

from greenroom.adapters.reading import read_document
from greenroom.adapters.resume_files import FORMATS, content_of
from greenroom.core.resumes.comparing import fields, lost
from greenroom.core.resumes.looks import DESIGNS
from greenroom.core.resumes.reading import read_resume
from greenroom.core.resumes.values import Education, Job, Language, Month, Project, Read, Resume

WAYS = (*(("pdf", design) for design in DESIGNS), *((kind, "plain") for kind in FORMATS if kind != "pdf"))


def read_back(resume: Resume, kind: str, design: str) -> Resume:
    return read_resume(read_document(f"resume.{kind}", content_of(resume, kind, design)))


@pytest.mark.parametrize(("kind", "design"), WAYS)
@settings(
    max_examples=15,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(resume=resumes())
def test_awkward_resumes_come_back_whole(kind: str, design: str, resume: Resume) -> None:
    assert lost(resume, read_back(resume, kind, design)) == ()


JOB = Job(Read("Harbour Foods"), Read("Packer"), Month(2018), Month(2020), achievements=(Read("Packed 300 boxes"),))
HARD = {
    "a school with “at” in its name": Resume(
        "", RESUME.contact, (JOB,), (Education(Read("University of Texas at Austin"), Read("BSc"), end=Month(2011)),)
    ),
    "a paragraph before the points": Resume(
        "",
        RESUME.contact,
        (Job(Read("Pied Piper"), Read("CEO"), Month(2013), current=True, summary=Read("A small firm with one great idea in it")), JOB),
    ),
    "a job that is only a paragraph": Resume(
        "", RESUME.contact, (Job(Read("Pied Piper"), Read("CEO"), Month(2013), summary=Read("Led the firm.")),)
    ),
    "a bakery called after two trades": Resume(
        "", RESUME.contact, (Job(Read("Baker & Cook"), Read("Ops"), Month(2013), Month(2014)),)
    ),
    "a year inside a name": Resume(
        "", RESUME.contact, (JOB,), projects=(Project(Read("Expo 2020 stand"), Read("Built it"), Month(2019), Month(2019)),)
    ),
    "only a beginning or only an end": Resume(
        "", RESUME.contact, (Job(Read("Swan"), Read("Cook"), Month(2013)), Job(Read("Hart"), Read("Cook"), None, Month(2012, 5)))
    ),
    "words with commas in lists": Resume(
        "",
        RESUME.contact,
        (JOB,),
        skills=(Read("Planning, forecasting"), Read("Basic life support"), Read("C++")),
        languages=(Language(Read("Serbo-Croatian"), "C1, certified"), Language(Read("Igbo"))),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "design"), WAYS)
@pytest.mark.parametrize("what", HARD)
def test_what_was_lost_once_comes_back(what: str, kind: str, design: str) -> None:
    assert lost(HARD[what], read_back(HARD[what], kind, design)) == ()


def test_every_thing_that_a_resume_states_is_counted() -> None:
    assert fields(Resume("")) == 0
    head, jobs, course, project, skills, languages, certificates = 7, (5 + 2) + (4 + 1), 5, 2, 3, 2, 2
    assert fields(RESUME) == head + jobs + course + project + skills + languages + certificates
