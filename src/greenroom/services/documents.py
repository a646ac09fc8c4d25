"""The papers of an application: the résumé that was sent, portfolio, samples, lists and permits."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.packet import PAPER_WORDS, PaperKind
from greenroom.files import storage
from greenroom.services.papers import keep_file
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Document, Invitation, Posting, Resume

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.models import File

_LONGEST_NAME = 255
_KINDS = frozenset(kind.value for kind in PaperKind)
_TEXT = "text"


def papers_of(actor: Actor, application: UUID) -> Sequence[Document]:
    """The papers of an application that the actor may see, in the order of a packet, the latest of a kind first."""
    order = {kind.value: place for place, kind in enumerate(PaperKind)}
    rows = Document.objects.visible_to(actor).filter(application=application, kind__in=_KINDS).select_related("file")
    return sorted(rows, key=lambda row: order[row.kind])


def add(actor: Actor, application: UUID, *, kind: str, name: str, content: bytes, called: str = "") -> Document:
    """Keep a paper with an application.

    Args:
        actor: whose it is.
        application: with which it goes.
        kind: what it is, by its `PaperKind`.
        name: what the file is called.
        content: its bytes.
        called: what the person calls it; the file's name when empty.

    Raises:
        InvalidChoice: there is no such kind.
        UnreadableFile: the file is empty or too large.
    """
    row = Application.objects.own(actor, application)
    if kind not in _KINDS:
        raise InvalidChoice("Choose what kind of paper it is.", field="kind")
    with deed(actor, "add-paper", f"Added a paper for “{row}”: {PAPER_WORDS[PaperKind(kind)].lower()}") as record:
        file = keep_file(actor, name, content, _ending(name))
        return record.create(
            Document(
                person=actor.person,
                application=row,
                kind=kind,
                name=cut(called.strip() or file.name, _LONGEST_NAME),
                file=file,
            )
        )


def note_sent(actor: Actor, application: UUID, resume: UUID) -> Document:
    """Keep the version of the résumé that this employer got: its file as it came, or its text if it was pasted.

    One that is noted already stays; another version is noted beside it, since they may have got both.
    """
    row = Application.objects.own(actor, application)
    version = Resume.objects.select_related("file").own(actor, resume)
    known = [each for each in papers_of(actor, row.pk) if each.kind == PaperKind.RESUME]
    for each in known:
        if _is_of(each, version):
            return each
    with deed(actor, "note-sent-resume", f"Noted which résumé went to “{row}”: {version.name}") as record:
        name = f"{version.name or 'Résumé'}.txt"
        file = version.file or keep_file(actor, name, version.source.encode(), _TEXT)
        return record.create(
            Document(
                person=actor.person,
                application=row,
                kind=PaperKind.RESUME.value,
                name=given(version.name, field="resume", what="the résumé a name"),
                file=file,
            )
        )


def remove(actor: Actor, document: UUID) -> Document:
    """Remove a paper, with its file if nothing else needs that; undo brings both back."""
    row = Document.objects.select_related("file", "application").own(actor, document)
    with deed(actor, "remove-paper", f"Removed the paper “{cut(row.name, 80)}”") as record:
        file = row.file
        record.delete(row)
        if file is not None and not _is_needed(file):
            record.delete(file)
    return row


def content_of(actor: Actor, document: UUID) -> tuple[Document, bytes]:
    """A paper with its bytes, for whoever may see the application.

    Raises:
        NotFound: there is none, or not for this actor, or it has no file.
    """
    row = Document.objects.select_related("file").read(actor, document)
    if row.file is None:
        raise NotFound("There is no file with this paper.")
    return row, storage.read(row.file.pk)


def sent_resume(application: Application, papers: Sequence[Document]) -> Resume | None:
    """The résumé that was sent, as it was read: the version noted last; else the one chosen for the application."""
    parts = ("jobs__achievements", "education", "entries__achievements", "achievements__job")
    rows = Resume.objects.filter(person=application.person_id).prefetch_related(*parts)
    noted = next((each for each in papers if each.kind == PaperKind.RESUME and each.file), None)
    if noted is not None and noted.file is not None:
        by_file = rows.filter(file=noted.file).first()
        if by_file is not None:
            return by_file
        pasted = next((row for row in rows.filter(file=None, name=noted.name) if _is_of(noted, row)), None)
        if pasted is not None:
            return pasted
    return rows.filter(pk=application.resume_id).first() if application.resume_id else None


def _is_of(document: Document, resume: Resume) -> bool:
    """Whether a paper holds that version of the résumé."""
    if document.file is None:
        return False
    return (
        document.file_id == resume.file_id or document.file.sha256 == hashlib.sha256(resume.source.encode()).hexdigest()
    )


def _is_needed(file: File) -> bool:
    """Whether something else was read from a file, or holds it."""
    return any(model._default_manager.filter(file=file).exists() for model in (Document, Posting, Resume, Invitation))  # noqa: SLF001


def _ending(name: str) -> str:
    """The kind of a file by its ending; the content is never shown, so nothing rests on it."""
    ending = name.rpartition(".")[2].lower()
    return ending[:10] if ending.isalnum() and ending.isascii() and ending != name.lower() else "other"
