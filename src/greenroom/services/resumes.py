"""Résumés: read in, kept untouched, and mended by hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, NotFound, UnreadableText
from greenroom.core.resumes.reading import read_resume as read
from greenroom.core.spans import Certainty
from greenroom.services.people import fill_profile
from greenroom.services.reading import Handed, Taken, document_of, take_in
from greenroom.services.record import deed
from greenroom.services.resume_rows import (
    CERTIFICATE,
    HEAD,
    LANGUAGE,
    PROJECT,
    SKILL,
    contact_json,
    doubts_json,
    keep_parts,
    resume_of,
)
from greenroom.services.wording import cut, given
from greenroom.store.models import Education, Job, Resume, ResumeEntry

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.core.documents import Document
    from greenroom.core.resumes.values import Resume as CoreResume
    from greenroom.store.access import Actor

__all__ = [
    "add_education",
    "add_entry",
    "add_job",
    "confirm_doubt",
    "delete",
    "keep_resume",
    "mend_contact",
    "mend_education",
    "mend_entry",
    "mend_job",
    "read_in",
    "read_resume",
    "remove_education",
    "remove_entry",
    "remove_job",
    "rename",
    "resume_of",
]

_JOB_FIELDS = frozenset({"employer", "title", "place", "started", "ended", "current", "summary"})
_EDUCATION_FIELDS = frozenset({"institution", "degree", "area", "started", "ended", "highlights"})
_ENTRY_FIELDS = frozenset({"text", "detail", "started", "ended"})
_ENTRY_KINDS = (SKILL, LANGUAGE, CERTIFICATE, PROJECT)
_DATE = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2]))?")


def read_in(actor: Actor, *, name: str = "", content: bytes | None = None, text: str = "") -> Resume:
    """Read a résumé from a file's `content` or a pasted `text`. An empty profile is filled from its head.

    Raises:
        UnreadableFile: the file cannot be read.
        UnreadableText: the text holds nothing of a résumé.
    """
    handed = Handed(name, content, text)
    document = document_of(handed)
    read = read_resume(document)
    with deed(actor, "read-resume", f"Read the résumé {cut(name, 100)}".strip()):
        return keep_resume(actor, take_in(actor, handed, document), read, name=name)


def read_resume(document: Document) -> CoreResume:
    """What a document says about a person; the error of one that says nothing names the field to mend."""
    try:
        return read(document)
    except UnreadableText as error:
        error.field = error.field or "resume"
        raise


def keep_resume(actor: Actor, taken: Taken, read: CoreResume, *, name: str = "") -> Resume:
    """Keep a résumé with what was read from it."""
    with deed(actor, "keep-resume", "Kept the résumé") as record:
        row = record.create(
            Resume(
                person=actor.person,
                name=cut(storable(name) or read.contact.name.text or "Résumé", 200),
                source=storable(read.source),
                kind=taken.document.kind,
                file=taken.file,
                contact=contact_json(read.contact),
                doubts=doubts_json(read.doubts),
            )
        )
        keep_parts(record, row, read)
        languages = [{"name": each.name.text, "level": each.level} for each in read.languages]
        fill_profile(actor, row.contact, languages)
        return row


def rename(actor: Actor, resume: UUID, *, name: str) -> Resume:
    """Give a résumé another name."""
    row = Resume.objects.own(actor, resume)
    wanted = given(name, field="name", what="a name for the résumé")
    with deed(actor, "rename-resume", f"Renamed the résumé {row.name} to {wanted}") as record:
        return record.update(row, name=wanted)


def delete(actor: Actor, resume: UUID) -> None:
    """Delete a résumé with everything that was read from it; stories made from it stay."""
    row = Resume.objects.own(actor, resume)
    with deed(actor, "delete-resume", f"Deleted the résumé {row.name}") as record:
        record.delete(row)


def mend_contact(actor: Actor, resume: UUID, **fields: str) -> Resume:
    """Say what the head of the résumé really says."""
    row = Resume.objects.own(actor, resume)
    unknown = sorted(set(fields) - set(HEAD))
    if unknown:
        raise InvalidChoice(f"The head of a résumé has no field “{unknown[0]}”.", field=unknown[0])
    places = {name: place for name, place in row.contact.get("read", {}).items() if name not in fields}
    contact = {**row.contact, **{name: value.strip() for name, value in fields.items()}, "read": places}
    with deed(actor, "mend-contact", f"Mended the head of {row.name}") as record:
        return record.update(row, contact=contact)


def confirm_doubt(actor: Actor, resume: UUID, doubt: str) -> Resume:
    """Say that a doubtful reading is right.

    Raises:
        NotFound: there is no such doubt (any more).
    """
    row = Resume.objects.own(actor, resume)
    left = [each for each in row.doubts if each["key"] != doubt]
    if len(left) == len(row.doubts):
        raise NotFound("This doubt has been settled already.")
    with deed(actor, "confirm-doubt", f"Confirmed a reading of {row.name}") as record:
        return record.update(row, doubts=left)


def mend_job(actor: Actor, job: UUID, **fields: str | bool) -> Job:
    """Say what a job really was; with no fields, that it was read right."""
    row = Job.objects.own(actor, job)
    with deed(actor, "mend-job", f"Mended {row}") as record:
        return record.update(row, **_mended(fields, _JOB_FIELDS, needed="employer"))


def add_job(actor: Actor, resume: UUID, *, employer: str, **fields: str | bool) -> Job:
    """Add a job that the reading missed."""
    row = Resume.objects.own(actor, resume)
    values = _mended({"employer": employer, **fields}, _JOB_FIELDS, needed="employer")
    job = Job(person=actor.person, resume=row, position=row.jobs.count(), **values)
    with deed(actor, "add-job", f"Added {job}") as record:
        return record.create(job)


def remove_job(actor: Actor, job: UUID) -> None:
    """Remove a job with its achievements."""
    row = Job.objects.own(actor, job)
    with deed(actor, "remove-job", f"Removed {row}") as record:
        record.delete(row)


def mend_education(actor: Actor, education: UUID, **fields: str | list[str]) -> Education:
    """Say what a course of study really was; with no fields, that it was read right."""
    row = Education.objects.own(actor, education)
    with deed(actor, "mend-education", f"Mended {row.institution}") as record:
        return record.update(row, **_mended(fields, _EDUCATION_FIELDS, needed="institution"))


def add_education(actor: Actor, resume: UUID, *, institution: str, **fields: str | list[str]) -> Education:
    """Add a course of study that the reading missed."""
    row = Resume.objects.own(actor, resume)
    values = _mended({"institution": institution, **fields}, _EDUCATION_FIELDS, needed="institution")
    study = Education(person=actor.person, resume=row, position=row.education.count(), **values)
    with deed(actor, "add-education", f"Added {study.institution}") as record:
        return record.create(study)


def remove_education(actor: Actor, education: UUID) -> None:
    """Remove a course of study."""
    row = Education.objects.own(actor, education)
    with deed(actor, "remove-education", f"Removed {row.institution}") as record:
        record.delete(row)


def mend_entry(actor: Actor, entry: UUID, **fields: str) -> ResumeEntry:
    """Say what a skill, language, certificate or project really is; with no fields, that it was read right."""
    row = ResumeEntry.objects.own(actor, entry)
    with deed(actor, "mend-entry", f"Mended “{cut(row.text, 80)}”") as record:
        return record.update(row, **_mended(fields, _ENTRY_FIELDS, needed="text"))


def add_entry(actor: Actor, resume: UUID, *, kind: str, text: str, **fields: str) -> ResumeEntry:
    """Add a skill, language, certificate or project that the reading missed."""
    row = Resume.objects.own(actor, resume)
    if kind not in _ENTRY_KINDS:
        raise InvalidChoice("Choose skill, language, certificate or project.", field="kind")
    values = _mended({"text": text, **fields}, _ENTRY_FIELDS, needed="text")
    position = row.entries.filter(kind=kind).count()
    entry = ResumeEntry(person=actor.person, resume=row, kind=kind, position=position, **values)
    with deed(actor, "add-entry", f"Added “{cut(entry.text, 80)}”") as record:
        return record.create(entry)


def remove_entry(actor: Actor, entry: UUID) -> None:
    """Remove a skill, language, certificate or project."""
    row = ResumeEntry.objects.own(actor, entry)
    with deed(actor, "remove-entry", f"Removed “{cut(row.text, 80)}”") as record:
        record.delete(row)


def _mended(fields: dict[str, Any], allowed: frozenset[str], *, needed: str) -> dict[str, Any]:
    """Fields as typed, checked; a row that a hand has mended is sure."""
    unknown = sorted(set(fields) - allowed)
    if unknown:
        raise InvalidChoice(f"There is no field “{unknown[0]}” here.", field=unknown[0])
    values = {name: value.strip() if isinstance(value, str) else value for name, value in fields.items()}
    if needed in values:
        values[needed] = given(values[needed], field=needed, what=f"the {needed}")
    for name in {"started", "ended"} & set(values):
        if values[name] and not _DATE.fullmatch(values[name]):
            raise InvalidChoice("Give a date as a year or a month, like 2021 or 2021-03.", field=name)
    if (
        values.get("started")
        and values.get("ended")
        and values["ended"][:7] < values["started"][: len(values["ended"])]
    ):
        raise InvalidChoice("This ends before it starts. Check the two dates.", field="ended")
    return {**values, "by_hand": True, "certainty": Certainty.SURE}
