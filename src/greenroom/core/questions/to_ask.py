"""What to ask back: ranked by what posting and research leave unsaid, and by who is there to answer."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.questions.likely import in_their_words
from greenroom.core.questions.to_ask_bank import TO_ASK, Asking
from greenroom.core.questions.values import QuestionToAsk, SoFar, Topic
from greenroom.core.research.values import FactTopic

if TYPE_CHECKING:
    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap

_AT_MOST = 2  # of one topic
_AT_MOST_TERMS = 1
_AT_MOST_READ = 2  # that quote the research file
_BEFORE_PAY = 3  # questions about the work come before one about pay alone
_PER_PLACE = 0.02  # all places of a topic together weigh less than one more person who can answer
_LONGEST = 140
_UNREAD = "No posting is here that would say it."
_WHY = {
    Topic.SUCCESS: "What they call success tells you what to speak of.",
    Topic.DAILY_WORK: "Postings describe the position; the week describes the work.",
    Topic.TEAM: "You will spend more time with the team than with the tasks.",
    Topic.DIRECTION: "It shows that you look further than the position.",
    Topic.GROWTH: "It tells you whether the job will still be worth having in two years.",
    Topic.TERMS: "It is better known early than late.",
    Topic.PAY: "It is about pay alone: ask it late, and only of somebody who sets it.",
    Topic.NEXT_STEPS: "A date you were told is a date you can follow up on.",
}


def questions_to_ask(
    role_map: RoleMap, people: tuple[Attendee, ...], limit: int = 8, so_far: SoFar | None = None
) -> tuple[QuestionToAsk, ...]:
    """Questions worth asking, the best first; none about pay alone among the first three.

    What is settled does not come again, and what the research file knows is not asked for: it is asked on.
    """
    known = so_far or SoFar()
    places: Counter[Topic] = Counter()
    scored: list[tuple[float, Asking]] = []
    for each in TO_ASK:
        score = _score(each, role_map, people, known)
        if score > 0:
            scored.append((score - places[each.topic] * _PER_PLACE, each))
        places[each.topic] += 1
    scored.sort(key=lambda pair: -pair[0])
    chosen: list[Asking] = []
    topics: Counter[Topic] = Counter()
    for _, each in scored:
        many_read = (
            _asked_on(each) is not None and sum(_asked_on(other) is not None for other in chosen) >= _AT_MOST_READ
        )
        if topics[each.topic] < _at_most(each.topic) and len(chosen) < limit and not many_read:
            chosen.append(each)
            topics[each.topic] += 1
    return tuple(_worded(each, role_map, people, known) for each in _pay_later(chosen))


def _at_most(topic: Topic) -> int:
    """How many questions of one topic are worth asking in one interview."""
    return _AT_MOST_TERMS if topic in (Topic.TERMS, Topic.PAY) else _AT_MOST


def _pay_later(chosen: list[Asking]) -> list[Asking]:
    """The same questions, with none about pay alone among the first."""
    work = [each for each in chosen if each.topic is not Topic.PAY]
    pay = [each for each in chosen[:_BEFORE_PAY] if each.topic is Topic.PAY]
    return [*work[:_BEFORE_PAY], *pay, *work[_BEFORE_PAY:]] if pay else chosen


def _score(asking: Asking, role_map: RoleMap, people: tuple[Attendee, ...], so_far: SoFar) -> float:
    """How much a question is worth here; below zero when the posting answers it or nobody there can."""
    if asking.unless is not None and _says(role_map, asking.unless):
        return -1.0
    if "{priority}" in asking.text and not _priority(role_map):
        return -1.0
    if asking.key in so_far.settled or (_asked_on(asking) and _asked_on(asking) not in so_far.facts):
        return -1.0
    known = {each.stakeholder for each in people if each.stakeholder}
    listener = 0.8 if not known else 1.5 * bool(known & set(asking.to)) + 0.3 * len(known & set(asking.to)) - 0.2
    return listener + 0.7 * (asking.unless is not None) + 0.8 * ("{" in asking.text) + _open(asking, so_far)


def _asked_on(asking: Asking) -> FactTopic | None:
    """The topic of the research file that a question quotes."""
    return next((topic for topic in FactTopic if f"{{{topic}}}" in asking.text), None)


def _open(asking: Asking, so_far: SoFar) -> float:
    """More for what the research file does not know, less for what it does; nothing while there is no file."""
    if asking.research is None or not so_far.facts:
        return 0.0
    return -0.6 if asking.research in so_far.facts else 0.4


def _says(role_map: RoleMap, what: FactName | ItemKind) -> bool:
    """Whether the posting says something about it."""
    return bool(role_map.of(what)) if isinstance(what, ItemKind) else role_map.fact(what) is not None


def _priority(role_map: RoleMap) -> str:
    """The first priority in the posting's words, if it names one."""
    return _cut(next((in_their_words(each) for each in role_map.of(ItemKind.PRIORITY)), ""))


def _cut(words: str) -> str:
    """Words that are short enough to be said."""
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _worded(asking: Asking, role_map: RoleMap, people: tuple[Attendee, ...], so_far: SoFar) -> QuestionToAsk:
    """The question in words, with why it is worth asking and whom to ask."""
    to = tuple(each.name for each in people if each.stakeholder in asking.to)
    unread = not role_map.source and asking.why.startswith("The posting ")
    own = _UNREAD if unread else asking.why
    why = f"{own} {_WHY[Topic.PAY]}".strip() if asking.topic is Topic.PAY else own or _WHY[asking.topic]
    text = asking.text.replace("{priority}", _priority(role_map))
    topic = _asked_on(asking)
    if topic is not None:
        words, source = so_far.facts[topic]
        text = text.replace(f"{{{topic}}}", _cut(" ".join(words.split()).rstrip(".;")))
        why = f"It shows that you read about them ({source})."
    return QuestionToAsk(asking.key, text, asking.topic, why, to)
