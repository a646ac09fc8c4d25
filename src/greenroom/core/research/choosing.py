"""The few facts that are worth saying: for the brief, for a question, for a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.research.dates import in_words, is_stale, last_day
from greenroom.core.research.values import About, FactTopic
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from greenroom.core.research.values import KnownFact

_ORDER = (FactTopic.PROBLEMS, FactTopic.GOALS, FactTopic.NEWS, FactTopic.PRODUCTS, FactTopic.PEOPLE)


def worth_saying(facts: Sequence[KnownFact], today: dt.date) -> tuple[KnownFact, ...]:
    """Facts about employer and role that are neither old nor doubtful, one topic after the other, the newest first.

    The first five are of five topics, as far as there are so many.
    """
    good = [
        each
        for each in facts
        if each.about is not About.PERSON
        and each.certainty is not Certainty.DOUBTFUL
        and not is_stale(each.topic, each.on, today)
    ]
    newest = sorted(good, key=lambda each: (bool(each.on), last_day(each.on) if each.on else today), reverse=True)
    by_topic = {topic: [each for each in newest if each.topic is topic] for topic in _ORDER}
    longest = max(map(len, by_topic.values()), default=0)
    return tuple(by_topic[topic][turn] for turn in range(longest) for topic in _ORDER if turn < len(by_topic[topic]))


def of_people(facts: Sequence[KnownFact], today: dt.date) -> tuple[KnownFact, ...]:
    """Facts about people that are neither old nor doubtful, in their order."""
    return tuple(
        each
        for each in facts
        if each.about is About.PERSON
        and each.certainty is not Certainty.DOUBTFUL
        and not is_stale(each.topic, each.on, today)
    )


def provenance(fact: KnownFact) -> str:
    """Where a fact is from and when: “Annual report, March 2026”."""
    return ", ".join(part for part in (fact.source or "noted by you", in_words(fact.on)) if part)
