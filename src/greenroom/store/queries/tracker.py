"""Applications for the list, the board and the time axis: few columns, and as many queries for three as for 500."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import F, Max

from greenroom.core.journey.lines import Event, Late, Line, own_place, waiting_since
from greenroom.core.journey.search import fits, in_order, says
from greenroom.core.journey.timeline import Entered
from greenroom.core.journey.waiting import own_waits, too_long
from greenroom.store.models import Application, Contact, Interview, Letter, Promise, SavedView, Stage, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greenroom.core.journey.search import Search
    from greenroom.store.access import Actor

_LONGEST_INTERVIEW = dt.timedelta(days=1)
_RECENT = 400  # stages entered, from which the person's own waits are counted
_COLUMNS = (
    "pk", "title", "employer__name", "current_stage__key", "current_stage__name", "created_at",
    "current_stage__entered_at", "ended_as", "ended_at", "source", "country", "answer_by",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What a search finds, in its order, among how many; and what there is to search by."""

    lines: Sequence[Line]
    among: int
    sources: Sequence[str]
    countries: Sequence[str]
    own_stages: Sequence[tuple[str, str]]
    views: Sequence[SavedView]


def find(actor: Actor, search: Search, now: dt.datetime) -> Found:
    """The applications that a search finds, among all that the actor may see."""
    every = _lines(actor, now)
    saying = _saying(actor, search)
    wanted = [line for line in every if fits(search, line, now) and (saying is None or line.key in saying)]
    own = {line.standing: line.stage_name for line in every if line.stage_name and not line.stage_key}
    return Found(
        lines=in_order(search, wanted),
        among=len(every),
        sources=sorted({line.source for line in every if line.source}, key=str.casefold),
        countries=sorted({line.country for line in every if line.country}),
        own_stages=sorted(own.items()),
        views=list(SavedView.objects.owned_by(actor).only("name", "query")),
    )


def with_what_is_due(actor: Actor, lines: Sequence[Line], now: dt.datetime) -> Sequence[Line]:
    """The same applications, each with what there is to do next and what is late."""
    keys = [UUID(line.key) for line in lines if not line.ended_as]
    today = now.astimezone(ZoneInfo(actor.person.zone)).date()
    overdue, following = _tasks(keys, now)
    promises = _promises(keys, today)
    waits = own_waits(_entries(actor))
    made = []
    for line in lines:
        late = Late(
            tasks=overdue[line.key],
            answer_by=line.answer_by if line.answer_by and line.answer_by < today and line.waiting_since else None,
            wait=too_long(line, waits, now),
            promises=tuple(promises.get(line.key, ())),
        )
        made.append(line if line.ended_as else replace(line, next_task=following.get(line.key, ""), late=late))
    return made


def own_columns(lines: Iterable[Line]) -> Mapping[str, str]:
    """For each stage of the person's own in which somebody stands, the standard stage that mostly comes before it."""
    standing = {line.key: line.standing for line in lines if not line.ended_as and not line.stage_key}
    rows = Stage.objects.filter(application__in=[UUID(key) for key in standing]).order_by("application", "position")
    before: dict[str, Counter[str]] = defaultdict(Counter)
    last: dict[str, str] = {}
    for application, key, name in rows.values_list("application", "key", "name"):
        here = str(application)
        if key:
            last[here] = key
        elif own_place(name) == standing[here]:
            before[standing[here]][last.get(here, "")] += 1
    return {place: counts.most_common(1)[0][0] for place, counts in before.items()}


def entered(lines: Iterable[Line]) -> Mapping[str, Sequence[Entered]]:
    """For each application the stages that it entered."""
    rows = Stage.objects.filter(application__in=[UUID(line.key) for line in lines]).exclude(entered_at=None)
    columns = ("application", "key", "name", "entered_at")
    found: dict[str, list[Entered]] = defaultdict(list)
    for application, key, name, at in rows.order_by("entered_at").values_list(*columns):
        if at is not None:
            found[str(application)].append(Entered(key, name, at))
    return found


def _lines(actor: Actor, now: dt.datetime) -> Sequence[Line]:
    ahead, last = _talks(actor, now)
    others = _of_others(actor)
    rows = Application.objects.visible_to(actor).order_by().values_list(*_COLUMNS)
    return [_line(row, ahead, last, others) for row in rows]


def _line(
    row: tuple[Any, ...], ahead: Mapping[str, Event], last: Mapping[str, dt.datetime], others: Mapping[str, str]
) -> Line:
    key, title, employer, stage_key, stage_name, started, entered_at, ended_as, ended_at, source, country, by = row
    here = str(key)
    coming = None if ended_as else ahead.get(here)
    busy = bool(ended_as or coming)
    since = waiting_since(entered_at, last.get(here), stage_name=stage_name or "", busy=busy)
    return Line(
        here, title, employer, stage_key or "", stage_name or "", started, entered_at, ended_as, ended_at, source,
        country, by, coming, since, mine=here not in others, owner=others.get(here, ""),
    )  # fmt: skip


def _of_others(actor: Actor) -> Mapping[str, str]:
    """The applications that others share with the actor, each with whose it is."""
    rows = Application.objects.visible_to(actor).exclude(person=actor.person).order_by()
    names = rows.values_list("pk", "person__name", "person__user__username")
    return {str(key): name or username for key, name, username in names}


def _talks(actor: Actor, now: dt.datetime) -> tuple[Mapping[str, Event], Mapping[str, dt.datetime]]:
    """For each running application the interview that is next, and when the last word passed: a talk or a letter."""
    rows = Interview.objects.visible_to(actor).filter(cancelled_at=None, application__ended_as="").order_by()
    ahead: dict[str, Event] = {}
    columns = ("application", "pk", "format", "starts_at", "zone", "minutes")
    late_enough = rows.filter(starts_at__gt=now - _LONGEST_INTERVIEW).order_by("starts_at")
    for application, *event in late_enough.values_list(*columns):
        coming = Event(str(event[0]), *event[1:])
        if coming.starts_at + dt.timedelta(minutes=coming.minutes) > now:
            ahead.setdefault(str(application), coming)
    past = rows.filter(starts_at__lte=now).values_list("application").annotate(last=Max("starts_at"))
    letters = Letter.objects.visible_to(actor).exclude(sent_at=None).filter(application__ended_as="").order_by()
    wrote = letters.values_list("application").annotate(last=Max("sent_at"))
    last: dict[str, dt.datetime] = {}
    for application, when in [*past, *wrote]:
        last[str(application)] = max(when, last.get(str(application), when))
    return ahead, last


def _saying(actor: Actor, search: Search) -> set[str] | None:
    """The applications in which all the words stand; None when no words are looked for.

    Words are compared here and not by the database, since each database folds capitals and accents in its own way.
    """
    if not search.words:
        return None
    contacts: dict[Any, list[str]] = defaultdict(list)
    for employer, name in Contact.objects.visible_to(actor).values_list("employer", "name"):
        contacts[employer].append(name)
    columns = ("pk", "title", "employer__name", "notes", "employer")
    rows = Application.objects.visible_to(actor).order_by().values_list(*columns)
    return {str(key) for key, *texts, employer in rows if says(search, [*texts, *contacts[employer]])}


def _tasks(keys: Sequence[UUID], now: dt.datetime) -> tuple[Counter[str], Mapping[str, str]]:
    """How much there is to do that was planned for earlier, and what comes next, for each application."""
    todo = Task.objects.filter(application__in=keys, done_at=None)
    late = todo.filter(starts_at__lt=now).order_by().values_list("application", "pk")
    overdue = Counter(str(application) for application, _ in late)
    following: dict[str, str] = {}
    ahead = todo.exclude(starts_at__lt=now).order_by(F("starts_at").asc(nulls_last=True))
    for application, title in ahead.values_list("application", "title"):
        following.setdefault(str(application), title)
    return overdue, following


def _promises(keys: Sequence[UUID], today: dt.date) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    rows = Promise.objects.filter(application__in=keys, kept_at=None, due_on__lt=today)
    for application, what in rows.values_list("application", "what"):
        found[str(application)].append(what)
    return found


def _entries(actor: Actor) -> Iterable[tuple[str, str, dt.datetime]]:
    """The stages that the actor's own applications entered lately: application, standard key, when."""
    rows = Stage.objects.owned_by(actor).exclude(entered_at=None).order_by("-entered_at")
    recent = rows.values_list("application", "key", "entered_at")[:_RECENT]
    return [(str(application), key, at) for application, key, at in recent if at is not None]
