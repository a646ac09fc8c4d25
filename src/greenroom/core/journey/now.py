"""Where an application stands now: what comes next, who waits for whom since when, what is due, what is late."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.letters.due import follow_up_due, thank_you_due

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ANSWER = dt.timedelta(hours=24)  # within which an invitation is answered
_FRESH = dt.timedelta(days=7)  # after which no thank-you is owed any more
_LAST_WORD_DAYS = 10  # working days of silence after which to ask, where no date was named


class Thing(StrEnum):
    """What is to be done."""

    ANSWER = "answer"  # read an invitation and answer it
    OFFER = "offer"  # answer an offer, or ask until when it stands
    CONFIRM = "confirm"  # say that one will come
    DEBRIEF = "debrief"
    THANK = "thank"
    PROMISE = "promise"
    FOLLOW_UP = "follow-up"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do.

    Attributes:
        thing: what kind of thing.
        key: the row that it is about.
        title: what to do, in a few words.
        at: until when.
        why: one sentence, where the reason is not plain.
    """

    thing: Thing
    key: str
    title: str
    at: dt.datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """One interview, as far as it matters here.

    Attributes:
        key: its row.
        starts_at, ends_at: when it is; aware.
        zone: the employer's IANA zone.
        confirmed: whether the person has said that they will come; None where nobody asked.
        debriefed: whether there is a debrief.
        to_thank: those who were there and have no thank-you yet.
        asked_at: when the invitation came.
    """

    key: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    zone: str
    confirmed: bool | None = None
    debriefed: bool = False
    to_thank: tuple[str, ...] = ()
    asked_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer that is open: since when, and until when they want an answer, if they said so."""

    key: str
    came: dt.datetime
    answer_by: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """Something promised to the employer, with its day, if one was named."""

    key: str
    what: str
    due_on: dt.date | None


@dataclass(frozen=True, slots=True)
class ToDo:
    """A task of the plan, or one of the person's own, with its time."""

    key: str
    title: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one application.

    Attributes:
        entered_at: when it entered its stage.
        zone: the person's own IANA zone.
        talks: its interviews that were not cancelled, in their order.
        offers: offers that are open.
        invitations: invitations that wait to be answered: key, when it came, and until when they want an answer.
        promises: what is owed.
        tasks: what is planned and open.
        answer_by: the day until which the employer said they would answer.
        last_letter_at: when the person last wrote to them.
        holidays: days in the employer's country on which nobody works.
    """

    entered_at: dt.datetime
    zone: str
    talks: Sequence[Talk] = ()
    invitations: Sequence[tuple[str, dt.datetime, dt.date | None]] = ()
    promises: Sequence[Owed] = ()
    tasks: Sequence[ToDo] = ()
    offers: Sequence[Offered] = ()
    answer_by: dt.date | None = None
    last_letter_at: dt.datetime | None = None
    holidays: frozenset[dt.date] = frozenset()


class Waiting(StrEnum):
    """Whose turn it is."""

    YOU = "you"
    THEM = "them"
    NOBODY = "nobody"  # the next talk is set, and nothing is owed


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands.

    Attributes:
        next_talk: the next interview that has not ended.
        waiting: whose turn it is.
        since: since when.
        dues: what is to be done, the most urgent first.
    """

    next_talk: Talk | None
    waiting: Waiting
    since: dt.datetime
    dues: tuple[Due, ...]

    def late(self, now: dt.datetime) -> tuple[Due, ...]:
        """What should have been done before now."""
        return tuple(due for due in self.dues if due.at < now)


def standing(facts: Facts, now: dt.datetime) -> Standing:
    """Where an application stands at this moment."""
    ahead = next((talk for talk in facts.talks if talk.ends_at > now), None)
    dues = tuple(sorted(_dues(facts, now), key=lambda due: (due.at, due.thing)))
    owed = [due for due in dues if due.thing not in {Thing.TASK, Thing.FOLLOW_UP}]
    if owed:
        return Standing(ahead, Waiting.YOU, _since(facts, owed[0]), dues)
    if ahead is not None:
        return Standing(ahead, Waiting.NOBODY, facts.entered_at, dues)
    return Standing(None, Waiting.THEM, _last_word(facts, now), dues)


def _dues(facts: Facts, now: dt.datetime) -> Iterator[Due]:
    """Everything that is to be done, late or not."""
    for key, came, until in facts.invitations:
        at = _end_of(until, facts.zone) if until else came + _ANSWER
        yield Due(Thing.ANSWER, key, "Answer the invitation", at, "They wait for your word.")
    yield from (_of_offer(each) for each in facts.offers)
    for talk in facts.talks:
        yield from _of_talk(talk, now)
    for owed in facts.promises:
        at = _end_of(owed.due_on, facts.zone) if owed.due_on else now + _ANSWER
        yield Due(Thing.PROMISE, owed.key, f"Send what you promised: {owed.what}", at)
    yield from (Due(Thing.TASK, task.key, task.title, task.at) for task in facts.tasks)
    if silent := _follow_up(facts, now):
        yield silent


def _of_offer(offer: Offered) -> Due:
    """An offer waits for an answer; without a day, for the question until when."""
    if offer.answer_by is not None:
        return Due(Thing.OFFER, offer.key, "Answer the offer", offer.answer_by, "After that it may be gone.")
    why = "A day by which you answer is not noted yet."
    return Due(Thing.OFFER, offer.key, "Ask until when the offer stands", offer.came + _ANSWER, why)


def _of_talk(talk: Talk, now: dt.datetime) -> Iterator[Due]:
    """What an interview asks for: a word before it, a debrief and thanks after it."""
    if talk.starts_at > now and talk.confirmed is False:
        at = min((talk.asked_at or now) + _ANSWER, talk.starts_at)
        yield Due(Thing.CONFIRM, talk.key, "Confirm that you will come", at)
    if talk.ends_at > now or now - talk.ends_at > _FRESH:
        return
    if not talk.debriefed:
        at = talk.ends_at + dt.timedelta(hours=4)
        yield Due(Thing.DEBRIEF, talk.key, "Note how it went", at, "Two minutes now are worth an hour next week.")
    if talk.to_thank:
        names = " and ".join((", ".join(talk.to_thank[:-1]), talk.to_thank[-1]) if talk.to_thank[1:] else talk.to_thank)
        yield Due(Thing.THANK, talk.key, f"Thank {names}", thank_you_due(talk.ends_at, talk.zone))


def _follow_up(facts: Facts, now: dt.datetime) -> Due | None:
    """A short word about how it stands: once the day that they named is over, or after a long silence."""
    if facts.invitations or facts.offers or any(talk.ends_at > now for talk in facts.talks):
        return None
    last = _last_word(facts, now)
    zone = facts.talks[-1].zone if facts.talks else facts.zone
    day = follow_up_due(last.astimezone(ZoneInfo(zone)).date(), facts.answer_by, _LAST_WORD_DAYS, facts.holidays)
    why = (
        "The day that they named for an answer is over."
        if facts.answer_by and facts.answer_by < day
        else f"They have said nothing for {_LAST_WORD_DAYS} working days."
    )
    return Due(Thing.FOLLOW_UP, "", "Ask how it stands", _nine(day, facts.zone), why)


def _last_word(facts: Facts, now: dt.datetime) -> dt.datetime:
    """When something last passed between the two."""
    past = [talk.ends_at for talk in facts.talks if talk.ends_at <= now]
    letters = [facts.last_letter_at] if facts.last_letter_at else []
    return max((facts.entered_at, *past, *letters))


def _since(facts: Facts, due: Due) -> dt.datetime:
    """Since when it is the person's turn."""
    came = next((came for key, came, _ in facts.invitations if key == due.key), None)
    came = came or next((each.came for each in facts.offers if each.key == due.key), None)
    talk = next((talk for talk in facts.talks if talk.key == due.key), None)
    after = talk.ends_at if talk and due.thing in {Thing.DEBRIEF, Thing.THANK} else talk.asked_at if talk else None
    return came or after or facts.entered_at


def _end_of(day: dt.date, zone: str) -> dt.datetime:
    """The end of a day in a zone."""
    return dt.datetime.combine(day, dt.time(23, 59), ZoneInfo(zone))


def _nine(day: dt.date, zone: str) -> dt.datetime:
    """Nine in the morning of a day in a zone."""
    return dt.datetime.combine(day, dt.time(9), ZoneInfo(zone))
