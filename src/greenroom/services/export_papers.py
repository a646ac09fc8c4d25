"""The papers of an export that people and other programs read: JSON Resume, stories, interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from greenroom.services.resume_rows import CERTIFICATE, LANGUAGE, PROJECT, SKILL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.store.models import Achievement, Education, Interview, Job, Resume, ResumeEntry, Story

_SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def json_resume(resume: Resume) -> dict[str, Any]:
    """A résumé as it stands after mending, in the JSON Resume form. What is not known is left out."""
    entries = list(resume.entries.all())
    achievements = list(resume.achievements.all())
    of = {kind: [entry for entry in entries if entry.kind == kind] for kind in (SKILL, LANGUAGE, CERTIFICATE, PROJECT)}
    whole = {
        "$schema": _SCHEMA,
        "basics": _basics(resume.contact),
        "work": [_work(job, [a for a in achievements if a.job_id == job.pk]) for job in resume.jobs.all()],
        "education": [_education(study) for study in resume.education.all()],
        "skills": [{"name": skill.text} for skill in of[SKILL]],
        "languages": [_stated(language=each.text, fluency=each.detail) for each in of[LANGUAGE]],
        "certificates": [{"name": each.text} for each in of[CERTIFICATE]],
        "projects": [_project(each, [a for a in achievements if a.entry_id == each.pk]) for each in of[PROJECT]],
    }
    return {name: part for name, part in whole.items() if part}


def story_text(story: Story) -> str:
    """A story as Markdown; parts that are not written yet are left out."""
    parts = [
        ("Situation", story.situation),
        ("Task", story.task),
        ("Actions", story.actions),
        ("Result", story.result),
        ("Learning", story.learning),
    ]
    shows = f"*Shows: {', '.join(story.competencies)}*\n\n" if story.competencies else ""
    return f"# {story.title}\n\n{shows}" + "\n\n".join(f"## {name}\n\n{text}" for name, text in parts if text) + "\n"


def interview_text(interview: Interview) -> str:
    """An interview as Markdown: when, where, with whom."""
    local = interview.starts_at.astimezone(ZoneInfo(interview.zone))
    lines = [
        f"# {interview.application}",
        "",
        f"- When: {local:%A} {local.day} {local:%B %Y, %H:%M} ({interview.zone}), {interview.minutes} minutes",
        f"- Format: {interview.format}",
        *([f"- Stage: {interview.stage}"] if interview.stage else []),
        *([f"- Place: {interview.place}"] if interview.place else []),
        *([f"- Link: {interview.link}"] if interview.link else []),
        *(["- Cancelled"] if interview.cancelled_at else []),
        *[f"- With: {seat.contact}" for seat in interview.participants.all()],
    ]
    return "\n".join(lines) + "\n" + (f"\n{interview.notes}\n" if interview.notes else "")


def _basics(contact: dict[str, Any]) -> dict[str, Any]:
    links = contact.get("links", [])
    return _stated(
        name=contact.get("name"),
        label=contact.get("headline"),
        email=contact.get("email"),
        phone=contact.get("phone"),
        summary=contact.get("summary"),
        location={"address": contact["place"]} if contact.get("place") else None,
        url=next((link["url"] for link in links if not link.get("network")), None),
        profiles=[_stated(**link) for link in links if link.get("network")],
    )


def _work(job: Job, achievements: Iterable[Achievement]) -> dict[str, Any]:
    return _stated(
        name=job.employer,
        position=job.title,
        location=job.place,
        startDate=job.started,
        endDate=job.ended,
        summary=job.summary,
        highlights=[each.text for each in achievements],
    )


def _education(study: Education) -> dict[str, Any]:
    return _stated(
        institution=study.institution,
        studyType=study.degree,
        area=study.area,
        startDate=study.started,
        endDate=study.ended,
        courses=study.highlights,
    )


def _project(entry: ResumeEntry, achievements: Iterable[Achievement]) -> dict[str, Any]:
    return _stated(
        name=entry.text,
        description=entry.detail,
        startDate=entry.started,
        endDate=entry.ended,
        highlights=[each.text for each in achievements],
    )


def _stated(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {name: value for name, value in fields.items() if value}
