"""The steps that usually stand before a first day, as a first version to be changed. All days are our rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.offers.start import NOTICE, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.offers.routes import Route

CONTRACT, MOVE = "contract", "move"
_ROUTE = "route-"


def usual_steps(*, moves: bool) -> tuple[Step, ...]:
    """The contract, notice, and moving where the job is in another country."""
    steps = (
        Step(CONTRACT, "Written offer, questions and signature", 2, 5, 10, working=True),
        Step(NOTICE, "Notice in the present job", 0, 0, 0, after=(CONTRACT,)),
    )
    moving = Step(MOVE, "Moving: a home, the removal, registering", 5, 14, 30, after=(CONTRACT, NOTICE))
    return (*steps, moving) if moves else steps


def with_route(steps: Sequence[Step], route: Route | None) -> tuple[Step, ...]:
    """The steps with those of another permit route in the place of the last one's; moving waits for the permit.

    A permit is asked for once the contract is signed; steps that waited for an old one no longer do.
    """
    others = [step for step in steps if not step.key.startswith(_ROUTE)]
    gone = {step.key for step in steps} - {step.key for step in others}
    kept = [replace(step, after=tuple(key for key in step.after if key not in gone)) for step in others]
    if route is None:
        return tuple(kept)
    added: list[Step] = []
    before: tuple[str, ...] = (CONTRACT,) if any(step.key == CONTRACT for step in kept) else ()
    for number, each in enumerate(route.steps, 1):
        step = Step(f"{_ROUTE}{number}", each.name, each.least, each.likely, each.most, before, working=each.working)
        before = (step.key,)
        added.append(step)
    waits = [
        replace(step, after=tuple(dict.fromkeys((*step.after, *before)))) if step.key == MOVE else step for step in kept
    ]
    place = next((number for number, step in enumerate(waits) if step.key == MOVE), len(waits))
    return (*waits[:place], *added, *waits[place:])
