"""Mock interviews, as their pages read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count

from greenroom.store.models import Interview, Mock, Recording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_SHOWN = 50


def mocks(actor: Actor) -> Sequence[Mock]:
    """The mock interviews that the actor may see, latest first, each with `line_count`."""
    rows = Mock.objects.visible_to(actor).select_related("application__employer")
    return list(rows.annotate(line_count=Count("lines")).order_by("-created_at")[:_SHOWN])


def mock_page(actor: Actor, mock: UUID) -> Mock:
    """One mock interview with its lines.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    rows = Mock.objects.select_related("application__employer", "interview", "person")
    return rows.prefetch_related("lines__attempt").read(actor, mock)


def ahead(actor: Actor, now: dt.datetime) -> Sequence[Interview]:
    """The actor's interviews that are still to come, the next first."""
    rows = Interview.objects.owned_by(actor).filter(starts_at__gte=now, cancelled_at=None)
    return list(rows.select_related("application__employer").order_by("starts_at"))


def recordings_of(mock: Mock) -> dict[str, Recording]:
    """The recordings made in a mock interview, by their key."""
    rows = Recording.objects.filter(mock=mock).prefetch_related("hearings")
    return {str(row.pk): row for row in rows}
