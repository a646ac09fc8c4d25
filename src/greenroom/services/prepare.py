"""From a posting, a résumé and a meeting to a prepared candidate, without record or framework."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.skill_weights import load_skill_tagger
from greenroom.core.brief import make_brief
from greenroom.core.evidence import asks, check
from greenroom.core.plan.making import make_plan
from greenroom.core.plan.values import FreeHours, PlannedInterview
from greenroom.core.postings.reading import read_posting
from greenroom.core.postings.values import FactName
from greenroom.core.proof import EvidenceKind, gaps, prove
from greenroom.core.questions.likely import likely
from greenroom.core.questions.to_ask import questions_to_ask
from greenroom.core.resumes.reading import read_resume
from greenroom.core.stories.drafting import draft

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.brief import Brief
    from greenroom.core.documents import Document
    from greenroom.core.evidence import Ask, EvidenceCheck
    from greenroom.core.meetings import Meeting
    from greenroom.core.plan.values import Plan
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.proof import Proof
    from greenroom.core.questions.values import Question, QuestionToAsk
    from greenroom.core.resumes.values import Job, Resume
    from greenroom.core.spans import Span
    from greenroom.core.stories.drafting import StoryDraft

STORIES = 6


@dataclass(frozen=True, slots=True)
class CheckedAchievement:
    """An achievement of the résumé, what it holds and what it is asked for."""

    text: str
    span: Span
    employer: str
    check: EvidenceCheck
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything that follows from a posting, a résumé and a meeting."""

    role_map: RoleMap
    resume: Resume
    meeting: Meeting
    achievements: tuple[CheckedAchievement, ...]
    proof: tuple[Proof, ...]
    stories: tuple[StoryDraft, ...]
    plan: Plan
    questions: tuple[Question, ...]
    questions_to_ask: tuple[QuestionToAsk, ...]
    brief: Brief

    @property
    def gaps(self) -> tuple[Proof, ...]:
        """The requirements without evidence that is more than weak."""
        return gaps(self.proof)


def prepare(
    posting: Document, resume: Document, meeting: Meeting, now: dt.datetime, free: FreeHours | None = None
) -> Preparation:
    """Read both documents and make proof, stories, plan, questions and brief from them.

    Args:
        posting: the job posting.
        resume: the candidate's résumé.
        meeting: the interview to prepare for.
        now: the present moment, with a zone.
        free: when the candidate is free; None means weekday evenings and week-end mornings.

    Raises:
        UnreadableText: one of the texts holds nothing of what it should.
    """
    role_map, read = read_posting(posting, tagger=load_skill_tagger()), read_resume(resume)
    proof = prove(role_map, read, packed_embedder(), now.date())
    questions = likely(role_map, meeting.people, meeting.format, proof)
    to_ask = questions_to_ask(role_map, meeting.people)
    interview = PlannedInterview("interview", _label(role_map), meeting)
    return Preparation(
        role_map=role_map,
        resume=read,
        meeting=meeting,
        achievements=checked_achievements(read),
        proof=proof,
        stories=draft_stories(read, proof),
        plan=make_plan((interview,), free or FreeHours(meeting.own_zone or meeting.zone), now),
        questions=questions,
        questions_to_ask=to_ask,
        brief=make_brief(role_map, meeting, proof, questions, to_ask, read.contact.name.text),
    )


def _label(role_map: RoleMap) -> str:
    """What the interview is called: the employer, else the title."""
    fact = role_map.fact(FactName.EMPLOYER) or role_map.fact(FactName.TITLE)
    return fact.value if fact else "the interview"


def checked_achievements(resume: Resume) -> tuple[CheckedAchievement, ...]:
    """Each achievement with what it holds and what is missing."""
    return tuple(
        CheckedAchievement(read.text, read.span, job.employer.text, found := check(read.text), asks(found))
        for job in resume.work
        for read in job.achievements
    )


def draft_stories(resume: Resume, proof: tuple[Proof, ...]) -> tuple[StoryDraft, ...]:
    """Story drafts from the achievements that prove most, then from those that hold most."""
    wanted = _by_use(proof) | {
        read.text: 0 for job in resume.work for read in sorted(job.achievements, key=lambda each: -_weight(each.text))
    }
    uses = _by_use(proof)
    order = sorted(wanted, key=lambda text: (-uses.get(text, 0), -_weight(text)))
    jobs = {read.text: job for job in resume.work for read in job.achievements}
    return tuple(_story(text, jobs[text]) for text in order if text in jobs)[:STORIES]


def _by_use(proof: tuple[Proof, ...]) -> dict[str, int]:
    """How many requirements each achievement is the best proof for."""
    uses: dict[str, int] = {}
    for each in proof:
        best = each.best
        if best is not None and not each.gap and best.evidence.kind is EvidenceKind.ACHIEVEMENT:
            uses[best.evidence.text] = uses.get(best.evidence.text, 0) + 1
    return uses


def _weight(text: str) -> int:
    """How much an achievement holds of outcome and magnitude."""
    found = check(text)
    return 2 * bool(found.outcome) + bool(found.change) + bool(found.baseline) + bool(found.period) + bool(found.scale)


def _story(text: str, job: Job) -> StoryDraft:
    """The draft, its title without trailing marks."""
    story = draft(text, job)
    return replace(story, title=story.title.rstrip("."))
