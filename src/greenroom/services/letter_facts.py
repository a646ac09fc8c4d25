"""What the record knows that a letter may say. Nothing else gets into a draft."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.db.models import F
from django.utils import timezone

from greenroom.core.letters.times import in_both_zones
from greenroom.core.letters.values import Facts
from greenroom.core.postings.values import ItemKind
from greenroom.services.interviews import FORMATS
from greenroom.services.itinerary import Wanted, times_for
from greenroom.store.models import Debrief, Interview, Invitation, Letter, Posting, Promise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Contact, Person, Referee

_HELD = {**FORMATS, "phone": "Phone call", "video": "Video call"}
_AHEAD = dt.timedelta(days=14)
_DAY = dt.timedelta(days=1)
_PROPOSED, _USUAL = 3, 60  # times, and minutes of a talk of which nothing is known


def facts_for(
    actor: Actor,
    application: Application,
    interview: Interview | None = None,
    contact: Contact | None = None,
    *,
    referee: Referee | None = None,
    now: dt.datetime | None = None,
) -> Facts:
    """All that the record knows for a letter about an application; what it does not know is empty.

    Args:
        actor: who asks; nothing is told that they may not see.
        application: what it is about.
        interview: the interview that it is about, if it is about one.
        contact: to whom it is.
        referee: to whom it is, if it is to somebody who vouches.
        now: the moment of writing.
    """
    moment, person = now or timezone.now(), application.person
    posting = Posting.objects.visible_to(actor).filter(application=application).first()
    owed = _owed(actor, application, interview)
    what = _in_a_row([promise.what for promise in owed])
    known = Facts(
        my_name=person.name,
        my_phone=person.phone,
        to_name=referee.name if referee else contact.name if contact else "",
        to_title=referee.title if referee else contact.title if contact else "",
        employer=application.employer.name,
        role=application.title,
        moment=_moment(actor, application, interview),
        priority=_priority(posting) if posting else "",
        offer=what,
        promised_item=what,
        promised_by=next((_day(promise.due_on) for promise in owed if promise.due_on), ""),
        last_contact=_last_contact(actor, application, moment),
        timeline_given=_timeline(actor, application),
        constraints=_constraints(person),
        availability=availability(actor, application, interview, moment),
        referee_can_vouch=tuple(str(each) for each in referee.vouches) if referee else (),
    )
    return _with_interview(known, interview, person, moment) if interview else known


def availability(
    actor: Actor, application: Application, interview: Interview | None, now: dt.datetime
) -> tuple[str, ...]:
    """Up to three times within the next two weeks at which the person is free and offices over there are open."""
    mine = application.person.zone
    theirs, minutes = (interview.zone, interview.minutes) if interview else (mine, _USUAL)
    today = now.astimezone(ZoneInfo(mine)).date()
    wanted = Wanted(theirs, today + _DAY, today + _AHEAD, minutes, _PROPOSED)
    return tuple(in_both_zones(at, theirs, mine) for at in times_for(actor, application.pk, wanted, now).proposed)


def last_contact_at(actor: Actor, application: Application, now: dt.datetime) -> dt.datetime | None:
    """When the two were last in touch: the latest talk, letter or message of theirs in the record."""
    talks = Interview.objects.visible_to(actor).filter(application=application, cancelled_at=None, starts_at__lte=now)
    letters = Letter.objects.visible_to(actor).filter(application=application).exclude(sent_at=None)
    mails = Invitation.objects.visible_to(actor).filter(application=application)
    times = [
        *talks.order_by("-starts_at").values_list("starts_at", flat=True)[:1],
        *(at for at in letters.order_by("-sent_at").values_list("sent_at", flat=True)[:1] if at),
        *mails.values_list("created_at", flat=True)[:1],
    ]
    return max(times, default=None)


def answer_day(actor: Actor, application: Application) -> dt.date | None:
    """The day until which the employer said that they would answer."""
    if application.answer_by:
        return application.answer_by
    debriefs = Debrief.objects.visible_to(actor).filter(interview__application=application).exclude(answer_by=None)
    latest = debriefs.order_by("-interview__starts_at").first()
    return latest.answer_by if latest else None


def _with_interview(facts: Facts, interview: Interview, person: Person, now: dt.datetime) -> Facts:
    """With time, format and place of an interview that lies ahead, or the day of one that was held."""
    if interview.ends_at <= now:
        return replace(facts, interview_date=_day(interview.starts_at.astimezone(ZoneInfo(interview.zone)).date()))
    return replace(
        facts,
        when=(in_both_zones(interview.starts_at, interview.zone, person.zone),),
        format=f"{_HELD.get(interview.format, interview.format)}, {interview.minutes} minutes",
        place=interview.place,
        link=interview.link,
    )


def _moment(actor: Actor, application: Application, interview: Interview | None) -> str:
    """The moment of the talk that the debrief names, or of the latest talk that has one."""
    rows = Debrief.objects.visible_to(actor).exclude(moment="")
    rows = rows.filter(interview=interview) if interview else rows.filter(interview__application=application)
    latest = rows.order_by("-interview__starts_at").first()
    return latest.moment if latest else ""


def _priority(posting: Posting) -> str:
    """The first priority, as the employer wrote it; nothing when it stands nowhere in the posting."""
    source = " ".join(posting.source.split())
    for item in posting.items.filter(kind=ItemKind.PRIORITY):
        for words in (item.text, *(quote["text"] for quote in item.quotes)):
            if " ".join(words.split()) in source:
                return str(words)
    return ""


def _owed(actor: Actor, application: Application, interview: Interview | None) -> Sequence[Promise]:
    """What is promised and not sent yet: in that interview, or at all."""
    rows = Promise.objects.visible_to(actor).filter(application=application, kept_at=None)
    rows = rows.order_by(F("due_on").asc(nulls_last=True), "created_at")
    return list(rows.filter(interview=interview) if interview and rows.filter(interview=interview) else rows)


def _last_contact(actor: Actor, application: Application, now: dt.datetime) -> str:
    at = last_contact_at(actor, application, now)
    return _day(at.astimezone(ZoneInfo(application.person.zone)).date()) if at else ""


def _timeline(actor: Actor, application: Application) -> str:
    day = answer_day(actor, application)
    return _day(day) if day else ""


def _constraints(person: Person) -> tuple[str, ...]:
    """Notice and permits, as the profile has them."""
    notice = [f"My notice period: {person.notice_period}."] if person.notice_period else []
    return (*notice, *(_permit(row) for row in person.work_authorisations if row.get("status")))


def _permit(row: Mapping[str, str]) -> str:
    until = f", until {row['until']}" if row.get("until") else ""
    return f"Right to work, {row['country']}: {row['status']}{until}."


def _in_a_row(things: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(things[:-1]), things[-1]))) if things else ""


def _day(day: dt.date) -> str:
    """A day as it follows “on” or “by”: “3 December”."""
    return f"{day.day} {day:%B}"
