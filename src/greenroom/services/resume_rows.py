"""Résumés between core values and rows, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.documents import storable
from greenroom.core.resumes.values import (
    NOTHING,
    Contact,
    Doubt,
    DoubtAbout,
    Language,
    Link,
    Month,
    Project,
    Read,
)
from greenroom.core.resumes.values import Education as CoreEducation
from greenroom.core.resumes.values import Job as CoreJob
from greenroom.core.resumes.values import Resume as CoreResume
from greenroom.core.spans import Certainty, Span
from greenroom.services.wording import cut
from greenroom.store.models import Achievement, Education, Job, Resume, ResumeEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.services.record import Record

HEAD = ("name", "headline", "email", "phone", "place", "summary")
SKILL, LANGUAGE, CERTIFICATE, PROJECT = "skill", "language", "certificate", "project"
_DOUBT_ORDER = (Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL)


def contact_json(contact: Contact) -> dict[str, Any]:
    """The head of a résumé as the record holds it."""
    reads: dict[str, Read] = {name: getattr(contact, name) for name in HEAD}
    return {
        **{name: storable(read.text) for name, read in reads.items()},
        "links": [{"url": link.url, "network": link.network, "username": link.username} for link in contact.links],
        "read": {
            name: {"start": read.span.start, "end": read.span.end, "certainty": read.certainty}
            for name, read in reads.items()
            if read.text
        },
    }


def doubts_json(doubts: Iterable[Doubt]) -> list[dict[str, Any]]:
    """The doubts as the record holds them."""
    return [
        {
            "key": f"d{number}",
            "about": doubt.about,
            "text": storable(doubt.text),
            "start": doubt.span.start,
            "end": doubt.span.end,
        }
        for number, doubt in enumerate(doubts)
    ]


def keep_parts(record: Record, resume: Resume, read: CoreResume) -> None:
    """Write everything that was read below a résumé."""
    jobs = [_job(resume, job, position) for position, job in enumerate(read.work)]
    record.create_all(jobs)
    for row, job in zip(jobs, read.work, strict=True):
        record.create_all(_achievements(resume, job.achievements, job=row))
    record.create_all([_education(resume, study, position) for position, study in enumerate(read.education)])
    record.create_all(list(_plain_entries(resume, read)))
    projects = [_project(resume, project, position) for position, project in enumerate(read.projects)]
    record.create_all(projects)
    for entry, project in zip(projects, read.projects, strict=True):
        record.create_all(_achievements(resume, project.highlights, entry=entry))


def resume_of(row: Resume) -> CoreResume:
    """The résumé as it stands after mending. What belongs to no job or project is left to the pages."""
    achievements = list(row.achievements.all())
    entries = list(row.entries.all())
    of_kind = {kind: [entry for entry in entries if entry.kind == kind] for kind in (SKILL, LANGUAGE, CERTIFICATE)}
    return CoreResume(
        source=row.source,
        contact=contact_of(row.contact),
        work=tuple(core_job(job, achievements) for job in row.jobs.all()),
        education=tuple(_core_education(study) for study in row.education.all()),
        projects=tuple(_core_project(entry, achievements) for entry in entries if entry.kind == PROJECT),
        skills=tuple(_read(entry, entry.text) for entry in of_kind[SKILL]),
        languages=tuple(Language(_read(entry, entry.text), entry.detail) for entry in of_kind[LANGUAGE]),
        certificates=tuple(_read(entry, entry.text) for entry in of_kind[CERTIFICATE]),
        doubts=tuple(_doubt(doubt) for doubt in row.doubts),
    )


def month_of(text: str) -> Month | None:
    """The month or year that `2021-03` or `2021` names; none for an empty text."""
    if not text:
        return None
    year, _, month = text.partition("-")
    return Month(int(year), int(month) if month else None)


def _iso(month: Month | None) -> str:
    return month.iso() if month else ""


def _place(*reads: Read) -> dict[str, Any]:
    """Where the first of some readings stands, and how sure the least sure of them is."""
    least = max((read.certainty for read in reads if read.text), key=_DOUBT_ORDER.index, default=Certainty.SURE)
    return {"start": reads[0].span.start, "end": reads[0].span.end, "certainty": least}


def _job(resume: Resume, job: CoreJob, position: int) -> Job:
    return Job(
        person_id=resume.person_id,
        resume=resume,
        employer=storable(cut(job.employer.text, 300)),
        title=storable(cut(job.title.text, 300)),
        place=storable(cut(job.place.text, 200)),
        started=_iso(job.start),
        ended=_iso(job.end),
        current=job.current,
        summary=storable(job.summary.text),
        position=position,
        **_place(job.employer if job.employer.text else job.title, job.title, job.dates, job.place),
    )


def _achievements(
    resume: Resume, reads: Iterable[Read], *, job: Job | None = None, entry: ResumeEntry | None = None
) -> list[Achievement]:
    return [
        Achievement(
            person_id=resume.person_id,
            resume=resume,
            job=job,
            entry=entry,
            text=storable(read.text),
            position=position,
            **_place(read),
        )
        for position, read in enumerate(reads)
    ]


def _education(resume: Resume, study: CoreEducation, position: int) -> Education:
    return Education(
        person_id=resume.person_id,
        resume=resume,
        institution=storable(cut(study.institution.text, 300)),
        degree=storable(cut(study.degree.text, 300)),
        area=storable(cut(study.area.text, 300)),
        started=_iso(study.start),
        ended=_iso(study.end),
        highlights=[storable(highlight.text) for highlight in study.highlights],
        position=position,
        **_place(study.institution, study.degree, study.area),
    )


def _plain_entries(resume: Resume, read: CoreResume) -> Iterable[ResumeEntry]:
    kinds = (
        (SKILL, [(skill, "") for skill in read.skills]),
        (LANGUAGE, [(language.name, language.level) for language in read.languages]),
        (CERTIFICATE, [(certificate, "") for certificate in read.certificates]),
    )
    for kind, found in kinds:
        for position, (each, detail) in enumerate(found):
            yield ResumeEntry(
                person_id=resume.person_id,
                resume=resume,
                kind=kind,
                text=storable(each.text),
                detail=storable(detail),
                position=position,
                **_place(each),
            )


def _project(resume: Resume, project: Project, position: int) -> ResumeEntry:
    return ResumeEntry(
        person_id=resume.person_id,
        resume=resume,
        kind=PROJECT,
        text=storable(project.name.text),
        detail=storable(project.summary.text),
        started=_iso(project.start),
        ended=_iso(project.end),
        position=position,
        **_place(project.name),
    )


def contact_of(head: dict[str, Any]) -> Contact:
    """The head of a résumé as core knows it."""
    places = head.get("read", {})
    reads = {
        name: Read(
            head.get(name, ""),
            Span(places[name]["start"], places[name]["end"]) if name in places else Span(0, 0),
            Certainty(places[name]["certainty"]) if name in places else Certainty.SURE,
        )
        for name in HEAD
    }
    return Contact(**reads, links=tuple(Link(**link) for link in head.get("links", [])))


def _read(row: Achievement | ResumeEntry | Job | Education, text: str) -> Read:
    return Read(text, Span(row.start, row.end), Certainty(row.certainty)) if text else NOTHING


def core_job(job: Job, achievements: Sequence[Achievement] = ()) -> CoreJob:
    """A job as core knows it, with those of the achievements that belong to it."""
    return CoreJob(
        employer=_read(job, job.employer),
        title=Read(job.title),
        start=month_of(job.started),
        end=month_of(job.ended),
        current=job.current,
        place=Read(job.place),
        summary=Read(job.summary),
        achievements=tuple(_read(each, each.text) for each in achievements if each.job_id == job.pk),
    )


def _core_education(study: Education) -> CoreEducation:
    return CoreEducation(
        institution=_read(study, study.institution),
        degree=Read(study.degree),
        area=Read(study.area),
        start=month_of(study.started),
        end=month_of(study.ended),
        highlights=tuple(Read(highlight) for highlight in study.highlights),
    )


def _core_project(entry: ResumeEntry, achievements: list[Achievement]) -> Project:
    return Project(
        name=_read(entry, entry.text),
        summary=Read(entry.detail),
        start=month_of(entry.started),
        end=month_of(entry.ended),
        highlights=tuple(_read(each, each.text) for each in achievements if each.entry_id == entry.pk),
    )


def _doubt(doubt: dict[str, Any]) -> Doubt:
    return Doubt(DoubtAbout(doubt["about"]), doubt["text"], Span(doubt["start"], doubt["end"]))
