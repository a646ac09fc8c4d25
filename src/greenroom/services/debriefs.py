"""The debrief: what the person noted after an interview, and all that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack, cast

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.services import asked, guesses, promises
from greenroom.services.record import deed
from greenroom.store.models import Debrief, Interview

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor

TEXTS = ("moment", "worked", "surprised", "wished", "asked", "notes")
_KEPT = frozenset({*TEXTS, "excitement", "answer_by", "on_time"})
_FIELDS = _KEPT | {"promised", "percent"}


class Noted(TypedDict, total=False):
    """What can be noted; what is not given stays as it was.

    `moment` is one that the person remembers; `asked` and `promised` have a line for each question and each promise;
    `notes` may be a transcript. `excitement` goes from 1 to 5. `answer_by` is the day that the employer named.
    `on_time` is whether the person was. `percent` is their guess that the next stage comes.
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


def debrief(actor: Actor, interview: UUID, **fields: Unpack[Noted]) -> Debrief:
    """Note how an interview went, or change what was noted.

    Questions that were asked go into practice, promises into the list of promises, the day they named to the
    application; all of it is one deed.

    Raises:
        InvalidChoice: nothing is noted, or a value does not fit.
    """
    row = Interview.objects.select_related("application__employer", "person").own(actor, interview)
    values = _values(fields)
    known = Debrief.objects.filter(interview=row).first()
    if known is None and not _says_something(fields):
        raise InvalidChoice("Nothing is noted yet. One word about one moment is enough.", field="moment")
    with deed(actor, "debrief", f"Noted how the interview for “{row.application}” went") as record:
        answer_by = known.answer_by if known else None
        if known is None:
            known = record.create(Debrief(person=actor.person, interview=row, **values))
        else:
            known = record.update(known, **values)
        _pass_on(record, row, fields, answer_by)
        return known


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
