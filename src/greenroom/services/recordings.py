"""Recordings of answers: made piece by piece, kept as long as the person wishes, and gone when they say so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from greenroom.adapters.remuxing import length_of, remux
from greenroom.core.errors import InvalidChoice, UnreadableFile
from greenroom.core.recordings import MEDIA, recording_of
from greenroom.files import growing, storage
from greenroom.files.storage import DiskFull
from greenroom.services import hearings, listening
from greenroom.services.erasing import clear_traces
from greenroom.services.papers import plain_name
from greenroom.services.record import deed
from greenroom.services.wording import cut
from greenroom.store.access import Actor
from greenroom.store.models import Change, File, Hearing, Mock, Person, Question, Recording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path
    from uuid import UUID

    from greenroom.core.recordings import Sound
    from greenroom.services.record import Record

GROWING, WHOLE, LET_GO = "growing", "whole", "let-go"
KIND = "recording"
LARGEST_PIECE = 4 * 1024 * 1024
_HEAD = 1024 * 1024
_LONGEST_SECONDS = 4 * 60 * 60
_TYPES = {"audio/webm", "video/webm", "audio/mp4", "video/mp4", "audio/ogg"}


class OutOfOrder(InvalidChoice):
    """A piece came before the one that is `expected`."""

    def __init__(self, expected: int) -> None:
        super().__init__(f"Piece {expected} of this recording is expected now.", field="number")
        self.expected = expected


def begin(
    actor: Actor, *, medium: str, media_type: str, question: UUID | None = None, mock: UUID | None = None
) -> Recording:
    """Begin a recording; its pieces follow. A retake is another recording: none is ever written over.

    Args:
        actor: whose recording it is.
        medium: `audio` or `video`.
        media_type: what the browser records, such as `audio/webm;codecs=opus`.
        question: the question that is answered.
        mock: the mock interview in which it is.

    Raises:
        InvalidChoice: the person has not agreed to be recorded (the field is `consent`), or this cannot be kept.
    """
    if medium not in MEDIA or media_type.partition(";")[0].strip().lower() not in _TYPES:
        raise InvalidChoice("This browser records in a way that cannot be kept here. Type your answer instead.")
    row = _new(actor, medium, media_type.strip().lower()[:60], question, mock)
    with deed(actor, "begin-recording", f"Began a recording{_of(row)}") as record:
        return record.create(row)


def add_piece(actor: Actor, recording: UUID, number: int, content: bytes) -> int:
    """Take in the next piece; it is on the disk for good when this returns. How many there are then.

    A piece that came before is not written again.

    Args:
        actor: whose recording it is.
        recording: its key.
        number: which piece it is, from 0.
        content: its bytes.

    Raises:
        OutOfOrder: another piece is expected.
        InvalidChoice: the recording is whole already, or as large as one can be.
        DiskFull: there is no room; what arrived before stays.
    """
    row = Recording.objects.own(actor, recording)
    there = received(row)
    if number < there:
        return there
    if row.state != GROWING:
        raise InvalidChoice("This recording is finished. Begin another one.")
    if number > there:
        raise OutOfOrder(there)
    _check_piece(row, content)
    try:
        growing.add(row.pk, number, content)
    except DiskFull as error:
        raise DiskFull(
            "The disk is full, so the recording stops here. What was recorded until now is kept: make some room, "
            "then use it."
        ) from error
    return number + 1


def received(recording: Recording) -> int:
    """How many pieces of a recording have arrived; about one a second."""
    return len(growing.pieces(recording.pk)) if recording.state == GROWING else recording.received


def finish(
    actor: Actor, recording: UUID, seconds: float | None = None, *, camera: dict[str, Any] | None = None
) -> Recording:
    """Make a recording whole of the pieces that have arrived, also when its page is long gone.

    Args:
        actor: whose recording it is.
        recording: its key.
        seconds: how long it is by the clock of the page; the file's own length counts for more.
        camera: what the page measured of the picture.

    Raises:
        InvalidChoice: nothing of it has arrived.
        UnreadableFile: what arrived cannot be played.
        DiskFull: there is no room; the pieces stay.
    """
    row = Recording.objects.own(actor, recording)
    if row.state != GROWING:
        return row
    pieces, size = received(row), growing.size(row.pk)
    if not pieces:
        raise InvalidChoice("Nothing of this recording has arrived. Record it again, or type your answer.")
    source = growing.joined(row.pk)
    sound = _told(source)
    with deed(actor, "finish-recording", f"Recorded{_of(row)}") as record:
        made, length = _remuxed(source, sound)
        file = _keep(record, made, f"answer-{row.created_at:%Y-%m-%d-%H%M}.{sound.ending}")
        record.update(
            row,
            state=WHOLE,
            file=file,
            name=file.name,
            medium=sound.medium,
            media_type=sound.media_type,
            received=pieces,
            size=size,
            seconds=length or _within(seconds),
            camera=camera or {},
        )
        hearings.ask(actor, row.pk)
        transaction.on_commit(partial(growing.let_go, row.pk))
    return row


def hand_in(
    actor: Actor, name: str, content: bytes, *, question: UUID | None = None, mock: UUID | None = None
) -> Recording:
    """Take in a recording that was made elsewhere.

    Raises:
        InvalidChoice: the person has not agreed to have recordings kept; the field is `consent`.
        UnreadableFile: it is no recording, there is no sound in it, or it is too large.
        DiskFull: there is no room for it.
    """
    _check_size(len(content))
    sound = recording_of(content)
    row = _new(actor, sound.medium, sound.media_type, question, mock)
    with deed(actor, "hand-in-recording", f"Handed in a recording{_of(row)}") as record:
        record.on_failure(partial(growing.let_go, row.pk))
        growing.add(row.pk, 0, content)
        source = growing.joined(row.pk)
        seconds = length_of(source)
        if seconds is None:
            source, seconds = _remuxed(source, sound)
        file = _keep(record, source, plain_name(name, f"recording.{sound.ending}"))
        row.state, row.file, row.name, row.seconds = WHOLE, file, file.name, seconds
        row.received, row.size = 1, len(content)
        record.create(row)
        hearings.ask(actor, row.pk)
        transaction.on_commit(partial(growing.let_go, row.pk))
    return row


def delete(actor: Actor, recording: UUID) -> None:
    """Delete a recording with all that was heard in it: its bytes and what the history kept of it are gone for good."""
    row = Recording.objects.select_related("file", "question").own(actor, recording)
    with deed(actor, "delete-recording", f"Deleted a recording{_of(row)} for good") as record:
        _delete(record, row)
        transaction.on_commit(clear_traces, robust=True)


def delete_all(actor: Actor) -> int:
    """Delete every recording of the person for good; how many there were."""
    rows = list(Recording.objects.owned_by(actor).select_related("file"))
    with deed(actor, "delete-recordings", f"Deleted {len(rows)} recordings for good") as record:
        for row in rows:
            _delete(record, row)
        transaction.on_commit(clear_traces, robust=True)
    return len(rows)


def let_go(actor: Actor, recording: UUID) -> Recording:
    """Let the bytes of a recording go for good; the words that were heard and what was measured stay."""
    row = Recording.objects.select_related("file", "question").own(actor, recording)
    file, files = row.file, [row.file_id] if row.file_id else []
    with deed(actor, "let-recording-go", f"Deleted the sound of a recording{_of(row)}, as its day was over") as record:
        record.update(row, state=LET_GO, file=None, name="", size=0, keep_until=None)
        if file is not None:
            record.delete(file)
        _forget(recording=[row.pk], file=files)
        transaction.on_commit(partial(_remove_bytes, row.pk, files))
    return row


def let_go_due(today: dt.date) -> int:
    """Let go of every recording whose day is over, whoever's it is; how many there were."""
    over = Recording.objects.filter(keep_until__lt=today).exclude(state=LET_GO).select_related("person__user")
    rows = list(over)
    for row in rows:
        let_go(Actor(row.person.user, row.person), row.pk)
    return len(rows)


def let_orphans_go(before: dt.datetime) -> int:
    """Let go of recordings that were removed along with their question, mock interview or application before then.

    Until then an undo brings them back with it; from then on it brings back the rest. How many there were.
    """
    gone = 0
    held = Recording.objects.exclude(file=None).values("file")
    for file in File.objects.filter(kind=KIND).exclude(pk__in=held).select_related("person__user"):
        removed = Change.objects.filter(table="recording", after__isnull=True, before__file_id=str(file.pk)).last()
        if removed is not None and removed.deed.created_at < before:
            _let_orphan_go(file, removed.row)
            gone += 1
    return gone


def sweep_pieces() -> int:
    """Remove pieces that belong to no recording that grows, as a crash leaves them; of how many recordings.

    Nobody may be recording meanwhile.
    """
    wanted = set(Recording.objects.filter(state=GROWING).values_list("pk", flat=True))
    strays = [key for key in growing.keys() if key not in wanted]  # noqa: SIM118 - not a mapping
    for key in strays:
        growing.let_go(key)
    return len(strays)


def _new(actor: Actor, medium: str, media_type: str, question: UUID | None, mock: UUID | None) -> Recording:
    """A recording that is still empty, about what it answers.

    Raises:
        InvalidChoice: the person has not agreed; the field is `consent`.
    """
    person = Person.objects.get(pk=actor.person.pk)
    asked = Question.objects.own(actor, question) if question else None
    within = Mock.objects.own(actor, mock) if mock else None
    agreed = listening.agreed_at(person)
    if agreed is None:
        raise InvalidChoice(
            "Say first that you want to be recorded, and how long recordings are kept. You can also just type.",
            field="consent",
        )
    return Recording(
        person=actor.person,
        application=within.application if within else asked.application if asked else None,
        question=asked,
        mock=within,
        medium=medium,
        media_type=media_type,
        state=GROWING,
        consented_at=agreed,
        keep_until=listening.keep_until(person, timezone.now()),
    )


def _remuxed(source: Path, sound: Sound) -> tuple[Path, float | None]:
    """A recording as a file that can be sought in, beside its pieces; and how many seconds it has."""
    ready = source.with_name(f"ready{storage.PART}")
    with storage.room_or_sentence():
        return ready, remux(source, ready, sound.ending)


def _keep(record: Record, made: Path, name: str) -> File:
    """The row of a file that was made beside the pieces, and moves to the others."""
    key = uuid4()
    record.on_failure(lambda: storage.remove(key))
    with storage.room_or_sentence():
        kept = storage.take(key, made)
    file = File(id=key, person=record.actor.person, name=name, kind=KIND, size=kept.size, sha256=kept.sha256)
    return record.create(file)


def _told(path: Path) -> Sound:
    """What kind of recording a file is; a browser says so at its beginning."""
    with path.open("rb") as file:
        return recording_of(file.read(_HEAD))


def _delete(record: Record, row: Recording) -> None:
    """Delete a recording with what was heard in it, from the record, its history and the disk."""
    key, file, files = row.pk, row.file, [row.file_id] if row.file_id else []
    heard = list(Hearing.objects.filter(recording=row).values_list("pk", flat=True))
    record.delete(row)
    if file is not None:
        record.delete(file)
    _forget(recording=[key], hearing=heard, file=files)
    transaction.on_commit(partial(_remove_bytes, key, files))


def _let_orphan_go(file: File, recording: UUID) -> None:
    key, actor = file.pk, Actor(file.person.user, file.person)
    heard = Change.objects.filter(table="hearing", before__recording_id=str(recording)).values_list("row", flat=True)
    with deed(actor, "let-recording-go", "Deleted a recording whose question or interview was removed") as record:
        record.delete(file)
        _forget(hearing=heard, recording=[recording], file=[key])
        transaction.on_commit(partial(_remove_bytes, recording, [key]))


def _check_piece(row: Recording, content: bytes) -> None:
    if not content:
        raise InvalidChoice("This piece of the recording is empty.", field="number")
    if len(content) > LARGEST_PIECE:
        raise InvalidChoice("This piece of the recording is too large to be taken in at once.", field="number")
    if growing.size(row.pk) + len(content) > settings.RECORDING_MAX_BYTES:
        raise InvalidChoice("This recording is as long as one can be. It stops here; what was recorded is kept.")


def _check_size(size: int) -> None:
    most = settings.RECORDING_MAX_BYTES
    if size == 0:
        raise UnreadableFile("This file is empty. Choose another one, or type your answer.", field="file")
    if size > most:
        raise UnreadableFile(
            f"This recording has {size / 1e6:.0f} MB, and {most / 1e6:.0f} MB are taken in. Hand in a shorter part.",
            field="file",
        )


def _within(seconds: float | None) -> float | None:
    """The seconds of a clock, if they can be right."""
    return seconds if seconds is not None and 0 < seconds <= _LONGEST_SECONDS else None


def _of(row: Recording) -> str:
    """What a recording answers, for the history."""
    return f" of an answer to “{cut(row.question.text, 80)}”" if row.question else ""


def _forget(**tables: Iterable[UUID]) -> None:
    """Take rows out of the history for good, by the names of their tables."""
    for table, keys in tables.items():
        Change.objects.filter(Q(table=table, row__in=list(keys))).delete()


def _remove_bytes(recording: UUID, files: Iterable[UUID]) -> None:
    growing.let_go(recording)
    for file in files:
        storage.remove(file)
