"""The debrief: what the person noted after an interview, and all that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack, cast

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.recordings import sound_of
from greenroom.files import storage
from greenroom.services import asked, guesses, promises
from greenroom.services.papers import keep_file
from greenroom.services.record import deed
from greenroom.store.models import Debrief, Interview

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.core.recordings import Sound
    from greenroom.services.record import Record
    from greenroom.store.access import Actor

TEXTS = ("moment", "worked", "surprised", "wished", "asked", "notes")
_KEPT = frozenset({*TEXTS, "excitement", "answer_by", "on_time"})
_FIELDS = _KEPT | {"promised", "percent", "voice"}


class Noted(TypedDict, total=False):
    """What can be noted; what is not given stays as it was.

    `moment` is one that the person remembers; `asked` and `promised` have a line for each question and each promise;
    `notes` may be a transcript. `excitement` goes from 1 to 5. `answer_by` is the day that the employer named.
    `on_time` is whether the person was. `percent` is their guess that the next stage comes. `voice` is a recording,
    in the place of the one before.
    """

    moment: str
    worked: str
    surprised: str
    wished: str
    asked: str
    notes: str
    promised: str
    excitement: int | None
    answer_by: dt.date | None
    on_time: bool | None
    percent: int | None
    voice: bytes | None


def debrief(actor: Actor, interview: UUID, **fields: Unpack[Noted]) -> Debrief:
    """Note how an interview went, or change what was noted.

    Questions that were asked go into practice, promises into the list of promises, the day they named to the
    application; all of it is one deed.

    Raises:
        InvalidChoice: nothing is noted, or a value does not fit.
        UnreadableFile: the voice note is no recording, or too large.
    """
    row = Interview.objects.select_related("application__employer", "person").own(actor, interview)
    values = _values(fields)
    known = Debrief.objects.filter(interview=row).first()
    if known is None and not _says_something(fields):
        raise InvalidChoice("Nothing is noted yet. One word about one moment is enough.", field="moment")
    voice = fields.get("voice")
    sound = sound_of(voice) if voice else None
    with deed(actor, "debrief", f"Noted how the interview for “{row.application}” went") as record:
        answer_by = known.answer_by if known else None
        if known is None:
            known = record.create(Debrief(person=actor.person, interview=row, **values))
        else:
            known = record.update(known, **values)
        _pass_on(record, row, fields, answer_by)
        if voice and sound:
            _keep_voice(record, known, voice, f"voice-note-{row.starts_at:%Y-%m-%d}.{sound.ending}")
        return known


def remove_voice(actor: Actor, interview: UUID) -> Debrief:
    """Remove the voice note of a debrief; undo brings it back."""
    row = Debrief.objects.select_related("voice", "interview__application").own(actor, _key_of(actor, interview))
    with deed(actor, "remove-voice-note", f"Removed the voice note on “{row.interview.application}”") as record:
        _let_go(record, row)
    return row


def voice_of(actor: Actor, interview: UUID) -> tuple[Sound, bytes]:
    """The voice note of a debrief, for whoever may see the interview.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    row = Debrief.objects.read(actor, _key_of(actor, interview))
    if row.voice_id is None:
        raise NotFound("There is no voice note here.")
    content = storage.read(row.voice_id)
    return sound_of(content), content


def of(interview: Interview) -> Debrief | None:
    """The debrief of an interview, if there is one; for whoever may see the interview."""
    return Debrief.objects.filter(interview=interview).first()


def _values(fields: Noted) -> dict[str, object]:
    """What stands on the debrief itself."""
    unknown = sorted(set(fields) - _FIELDS)
    if unknown:
        raise InvalidChoice(f"A debrief has no field “{unknown[0]}”.", field=unknown[0])
    values = cast("dict[str, object]", {name: value for name, value in fields.items() if name in _KEPT})
    for name in TEXTS:
        if name in values:
            values[name] = storable(str(values[name]).replace("\r\n", "\n")).strip()
    excitement = values.get("excitement")
    if excitement is not None and excitement not in range(1, 6):
        raise InvalidChoice("Excitement goes from 1 to 5.", field="excitement")
    return values


def _says_something(fields: Noted) -> bool:
    given = [value for value in fields.values() if value is not None]
    return any(not isinstance(value, str) or value.strip() for value in given)


def _pass_on(record: Record, interview: Interview, fields: Noted, before: dt.date | None) -> None:
    """What was noted goes where it belongs."""
    if "asked" in fields:
        asked.note(record, interview, fields["asked"])
    if "promised" in fields:
        promises.note(record, interview, storable(fields["promised"]))
    if "answer_by" in fields and fields["answer_by"] != before:
        record.update(interview.application, answer_by=fields["answer_by"])
    percent = fields.get("percent")
    if percent is not None:
        guesses.guess(record.actor, interview.application_id, percent, interview=interview.pk)


def _key_of(actor: Actor, interview: UUID) -> UUID:
    row = Debrief.objects.visible_to(actor).filter(interview=interview).first()
    if row is None:
        raise NotFound("Nothing is noted on this interview, or it is not shared with you.")
    return row.pk


def _keep_voice(record: Record, debrief: Debrief, content: bytes, name: str) -> None:
    """A recording, in the place of the one before."""
    _let_go(record, debrief)
    record.update(debrief, voice=keep_file(record.actor, name, content, "voice"))


def _let_go(record: Record, debrief: Debrief) -> None:
    if debrief.voice is not None:
        before = debrief.voice
        record.update(debrief, voice=None)
        record.delete(before)
