"""Alice owns a workspace, Bob reviews for her, Charlie is nobody to her: every door meets all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import User

from greenroom.services import people

if TYPE_CHECKING:
    from greenroom.store.access import Actor


def alice() -> Actor:
    """The owner."""
    return _somebody("alice")


def bob() -> Actor:
    """Somebody whom Alice may let in; see `let_in`."""
    return _somebody("bob")


def charlie() -> Actor:
    """Somebody who has nothing to do with Alice."""
    return _somebody("charlie")


def let_in(owner: Actor, reviewer: Actor) -> None:
    """The owner shares everything with the reviewer."""
    people.share(owner, reviewer.user)


def _somebody(name: str) -> Actor:
    user, _ = User.objects.get_or_create(username=name)
    return people.actor_of(user)
