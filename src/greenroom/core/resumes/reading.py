"""A résumé read: a document in, the person with work, studies, skills and what is doubtful out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.documents import Kind
from greenroom.core.errors import UnreadableText
from greenroom.core.resumes.contact import contact_of
from greenroom.core.resumes.doubts import doubts_of
from greenroom.core.resumes.headings import Section
from greenroom.core.resumes.json_resume import from_json_resume, is_json_resume
from greenroom.core.resumes.lists import certificates_of, languages_of, skills_of
from greenroom.core.resumes.paragraphs import paragraphs_of, words_known
from greenroom.core.resumes.rendercv import from_rendercv, is_rendercv
from greenroom.core.resumes.rows import rows_of
from greenroom.core.resumes.sections import parts_of
from greenroom.core.resumes.values import NOTHING, Contact, Read, Resume
from greenroom.core.resumes.work import jobs_of, projects_of, studies_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.documents import Document
    from greenroom.core.resumes.rows import Row
    from greenroom.core.resumes.sections import Part
    from greenroom.core.resumes.values import Education, Job, Project


def read_resume(document: Document) -> Resume:
    """Read a résumé: JSON Resume and RenderCV by their fields, everything else by its lines.

    Args:
        document: what a reader adapter gave.

    Raises:
        UnreadableText: when the text is no résumé.
    """
    if is_json_resume(document.data):
        return from_json_resume(document.data, document.text)
    if is_rendercv(document.data):
        return from_rendercv(document.data, document.text)
    resume = _read_rows(rows_of(document), document.text)
    if document.kind is Kind.JSON or not _is_resume(resume):
        raise UnreadableText(
            "This does not read like a résumé: no work, education or address was found. "
            "Choose another file, or paste the text."
        )
    return resume


def _read_rows(rows: Sequence[Row], source: str) -> Resume:
    parts = parts_of(rows)
    known = words_known(rows)
    contact = contact_of(_rows(parts, None), _rows(parts, Section.CONTACT), rows)
    jobs, studies, projects = _entries(parts, known)
    return Resume(
        source=source,
        contact=_with_summary(contact, parts, known),
        work=jobs,
        education=studies,
        projects=projects,
        skills=tuple(skills_of(_rows(parts, Section.SKILLS))),
        languages=tuple(languages_of(_rows(parts, Section.LANGUAGES))),
        certificates=tuple(certificates_of(_rows(parts, Section.CERTIFICATES), known)),
        doubts=doubts_of(contact, jobs, studies),
    )


def _entries(
    parts: Sequence[Part], known: frozenset[str]
) -> tuple[tuple[Job, ...], tuple[Education, ...], tuple[Project, ...]]:
    jobs = [job for part in parts if part.section is Section.WORK for job in jobs_of(part.rows, known)]
    studies = [study for part in parts if part.section is Section.EDUCATION for study in studies_of(part.rows, known)]
    dated = (Section.PROJECTS, Section.VOLUNTEERING)
    projects = [project for part in parts if part.section in dated for project in projects_of(part.rows, known)]
    return tuple(jobs), tuple(studies), tuple(projects)


def _rows(parts: Sequence[Part], section: Section | None) -> list[Row]:
    return [row for part in parts if part.section is section for row in part.rows]


def _with_summary(contact: Contact, parts: Sequence[Part], known: frozenset[str]) -> Contact:
    paragraphs = paragraphs_of(_rows(parts, Section.SUMMARY), known)
    if not paragraphs:
        return contact
    text = " ".join(one.text for one in paragraphs)
    start, end = min(one.span.start for one in paragraphs), max(one.span.end for one in paragraphs)
    summary = Read(text, type(paragraphs[0].span)(start, end)) if text else NOTHING
    return Contact(contact.name, contact.headline, contact.email, contact.phone, contact.place, summary, contact.links)


def _is_resume(resume: Resume) -> bool:
    """Work or education with an entry, or an address with skills."""
    entries = any(job.start or job.end or job.current for job in resume.work) or any(
        one.institution.text or one.degree.text for one in resume.education
    )
    return entries or bool(resume.contact.email.text and (resume.skills or resume.work or resume.projects))
