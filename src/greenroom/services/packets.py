"""The packet for one interview: everything for the day in one PDF and in one zip."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.brief import moment_in_words
from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.core.packet import (
    PAPER_WORDS,
    Owed,
    Packet,
    PacketPaper,
    PacketPoint,
    PacketStory,
    PaperKind,
    folder_name,
    numbered,
)
from greenroom.core.people import perspective
from greenroom.core.proof_values import EvidenceKind
from greenroom.core.stories.values import PARTS
from greenroom.files import storage
from greenroom.services.checklists import checklist_of
from greenroom.services.documents import papers_of
from greenroom.services.export_papers import story_text
from greenroom.services.meetings import meeting_of
from greenroom.services.preparation import brief_of, preparation_of
from greenroom.services.references import references_of
from greenroom.services.stories import shown_to
from greenroom.store.models import Interview, Promise, Story

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.adapters.packet_pdf import Pages
    from greenroom.core.brief import Brief
    from greenroom.core.people import Attendee
    from greenroom.services.preparation import Preparation
    from greenroom.store.access import Actor
    from greenroom.store.models import Document

_STORIES = 6
_QUESTIONS = 8
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can hold; the same for every file


@dataclass(frozen=True, slots=True)
class _Paper:
    """A paper with its bytes, and with its pages for the PDF; else why there are none."""

    row: Document
    content: bytes
    pages: Pages | str


@dataclass(frozen=True, slots=True)
class _Gathered:
    """Everything that goes into a packet, read once."""

    row: Interview
    packet: Packet
    stories: Sequence[Story]
    papers: Sequence[_Paper]

    @property
    def folder(self) -> str:
        """What the packet is called: employer and day, as clocks there show it."""
        local = self.row.starts_at.astimezone(ZoneInfo(self.row.zone))
        return folder_name(self.row.application.employer.name, f"{local:%Y-%m-%d}")


def packet_of(actor: Actor, interview: UUID, now: dt.datetime) -> Packet:
    """What stands on the packet's own pages, from the record as it is now.

    Raises:
        NotFound: there is no such interview, or not for this actor.
    """
    return _gathered(actor, interview, now).packet


def packet_pdf(actor: Actor, interview: UUID, now: dt.datetime) -> tuple[str, bytes]:
    """The packet as one PDF with its name: our pages, the brief, and the pages of every paper that is a PDF.

    Raises:
        NotFound: there is no such interview, or not for this actor.
    """
    gathered = _gathered(actor, interview, now)
    return f"{gathered.folder}.pdf", _pdf(gathered)


def packet_zip(actor: Actor, interview: UUID, now: dt.datetime) -> tuple[str, bytes]:
    """The packet as one zip with its name: the PDF, the brief, the stories, and every paper as it came.

    Raises:
        NotFound: there is no such interview, or not for this actor.
    """
    from greenroom.adapters.brief_pdf import render_brief  # noqa: PLC0415 - loads the typesetter

    gathered = _gathered(actor, interview, now)
    files = [("Packet.pdf", _pdf(gathered))]
    if gathered.packet.brief is not None:
        files.append(("Brief.pdf", render_brief(gathered.packet.brief)))
    if gathered.stories:
        files.append(("Stories.md", "\n".join(story_text(story) for story in gathered.stories).encode()))
    files += [(_file_name(paper.row), paper.content) for paper in gathered.papers]
    return f"{gathered.folder}.zip", _zipped(gathered.folder, files)


def _pdf(gathered: _Gathered) -> bytes:
    from greenroom.adapters.brief_pdf import render_brief  # noqa: PLC0415 - loads the typesetter
    from greenroom.adapters.packet_pdf import merged, render_packet  # noqa: PLC0415

    parts = [render_packet(gathered.packet)]
    if gathered.packet.brief is not None:
        parts.append(render_brief(gathered.packet.brief))
    parts += [paper.pages.content for paper in gathered.papers if not isinstance(paper.pages, str)]
    return merged(parts)


def _gathered(actor: Actor, interview: UUID, now: dt.datetime) -> _Gathered:
    rows = Interview.objects.select_related("application__employer", "person")
    row = rows.prefetch_related("participants__contact").read(actor, interview)
    papers = _papers(actor, row)
    ready = preparation_of(actor, row.application_id, now)
    stories = _stories(actor, row, ready)
    return _Gathered(row, _packet(actor, row, now, ready, stories, papers), stories, papers)


def _papers(actor: Actor, interview: Interview) -> list[_Paper]:
    """The papers of the application that have a file, in their order."""
    from greenroom.adapters.packet_pdf import pages_of  # noqa: PLC0415 - loads the typesetter

    rows = papers_of(actor, interview.application_id)
    contents = [(row, row.file.name, storage.read(row.file.pk)) for row in rows if row.file]
    return [_Paper(row, content, pages_of(name, content)) for row, name, content in contents]


def _packet(
    actor: Actor,
    row: Interview,
    now: dt.datetime,
    ready: Preparation,
    stories: Sequence[Story],
    papers: Sequence[_Paper],
) -> Packet:
    """The words of a packet."""
    meeting, own_zone = meeting_of(row, row.person), row.person.zone
    return Packet(
        title=row.application.title,
        employer=row.application.employer.name,
        candidate=row.person.name,
        when=moment_in_words(meeting.starts_at, meeting.zone),
        when_own=moment_in_words(meeting.starts_at, own_zone) if own_zone != row.zone else "",
        where=meeting.place or meeting.link,
        people=tuple(_person(each) for each in meeting.people),
        questions=tuple((each.text, each.why) for each in ready.to_ask[:_QUESTIONS]),
        stories=tuple(_story(each) for each in stories),
        points=tuple(
            PacketPoint(each.point.heading, each.point.text, each.done_at is not None)
            for each in checklist_of(actor, row, [paper.row for paper in papers]).ticked
        ),
        papers=tuple(_paper(each) for each in papers),
        owed=_owed(actor, row),
        referees=_referees(actor, row),
        brief=_brief(actor, row, now),
    )


def _brief(actor: Actor, row: Interview, now: dt.datetime) -> Brief | None:
    """The brief of the interview; none without a posting."""
    try:
        return brief_of(actor, row.pk, now)
    except InvalidChoice:
        return None


def _stories(actor: Actor, row: Interview, ready: Preparation) -> list[Story]:
    """The stories that prove what they look for, then the latest ones, as far as the actor may see them."""
    rows = [shown_to(actor, each) for each in Story.objects.visible_to(actor).filter(person=row.person)]
    proving = [
        match.evidence.key
        for proof in ready.proofs
        for match in proof.matches
        if match.evidence.kind is EvidenceKind.STORY
    ]
    order = {key: place for place, key in reversed(list(enumerate(proving)))}
    return sorted(rows, key=lambda story: order.get(str(story.pk), len(proving)))[:_STORIES]


def _story(row: Story) -> PacketStory:
    parts = ((name.capitalize(), text) for name in PARTS if (text := getattr(row, name)))
    return PacketStory(row.title, tuple(parts))


def _person(attendee: Attendee) -> tuple[str, str, str]:
    """A person with the first two things that somebody in their position looks for."""
    looks = perspective(attendee.stakeholder).looks_for[:2] if attendee.stakeholder else ()
    return (
        attendee.name,
        attendee.title,
        "; ".join((*looks[:1], *(f"{each[:1].lower()}{each[1:]}" for each in looks[1:]))),
    )


def _paper(paper: _Paper) -> PacketPaper:
    kind = PAPER_WORDS[PaperKind(paper.row.kind)]
    if isinstance(paper.pages, str):
        return PacketPaper(kind, paper.row.name, paper.pages, fits=False)
    count = paper.pages.count
    return PacketPaper(kind, paper.row.name, "1 page" if count == 1 else f"{count} pages")


def _owed(actor: Actor, row: Interview) -> tuple[Owed, ...]:
    """What the employer asked for or was promised."""
    found = Promise.objects.visible_to(actor).filter(application=row.application)
    return tuple(
        Owed(each.what, f"by {in_words(each.due_on)}" if each.due_on else "", each.kept_at is not None)
        for each in found
    )


def _referees(actor: Actor, row: Interview) -> tuple[tuple[str, str, str], ...]:
    """Who is named to this employer, with how to reach them."""
    named = [each.referee for each in references_of(actor, row.application_id)]
    return tuple(
        (who.name, who.relation or who.title, ", ".join(filter(None, (who.phone, who.email)))) for who in named
    )


def _file_name(row: Document) -> str:
    """What a paper is called in the zip: what it is, its name, and the ending of its file."""
    name = row.file.name if row.file else ""
    ending = f".{name.rpartition('.')[2]}" if "." in name else ""
    called = row.name.removesuffix(ending)
    return f"{PAPER_WORDS[PaperKind(row.kind)]} - {called}{ending}"


def _zipped(folder: str, files: Sequence[tuple[str, bytes]]) -> bytes:
    """Files in one folder of a zip, numbered in their order; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (_, content) in zip(numbered(name for name, _ in files), files, strict=True):
            entry = zipfile.ZipInfo(f"{folder}/{name}", _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return out.getvalue()
