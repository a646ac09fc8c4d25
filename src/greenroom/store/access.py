"""Who may see what: the owner everything, a reviewer what was shared with them, anybody else nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from django.db import models
from django.db.models import Q

from greenroom.core.errors import NotAllowed, NotFound

if TYPE_CHECKING:
    from uuid import UUID

    from django.contrib.auth.models import User

    from greenroom.store.models.people import Person


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who does something: the signed-in user, and the workspace (person) they work in.

    `reviews` is false where it is known that nobody shares anything with them just now, as it is for one request; then
    what they may see is what they own, and each question to the database is a short one.
    """

    user: User
    person: Person
    reviews: bool = True


Row = TypeVar("Row", bound=models.Model)


class OwnedQuerySet(models.QuerySet[Row]):
    """Rows that belong to one person."""

    def owned_by(self, actor: Actor) -> Self:
        """The rows of the actor's own workspace."""
        return self.filter(person=actor.person)

    def visible_to(self, actor: Actor) -> Self:
        """The actor's own rows, and those that a candidate shares with them and has not taken back."""
        if not actor.reviews:
            return self.owned_by(actor)
        from greenroom.store.models.people import Share  # noqa: PLC0415 - models import this module

        live = Share.objects.filter(reviewer=actor.user, revoked_at=None)
        seen = Q(person=actor.person) | Q(person__in=live.filter(application=None).values("person"))
        path: str = getattr(self.model, "application_path", "")
        if path:
            seen |= Q(**{f"{path}__in": live.exclude(application=None).values("application")})
        return self.filter(seen)

    def read(self, actor: Actor, key: UUID) -> Row:
        """The row with that key, if the actor may see it.

        Raises:
            NotFound: there is none, or not for this actor; the two look the same from outside.
        """
        row = self.visible_to(actor).filter(pk=key).first()
        if row is None:
            raise NotFound("There is nothing here, or it is not shared with you.")
        return row

    def own(self, actor: Actor, key: UUID) -> Row:
        """The row with that key, for a change: only the owner may.

        Raises:
            NotFound: there is none, or not for this actor.
            NotAllowed: the actor may look at it, but not change it.
        """
        row = self.read(actor, key)
        if row.person_id != actor.person.pk:  # type: ignore[attr-defined]
            raise NotAllowed("You can look at this, but only its owner can change it.")
        return row
