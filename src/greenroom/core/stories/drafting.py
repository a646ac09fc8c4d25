"""From an achievement to a story draft: only words that stand in the résumé, and a question for every empty part."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.competencies import find_competencies
from greenroom.core.evidence import OwnPart, Part, asks, check
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from greenroom.core.evidence import EvidenceCheck
    from greenroom.core.resumes.values import Job

_TITLE_WORDS = 10
_NAME_WORDS = 4


class StoryPart(StrEnum):
    """The parts of a story, in the order of telling."""

    SITUATION = "situation"
    TASK = "task"
    ACTIONS = "actions"
    RESULT = "result"
    LEARNING = "learning"


class StoryStrength(StrEnum):
    """How much of a story is there."""

    READY = "ready"
    NEARLY = "nearly"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class StoryAsk:
    """One plain question for one part of a story."""

    part: StoryPart
    question: str


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """A story as far as the résumé tells it; a part that it does not tell is empty and asked for.

    Attributes:
        title: a short name for it, the achievement's own words.
        situation, task, actions, result, learning: the parts.
        competencies: ids of the competencies its words point to.
        quotes: the words of the achievement that were used, with their place in it.
        asks: what to add, a question each.
        strength: how much of it is there.
    """

    title: str
    situation: str = ""
    task: str = ""
    actions: str = ""
    result: str = ""
    learning: str = ""
    competencies: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    asks: tuple[StoryAsk, ...] = ()
    strength: StoryStrength = StoryStrength.THIN

    @property
    def missing(self) -> tuple[StoryPart, ...]:
        """The parts that are empty."""
        return tuple(part for part in StoryPart if not getattr(self, part.value))


_SEAM = re.compile(
    r";\s+|[.!?]\s+(?=[A-Z])|,?\s+(?=by \w+ing\b)|,\s+(?=(?:which|resulting|leading|so that|saving|reducing|increasing|"
    r"improving|cutting|raising|enabling|without|and without|staff)\b)|"
    r",?\s+(?=(?:resulting in|leading to|so that|after (?:a|an|the)|"
    r"during (?:a|an|the)|because|when (?:a|an|the)|following (?:a|an|the)|despite)\b)"
)
_SETTING = re.compile(r"(?:after|during|because|when|following|despite|facing|as part of)\b", re.IGNORECASE)
_AIM = re.compile(r"(?:in order to|asked to|tasked with|with the (?:aim|goal) of|aiming to)\b", re.IGNORECASE)
PART_QUESTIONS = {
    StoryPart.SITUATION: "What was going on? One or two sentences: where, when, and why it mattered.",
    StoryPart.TASK: "What did you have to reach, and by when? What was your responsibility in it?",
    StoryPart.ACTIONS: "What did you do, step by step? Two or three steps, each beginning with “I”.",
    StoryPart.RESULT: "How did it end? Give the figure before and after, or what somebody said or did because of it.",
    StoryPart.LEARNING: "What did you learn, and where have you used it since?",
}


def draft(achievement: str, job: Job | None = None) -> StoryDraft:
    """A story draft from one achievement and the job it belongs to; every word of it stands in the résumé."""
    checked = check(achievement)
    by_part = _sorted_words(achievement, checked)
    said = {part: "; ".join(quote.text for quote in quotes) for part, quotes in by_part.items()}
    story = StoryDraft(
        title=_title(achievement),
        situation="; ".join(words for words in (_setting(job), said[StoryPart.SITUATION]) if words),
        task=said[StoryPart.TASK],
        actions=said[StoryPart.ACTIONS],
        result=said[StoryPart.RESULT],
        competencies=tuple(dict.fromkeys(each.id for each, _ in find_competencies(achievement))),
        quotes=tuple(sorted((quote for quotes in by_part.values() for quote in quotes), key=lambda quote: quote.span)),
    )
    return replace(story, asks=_asks(story, checked), strength=strength_of(story))


def strength_of(story: StoryDraft) -> StoryStrength:
    """How much of a story is there: ready needs all parts and a figure in the result."""
    measured = bool(check(story.result).numbers)
    if not story.missing and measured:
        return StoryStrength.READY
    return StoryStrength.NEARLY if story.actions and story.result else StoryStrength.THIN


def _sorted_words(text: str, checked: EvidenceCheck) -> dict[StoryPart, list[Quote]]:
    """The achievement's clauses by the part of the story that they tell."""
    found: dict[StoryPart, list[Quote]] = {part: [] for part in StoryPart}
    start = 0
    for end, after in [*(match.span() for match in _SEAM.finditer(text)), (len(text), len(text))]:
        words = text[start:end]
        quote = Quote(" ".join(words.split()).rstrip(".;,"), Span(start, end))
        if quote.text:
            found[_part_of(quote, checked)].append(quote)
        start = after
    return found


def _part_of(quote: Quote, checked: EvidenceCheck) -> StoryPart:
    """The part of the story that a clause tells."""
    if _AIM.search(quote.text):
        return StoryPart.TASK
    if _SETTING.match(quote.text):
        return StoryPart.SITUATION
    if quote.text.lower().startswith("by "):
        return StoryPart.ACTIONS
    tells_outcome = any(quote.span.start <= each.span.start < quote.span.end for each in checked.outcome)
    return StoryPart.RESULT if tells_outcome else StoryPart.ACTIONS


def _setting(job: Job | None) -> str:
    """The job in the résumé's own words."""
    if job is None:
        return ""
    return ", ".join(read.text for read in (job.title, job.employer, job.dates) if read.text)


def _title(achievement: str) -> str:
    """The beginning of the achievement, at most ten words; a clause that is a name by itself is one."""
    words = achievement.split()
    clause = _SEAM.split(achievement, maxsplit=1)[0].split()
    if len(words) > _TITLE_WORDS and _NAME_WORDS <= len(clause) <= _TITLE_WORDS:
        return " ".join(clause).rstrip(".,;:")
    return " ".join(words) if len(words) <= _TITLE_WORDS else " ".join(words[:_TITLE_WORDS]).rstrip(",;:") + " …"


def _asks(story: StoryDraft, checked: EvidenceCheck) -> tuple[StoryAsk, ...]:
    """A question for each empty part, and for the figure that a result lacks."""
    wanted = [StoryAsk(part, PART_QUESTIONS[part]) for part in story.missing]
    if story.result and not check(story.result).numbers:
        wanted.append(StoryAsk(StoryPart.RESULT, "By how much, compared with what?"))
    if checked.own_part is not OwnPart.OWN and story.actions:
        own = next((ask.question for ask in asks(checked) if ask.part is Part.OWN_PART), "")
        wanted.append(StoryAsk(StoryPart.ACTIONS, own))
    return tuple(wanted)
