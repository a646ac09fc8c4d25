"""A résumé as it stands on paper: the head, and sections under headings that people and machines know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.resumes.heads import lean
from greenroom.core.resumes.words import degree_score, is_place, school_score

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Contact, Education, Job, Month, Project, Resume

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SUMMARY, EXPERIENCE, PROJECTS, EDUCATION = "Summary", "Experience", "Projects", "Education"
SKILLS, LANGUAGES, CERTIFICATES = "Skills", "Languages", "Certifications"
BAR = " · "
"""What parts names that stand on one line: a sign that no name holds, so that nobody takes two names for one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A job, project or course of study.

    Attributes:
        head: its first line: the title, the degree and its subject, or the project; empty where there is none.
        under: its second line: employer or school, place, and dates as people write them: “Mar 2021 – Present”.
        text: what it was, in a paragraph.
        points: what was done, a line each.
    """

    head: str
    under: str = ""
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
    links = (_short(link.url or f"{link.network}: {link.username}") for link in contact.links)
    return tuple(filter(None, (contact.email.text, contact.phone.text, contact.place.text, *links)))


def _short(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


def _spoken(name: str, level: str) -> str:
    return f"{name} ({level})" if level else name


def _stretch(start: Month | None, end: Month | None, *, current: bool = False, studied: bool = False) -> str:
    """Dates as people write them; “2019 –” has no end that is known, “until 2019” no beginning."""
    if start is None:
        return f"until {_month(end)}" if end and not studied else _month(end)
    if end is None and not current:
        return f"{_month(start)} –"
    return f"{_month(start)} – {_month(end) if end else 'Present'}"


def _month(month: Month | None) -> str:
    if month is None:
        return ""
    return f"{_MONTHS[month.month - 1]} {month.year}" if month.month else str(month.year)


def _barred(*words: str) -> str:
    return BAR.join(filter(None, words))


def _under(label: str, where: str, place: str, dates: str, *, clear: bool) -> str:
    """The second line; a name that stands alone, under nothing, or sounds like the one above it is labelled."""
    if where and not (clear and (place or dates)):
        where = f"{label}: {where}"
    if where:
        return _barred(where, place, dates)
    return _barred(f"Place: {place}" if place else "", dates)


def _job(job: Job) -> Entry:
    title, employer = job.title.text, job.employer.text
    sounds_so = lean(title) >= lean(employer) and not is_place(employer)  # “Baker & Cook” does not, nor does “Jordan”
    return Entry(
        head=title,
        under=_under(
            "Employer",
            employer,
            job.place.text,
            _stretch(job.start, job.end, current=job.current),
            clear=bool(title) and sounds_so,
        ),
        text=job.summary.text,
        points=tuple(each.text for each in job.achievements),
    )


def _study(study: Education) -> Entry:
    degree, area, school = study.degree.text, study.area.text, study.institution.text
    clear = bool(degree or area) and lean(degree, degree_score, school_score) >= lean(
        school, degree_score, school_score
    )
    return Entry(
        head=_barred(degree, area) if degree or not area else f"Subject: {area}",
        under=_under("School", school, study.place.text, _stretch(study.start, study.end, studied=True), clear=clear),
        points=tuple(each.text for each in study.highlights),
    )


def _project(project: Project) -> Entry:
    return Entry(
        head=project.name.text,
        under=_stretch(project.start, project.end),
        text=project.summary.text,
        points=tuple(each.text for each in project.highlights),
    )
