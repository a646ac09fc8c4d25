from __future__ import annotations

from dataclasses import replace

from greenroom.core.resumes.comparing import Lost, lost
from greenroom.core.resumes.values import Contact, Job, Month, Read, Resume

JOB = Job(
    Read("Harbour Bakery"), Read("Shift lead"), Month(2021), current=True, achievements=(Read("Cut waste by 4%"),)
)
RESUME = Resume("", Contact(Read("Mara Okafor")), work=(JOB,), skills=(Read("Rota planning"),))


def test_nothing_is_lost_between_equals_and_white_space_makes_no_difference() -> None:
    read = replace(RESUME, skills=(Read("rota  planning"),))
    assert lost(RESUME, read) == ()


def test_a_job_that_was_not_read_is_named() -> None:
    assert lost(RESUME, replace(RESUME, work=())) == (Lost("Job", "Shift lead, Harbour Bakery"),)


def test_something_else_that_was_read_as_a_job_is_named() -> None:
    extra = Job(Read("Rota planning Ltd"), Read(""))
    assert lost(RESUME, replace(RESUME, work=(JOB, extra))) == (Lost("Read as a job", "", "Rota planning Ltd"),)


def test_what_was_misread_stands_beside_what_was_written() -> None:
    read = replace(RESUME, work=(replace(JOB, title=Read("Shift"), current=False, achievements=()),))
    assert lost(RESUME, read) == (
        Lost("Job title", "Shift lead", "Shift"),
        Lost("End", "now", ""),
        Lost("Achievement", "Cut waste by 4%"),
    )


def test_a_lost_skill_and_a_wrong_name_are_named() -> None:
    read = replace(RESUME, contact=Contact(Read("Mara")), skills=())
    assert lost(RESUME, read) == (Lost("Name", "Mara Okafor", "Mara"), Lost("Skill", "Rota planning"))
