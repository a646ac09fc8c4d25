"""What comes back day by day: cards of the small record, and the verbs about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.world import NOW

from greenroom.services import cards, plan
from greenroom.store.models import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.world import World

    from greenroom.store.access import Actor


def recalled(actor: Actor) -> Card:
    """A card of the record that was recalled once."""
    cards.gather(actor)
    card = Card.objects.owned_by(actor)[0]
    cards.recall(actor, card.pk, 3, NOW)
    return card


def asleep(actor: Actor) -> Card:
    """A card that rests."""
    return cards.sleep(actor, recalled(actor).pk)


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "cards.gather": lambda a, _: cards.gather(a),
    "cards.recall": lambda a, _: recalled(a),
    "cards.sleep": lambda a, _: asleep(a),
    "plan.make_all": lambda a, _: plan.make_all(a, NOW),
    "cards.wake": lambda a, _: cards.wake(a, asleep(a).pk),
}
OUTSIDE = dict.fromkeys(("cards.all_of", "cards.today", "plan.open_tasks"), "only reads")
