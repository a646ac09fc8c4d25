"""A résumé written for RenderCV (docs.rendercv.com): the content as YAML, the looks left to its designs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Contact, Education, Job, Month, Project, Resume


def to_rendercv(resume: Resume) -> dict[str, Any]:
    """The résumé with the field names of RenderCV, under its one key `cv`."""
    summary = resume.contact.summary.text
    sections = {
        "summary": [summary] if summary else [],
        "experience": [_job(each) for each in resume.work],
        "projects": [_project(each) for each in resume.projects],
        "education": [_study(each) for each in resume.education],
        "skills": [{"bullet": each.text} for each in resume.skills],
        "languages": [{"label": each.name.text, "details": each.level} for each in resume.languages],
        "certifications": [{"bullet": each.text} for each in resume.certificates],
    }
    return {"cv": {**_head(resume.contact), "sections": _filled(sections)}}


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in ("", None, [])}


def _head(contact: Contact) -> dict[str, Any]:
    networks = [{"network": each.network, "username": each.username} for each in contact.links if each.network]
    return _filled(
        {
            "name": contact.name.text,
            "headline": contact.headline.text,
            "location": contact.place.text,
            "email": contact.email.text,
            "phone": contact.phone.text,
            "website": next((each.url for each in contact.links if not each.network), ""),
            "social_networks": networks,
        }
    )


def _dates(start: Month | None, end: Month | None, *, current: bool = False) -> dict[str, str]:
    """Both ends; where only one is known, RenderCV takes it as `date`."""
    if start is None:
        return {"date": end.iso()} if end else {}
    until = "present" if current and end is None else end.iso() if end else ""
    return {"start_date": start.iso(), "end_date": until} if until else {"date": start.iso()}


def _job(job: Job) -> dict[str, Any]:
    return _filled(
        {
            "company": job.employer.text,
            "position": job.title.text,
            "location": job.place.text,
            **_dates(job.start, job.end, current=job.current),
            "summary": job.summary.text,
            "highlights": [each.text for each in job.achievements],
        }
    )


def _study(study: Education) -> dict[str, Any]:
    return _filled(
        {
            "institution": study.institution.text,
            "area": study.area.text,
            "degree": study.degree.text,
            "location": study.place.text,
            **_dates(study.start, study.end),
            "highlights": [each.text for each in study.highlights],
        }
    )


def _project(project: Project) -> dict[str, Any]:
    return _filled(
        {
            "name": project.name.text,
            **_dates(project.start, project.end),
            "summary": project.summary.text,
            "highlights": [each.text for each in project.highlights],
        }
    )
