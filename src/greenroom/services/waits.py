"""How long the person's own applications waited after each stage, and the wait that is shown for a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import CharField, Value
from django.db.models.functions import Cast

from greenroom.core.journey.values import End
from greenroom.core.journey.waiting import own_waits as waits_between
from greenroom.core.journey.waits import usual_wait
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.journey.waits import Shown
    from greenroom.store.access import Actor
    from greenroom.store.models import Person

_ANSWERED = (End.REJECTED.value, End.ACCEPTED.value)  # the employer's answer; the other ends are silence, or ours


def own_waits(actor: Actor, person: Person | None = None) -> Mapping[str, Sequence[int]]:
    """For each standard stage, in how many days an answer came: the next stage was entered, or a refusal came.

    Args:
        actor: who asks; a reviewer sees what is shared with them.
        person: whose waits; the actor's own without it.
    """
    whose = person or actor.person
    entered = Stage.objects.visible_to(actor).filter(person=whose).exclude(entered_at=None)
    entries = list(entered.order_by().values_list(_text_of("application_id"), "key", "entered_at"))
    ended = Application.objects.visible_to(actor).filter(person=whose, ended_as__in=_ANSWERED).exclude(ended_at=None)
    entries += list(ended.order_by().values_list(_text_of("pk"), Value(""), "ended_at"))
    found = waits_between(entries)
    return {key: found[key] for key in found if key}


def _text_of(key: str) -> Cast:
    """A key as text: a long history has thousands, and nobody asks for them as anything else."""
    return Cast(key, CharField())


def wait_after(actor: Actor, stage: Stage) -> Shown:
    """How long the answer after a stage usually takes: by the person's own history once there is enough of it."""
    return usual_wait(stage.key, own_waits(actor, stage.person).get(stage.key, ()))
