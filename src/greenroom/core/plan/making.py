"""Making the plan: tasks set backwards from each interview into the hours that are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.plan.values import Plan

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.plan.values import FreeHours, KeptTask, PlannedInterview


def make_plan(
    interviews: tuple[PlannedInterview, ...], free: FreeHours, now: dt.datetime, kept: tuple[KeptTask, ...] = ()
) -> Plan:
    """A dated plan for all interviews; what the person moved or did stays, what does not fit is named.

    Args:
        interviews: what to prepare for, in any order.
        free: when the person is free; no free hours at all means the usual evenings and week-ends.
        now: the present moment, with a zone.
        kept: tasks that stay as they are.
    """
    return Plan()
