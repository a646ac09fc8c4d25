"""Which questions are likely in this interview, and why."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.competencies import COMPETENCIES, find_competencies
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder, perspective
from greenroom.core.postings.values import FactName, ItemKind, Seniority
from greenroom.core.questions.bank import ASKED_ALWAYS, BANK, ON_OCCASION
from greenroom.core.questions.trades import trade, trade_of
from greenroom.core.questions.values import Level, Question, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import Item, RoleMap
    from greenroom.core.proof_values import Proof
    from greenroom.core.questions.values import BankQuestion
    from greenroom.core.spans import Span

_KIND_WEIGHT: dict[Format, dict[QuestionKind, float]] = {
    Format.PHONE: {QuestionKind.MOTIVATIONAL: 1.5},
    Format.TECHNICAL: {QuestionKind.TECHNICAL: 2.0},
    Format.CASE: {QuestionKind.SITUATIONAL: 1.5},
    Format.ASSESSMENT_CENTRE: {QuestionKind.SITUATIONAL: 0.8, QuestionKind.CULTURAL: 0.5},
    Format.PANEL: {QuestionKind.BEHAVIOURAL: 0.5},
}
_LEVELS: dict[str, Level] = {
    Seniority.INTERN: Level.ENTRY,
    Seniority.ENTRY: Level.ENTRY,
    Seniority.MID: Level.EXPERIENCED,
    Seniority.SENIOR: Level.EXPERIENCED,
    Seniority.LEAD: Level.LEAD,
    Seniority.MANAGER: Level.LEAD,
    Seniority.DIRECTOR: Level.LEAD,
    Seniority.EXECUTIVE: Level.LEAD,
}
_AT_LEVEL = {
    Level.ENTRY: "It is often asked of people at the beginning of their working life.",
    Level.EXPERIENCED: "It is often asked of people with some years of experience.",
    Level.LEAD: "It is often asked of people who lead others.",
}
_TERMS = "It comes up once both sides are interested and terms are discussed."
_OF_THE_TRADE = 0.7  # less than who will be there, more than their favourite competency
_OF_THE_LEVEL = 0.4
_ASKED = (
    "Our posting says “{words}”. Which example of yours comes closest?",
    "“{words}”: when did you last do something like it?",
    "You read “{words}” in our posting. How have you gone about that before?",
)
_ASKED_OF_A_GAP = "“{words}” is on our list. How would you get there?"
_ASKED_OF_YEARS = "“{words}”: which of your work stands behind that?"
_YEARS = re.compile(r"\byears?\b", re.IGNORECASE)
_PAPER = re.compile(
    r"\b(?:registration|licen[cs]es?|certificates?|diploma|degree|passport|visa|right to work|permit|clearance|dbs)\b",
    re.IGNORECASE,
)
_DOING = re.compile(r"\b(?:experience|knowledge|ability|skills?|understanding|\w+ing)\b", re.IGNORECASE)
_FEW = 6
_PER_PLACE = 0.0002  # all places together weigh less than any reason: they only settle what is equal
_AT_MOST = 4  # of one kind, so that a list of ten shows more than one side; behavioural ones lead most interviews
_AT_MOST_BEHAVIOURAL = 6
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class _Post:
    """What the bank's questions are held against: the words that ask for competencies, the level and the trade."""

    reasons: dict[str, str]
    level: Level | None
    trade: str

    @classmethod
    def of(cls, role_map: RoleMap) -> _Post:
        """The post that a role map describes; level and trade stay open where it does not tell them."""
        seniority, title = role_map.fact(FactName.SENIORITY), role_map.fact(FactName.TITLE)
        level = _LEVELS.get(seniority.value) if seniority else None
        return cls(_competency_reasons(role_map), level, trade_of(title.value) if title else "")

    def admits(self, question: BankQuestion) -> bool:
        """Whether a question can come up: never one of another trade or level, nor one that supposes too much."""
        if question.key in ON_OCCASION:
            return False
        if question.trades and self.trade not in question.trades:
            return False
        return not question.levels or (self.level or Level.EXPERIENCED) in question.levels


def likely(
    role_map: RoleMap,
    people: tuple[Attendee, ...],
    format: Format,  # noqa: A002 - the word that people use
    proofs: tuple[Proof, ...] = (),
    limit: int = 12,
) -> tuple[Question, ...]:
    """The questions that this posting, these people and this format lead to, the likeliest first."""
    scored = [*_from_posting(role_map, people, proofs), *_from_bank(_Post.of(role_map), people, format)]
    scored.sort(key=lambda pair: -pair[0])
    chosen: list[Question] = []
    kinds: Counter[QuestionKind] = Counter()
    competencies: Counter[str] = Counter()
    for _, question in scored:
        repeated = bool(question.competency) and competencies[question.competency] > 1
        most = _AT_MOST_BEHAVIOURAL if question.kind is QuestionKind.BEHAVIOURAL else _AT_MOST
        if kinds[question.kind] < most and not repeated and len(chosen) < limit:
            chosen.append(question)
            kinds[question.kind] += 1
            competencies[question.competency] += 1
    return tuple(chosen)


def _competency_reasons(role_map: RoleMap) -> dict[str, str]:
    """The words of the posting that point to each competency."""
    names = {each.name: each.id for each in COMPETENCIES}
    reasons: dict[str, str] = {}
    for item in role_map.of(ItemKind.COMPETENCY):
        reasons.setdefault(names.get(item.text, ""), _line_around(role_map.source, item.span))
    for kind in (ItemKind.PRIORITY, ItemKind.MUST_HAVE):
        for item in role_map.of(kind):
            for competency, _ in find_competencies(item.text):
                reasons.setdefault(competency.id, item.text)
    return {key: words for key, words in reasons.items() if key}


def _line_around(source: str, span: Span) -> str:
    """The line in which some words stand, without its bullet."""
    start = source.rfind("\n", 0, span.start) + 1
    end = source.find("\n", span.end)
    return " ".join(source[start : end if end >= 0 else len(source)].split()).lstrip("-–•*· ")


def overlaps(one: Span, other: Span) -> bool:
    """Whether two ranges share a character."""
    return one.start < other.end and other.start < one.end


def in_their_words(item: Item) -> str:
    """An item's words; of a priority whose words are few, the first sentence that makes it."""
    words = item.quotes[0].text if item.quotes and len(item.text.split()) < _FEW else item.text
    return " ".join(words.split()).rstrip(".;,:")


def _from_posting(
    role_map: RoleMap, people: tuple[Attendee, ...], proofs: tuple[Proof, ...]
) -> Iterator[tuple[float, Question]]:
    """Questions about what the posting itself asks for: its priorities, its must-haves, and the candidate's gaps."""
    gaps = {proof.item: proof.gap for proof in proofs if proof.gap}
    by = _names(people, (Stakeholder.HIRING_MANAGER, Stakeholder.PEER))
    for place, item in enumerate(role_map.of(ItemKind.PRIORITY)):
        yield (
            6.0 - place * 0.3,
            _about(item, f"priority-{place}", "It is one of their priorities.", by, _ASKED[place % len(_ASKED)]),
        )
    for place, item in enumerate(role_map.of(ItemKind.MUST_HAVE)):
        if any(overlaps(item.span, other.span) for other in role_map.of(ItemKind.PRIORITY)):
            continue
        gap = item in gaps
        if _is_paper(item.text) and not gap:
            continue
        why = "It is a must-have, and your résumé shows little of it." if gap else "It is one of their must-haves."
        usual = _ASKED_OF_YEARS if _YEARS.search(item.text) else _ASKED[(place + 1) % len(_ASKED)]
        wording = _ASKED_OF_A_GAP if gap else usual
        yield 4.4 + 0.6 * gap - place * 0.15, _about(item, f"must-have-{place}", why, by, wording)


def _is_paper(words: str) -> bool:
    """Whether something is held and shown rather than done: nobody tells a story of a registration."""
    return bool(_PAPER.search(words)) and not _DOING.search(words)


def _about(item: Item, key: str, why: str, by: tuple[str, ...], wording: str) -> Question:
    """A question about one item, in the posting's own words."""
    words = in_their_words(item)
    short = words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"
    competency = next((each.id for each, _ in find_competencies(item.text)), "")
    return Question(key, wording.replace("{words}", short), QuestionKind.BEHAVIOURAL, competency, why, by)


def _from_bank(
    post: _Post,
    people: tuple[Attendee, ...],
    format: Format,  # noqa: A002 - the word that people use
) -> Iterator[tuple[float, Question]]:
    """Questions of the bank, by what the post asks for, its trade and level, who will be there and the format."""
    for place, each in enumerate(BANK):
        if not post.admits(each):
            continue
        wanted = [key for key in each.competencies if key in post.reasons]
        by = _names(people, each.asked_by)
        focus = _focus(people) & set(each.competencies)
        score = 1.6 * bool(wanted) + 0.4 * len(wanted) + 1.0 * bool(by) + 0.5 * bool(focus)
        score += _KIND_WEIGHT.get(format, {}).get(each.kind, 0.0) + 3.6 * (each.key in ASKED_ALWAYS)
        score += _OF_THE_TRADE * bool(each.trades) + _OF_THE_LEVEL * (each.levels == (post.level,))
        competency = (wanted or list(each.competencies) or [""])[0]
        why = _why(each, wanted, by, post)
        if why:
            yield score - place * _PER_PLACE, Question(each.key, each.text, each.kind, competency, why, by)


def _focus(people: tuple[Attendee, ...]) -> set[str]:
    """The competencies that the people who will be there weigh most."""
    return {key for each in people if each.stakeholder for key in perspective(each.stakeholder).focus}


def _names(people: tuple[Attendee, ...], stakeholders: tuple[Stakeholder, ...]) -> tuple[str, ...]:
    """Who of the people has one of these perspectives."""
    return tuple(each.name for each in people if each.stakeholder in stakeholders)


def _why(question: BankQuestion, wanted: list[str], by: tuple[str, ...], post: _Post) -> str:
    """One sentence that says what leads to the question; empty when nothing does."""
    if question.key in ASKED_ALWAYS:
        return "Most interviews begin with it, in one form or another."
    if wanted:
        return f"The posting says “{_cut(post.reasons[wanted[0]])}”."
    return _belongs(question, post) or _usual(question, by)


def _belongs(question: BankQuestion, post: _Post) -> str:
    """What trade or level has to do with it, if anything."""
    known = trade(post.trade)
    if known and question.trades:
        return f"It is a question of the trade: {known.name}."
    return _AT_LEVEL[post.level] if post.level and question.levels == (post.level,) else ""


def _usual(question: BankQuestion, by: tuple[str, ...]) -> str:
    """Why it comes up although the posting says nothing of it."""
    if by:
        return f"{by[0]} will want to know: it is what their position looks for."
    if question.kind is QuestionKind.CLOSING:
        return _TERMS if question.asked_by else "Nearly every interview ends with it."
    return "It is usual for this format." if question.kind is not QuestionKind.BEHAVIOURAL else ""


def _cut(words: str) -> str:
    """At most some fifteen words."""
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"
