"""What a candidate's own question is about, told by its words."""

# ruff: noqa: E501 - a table of patterns

from __future__ import annotations

import re
from functools import cache

from greenroom.core.questions.to_ask_bank import TO_ASK
from greenroom.core.questions.values import Topic
from greenroom.core.ranking import tokens

_ALIKE = 0.6  # of the telling words of both, from which a question is one of our bank in other words

# A question may touch several topics; the first in this order that it touches is what it is about.
_CUES: tuple[tuple[Topic, str], ...] = (
    (Topic.NEXT_STEPS, r"next steps?|steps? (?:that )?follow|what happens next|hear (?:back )?from you|when (?:will|can|may|should|do) i (?:hear|know|expect)|follow[- ]?up|further rounds?|process (?:look|from here|go|take)|hiring process|interview process|timeline|who decides|when (?:will|do) you decide|make (?:a|your) decision|(?:doubts?|concerns?|reservations?|hesitations?) (?:about|in|with|regarding)|in my background|by when do you need|to whom may i write|meet the (?:team|people)|send you|after this"),
    (Topic.PAY, r"salar\w*|\bpay\b|pays\b|paid\b|compensation|remunerat\w*|bonus\w*|wages?|pension|insurance|stock|equity|benefits?|pay range|package|overtime pay|how much (?:money|do (?:you|i) (?:pay|earn|get)|would i (?:earn|get|make))|earn\b"),
    (Topic.TERMS, r"contract|permanent|fixed[- ]term|working hours|hours (?:a|per) week|the hours|shifts?\b|rota\b|holidays?|vacation|days off|leave\b|remote\w*|home ?office|work(?:ing)? from home|hybrid|on[- ]?site|reloc\w*|moving|visa|permit|sponsor\w*|travel\w*|notice|trial period|probation|part[- ]time|flexib\w*|parental|parking|address|which place|where (?:is|would|will) (?:the|i|my) (?:office|work|desk)"),
    (Topic.SUCCESS, r"success\w*|six months|first (?:month|90|ninety|hundred|100|three months|year)|30[- /]60|measured?|kpis?|goals?\b|targets?|expect(?:ed|ations?)?\b|doing well|which figure|good at this|best person|stands? out|ideal candidate|look(?:ing)? for in|priorit\w*|most pressing|solved first|biggest challenge|struggled|do without|help you most"),
    (Topic.GROWTH, r"grow\b|growth|develop(?:ment)?\b|career|promot\w*|train(?:ing|ed)?\b|learn\w*|courses?|mentor\w*|onboard\w*|brought in|second year|advance\w*|move up|feedback|performance (?:review|talked)|progress\w*"),
    (Topic.TEAM, r"teams?\b|colleagues?|cowork\w*|people (?:here|work|like)|manag(?:er|ement style)|report to|supervis\w*|culture|disagree\w*|work with|get on\b|boss|atmosphere|turnover|leave|left in the last|like (?:best|most)? ?(?:about )?working here|kept you|enjoy (?:most|about)|you stay|why (?:is|did) (?:the|this) (?:position|role|job)|position new|mistake|informed"),
    (Topic.DIRECTION, r"strateg\w*|direction|three years|five years|future|compan(?:y|ies)|organi[sz]ation|market|competit\w*|customers?|clients?|products?|mission|vision|plans? for|worr(?:y|ies)|industry|money come|funding|expand\w*|investors?"),
    (Topic.DAILY_WORK, r"typical|ordinary|day[- ]to[- ]day|daily|week look|day look|first week|tasks?\b|responsib\w*|tools?|technolog\w*|tech stack|stack\b|software|systems?|projects?|work (?:look|on|involve)|role (?:look|involve)|hardest part|challeng\w*|process(?:es)?|decide myself|on my desk|workload|budget|equipment"),
)  # fmt: skip
_PATTERNS = tuple((topic, re.compile(rf"\b(?:{cues})", re.IGNORECASE)) for topic, cues in _CUES)


def topic_of(question: str) -> Topic | None:
    """What a candidate's question is about, as our bank has it or its words tell; None where nothing tells."""
    return _in_the_bank(question) or next(iter(topics_of(question)), None)


def topics_of(question: str) -> tuple[Topic, ...]:
    """All topics that the words of a question touch, what it is mostly about first."""
    return tuple(topic for topic, pattern in _PATTERNS if pattern.search(question))


def _in_the_bank(question: str) -> Topic | None:
    """The topic of the question of our bank that this one nearly is."""
    asked = _stems(question)
    best, topic = max((_shared(asked, stems), topic) for stems, topic in _bank())
    return topic if best >= _ALIKE else None


@cache
def _bank() -> tuple[tuple[frozenset[str], Topic], ...]:
    """The telling words of each question of our bank, with its topic."""
    return tuple((_stems(each.text), each.topic) for each in TO_ASK)


def _stems(text: str) -> frozenset[str]:
    """The stems of all words of a text."""
    return frozenset(token.stem for token in tokens(text))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the words of both that stand in both, 0 to 1."""
    return len(one & other) / max(1, len(one | other))
