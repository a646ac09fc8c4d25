"""A view of a résumé as people and machines get it: its lines checked, its files made, and read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.reading import read_document
from greenroom.adapters.resume_files import FORMATS, content_of, pdf_of
from greenroom.core.errors import InvalidChoice, UnreadableText
from greenroom.core.packet import PaperKind
from greenroom.core.proof import prove
from greenroom.core.resumes.comparing import Lost, lost
from greenroom.core.resumes.page import page_of
from greenroom.core.resumes.reading import read_resume
from greenroom.core.resumes.tailoring import checked_head, proving, resume_of_view, tailored
from greenroom.services import documents, postings
from greenroom.services.resume_rows import contact_of, resume_of
from greenroom.services.resume_views import choices, master_lines
from greenroom.store.models import ResumeView

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.core.resumes.inventions import Invention
    from greenroom.core.resumes.master import MasterLine
    from greenroom.core.resumes.tailoring import TailoredLine
    from greenroom.core.resumes.values import Resume as CoreResume
    from greenroom.store.access import Actor
    from greenroom.store.models import Document

_PARTS = ("jobs", "education", "entries", "achievements")


@dataclass(frozen=True, slots=True)
class Tailored:
    """A view with its lines.

    Attributes:
        view: the row.
        master: every line of the résumé.
        lines: the same as the view has them.
        head: what headline and summary of the view claim beyond the master.
        resume: what goes out; where words claim more than the master, the master's stand.
    """

    view: ResumeView
    master: tuple[MasterLine, ...]
    lines: tuple[TailoredLine, ...]
    head: tuple[Invention, ...]
    resume: CoreResume

    @property
    def inventions(self) -> tuple[Invention, ...]:
        """What must be settled before a file is made, in the order of the page; what is not shown harms nobody."""
        return (*self.head, *(each for line in self.lines if line.shown for each in line.inventions))


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a machine reads in our own PDF.

    Attributes:
        text: the text in the order in which it is read.
        read: the résumé that our reader makes of it; None where it finds none.
        lost: what was lost or read as something else.
    """

    text: str
    read: CoreResume | None
    lost: tuple[Lost, ...]


def tailored_view(actor: Actor, view: UUID) -> Tailored:
    """A view with its lines.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    rows = ResumeView.objects.select_related("resume", "application__employer", "person")
    row = rows.prefetch_related(*(f"resume__{part}" for part in _PARTS)).read(actor, view)
    master = master_lines(row.resume)
    lines = tailored(master, choices(row))
    contact = contact_of(row.resume.contact)
    about = f"{row.application.employer.name}\n{row.application.title}" if row.application else ""
    headline = checked_head(row.headline, master, contact, about)
    summary = checked_head(row.summary, master, contact, about)
    said = ("" if headline else row.headline, "" if summary else row.summary)
    return Tailored(row, master, lines, (*headline, *summary), resume_of_view(contact, lines, *said))


def proves(made: Tailored, today: dt.date) -> dict[str, tuple[str, ...]]:
    """For each achievement of the master that proves something of the posting: what it proves, in their words."""
    application = made.view.application
    posting = application.postings.prefetch_related("facts", "items").first() if application else None
    if posting is None:
        return {}
    from greenroom.adapters.embedder import packed_embedder  # noqa: PLC0415 - loads 7 MB of vectors

    found = prove(postings.role_map_of(posting), resume_of(made.view.resume), packed_embedder(), today)
    return proving(made.master, found)


def has_posting(made: Tailored) -> bool:
    """Whether there is a posting to hold the lines of a view against."""
    return made.view.application is not None and made.view.application.postings.exists()


def file_of(made: Tailored, kind: str) -> tuple[str, bytes]:
    """The file of a view, with a name for it.

    Args:
        made: the view.
        kind: one of `FORMATS`.

    Raises:
        InvalidChoice: there is no such kind, or words of the view are not in the master.
    """
    if kind not in FORMATS:
        raise InvalidChoice(f"Choose one of these: {', '.join(FORMATS)}.", field="to")
    if made.inventions:
        first = made.inventions[0]
        raise InvalidChoice(f"“{first.words}” is not in your résumé. Reword that line, then the file is made.")
    return _name(made, kind), content_of(made.resume, kind, made.view.design, made.view.paper)


def keep_sent(actor: Actor, view: UUID) -> Document:
    """Keep the PDF of a view with its application, as the version of the résumé that this employer got.

    Raises:
        InvalidChoice: it is for no application, or words of it are not in the master.
    """
    made = tailored_view(actor, view)
    if made.view.application is None:
        raise InvalidChoice("This is for no application, so nobody got it. Make one for the application.")
    name, content = file_of(made, "pdf")
    kind = PaperKind.RESUME.value
    return documents.add(actor, made.view.application.pk, kind=kind, name=name, content=content, called=made.view.name)


def pages_of(made: Tailored) -> int:
    """How many pages the PDF of a view has."""
    from greenroom.adapters.resume_pdf import page_count  # noqa: PLC0415 - loads the typesetter

    return page_count(pdf_of(page_of(made.resume), made.view.design, made.view.paper))


def pictures_of(made: Tailored) -> tuple[bytes, ...]:
    """The pages of a view as pictures (PNG)."""
    from greenroom.adapters.resume_pdf import render_pictures  # noqa: PLC0415 - loads the typesetter

    return render_pictures(page_of(made.resume), made.view.design, made.view.paper)


def not_printable_in(made: Tailored) -> str:
    """The letters for which this machine has no font; they would come out as boxes."""
    from greenroom.adapters.resume_pdf import not_printable  # noqa: PLC0415 - loads the typesetter

    return not_printable(page_of(made.resume), made.view.design)


def parse_check(made: Tailored) -> Parsed:
    """What a machine reads in the PDF of a view: our own reader, which knows nothing of how it was made."""
    document = read_document("resume.pdf", pdf_of(page_of(made.resume), made.view.design, made.view.paper))
    try:
        read = read_resume(document)
    except UnreadableText:
        return Parsed(document.text, None, ())
    return Parsed(document.text, read, lost(made.resume, read))


def _name(made: Tailored, kind: str) -> str:
    goal = made.view.application
    parts = (made.resume.contact.name.text or made.view.name, goal.employer.name if goal else "")
    return f"{' '.join(filter(None, ('Résumé', *parts)))}.{kind}"
