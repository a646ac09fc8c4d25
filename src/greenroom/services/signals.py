"""Signs of what an employer may think: offered where notes show them, logged by hand, read, checked by what came."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.signal_catalogue import sign as sign_of
from greenroom.core.journey.signals import FoundSign, LoggedSign, Reading, reading, signs_in, track_record
from greenroom.services.guesses import outcome
from greenroom.services.record import deed
from greenroom.store.models import Application, Debrief, Interview, Sign

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterator, Sequence
    from uuid import UUID

    from greenroom.core.journey.signals import Record
    from greenroom.store.access import Actor
    from greenroom.store.models import Person, Stage

_READ = ("moment", "worked", "surprised", "asked", "notes")  # not what the person wished for: that did not happen


@dataclass(frozen=True, slots=True)
class Offer:
    """Signs that stand in the notes on an interview and are not kept yet."""

    interview: Interview
    found: tuple[FoundSign, ...]


def log(actor: Actor, application: UUID, key: str, *, words: str = "", interview: UUID | None = None) -> Sign:
    """Log a sign by hand, with the words or the moment that showed it. One that is logged gets the new words.

    Raises:
        InvalidChoice: there is no such sign, or the interview is of another application.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    known = sign_of(key)
    if known is None:
        raise InvalidChoice("There is no such sign. Please choose one from the list.", field="sign")
    talk = Interview.objects.own(actor, interview) if interview else None
    if talk is not None and talk.application_id != row.pk:
        raise InvalidChoice("This interview is of another application. Choose one of this one's.", field="interview")
    there = Sign.objects.filter(application=row, interview=talk, key=key).first()
    with deed(actor, "log-sign", f"Logged a sign on “{row}”: {known.name.lower()}") as record:
        if there is not None:
            return record.update(there, quote=words.strip() or there.quote)
        return record.create(
            Sign(person=actor.person, application=row, interview=talk, key=key, quote=words.strip(), by_hand=True)
        )


def confirm(actor: Actor, interview: UUID, keys: Collection[str]) -> Sequence[Sign]:
    """Keep those signs that stand in the notes on an interview and that the person confirms, with their words."""
    row = Interview.objects.select_related("application__employer", "person", "debrief").own(actor, interview)
    signs = [
        Sign(
            person=actor.person,
            application=row.application,
            interview=row,
            key=found.sign.key,
            quote=found.quote.text,
            by_hand=False,
        )
        for offer in _offers(row, _keys(row))
        for found in offer.found
        if found.sign.key in keys
    ]
    with deed(actor, "confirm-signs", f"Kept what the notes on “{row.application}” show") as record:
        return record.create_all(signs)


def remove(actor: Actor, sign: UUID) -> None:
    """Remove a sign. What stands in the notes is offered again."""
    row = Sign.objects.own(actor, sign)
    with deed(actor, "remove-sign", f"Removed a sign from “{row.application}”") as record:
        record.delete(row)


def offers_on(actor: Actor, application: Application) -> Sequence[Offer]:
    """For each interview the signs that its notes show and that are not kept yet, the latest interview first."""
    kept: dict[object, set[str]] = {}
    for sign in signs_on(actor, application):
        kept.setdefault(sign.interview_id, set()).add(sign.key)
    rows = Interview.objects.visible_to(actor).filter(application=application, debrief__isnull=False)
    talks = rows.select_related("debrief", "person").order_by("-starts_at")
    return [offer for talk in talks for offer in _offers(talk, kept.get(talk.pk, set()))]


def offer_in(interview: Interview) -> Offer | None:
    """The signs that the notes on an interview show and that are not kept yet; for whoever may see the interview."""
    return next(_offers(interview, _keys(interview)), None)


def signs_on(actor: Actor, application: Application) -> Sequence[Sign]:
    """The signs that are kept about an application, as far as the actor may see them, in their order."""
    rows = Sign.objects.visible_to(actor).filter(application=application)
    return [row for row in rows.select_related("interview") if sign_of(row.key)]


def reading_of(actor: Actor, application: Application) -> Reading:
    """Which way the signs that are kept lean, why, what to do next, and how little that is."""
    signs = sorted(signs_on(actor, application), key=lambda sign: sign.by_hand)
    debriefs = Debrief.objects.visible_to(actor).filter(interview__application=application)
    talks = {*debriefs.values_list("interview", flat=True), *(sign.interview_id for sign in signs)} - {None}
    return reading((), [LoggedSign(sign.key, sign.quote) for sign in signs], len(talks))


def track_record_of(actor: Actor, person: Person) -> tuple[Record, ...]:
    """What came after each sign, over all applications of a person whose answer came, as far as the actor may see."""
    rows = Sign.objects.visible_to(actor).filter(person=person)
    related = rows.select_related("application__current_stage", "interview__stage")
    seen: dict[tuple[object, object, str], bool] = {}
    for row in related.prefetch_related("application__stages"):
        stage = _stage_of(row)
        went_on = outcome(row.application, stage)
        if went_on is not None and sign_of(row.key):
            seen[row.application_id, stage.pk if stage else None, row.key] = went_on
    return track_record([(key, went_on) for (_, _, key), went_on in seen.items()])


def told_in(debrief: Debrief) -> str:
    """What a debrief tells of the talk, in which signs are looked for."""
    return "\n\n".join(text for part in _READ if (text := str(getattr(debrief, part))))


def _offers(interview: Interview, kept: Collection[str]) -> Iterator[Offer]:
    debrief = _debrief(interview)
    if debrief is None:
        return
    person = interview.person
    names = tuple(filter(None, (person.name, person.name.partition(" ")[0])))
    found = tuple(each for each in _found(told_in(debrief), names) if each.sign.key not in kept)
    if found:
        yield Offer(interview, found)


@lru_cache(maxsize=64)
def _found(text: str, names: tuple[str, ...]) -> tuple[FoundSign, ...]:
    """A long transcript takes a third of a second, and is looked at on every visit."""
    return signs_in(text, own_names=names)


def _debrief(interview: Interview) -> Debrief | None:
    return getattr(interview, "debrief", None)


def _keys(interview: Interview) -> set[str]:
    return set(Sign.objects.filter(interview=interview).values_list("key", flat=True))


def _stage_of(sign: Sign) -> Stage | None:
    """The stage that a sign was seen in: that of its interview, or in which the application stood that day."""
    if sign.interview is not None and sign.interview.stage is not None:
        return sign.interview.stage
    at: dt.datetime = sign.interview.starts_at if sign.interview else sign.created_at
    entered = [stage for stage in sign.application.stages.all() if stage.entered_at and stage.entered_at <= at]
    return max(entered, key=lambda stage: stage.entered_at or at, default=None)
