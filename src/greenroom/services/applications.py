"""Applications and the stages that they go through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import country_named
from greenroom.core.journey.stages import Held, by_template
from greenroom.core.journey.values import StageKey
from greenroom.services import guesses
from greenroom.services.employers import employer_named
from greenroom.services.record import deed
from greenroom.services.stages import ENDS, ends_from, may_go_on, stage_name, standard_stages, template_named
from greenroom.services.wording import given
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    import datetime as dt
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


def describe(
    actor: Actor, application: UUID, *, source: str, country: str, answer_by: dt.date | None, notes: str
) -> Application:
    """Say where an application was found, in which country the job is, until when they answer, and what to remember.

    Raises:
        InvalidChoice: there is no such country.
    """
    row = Application.objects.own(actor, application)
    code = country_named(country)
    if country.strip() and not code:
        raise InvalidChoice("Give the country by its English name, or by its two letters, like DE.", field="country")
    with deed(actor, "describe-application", f"Changed the details of “{row}”") as record:
        return record.update(row, source=source.strip(), country=code, answer_by=answer_by, notes=notes)


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
        return guesses.grade(actor, record.update(application, current_stage=row))


def come_to_stage(record: Record, application: Application, key: str) -> None:
    """Move an application forwards to its stage of that key, if it has one that still lies ahead."""
    stage = application.stages.filter(key=key).first()
    if stage is None or application.ended_as:
        return
    if application.current_stage is None or application.current_stage.position < stage.position:
        record.update(stage, entered_at=timezone.now())
        record.update(application, current_stage=stage)


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


def place_stage(actor: Actor, stage: UUID, *, at: int) -> Stage:
    """Put a stage at a place in its application, counted from 0; beyond the edge, at the edge."""
    row = Stage.objects.own(actor, stage)
    return move_stage(actor, stage, by=max(0, at) - row.position)


def use_template(actor: Actor, application: UUID, template: str) -> Application:
    """Give an application the stages of another kind of employer.

    Stages that were entered or hold an interview, and the person's own, stay.

    Raises:
        InvalidChoice: there is no such template.
    """
    row = Application.objects.own(actor, application)
    chosen = template_named(template)
    stages = {str(stage.pk): stage for stage in row.stages.all()}
    busy = {str(key) for key in row.interviews.exclude(stage=None).values_list("stage", flat=True)}
    held = [Held(key, stage.key, stays=_stays(stage, row, busy)) for key, stage in stages.items()]
    order = by_template(held, chosen.stages)
    with deed(actor, "use-template", f"Gave “{row}” the stages of: {chosen.name.lower()}") as record:
        made = {
            key: Stage(person=actor.person, application=row, key=key, name=stage_name(StageKey(key)), position=place)
            for place, key in enumerate(order)
            if key not in stages
        }
        record.create_all(list(made.values()))
        record.delete_all([stage for key, stage in stages.items() if key not in order])
        _number(record, [stages.get(key) or made[key] for key in order])
        return row


def end(actor: Actor, application: UUID, as_: str) -> Application:
    """End an application: accepted, declined, rejected, withdrew, no-reply or on-hold.

    Raises:
        InvalidChoice: there is no such end, or it makes no sense yet.
    """
    row = Application.objects.own(actor, application)
    if as_ not in ENDS:
        raise InvalidChoice(f"Choose how it ended: {', '.join(ENDS.values()).lower()}.", field="as")
    if as_ not in ends_from(row, list(row.stages.all())):
        raise InvalidChoice("There is no offer yet to accept or decline. Move it to the offer first.", field="as")
    with deed(actor, "end-application", f"Ended “{row}”: {ENDS[as_].lower()}") as record:
        return guesses.grade(actor, record.update(row, ended_as=as_, ended_at=timezone.now()))


def reopen(actor: Actor, application: UUID) -> Application:
    """Go on with an application that had ended.

    Raises:
        InvalidChoice: it is settled: the offer was accepted or declined.
    """
    row = Application.objects.own(actor, application)
    if not may_go_on(row):
        how = ENDS[row.ended_as].lower()
        raise InvalidChoice(
            f"This is settled: the offer was {how}. If that is not so, end it as on hold first, then reopen it.",
            field="stage",
        )
    with deed(actor, "reopen-application", f"Reopened “{row}”") as record:
        return guesses.grade(actor, record.update(row, ended_as="", ended_at=None))


def delete(actor: Actor, application: UUID) -> None:
    """Delete an application with everything in it; the history can bring all of it back."""
    row = Application.objects.own(actor, application)
    with deed(actor, "delete-application", f"Deleted “{row}”") as record:
        record.delete(row)


def _number(record: Record, stages: list[Stage]) -> None:
    for position, stage in enumerate(stages):
        record.update(stage, position=position)


def _stays(stage: Stage, application: Application, busy: set[str]) -> bool:
    """Whether a stage is kept when the template changes."""
    entered = stage.entered_at is not None or stage.pk == application.current_stage_id
    return entered or not stage.key or str(stage.pk) in busy


def _refuse_ended(application: Application) -> None:
    if application.ended_as:
        raise InvalidChoice("This application has ended. Reopen it first.", field="stage")
