"""A résumé written for RenderCV (docs.rendercv.com): the content as YAML, the looks left to its designs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.resumes.rendercv import profile

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Contact, Education, Job, Link, Month, Project, Resume


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
    named = [each for each in contact.links if _is_known(each)]
    site = next((each for each in contact.links if not each.network), None)
    others = [each for each in contact.links if each not in named and each is not site]
    return _filled(
        {
            "name": contact.name.text,
            "headline": contact.headline.text,
            "location": contact.place.text,
            "email": contact.email.text,
            "phone": contact.phone.text,
            "website": site.url if site else "",
            "social_networks": [{"network": each.network, "username": each.username} for each in named],
            "custom_connections": [_connection(each) for each in others],
        }
    )


def _is_known(link: Link) -> bool:
    """Whether network and user name alone lead to the same address again."""
    known = profile(link.network, link.username) if link.network and link.username else None
    return known is not None and known.url.replace("://www.", "://") == link.url.replace("://www.", "://").rstrip("/")


def _connection(link: Link) -> dict[str, str]:
    named = f"{link.network}: {link.username}" if link.network and link.username else link.network
    return _filled({"fontawesome_icon": "link", "placeholder": link.url or named, "url": link.url})


def _dates(start: Month | None, end: Month | None, *, current: bool = False) -> dict[str, str]:
    """Both ends; a beginning alone is written as `date`, because RenderCV takes it to last until now otherwise."""
    if start is None:
        return {"end_date": end.iso()} if end else {}
    until = "present" if current and end is None else end.iso() if end else ""
    return {"start_date": start.iso(), "end_date": until} if until else {"date": f"{start.iso()} –"}


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
