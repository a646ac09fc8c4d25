"""What is not known yet, the most important first: for this role, and for those who will sit there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.people import Stakeholder
from greenroom.core.postings.values import FactName, Seniority
from greenroom.core.questions.to_ask_bank import TO_ASK
from greenroom.core.research.dates import in_words, is_stale, last_day
from greenroom.core.research.values import About, FactTopic

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence

    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.questions.to_ask_bank import Asking
    from greenroom.core.research.values import KnownFact

_PERSON, _HEARD = 3.5, 1.0
_LEADING = {Seniority.LEAD, Seniority.MANAGER, Seniority.DIRECTOR, Seniority.EXECUTIVE}
_WEIGHT = {
    FactTopic.PROBLEMS: 4.0,
    FactTopic.GOALS: 3.8,
    FactTopic.PRODUCTS: 3.6,
    FactTopic.NEWS: 2.5,
    FactTopic.PEOPLE: 2.0,
}
_CARED_FOR = {
    Stakeholder.RECRUITER: {FactTopic.PRODUCTS},
    Stakeholder.HIRING_MANAGER: {FactTopic.PROBLEMS},
    Stakeholder.PEER: {FactTopic.PRODUCTS, FactTopic.PROBLEMS},
    Stakeholder.SENIOR_LEADER: {FactTopic.GOALS, FactTopic.NEWS},
    Stakeholder.HR_PARTNER: {FactTopic.PEOPLE},
}
_WHAT = {
    FactTopic.PROBLEMS: (
        "What troubles them",
        "Whoever knows the trouble can say what they would do about it.",
        "Reviews by staff and customers, the local press, the risk pages of an annual report.",
    ),
    FactTopic.GOALS: (
        "Where they want to go",
        "Your reason for wanting the job is strongest when it meets a goal of theirs.",
        "Their page on strategy, the foreword of an annual report, a talk by somebody who leads.",
    ),
    FactTopic.PRODUCTS: (
        "What they make or do, and for whom",
        "“What do you know about us?” is asked in most first talks.",
        "Their own pages, a price list, somebody who uses it.",
    ),
    FactTopic.NEWS: (
        "What happened there lately",
        "It shows that you looked this week and not once.",
        "Their page for the press, a newspaper of the place or the trade.",
    ),
    FactTopic.PEOPLE: (
        "Who leads, and how many they are",
        "You will hear names, and it helps to know who is meant.",
        "Their page about the team, the imprint, a register of companies.",
    ),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not known, or only from long ago.

    Attributes:
        key: its name on the page: the topic, or `person` and the name.
        what: what is missing, in a few words.
        why: why it matters.
        where: where to look for it.
        weight: how much it matters, more is more.
        old: when the newest fact is from, in words, if there is one that is too old.
        question: what to ask them instead; none where only reading helps.
    """

    key: str
    what: str
    why: str
    where: str
    weight: float
    old: str = ""
    question: Asking | None = None


def missing(
    facts: Sequence[KnownFact],
    role_map: RoleMap | None,
    people: Sequence[Attendee],
    today: dt.date,
    settled: Collection[str] = (),
) -> tuple[Missing, ...]:
    """What is missing, the most important first; topics weigh more where somebody sits there who cares for them.

    `settled` are keys of questions that were asked and answered, or are kept already: they are not offered again.
    """
    topics = [each for topic in FactTopic if (each := _topic(topic, facts, role_map, people, today, settled))]
    unknown = [_person(each) for each in people if not _known(each, facts)]
    return tuple(sorted((*topics, *unknown), key=lambda each: -each.weight))


def _topic(
    topic: FactTopic,
    facts: Sequence[KnownFact],
    role_map: RoleMap | None,
    people: Sequence[Attendee],
    today: dt.date,
    settled: Collection[str],
) -> Missing | None:
    """A topic of which nothing is known that is fresh."""
    known = [each for each in facts if each.topic is topic and each.about is not About.PERSON]
    if any(not is_stale(topic, each.on, today) for each in known):
        return None
    newest = max((each.on for each in known), key=last_day, default="")
    cared = sum(1 for each in people if each.stakeholder and topic in _CARED_FOR[each.stakeholder])
    leading = _is_leading(role_map) and topic in {FactTopic.GOALS, FactTopic.PROBLEMS}
    weight = _WEIGHT[topic] + min(cared, 2) * _HEARD + leading * 0.5 - bool(newest) * 1.5
    what, why, where = _WHAT[topic]
    return Missing(topic.value, what, why, where, weight, in_words(newest), _question(topic, people, settled))


def _question(topic: FactTopic, people: Sequence[Attendee], settled: Collection[str]) -> Asking | None:
    """The question that asks for it, best one that somebody there can answer."""
    fitting = [each for each in TO_ASK if each.research is topic and each.key not in settled]
    there = {each.stakeholder for each in people}
    return max(fitting, key=lambda each: len(there & set(each.to)), default=None)


def _person(attendee: Attendee) -> Missing:
    """Somebody who will sit there and of whom nothing is known."""
    decides = attendee.stakeholder in {Stakeholder.HIRING_MANAGER, Stakeholder.SENIOR_LEADER}
    return Missing(
        f"person {attendee.name}",
        f"Who {attendee.name} is",
        "What somebody did before tells you what they will ask about.",
        "Their profile on a work network, a talk or an article of theirs, the employer’s page about the team.",
        _PERSON + decides * _HEARD,
    )


def _known(attendee: Attendee, facts: Sequence[KnownFact]) -> bool:
    return any(each.about is About.PERSON and each.person == attendee.name for each in facts)


def _is_leading(role_map: RoleMap | None) -> bool:
    level = role_map.fact(FactName.SENIORITY) if role_map else None
    return level is not None and level.value in _LEADING
