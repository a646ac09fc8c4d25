"""What a calendar server has of the interviews: what has to be sent, what was changed there, and what holds then.

A copy (`CalendarCopy`) holds the version that the server was given last. Its `elsewhere` is empty, or holds `again` for
a copy that is to be sent once more although the interview did not change, or what was found on the server and waits for
the person's word.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.shown import both_clocks
from greenroom.core.meetings import zone_of
from greenroom.services import interviews, plan
from greenroom.services.calendar_out import entries, with_all
from greenroom.services.interviews import EARLIER, LATER
from greenroom.services.record import deed
from greenroom.store.models import CalendarCopy, Change, Interview
from greenroom.store.rows import table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.invitations.events import CalendarEvent
    from greenroom.core.itinerary.entries import Entry
    from greenroom.core.itinerary.servers import Change as ServerChange
    from greenroom.core.itinerary.servers import Changes
    from greenroom.services.record import Record
    from greenroom.store.access import Actor
    from greenroom.store.rows import Values

AGAIN = {"again": True}
SENT, LOOKED = "send-to-calendar", "look-at-calendar"  # deeds that the program does by itself, too
_LOCATION = 300  # letters of a place that the record can hold


@dataclass(frozen=True, slots=True)
class Pair:
    """An interview with its entry, and what the server has of it; `lost` is the mark of a copy that an undo took."""

    interview: Interview
    entry: Entry
    copy: CalendarCopy | None
    lost: str = ""

    @property
    def etag(self) -> str:
        """The server's mark of the version that it was given; empty where it has none of ours."""
        return self.copy.etag if self.copy else self.lost

    @property
    def waits(self) -> bool:
        """Whether something was found on the server that the person has not decided on."""
        return self.copy is not None and self.copy.elsewhere not in ({}, AGAIN)

    @property
    def is_due(self) -> bool:
        """Whether the server has to hear of it."""
        if self.waits or (self.entry.cancelled and not self.etag):
            return False
        return self.copy is None or self.copy.sequence != self.entry.sequence or self.copy.elsewhere == AGAIN


@dataclass(frozen=True, slots=True)
class Gone:
    """The copy of an interview that was deleted from the record: its key, and what the server knows it by."""

    copy: UUID
    uid: str
    etag: str


def pairs(actor: Actor, now: dt.datetime, reminders: Sequence[int] = ()) -> list[Pair]:
    """The interviews of the actor that a calendar should hold: those to come, and whatever the server has already."""
    rows = Interview.objects.owned_by(actor).select_related("calendar_copy")
    found = [each for each in with_all(rows) if _copy_of(each) or each.ends_at > now]
    marks = {copy["interview_id"]: copy["etag"] for _, copy in _lost(actor)}
    return [
        Pair(each, entry, _copy_of(each), marks.get(str(each.pk), ""))
        for each, entry in zip(found, entries(found, reminders), strict=True)
    ]


def deleted(actor: Actor) -> list[Gone]:
    """Copies whose interviews are no longer in the record, while the server may still have them."""
    marks = {UUID(copy["interview_id"]): (key, copy["etag"]) for key, copy in _lost(actor)}
    gone = set(marks) - set(Interview.objects.filter(pk__in=list(marks)).values_list("pk", flat=True))
    rows = Change.objects.filter(table=table_of(Interview), row__in=list(gone), after__isnull=True).order_by("pk")
    uids = dict(rows.values_list("row", "before__uid"))
    return [Gone(marks[key][0], uids.get(key) or f"{key}@greenroom", marks[key][1]) for key in sorted(gone)]


def lost(actor: Actor) -> list[UUID]:
    """The keys of copies that are gone while the server may still have what they were copies of."""
    return [key for key, _ in _lost(actor)]


def note_sent(actor: Actor, pair: Pair, etag: str, calendar: str) -> None:
    """Write down what the server was given."""
    summary = f"Sent “{pair.entry.title}” to the calendar {calendar}".rstrip()
    with deed(actor, SENT, summary) as record:
        _write(record, pair, {"etag": etag, "sequence": pair.entry.sequence, "elsewhere": {}})


def note_removed(gone: Gone) -> None:
    """Write down that the server no longer has it: if its interview ever comes back, it is sent anew."""
    for change in Change.objects.filter(table=table_of(CalendarCopy), row=gone.copy, after__isnull=True):
        change.before = {**(change.before or {}), "etag": "", "elsewhere": AGAIN}
        change.save(update_fields=["before"])


def note_found(actor: Actor, known: Iterable[Pair], changes: Changes) -> int:
    """Write down what was changed on the server, without touching an interview; how much of it is news."""
    found = {change.uid: change for change in changes.events}
    news = 0
    with deed(actor, LOOKED, "Found changes in the calendar") as record:
        for pair in known:
            change = found.get(pair.entry.uid)
            if change is None and not changes.complete:
                continue
            values = _gone(pair) if change is None or change.event is None else _changed(pair, change, change.event)
            if values is not None:
                _write(record, pair, values)
                news += values["elsewhere"] not in ({}, AGAIN)
    return news


def waiting(actor: Actor) -> list[CalendarCopy]:
    """What was changed on the server and waits for the person's word."""
    rows = CalendarCopy.objects.owned_by(actor).exclude(elsewhere={}).exclude(elsewhere=AGAIN)
    return list(rows.select_related("interview__application__employer", "interview__person"))


def send_again(record: Record, actor: Actor) -> None:
    """Have everything sent once more with the next change, because of what is sent with it."""
    for row in CalendarCopy.objects.owned_by(actor).filter(elsewhere={}).exclude(etag=""):
        record.update(row, elsewhere=AGAIN)


def take_over(actor: Actor, interview: UUID, now: dt.datetime) -> Interview:
    """Make what was changed on the server hold: another time or place, or that it does not take place.

    Raises:
        InvalidChoice: it cannot be taken over, for example because it is a whole day there.
    """
    row, copy = _decided(actor, interview)
    said = copy.elsewhere
    with deed(actor, "take-from-calendar", f"Took over what the calendar says of “{row.application}”") as record:
        if said.get("gone") or said.get("cancelled"):
            interviews.cancel(actor, row.pk)
        else:
            _move(actor, row, said)
        _settle(record, actor, copy)
        plan.make(actor, row.application_id, now)
    return Interview.objects.get(pk=row.pk)


def keep_mine(actor: Actor, interview: UUID) -> Interview:
    """Let the record hold: with the next sending, the server gets it again."""
    row, copy = _decided(actor, interview)
    version = max(entries(with_all(Interview.objects.filter(pk=row.pk)))[0].sequence, copy.elsewhere.get("sequence", 0))
    with deed(actor, "keep-against-calendar", f"Kept the interview for “{row.application}” as it is here") as record:
        record.update(copy, etag=copy.elsewhere.get("etag", ""), elsewhere=AGAIN)
        return record.update(row, sequence=max(version, row.sequence) + 1)


def leave_be(actor: Actor, interview: UUID) -> None:
    """Leave both as they are, until the interview changes here."""
    row, copy = _decided(actor, interview)
    with deed(actor, "leave-calendar", f"Left the calendar as it is about “{row.application}”") as record:
        _settle(record, actor, copy)


def sentence(copy: CalendarCopy) -> str:
    """What was found on the server, beside what stands here."""
    said, row = copy.elsewhere, copy.interview
    here = both_clocks(row.starts_at, row.zone, row.person.zone)
    if said.get("gone"):
        return f"It was deleted in the calendar; here it is on {here}."
    if said.get("cancelled"):
        return f"It is cancelled in the calendar; here it is on {here}."
    parts = ["It is cancelled here, and takes place in the calendar."] if said.get("on_again") else []
    if said.get("whole_day"):
        parts.append(f"In the calendar it is a whole day; here it is on {here}.")
    if "starts" in said:
        there = both_clocks(dt.datetime.fromisoformat(said["starts"]), row.zone, row.person.zone)
        parts.append(f"In the calendar it is on {there}; here it is on {here}.")
    if "minutes" in said:
        parts.append(f"It lasts {said['minutes']} minutes there, {row.minutes} here.")
    if "place" in said:
        there = f"The place there is “{said['place']}”" if said["place"] else "There is no place there"
        parts.append(f"{there}; here it is “{row.place or row.link}”." if row.place or row.link else f"{there}.")
    if texts := said.get("texts"):
        parts.append(f"Its {' and its '.join(texts)} {'differ' if len(texts) > 1 else 'differs'} there.")
    return " ".join(parts)


def can_take_over(copy: CalendarCopy) -> bool:
    """Whether what was found can hold here; a whole day cannot, and neither can other words."""
    said = copy.elsewhere
    return "whole_day" not in said and bool({"gone", "cancelled", "starts", "minutes", "place"} & set(said))


def _copy_of(interview: Interview) -> CalendarCopy | None:
    """The copy that the server has of it; none if it never was given one."""
    return getattr(interview, "calendar_copy", None)


def _lost(actor: Actor) -> list[tuple[UUID, Values]]:
    """Copies that are gone while the server may still have them, as the history keeps them, the latest last."""
    gone = Change.objects.filter(table=table_of(CalendarCopy), after__isnull=True, deed__person=actor.person)
    rows = gone.order_by("pk").values_list("row", "before")
    return [(key, before) for key, before in rows if before and before.get("etag")]


def _write(record: Record, pair: Pair, values: dict[str, Any]) -> None:
    """Write the copy of an interview; a new one begins with its version."""
    if pair.copy is not None:
        record.update(pair.copy, **values)
        return
    fields = {"etag": pair.lost, "sequence": pair.entry.sequence, **values}
    record.create(CalendarCopy(person=record.actor.person, interview=pair.interview, **fields))


def _gone(pair: Pair) -> dict[str, Any] | None:
    """What is to be written down of an event that is gone; nothing when it was no longer needed, or never there."""
    if not pair.etag or (pair.copy and pair.copy.elsewhere.get("gone")):
        return None
    if pair.entry.cancelled:
        return {"etag": "", "sequence": pair.entry.sequence, "elsewhere": {}}
    return {"elsewhere": {"gone": True}}


def _changed(pair: Pair, change: ServerChange, event: CalendarEvent) -> dict[str, Any] | None:
    """What is to be written down of an event that is there; nothing for a version that is known.

    An event of the employer's own name that Greenroom did not put there came with their invitation. It is never
    written over, so the copy does not bear its mark.
    """
    known = pair.copy.elsewhere.get("etag") if pair.copy and pair.waits else pair.etag
    if change.etag and change.etag == known:
        return None
    theirs = bool(pair.interview.uid) and not pair.etag
    differing = _differences(pair, event)
    if differing:
        return {"elsewhere": {**differing, "etag": change.etag, "sequence": event.sequence, "theirs": theirs}}
    again = AGAIN if pair.copy and pair.copy.elsewhere == AGAIN else {}
    return {"etag": "" if theirs else change.etag, "sequence": pair.entry.sequence, "elsewhere": again}


def _differences(pair: Pair, event: CalendarEvent) -> dict[str, Any]:
    """In what an event differs from what it should be."""
    entry, said = pair.entry, dict[str, Any]()
    if event.cancelled != entry.cancelled:
        said["cancelled" if event.cancelled else "on_again"] = True
    if event.whole_day or event.starts is None:
        said["whole_day"] = True
    else:
        zone = zone_of(event.zone or pair.interview.person.zone)
        starts = event.starts.replace(tzinfo=zone).astimezone(dt.UTC)
        if starts != entry.starts.astimezone(dt.UTC).replace(microsecond=0) or "on_again" in said:
            said["starts"] = starts.isoformat()
    if event.minutes not in {0, entry.minutes}:
        said["minutes"] = event.minutes
    if (place := _plain(event.location)) != _plain(entry.place or entry.link):
        said["place"] = place[:_LOCATION]
    texts = (("title", event.summary, entry.title), ("notes", event.description, entry.description))
    if other := [name for name, there, here in texts if _plain(there) != _plain(here)]:
        said["texts"] = other
    return said


def _plain(text: str) -> str:
    """A text without what programs change about it on the way."""
    return " ".join(text.split())


def _decided(actor: Actor, interview: UUID) -> tuple[Interview, CalendarCopy]:
    """An interview and its copy, of which something waits for the person's word."""
    row = Interview.objects.select_related("application__employer").own(actor, interview)
    copy = CalendarCopy.objects.owned_by(actor).filter(interview=row).first()
    if copy is None or copy.elsewhere in ({}, AGAIN):
        raise InvalidChoice("Nothing about this interview waits for your word any more. Look at the calendar again.")
    return row, copy


def _settle(record: Record, actor: Actor, copy: CalendarCopy) -> None:
    """Hold the server's version for known, and the interview's for sent."""
    (entry,) = entries(with_all(Interview.objects.owned_by(actor).filter(pk=copy.interview_id)))
    said = copy.elsewhere
    etag = "" if said.get("theirs") else said.get("etag", "")
    record.update(copy, etag=etag, sequence=entry.sequence, elsewhere={})


def _move(actor: Actor, row: Interview, said: dict[str, Any]) -> None:
    """Move an interview to where the server has it; the zone in which its time is named stays."""
    if said.get("whole_day"):
        raise InvalidChoice("It is a whole day in the calendar. Ask for the time, and move the interview by hand.")
    if {"starts", "minutes"} & set(said):
        starts = dt.datetime.fromisoformat(said["starts"]) if "starts" in said else row.starts_at
        local = starts.astimezone(ZoneInfo(row.zone))
        twice = LATER if local.fold else EARLIER
        interviews.reschedule(
            actor,
            row.pk,
            local=local.replace(tzinfo=None, fold=0),
            zone=row.zone,
            minutes=said.get("minutes"),
            when_twice=twice,
        )
    if "place" in said:
        interviews.update(actor, row.pk, place=said["place"])
