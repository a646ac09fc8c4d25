"""A résumé as it stands on paper: the head, and sections under headings that people and machines know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Contact, Education, Job, Month, Project, Resume

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SUMMARY, EXPERIENCE, PROJECTS, EDUCATION = "Summary", "Experience", "Projects", "Education"
SKILLS, LANGUAGES, CERTIFICATES = "Skills", "Languages", "Certifications"


@dataclass(frozen=True, slots=True)
class Entry:
    """A job, project or course of study.

    Attributes:
        head: its first line: title or degree, else the employer, school or project.
        under: its second line: employer or school, and place.
        dates: as people write them: “Mar 2021 – Present”.
        text: what it was, in a paragraph.
        points: what was done, a line each.
    """

    head: str
    under: str = ""
    dates: str = ""
    text: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSection:
    """A heading with entries, or with a list of words; `lines` where each of the words needs a line of its own."""

    title: str
    entries: tuple[Entry, ...] = ()
    words: tuple[str, ...] = ()
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that is printed, in the order of reading."""

    name: str
    headline: str
    contact: tuple[str, ...]
    summary: str
    sections: tuple[PageSection, ...]


def page_of(resume: Resume) -> Page:
    """The page of a résumé; sections that hold nothing are left out."""
    sections = (
        PageSection(EXPERIENCE, entries=tuple(_job(each) for each in resume.work)),
        PageSection(PROJECTS, entries=tuple(_project(each) for each in resume.projects)),
        PageSection(EDUCATION, entries=tuple(_study(each) for each in resume.education)),
        PageSection(SKILLS, words=tuple(each.text for each in resume.skills)),
        PageSection(LANGUAGES, words=tuple(_spoken(each.name.text, each.level) for each in resume.languages)),
        PageSection(CERTIFICATES, words=tuple(each.text for each in resume.certificates), lines=True),
    )
    return Page(
        name=resume.contact.name.text,
        headline=resume.contact.headline.text,
        contact=_contact(resume.contact),
        summary=resume.contact.summary.text,
        sections=tuple(each for each in sections if each.entries or each.words),
    )


def _contact(contact: Contact) -> tuple[str, ...]:
    links = (link.url.removeprefix("https://").removeprefix("http://").rstrip("/") for link in contact.links)
    return tuple(filter(None, (contact.email.text, contact.phone.text, contact.place.text, *links)))


def _spoken(name: str, level: str) -> str:
    return f"{name} ({level})" if level else name


def _stretch(start: Month | None, end: Month | None, *, current: bool = False) -> str:
    until = "Present" if current and end is None else _month(end)
    return " – ".join(filter(None, (_month(start), until)))


def _month(month: Month | None) -> str:
    if month is None:
        return ""
    return f"{_MONTHS[month.month - 1]} {month.year}" if month.month else str(month.year)


def _joined(*words: str) -> str:
    return ", ".join(filter(None, words))


def _job(job: Job) -> Entry:
    titled = bool(job.title.text)
    return Entry(
        head=job.title.text or job.employer.text,
        under=_joined(job.employer.text if titled else "", job.place.text),
        dates=_stretch(job.start, job.end, current=job.current),
        text=job.summary.text,
        points=tuple(each.text for each in job.achievements),
    )


def _study(study: Education) -> Entry:
    course = _joined(study.degree.text, study.area.text)
    return Entry(
        head=course or study.institution.text,
        under=_joined(study.institution.text if course else "", study.place.text),
        dates=_stretch(study.start, study.end),
        points=tuple(each.text for each in study.highlights),
    )


def _project(project: Project) -> Entry:
    return Entry(
        head=project.name.text,
        dates=_stretch(project.start, project.end),
        text=project.summary.text,
        points=tuple(each.text for each in project.highlights),
    )
