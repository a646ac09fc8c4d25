"""What comes back day by day: cards of the small record, and the verbs about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.world import NOW

from greenroom.services import cards, plan, readings, wins
from greenroom.store.models import Card, Reading, Win

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


def noted(actor: Actor) -> Win:
    """A line on what went well."""
    return wins.add(actor, text="Cut waiting at the counter by a third.", on=NOW.date())


def read(actor: Actor) -> Reading:
    """Something that was read."""
    return readings.add(actor, title="Queues and trust", url="https://example.org/queues", takeaway="Say how long.")


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "cards.gather": lambda a, _: cards.gather(a),
    "cards.recall": lambda a, _: recalled(a),
    "cards.sleep": lambda a, _: asleep(a),
    "plan.make_all": lambda a, _: plan.make_all(a, NOW),
    "wins.add": lambda a, _: noted(a),
    "wins.into_resume": lambda a, _: wins.into_resume(a, noted(a).pk),
    "wins.into_story": lambda a, _: wins.into_story(a, noted(a).pk),
    "wins.leave": lambda a, _: wins.leave(a, noted(a).pk),
    "wins.remove": lambda a, _: wins.remove(a, noted(a).pk),
    "readings.add": lambda a, _: read(a),
    "readings.remove": lambda a, _: readings.remove(a, read(a).pk),
    "cards.wake": lambda a, _: cards.wake(a, asleep(a).pk),
}
OUTSIDE = dict.fromkeys(
    (
        "cards.all_of",
        "cards.today",
        "daily.daily_of",
        "plan.open_tasks",
        "readings.log_of",
        "wins.log_of",
        "wins.to_review",
    ),
    "only reads",
)
