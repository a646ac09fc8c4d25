"""A résumé written as JSON Resume, with what Greenroom knows about each value beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Contact, Education, Job, Month, Project, Read, Resume


def to_json_resume(resume: Resume) -> dict[str, Any]:
    """The résumé with the field names of JSON Resume; the key `greenroom` holds places, certainties and doubts.

    Args:
        resume: a résumé that was read.
    """
    return {
        "basics": _basics(resume.contact),
        "work": [_job(one) for one in resume.work],
        "education": [_study(one) for one in resume.education],
        "projects": [_project(one) for one in resume.projects],
        "skills": [{"name": skill.text} for skill in resume.skills],
        "languages": [_filled({"language": one.name.text, "fluency": one.level}) for one in resume.languages],
        "certificates": [{"name": one.text} for one in resume.certificates],
        "greenroom": {"evidence": _evidence(resume), "doubts": _doubts(resume)},
    }


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in ("", None, [], {})}


def _iso(month: Month | None) -> str | None:
    return month.iso() if month else None


def _basics(contact: Contact) -> dict[str, Any]:
    site = next((one for one in contact.links if not one.network), None)
    profiles = [
        _filled({"network": one.network, "username": one.username, "url": one.url})
        for one in contact.links
        if one is not site
    ]
    return _filled(
        {
            "name": contact.name.text,
            "label": contact.headline.text,
            "email": contact.email.text,
            "phone": contact.phone.text,
            "url": site.url if site else "",
            "summary": contact.summary.text,
            "location": {"address": contact.place.text} if contact.place.text else {},
            "profiles": profiles,
        }
    )


def _job(job: Job) -> dict[str, Any]:
    return _filled(
        {
            "name": job.employer.text,
            "position": job.title.text,
            "location": job.place.text,
            "startDate": _iso(job.start),
            "endDate": _iso(job.end),
            "summary": job.summary.text,
            "highlights": [one.text for one in job.achievements],
            "current": False if job.start and not job.end and not job.current else None,
        }
    )


def _study(study: Education) -> dict[str, Any]:
    return _filled(
        {
            "institution": study.institution.text,
            "studyType": study.degree.text,
            "area": study.area.text,
            "location": study.place.text,
            "startDate": _iso(study.start),
            "endDate": _iso(study.end),
            "courses": [one.text for one in study.highlights],
        }
    )


def _project(project: Project) -> dict[str, Any]:
    return _filled(
        {
            "name": project.name.text,
            "description": project.summary.text,
            "startDate": _iso(project.start),
            "endDate": _iso(project.end),
            "highlights": [one.text for one in project.highlights],
        }
    )


def _evidence(resume: Resume) -> dict[str, dict[str, Any]]:
    """For every value, by its path: where it stands in the source and how sure the reading is."""
    found: dict[str, Read] = {
        f"basics.{key}": getattr(resume.contact, key) for key in ("name", "email", "phone", "summary")
    }
    found |= {"basics.label": resume.contact.headline, "basics.location": resume.contact.place}
    for number, job in enumerate(resume.work):
        found |= {
            f"work.{number}.name": job.employer,
            f"work.{number}.position": job.title,
            f"work.{number}.location": job.place,
        }
        found |= {f"work.{number}.summary": job.summary, f"work.{number}.dates": job.dates}
        found |= {f"work.{number}.highlights.{place}": one for place, one in enumerate(job.achievements)}
    for number, study in enumerate(resume.education):
        found |= {f"education.{number}.institution": study.institution, f"education.{number}.studyType": study.degree}
        found |= {f"education.{number}.area": study.area, f"education.{number}.location": study.place}
        found |= {f"education.{number}.courses.{place}": one for place, one in enumerate(study.highlights)}
    for number, project in enumerate(resume.projects):
        found |= {f"projects.{number}.name": project.name, f"projects.{number}.description": project.summary}
        found |= {f"projects.{number}.highlights.{place}": one for place, one in enumerate(project.highlights)}
    found |= {f"skills.{number}": one for number, one in enumerate(resume.skills)}
    found |= {f"languages.{number}": one.name for number, one in enumerate(resume.languages)}
    found |= {f"certificates.{number}": one for number, one in enumerate(resume.certificates)}
    return {path: _mark(read) for path, read in found.items() if read.text or read.span.end}


def _mark(read: Read) -> dict[str, Any]:
    return {"start": read.span.start, "end": read.span.end, "certainty": read.certainty.value}


def _doubts(resume: Resume) -> list[dict[str, Any]]:
    return [
        {"about": one.about.value, "text": one.text, "start": one.span.start, "end": one.span.end}
        for one in resume.doubts
    ]
