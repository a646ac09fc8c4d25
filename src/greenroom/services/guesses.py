"""The person's own guesses of how an application goes on, graded by what then happens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.guesses import Row, brier, calibration, plain
from greenroom.core.journey.values import End
from greenroom.services.record import deed
from greenroom.store.models import Application, Guess, Interview, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.models import Person

_CAME = frozenset({End.ACCEPTED.value})
_CAME_NOT = frozenset({End.REJECTED.value, End.NO_REPLY.value})


@dataclass(frozen=True, slots=True)
class Calibration:
    """What came of the guesses so far.

    Attributes:
        text: the same in plain words; that it is not measured, while they are few.
        rows: guesses of about the same height, with what came of them.
        open: how many have no answer yet.
        score: the Brier score; none while no answer has come.
    """

    text: str
    rows: tuple[Row, ...]
    open: int
    score: float | None


def guess(actor: Actor, application: UUID, percent: int, *, interview: UUID | None = None) -> Guess:
    """Say how likely it is, in percent, that the next stage comes. An open guess of the same stage is replaced.

    Args:
        actor: who guesses.
        application: which one.
        percent: from 0 to 100.
        interview: after which interview; its stage counts. Without it, the stage in which the application stands.

    Raises:
        InvalidChoice: it lies outside the scale, or the answer has come already.
    """
    row = Application.objects.select_related("current_stage", "employer").own(actor, application)
    talk = Interview.objects.select_related("stage").own(actor, interview) if interview else None
    if talk is not None and talk.application_id != row.pk:
        raise InvalidChoice("This interview is of another application. Choose one of this one's.", field="interview")
    if not 0 <= percent <= 100:
        raise InvalidChoice("A guess lies between 0 and 100 %.", field="percent")
    stage = (talk.stage if talk else None) or row.current_stage
    if row.ended_as or outcome(row, stage) is not None:
        raise InvalidChoice("The answer has come already. A guess counts only before it.", field="percent")
    open_ = Guess.objects.filter(application=row, stage=stage, came=None).first()
    with deed(actor, "guess", f"Guessed {percent} % that “{row}” goes on") as record:
        if open_ is not None:
            return record.update(open_, percent=percent, interview=talk)
        return record.create(Guess(person=actor.person, application=row, interview=talk, stage=stage, percent=percent))


def remove(actor: Actor, guess: UUID) -> None:
    """Remove a guess."""
    row = Guess.objects.own(actor, guess)
    with deed(actor, "remove-guess", f"Removed a guess about “{row.application}”") as record:
        record.delete(row)


def grade(actor: Actor, application: Application) -> Application:
    """Grade the guesses about an application by where it stands now; they are open again if it was moved back.

    It is called within the deed that moves or ends the application, and gives the same application back.
    """
    rows = list(Guess.objects.filter(application=application).select_related("stage"))
    if rows:
        with deed(actor, "grade-guesses", f"Graded the guesses about “{application}”") as record:
            for row in rows:
                record.update(row, came=outcome(application, row.stage))
    return application


def outcome(application: Application, stage: Stage | None) -> bool | None:
    """Whether an application went on after a stage: none while it is open, or when the person ended it."""
    current = application.current_stage
    if stage is not None and current is not None and current.position > stage.position:
        return True
    if application.ended_as in _CAME:
        return True
    return False if application.ended_as in _CAME_NOT else None


def guesses_on(actor: Actor, application: Application) -> Sequence[Guess]:
    """The guesses about an application that the actor may see, the latest first."""
    rows = Guess.objects.visible_to(actor).filter(application=application).select_related("stage", "interview")
    return list(rows.order_by("-created_at"))


def calibration_of(actor: Actor, person: Person) -> Calibration:
    """What came of a person's guesses, as far as the actor may see them."""
    rows = Guess.objects.visible_to(actor).filter(person=person).order_by("created_at")
    answers = list(rows.values_list("percent", "came"))
    graded = [(float(percent), came) for percent, came in answers if came is not None]
    return Calibration(
        text=plain(graded),
        rows=calibration(graded) if graded else (),
        open=len(answers) - len(graded),
        score=brier(graded) if graded else None,
    )
