"""The applications as a table that spreadsheets open and that Greenroom reads back."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.imports.people import written
from greenroom.core.imports.values import Someone
from greenroom.core.imports.writing import sheet
from greenroom.core.journey.values import StageKey
from greenroom.services.stages import ENDS, stage_name
from greenroom.store.models import Application, Contact

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection
    from uuid import UUID

    from greenroom.store.access import Actor

HEADINGS = (
    "Role", "Employer", "Stage", "Kind of stage", "In this stage since", "Ended as", "Ended on", "Started on",
    "Answer by", "Source", "Country", "Contacts", "Notes",
)  # fmt: skip


def applications_sheet(actor: Actor, only: Collection[str] | None = None) -> str:
    """The actor's own applications as comma-separated text, the latest first.

    Args:
        actor: whose they are; days are those of their time zone.
        only: the keys of those that are wanted; all when it is None.
    """
    rows = Application.objects.owned_by(actor).select_related("employer", "current_stage").order_by("-created_at", "pk")
    contacts: dict[UUID, list[str]] = defaultdict(list)
    for each in Contact.objects.owned_by(actor).order_by("created_at", "pk"):
        contacts[each.employer_id].append(written(Someone(each.name, each.title, each.email)))
    zone = ZoneInfo(actor.person.zone)
    return sheet(
        HEADINGS,
        [
            _cells(row, "; ".join(contacts[row.employer_id]), zone)
            for row in rows
            if only is None or str(row.pk) in only
        ],
    )


def _cells(row: Application, contacts: str, zone: ZoneInfo) -> tuple[str, ...]:
    stage = row.current_stage
    standard = stage_name(StageKey(stage.key)) if stage and stage.key in set(StageKey) else ""
    return (
        row.title,
        row.employer.name,
        stage.name if stage else "",
        standard,
        _day(stage.entered_at if stage else None, zone),
        ENDS.get(row.ended_as, ""),
        _day(row.ended_at, zone),
        _day(row.created_at, zone),
        row.answer_by.isoformat() if row.answer_by else "",
        row.source,
        row.country,
        contacts,
        row.notes,
    )


def _day(when: dt.datetime | None, zone: ZoneInfo) -> str:
    return when.astimezone(zone).date().isoformat() if when else ""
