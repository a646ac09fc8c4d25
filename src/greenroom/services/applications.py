"""Applications and the stages that they go through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.services.employers import employer_named
from greenroom.services.record import deed
from greenroom.services.stages import ENDS, standard_stages
from greenroom.services.wording import given
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor


def start(actor: Actor, *, employer: str, title: str, template: str = "standard") -> Application:
    """Start an application; it stands in the first stage of its template.

    Raises:
        InvalidChoice: employer or title is empty, or there is no such template.
    """
    wanted = given(title, field="title", what="the title of the role")
    with deed(actor, "start-application", f"Started {wanted} at {employer.strip()}") as record:
        row = record.create(Application(person=actor.person, employer=employer_named(actor, employer), title=wanted))
        stages = [
            Stage(person=actor.person, application=row, key=key, name=name, position=position)
            for position, (key, name) in enumerate(standard_stages(template))
        ]
        stages[0].entered_at = timezone.now()
        record.create_all(stages)
        return record.update(row, current_stage=stages[0])


def rename(actor: Actor, application: UUID, *, title: str, employer: str = "") -> Application:
    """Change the title of an application, and its employer if one is given."""
    row = Application.objects.own(actor, application)
    fields: dict[str, object] = {"title": given(title, field="title", what="the title of the role")}
    with deed(actor, "rename-application", f"Renamed “{row}” to {title.strip()}") as record:
        if employer.strip():
            fields["employer"] = employer_named(actor, employer)
        return record.update(row, **fields)


def note(actor: Actor, application: UUID, *, notes: str) -> Application:
    """Replace the notes of an application."""
    row = Application.objects.own(actor, application)
    with deed(actor, "note-application", f"Changed the notes of “{row}”") as record:
        return record.update(row, notes=notes)


def choose_resume(actor: Actor, application: UUID, resume: UUID | None) -> Application:
    """Say which résumé goes with an application."""
    from greenroom.store.models import Resume  # noqa: PLC0415 - only this verb needs it

    row = Application.objects.own(actor, application)
    chosen = Resume.objects.own(actor, resume) if resume else None
    with deed(actor, "choose-resume", f"Chose the résumé for “{row}”") as record:
        return record.update(row, resume=chosen)


def enter_stage(actor: Actor, stage: UUID) -> Application:
    """Move an application to one of its stages, forwards or back.

    Raises:
        InvalidChoice: the application has ended.
    """
    row = Stage.objects.own(actor, stage)
    application = row.application
    _refuse_ended(application)
    with deed(actor, "enter-stage", f"Moved “{application}” to {row.name}") as record:
        record.update(row, entered_at=timezone.now())
        return record.update(application, current_stage=row)


def add_stage(actor: Actor, application: UUID, *, name: str, after: UUID | None = None) -> Stage:
    """Add a stage of the person's own, after another one or at the end."""
    row = Application.objects.own(actor, application)
    wanted = given(name, field="name", what="a name for the stage")
    stages = list(row.stages.all())
    keys = [stage.pk for stage in stages]
    place = keys.index(Stage.objects.own(actor, after).pk) + 1 if after in keys else len(keys)
    with deed(actor, "add-stage", f"Added the stage {wanted} to “{row}”") as record:
        made = record.create(Stage(person=actor.person, application=row, name=wanted, position=place))
        _number(record, [*stages[:place], made, *stages[place:]])
        return made


def rename_stage(actor: Actor, stage: UUID, *, name: str) -> Stage:
    """Give a stage another name; what it is for stays."""
    row = Stage.objects.own(actor, stage)
    wanted = given(name, field="name", what="a name for the stage")
    with deed(actor, "rename-stage", f"Renamed the stage {row.name} to {wanted}") as record:
        return record.update(row, name=wanted)


def remove_stage(actor: Actor, stage: UUID) -> None:
    """Remove a stage that this employer does not have. Its interviews stay.

    Raises:
        InvalidChoice: the application stands in it now.
    """
    row = Stage.objects.own(actor, stage)
    application = row.application
    if application.current_stage_id == row.pk:
        raise InvalidChoice("The application stands in this stage. Move it to another one first.", field="stage")
    with deed(actor, "remove-stage", f"Removed the stage {row.name} from “{application}”") as record:
        record.delete(row)
        _number(record, list(application.stages.all()))


def move_stage(actor: Actor, stage: UUID, *, by: int) -> Stage:
    """Move a stage earlier (`by` is negative) or later in its application; at the edge it stays."""
    row = Stage.objects.own(actor, stage)
    stages = [each for each in row.application.stages.all() if each.pk != row.pk]
    place = max(0, min(len(stages), row.position + by))
    with deed(actor, "move-stage", f"Moved the stage {row.name} in “{row.application}”") as record:
        _number(record, [*stages[:place], row, *stages[place:]])
        return row


def end(actor: Actor, application: UUID, as_: str) -> Application:
    """End an application: accepted, declined, rejected, withdrew, no-reply or on-hold.

    Raises:
        InvalidChoice: there is no such end.
    """
    row = Application.objects.own(actor, application)
    if as_ not in ENDS:
        raise InvalidChoice(f"Choose how it ended: {', '.join(ENDS.values()).lower()}.", field="as")
    with deed(actor, "end-application", f"Ended “{row}”: {ENDS[as_].lower()}") as record:
        return record.update(row, ended_as=as_, ended_at=timezone.now())


def reopen(actor: Actor, application: UUID) -> Application:
    """Go on with an application that had ended."""
    row = Application.objects.own(actor, application)
    with deed(actor, "reopen-application", f"Reopened “{row}”") as record:
        return record.update(row, ended_as="", ended_at=None)


def delete(actor: Actor, application: UUID) -> None:
    """Delete an application with everything in it; the history can bring all of it back."""
    row = Application.objects.own(actor, application)
    with deed(actor, "delete-application", f"Deleted “{row}”") as record:
        record.delete(row)


def _number(record: Record, stages: list[Stage]) -> None:
    for position, stage in enumerate(stages):
        record.update(stage, position=position)


def _refuse_ended(application: Application) -> None:
    if application.ended_as:
        raise InvalidChoice("This application has ended. Reopen it first.", field="stage")
