"""What stands now: for every running application where it stands, whose turn it is, what is due and what is late."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.adapters.holidays import holidays_at
from greenroom.core.journey.now import Due, Standing, Thing, Waiting, standing
from greenroom.store.models import Invitation, Task
from greenroom.store.queries.now import running

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.queries.now import Running

_SHOWN = 30  # applications that are shown in full; the others wait, and are counted


@dataclass(frozen=True, slots=True)
class Line:
    """One running application and where it stands."""

    row: Running
    standing: Standing

    @property
    def first(self) -> Due | None:
        """What is most urgent about it."""
        return next(iter(self.standing.dues), None)


@dataclass(frozen=True, slots=True)
class Now:
    """The first page.

    Attributes:
        first: the one thing to do first, with its application; None when nothing is due.
        lines: applications, the most urgent first.
        quiet: how many more only wait for an answer.
        loose: invitations that belong to no application yet.
        tasks: open tasks of no application.
    """

    first: tuple[Line | None, Due] | None
    lines: Sequence[Line]
    quiet: int
    loose: Sequence[UUID]
    tasks: Sequence[Task]


def now_of(actor: Actor, at: dt.datetime) -> Now:
    """What stands now in the actor's own workspace."""
    lines = sorted((Line(row, _standing(row, at)) for row in running(actor, at)), key=_urgency)
    shown = [line for line in lines if not _is_quiet(line, at)][:_SHOWN]
    shown = shown or lines[:_SHOWN]
    loose = list(
        Invitation.objects.owned_by(actor).filter(state="waiting", application=None).values_list("pk", flat=True)
    )
    tasks = list(Task.objects.owned_by(actor).filter(application=None, done_at=None).order_by("starts_at"))
    return Now(_first(lines, loose, tasks, at), shown, len(lines) - len(shown), loose, tasks)


def standing_of(actor: Actor, application: UUID, at: dt.datetime) -> Standing | None:
    """Where one of the actor's own applications stands; None where it has ended or is another's."""
    row = next(iter(running(actor, at, application)), None)
    return _standing(row, at) if row else None


def _standing(row: Running, at: dt.datetime) -> Standing:
    """Where it stands, by the working days of the country."""
    years = range(row.facts.entered_at.year, at.year + 2)
    closed = frozenset(holidays_at(row.country, row.facts.zone, years))
    return standing(replace(row.facts, holidays=closed), at)


def _urgency(line: Line) -> tuple[bool, str, str]:
    """What lines are sorted by: what is due first, then what comes next, then by name."""
    first = line.first
    at = first.at.timestamp() if first else 0.0
    return first is None, f"{at:020.3f}", f"{line.row.employer} {line.row.title}"


def _is_quiet(line: Line, at: dt.datetime) -> bool:
    """Whether nothing is to be done about an application but to wait."""
    standing_ = line.standing
    if standing_.waiting is not Waiting.THEM or standing_.next_talk:
        return False
    return all(due.thing is Thing.FOLLOW_UP and due.at > at for due in standing_.dues)


def _first(
    lines: Sequence[Line], loose: Sequence[UUID], tasks: Sequence[Task], at: dt.datetime
) -> tuple[Line | None, Due] | None:
    """The one thing to do first: an invitation that nobody has looked at, what is late, else what is due soonest."""
    if loose:
        return None, Due(
            Thing.ANSWER, str(loose[0]), "Read the invitation that came", at, "It is not in your calendar yet."
        )
    candidates: list[tuple[Line | None, Due]] = [(line, due) for line in lines for due in line.standing.dues]
    candidates += [
        (None, Due(Thing.TASK, str(task.pk), task.title, task.starts_at)) for task in tasks if task.starts_at
    ]
    return min(candidates, key=lambda each: (each[1].at, each[1].thing), default=None)
