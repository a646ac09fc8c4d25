"""Questions and why they are likely."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.people import Stakeholder
    from greenroom.core.research.values import FactTopic


class QuestionKind(StrEnum):
    """What kind of question it is; each wants another kind of answer."""

    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    TECHNICAL = "technical"
    CULTURAL = "cultural"
    MOTIVATIONAL = "motivational"
    CLOSING = "closing"


class Level(StrEnum):
    """How far somebody is in working life, as a question supposes it."""

    ENTRY = "entry"
    EXPERIENCED = "experienced"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question of our bank.

    Attributes:
        key: its name in the record.
        text: the question; `{…}` is filled in from the posting (`{requirement}`, `{title}`, `{employer}`).
        kind: what kind it is.
        competencies: ids of the competencies it looks at.
        asked_by: who tends to ask it; empty for anybody.
        levels: whom it suits by level; empty for any level.
        trades: ids of the trades it belongs to; empty for any trade.
    """

    key: str
    text: str
    kind: QuestionKind
    competencies: tuple[str, ...] = ()
    asked_by: tuple[Stakeholder, ...] = ()
    levels: tuple[Level, ...] = ()
    trades: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is likely in this interview, with the reason.

    `by` names the people of the interview who are most likely to ask it.
    """

    key: str
    text: str
    kind: QuestionKind
    competency: str = ""
    why: str = ""
    by: tuple[str, ...] = ()


class Topic(StrEnum):
    """What a candidate's own question is about."""

    DAILY_WORK = "daily-work"
    SUCCESS = "success"
    TEAM = "team"
    DIRECTION = "direction"
    GROWTH = "growth"
    TERMS = "terms"
    PAY = "pay"
    NEXT_STEPS = "next-steps"


@dataclass(frozen=True, slots=True)
class SoFar:
    """What is known already, when questions for them are ranked.

    Attributes:
        facts: for a topic of the research file one fact that is worth saying, with where it is from.
        settled: keys of questions that they answered, or that the person has kept for an interview already.
    """

    facts: Mapping[FactTopic, tuple[str, str]] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class QuestionToAsk:
    """A question for the candidate to ask; `why` says what makes it worth asking here."""

    key: str
    text: str
    topic: Topic
    why: str = ""
    to: tuple[str, ...] = ()

    @property
    def pay_only(self) -> bool:
        """Whether it is about pay and nothing else, so that asking it first would leave a poor impression."""
        return self.topic is Topic.PAY
