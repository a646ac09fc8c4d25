"""What could not be read for sure, said in one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.resumes.values import Doubt, DoubtAbout
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.resumes.values import Contact, Education, Job


def doubts_of(contact: Contact, jobs: Sequence[Job], studies: Sequence[Education]) -> tuple[Doubt, ...]:
    """Every doubt about a reading, the person first.

    Args:
        contact: the person.
        jobs: the positions.
        studies: the courses of study.
    """
    found = [*_about_person(contact)]
    for job in jobs:
        found += _about_job(job)
    for study in studies:
        found += _about_study(study)
    if not jobs:
        found.append(Doubt(DoubtAbout.WORK, "No work history was found. If there is one, add it by hand."))
    return tuple(found)


def _about_person(contact: Contact) -> Iterable[Doubt]:
    if not contact.name.text:
        yield Doubt(DoubtAbout.PERSON, "No name was found at the head of the résumé.")
    elif contact.name.certainty is not Certainty.SURE:
        yield Doubt(DoubtAbout.PERSON, f"Is “{contact.name.text}” your name?", contact.name.span)
    if not contact.email.text:
        yield Doubt(DoubtAbout.PERSON, "No e-mail address was found.")


def _about_job(job: Job) -> Iterable[Doubt]:
    names = [name.text for name in (job.title, job.employer) if name.text]
    label = ", ".join(names) or "one position"
    span = job.title.span if job.title.text else job.employer.span
    if not job.employer.text:
        yield Doubt(DoubtAbout.WORK, f"No employer was found for “{label}”.", span)
    if not job.title.text:
        yield Doubt(DoubtAbout.WORK, f"No title was found for “{label}”.", span)
    if len(names) > 1 and Certainty.DOUBTFUL in (job.title.certainty, job.employer.certainty):
        yield Doubt(DoubtAbout.WORK, f"Was “{job.title.text}” the title and “{job.employer.text}” the employer?", span)
    if job.start is None and job.end is None and not job.current:
        yield Doubt(DoubtAbout.WORK, f"No dates were found for “{label}”.", span)
    elif job.start and job.end and (job.end.year, job.end.month or 12) < (job.start.year, job.start.month or 1):
        yield Doubt(DoubtAbout.WORK, f"The dates of “{label}” end before they begin.", job.dates.span)


def _about_study(study: Education) -> Iterable[Doubt]:
    label = study.degree.text or study.institution.text
    if not study.institution.text:
        yield Doubt(DoubtAbout.EDUCATION, f"No school was found for “{label}”.", study.degree.span)
    elif study.degree.text and Certainty.DOUBTFUL in (study.degree.certainty, study.institution.certainty):
        yield Doubt(
            DoubtAbout.EDUCATION, f"Was “{study.degree.text}” studied at “{study.institution.text}”?", study.degree.span
        )
