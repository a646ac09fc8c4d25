"""The published form of a preparation, for `greenroom prepare --json`; described in docs/reference/prepare-json.md."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypedDict

from greenroom.core.postings.json_form import RoleMapJson
from greenroom.core.postings.json_form import to_json as role_map_json
from greenroom.core.resumes.writing import to_json_resume

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.plan.values import Plan, PlannedTask
    from greenroom.core.proof import Match, Proof
    from greenroom.core.spans import Quote
    from greenroom.services.prepare import CheckedAchievement, Preparation

FORMAT_VERSION = 1


class QuoteJson(TypedDict):
    """Words with their place in the text they stand in."""

    text: str
    start: int
    end: int


class PersonJson(TypedDict):
    """Somebody who will be there."""

    name: str
    title: str
    stakeholder: str | None


class InterviewJson(TypedDict):
    """The meeting."""

    starts_at: str
    zone: str
    format: str
    minutes: int
    people: list[PersonJson]
    place: str
    link: str
    own_zone: str
    note: str


class MatchJson(TypedDict):
    """One piece of evidence for a requirement."""

    kind: str
    text: str
    where: str
    start: int
    end: int
    strength: str
    score: float
    in_requirement: list[QuoteJson]
    in_evidence: list[QuoteJson]
    why: str


class ProofJson(TypedDict):
    """A requirement with its evidence, best first."""

    kind: str
    requirement: str
    start: int
    end: int
    gap: str
    matches: list[MatchJson]


class GapJson(TypedDict):
    """A requirement without evidence that is more than weak."""

    kind: str
    requirement: str
    gap: str


class AskJson(TypedDict):
    """One question for one thing that is missing."""

    part: str
    question: str


class AchievementJson(TypedDict):
    """An achievement, what it holds and what is missing."""

    text: str
    start: int
    end: int
    employer: str
    outcome: list[QuoteJson]
    own_part: str
    baseline: list[QuoteJson]
    change: list[QuoteJson]
    period: list[QuoteJson]
    scale: list[QuoteJson]
    asks: list[AskJson]


class StoryJson(TypedDict):
    """A story draft: only words of the résumé, and a question for each empty part."""

    title: str
    situation: str
    task: str
    actions: str
    result: str
    learning: str
    competencies: list[str]
    strength: str
    asks: list[AskJson]


class TaskJson(TypedDict):
    """One thing to do; `starts_at` is null for what does not fit."""

    key: str
    title: str
    why: str
    starts_at: str | None
    minutes: int


class PlanJson(TypedDict):
    """The preparation plan."""

    tasks: list[TaskJson]
    unplaced: list[TaskJson]
    remarks: list[str]


class QuestionJson(TypedDict):
    """A likely question."""

    key: str
    text: str
    kind: str
    competency: str
    why: str
    by: list[str]


class QuestionToAskJson(TypedDict):
    """A question worth asking."""

    key: str
    text: str
    topic: str
    why: str
    to: list[str]


class PreparationJson(TypedDict):
    """The whole result."""

    version: int
    interview: InterviewJson
    role_map: RoleMapJson
    resume: dict[str, Any]
    achievements: list[AchievementJson]
    proof: list[ProofJson]
    gaps: list[GapJson]
    stories: list[StoryJson]
    plan: PlanJson
    questions: list[QuestionJson]
    questions_to_ask: list[QuestionToAskJson]
    brief: dict[str, Any]


def to_json(done: Preparation) -> PreparationJson:
    """A preparation as plain values that any JSON writer takes."""
    return {
        "version": FORMAT_VERSION,
        "interview": _interview(done),
        "role_map": role_map_json(done.role_map),
        "resume": to_json_resume(done.resume),
        "achievements": [_achievement(each) for each in done.achievements],
        "proof": [_proof(each) for each in done.proof],
        "gaps": [{"kind": each.item.kind.value, "requirement": each.item.text, "gap": each.gap} for each in done.gaps],
        "stories": _stories(done),
        "plan": _plan(done.plan),
        "questions": _questions(done),
        "questions_to_ask": [
            {"key": each.key, "text": each.text, "topic": each.topic.value, "why": each.why, "to": list(each.to)}
            for each in done.questions_to_ask
        ],
        "brief": asdict(done.brief),
    }


def _quotes(quotes: tuple[Quote, ...]) -> list[QuoteJson]:
    return [{"text": each.text, "start": each.span.start, "end": each.span.end} for each in quotes]


def _time(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="minutes")


def _interview(done: Preparation) -> InterviewJson:
    meeting = done.meeting
    return {
        "starts_at": meeting.starts_at.isoformat(timespec="minutes"),
        "zone": meeting.zone,
        "format": meeting.format.value,
        "minutes": meeting.minutes,
        "people": [
            {"name": each.name, "title": each.title, "stakeholder": each.stakeholder and each.stakeholder.value}
            for each in meeting.people
        ],
        "place": meeting.place,
        "link": meeting.link,
        "own_zone": meeting.own_zone,
        "note": meeting.note,
    }


def _match(match: Match) -> MatchJson:
    evidence = match.evidence
    return {
        "kind": evidence.kind.value,
        "text": evidence.text,
        "where": evidence.where,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "strength": match.strength.value,
        "score": match.score,
        "in_requirement": _quotes(match.in_requirement),
        "in_evidence": _quotes(match.in_evidence),
        "why": match.why,
    }


def _proof(proof: Proof) -> ProofJson:
    item = proof.item
    return {
        "kind": item.kind.value,
        "requirement": item.text,
        "start": item.span.start,
        "end": item.span.end,
        "gap": proof.gap,
        "matches": [_match(each) for each in proof.matches],
    }


def _achievement(checked: CheckedAchievement) -> AchievementJson:
    found = checked.check
    return {
        "text": checked.text,
        "start": checked.span.start,
        "end": checked.span.end,
        "employer": checked.employer,
        "outcome": _quotes(found.outcome),
        "own_part": found.own_part.value,
        "baseline": _quotes(found.baseline),
        "change": _quotes(found.change),
        "period": _quotes(found.period),
        "scale": _quotes(found.scale),
        "asks": [{"part": each.part.value, "question": each.question} for each in checked.asks],
    }


def _stories(done: Preparation) -> list[StoryJson]:
    return [
        {
            "title": each.title,
            "situation": each.situation,
            "task": each.task,
            "actions": each.actions,
            "result": each.result,
            "learning": each.learning,
            "competencies": list(each.competencies),
            "strength": each.strength.value,
            "asks": [{"part": ask.part.value, "question": ask.question} for ask in each.asks],
        }
        for each in done.stories
    ]


def _plan(plan: Plan) -> PlanJson:
    return {
        "tasks": [_task(each) for each in plan.tasks],
        "unplaced": [_task(each) for each in plan.unplaced],
        "remarks": list(plan.remarks),
    }


def _task(task: PlannedTask) -> TaskJson:
    return {
        "key": task.key,
        "title": task.title,
        "why": task.why,
        "starts_at": _time(task.starts_at),
        "minutes": task.minutes,
    }


def _questions(done: Preparation) -> list[QuestionJson]:
    return [
        {
            "key": each.key,
            "text": each.text,
            "kind": each.kind.value,
            "competency": each.competency,
            "why": each.why,
            "by": list(each.by),
        }
        for each in done.questions
    ]
