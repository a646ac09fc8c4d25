"""Moving applications on the board: to a stage, even one that this employer did not have yet, or to an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.journey.board import Place, read_place
from greenroom.core.journey.lines import folded
from greenroom.core.journey.stages import usual_place
from greenroom.services.applications import end, enter_stage, reopen
from greenroom.services.record import deed
from greenroom.services.stages import ENDS, stage_name
from greenroom.services.wording import given
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor


def move(actor: Actor, application: UUID, place: str) -> str:
    """Put an application into another column of the board, as one deed; what was done, or nothing if it stands there.

    One that had ended is reopened by moving it to a stage.

    Args:
        actor: who moves it.
        application: which one.
        place: a standard stage by key, `own:` with the name of another stage, or `end:` with an end.

    Raises:
        InvalidChoice: there is no such place, it makes no sense yet, or the application is settled.
    """
    row = Application.objects.select_related("employer", "current_stage").own(actor, application)
    wanted = read_place(place.strip())
    if wanted.end is not None:
        return _end(actor, row, wanted.end.value)
    return _enter(actor, row, wanted)


def _end(actor: Actor, row: Application, as_: str) -> str:
    if row.ended_as == as_:
        return ""
    end(actor, row.pk, as_)
    return f"“{row}” has ended: {ENDS[as_].lower()}."


def _enter(actor: Actor, row: Application, wanted: Place) -> str:
    stages = list(row.stages.all())
    stage = _known(stages, wanted)
    if stage is not None and stage.pk == row.current_stage_id and not row.ended_as:
        return ""
    name = stage.name if stage else _name_of(wanted)
    with deed(actor, "move-application", f"Moved “{row}” to {name}") as record:
        if row.ended_as:
            reopen(actor, row.pk)
        stage = stage or _made(record, row, stages, wanted)
        enter_stage(actor, stage.pk)
    return f"“{row}” stands in “{name}” now."


def _known(stages: Sequence[Stage], wanted: Place) -> Stage | None:
    """The stage of the application that stands in that column."""
    if wanted.stage:
        return next((stage for stage in stages if stage.key == wanted.stage), None)
    return next((stage for stage in stages if not stage.key and folded(stage.name) == folded(wanted.own)), None)


def _made(record: Record, row: Application, stages: list[Stage], wanted: Place) -> Stage:
    """A stage that this employer did not have: a standard one at its usual place, another behind the current one."""
    if wanted.stage:
        at = usual_place([stage.key for stage in stages], wanted.stage)
    else:
        at = next((place + 1 for place, stage in enumerate(stages) if stage.pk == row.current_stage_id), len(stages))
    key = wanted.stage.value if wanted.stage else ""
    made = Stage(person=row.person, application=row, key=key, name=_name_of(wanted), position=at)
    record.create(made)
    for place, stage in enumerate([*stages[:at], made, *stages[at:]]):
        record.update(stage, position=place)
    return made


def _name_of(wanted: Place) -> str:
    if wanted.stage:
        return stage_name(wanted.stage)
    return given(wanted.own, field="place", what="a stage")
