"""The main job: a posting, a résumé and a date become a prepared candidate, and what the pages show of it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.brief import make_brief, with_backup, with_research
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.meetings import Format
from greenroom.core.postings.values import Fact, FactName, RoleMap
from greenroom.core.proof import gaps, prove
from greenroom.core.proof_values import Evidence, EvidenceKind, Proof
from greenroom.core.questions.likely import likely
from greenroom.core.research.choosing import of_people, worth_saying
from greenroom.core.resumes.values import Resume as CoreResume
from greenroom.core.spans import Certainty, Quote, Span
from greenroom.core.stories.values import PARTS
from greenroom.services import interviews as interviewing
from greenroom.services import plan as planning
from greenroom.services import postings, questions_for_them, resumes
from greenroom.services.applications import choose_resume, start
from greenroom.services.meetings import meeting_of
from greenroom.services.reading import document_of, take_in
from greenroom.services.record import deed
from greenroom.services.research import known_facts
from greenroom.services.setup_checks import latest as latest_check
from greenroom.services.stories import shown_to
from greenroom.store.models import Application, Interview, Posting, Question, Resume, Story

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.brief import Brief
    from greenroom.core.documents import Document
    from greenroom.core.embedding import Embedder
    from greenroom.core.questions.values import Question as LikelyQuestion
    from greenroom.core.questions.values import QuestionToAsk
    from greenroom.services.interviews import Who
    from greenroom.services.reading import Handed
    from greenroom.services.record import Record
    from greenroom.store.access import Actor
    from greenroom.store.models import Achievement, Person

_UNKNOWN_EMPLOYER, _UNKNOWN_TITLE = "Employer not named yet", "Role not named yet"
_ENOUGH_STORIES = 8


@dataclass(frozen=True, slots=True)
class InterviewInput:
    """When, how and with whom an interview will be, as typed; `local` is the time that clocks in `zone` show."""

    local: dt.datetime
    zone: str
    format: str = "video"
    minutes: int = 60
    place: str = ""
    link: str = ""
    people: Sequence[Who] = ()
    when_twice: str = ""


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything that the page of an application shows, worked out from the record as it stands after mending.

    Attributes:
        posting, role_map: what they ask for; None without a posting.
        resume: the résumé that goes with the application; None without one.
        proofs: for each priority and requirement the evidence; `gaps` those without any that is more than weak.
            `Evidence.key` is the id of the achievement or story it is.
        to_draft: achievements that prove something here and are no story yet, the most useful first.
        questions: likely ones, in the light of the next interview if there is one; `to_ask`: what to ask them.
        interview: the next one that is on.
    """

    application: Application
    posting: Posting | None
    role_map: RoleMap | None
    resume: Resume | None
    proofs: tuple[Proof, ...]
    gaps: tuple[Proof, ...]
    to_draft: tuple[Achievement, ...]
    questions: tuple[LikelyQuestion, ...]
    to_ask: tuple[QuestionToAsk, ...]
    interview: Interview | None


def start_from(
    actor: Actor,
    posting: Handed,
    resume: Handed | None = None,
    interview: InterviewInput | None = None,
    *,
    now: dt.datetime,
    resume_key: UUID | None = None,
) -> Application:
    """The five-minute path in one go: read both, start the application, schedule the interview, find questions, plan.

    `resume_key` names a résumé that is there already. Without any résumé or interview those parts are left for later.

    Raises:
        UserError: something cannot be read or does not fit its field; nothing of it is kept then.
    """
    posting_read = _naming("posting", posting)
    role_map = postings.read_role_map(posting_read)
    resume_read = _naming("resume", resume) if resume is not None else None
    person_read = resumes.read_resume(resume_read) if resume_read is not None else None
    employer, title = named(role_map)
    with deed(actor, "start-from-posting", f"Started {title} at {employer} from its posting"):
        application = start(actor, employer=employer, title=title)
        postings.keep_posting(actor, application, take_in(actor, posting, posting_read), role_map)
        if resume is not None and resume_read is not None and person_read is not None:
            taken = take_in(actor, resume, resume_read)
            resume_key = resumes.keep_resume(actor, taken, person_read, name=resume.name).pk
        if resume_key is not None:
            choose_resume(actor, application.pk, resume_key)
        if interview is not None:
            _schedule(actor, application, interview)
        return prepare_application(actor, application.pk, now)


def prepare_application(actor: Actor, application: UUID, now: dt.datetime) -> Application:
    """Write what follows from posting, résumé and interviews: likely questions and the plan.

    Doing it again adds only what is new.
    """
    row = Application.objects.own(actor, application)
    with deed(actor, "prepare", f"Prepared “{row}”") as record:
        _keep_questions(record, row, preparation_of(actor, application, now).questions)
        planning.make(actor, row.pk, now)
    return row


def preparation_of(actor: Actor, application: UUID, now: dt.datetime, embedder: Embedder | None = None) -> Preparation:
    """What the page of an application shows, from the stored and mended rows.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    row = Application.objects.visible_to(actor).select_related("employer", "person").read(actor, application)
    posting = row.postings.prefetch_related("facts", "items").first()
    role_map = _with_names(postings.role_map_of(posting), row) if posting else None
    resume = resume_of_application(row)
    stories = [shown_to(actor, each) for each in Story.objects.filter(person=row.person)]
    proofs = _proofs(role_map, resume, stories, now, embedder) if role_map else ()
    interview = _next_interview(row, now)
    people = meeting_of(interview, row.person).people if interview else ()
    return Preparation(
        application=row,
        posting=posting,
        role_map=role_map,
        resume=resume,
        proofs=proofs,
        gaps=gaps(proofs),
        to_draft=_to_draft(proofs, resume, stories),
        questions=likely(role_map, people, _format(interview), proofs) if role_map else (),
        to_ask=questions_for_them.ranked(row, role_map, people, now.date()) if role_map else (),
        interview=interview,
    )


def named(role_map: RoleMap) -> tuple[str, str]:
    """Employer and title as the posting states them, or words that say that it does not."""
    employer, title = role_map.fact(FactName.EMPLOYER), role_map.fact(FactName.TITLE)
    return (employer.value[:200] if employer else _UNKNOWN_EMPLOYER), (title.value[:300] if title else _UNKNOWN_TITLE)


def resume_of_application(application: Application) -> Resume | None:
    """The résumé chosen for an application, with everything in it; else none."""
    parts = ("jobs__achievements", "education", "entries__achievements", "achievements__job")
    if application.resume_id is None:
        return None
    return Resume.objects.filter(pk=application.resume_id).prefetch_related(*parts).first()


def brief_of(actor: Actor, interview: UUID, now: dt.datetime, embedder: Embedder | None = None) -> Brief:
    """The brief of an interview, as it stands now.

    Raises:
        NotFound: there is no such interview, or not for this actor.
        InvalidChoice: there is no posting to make it from.
    """
    row = Interview.objects.select_related("application__employer", "person").read(actor, interview)
    ready = preparation_of(actor, row.application_id, now, embedder)
    if ready.role_map is None:
        raise InvalidChoice("A brief is made from the posting. Add the posting to this application first.")
    meeting = meeting_of(row, row.person)
    brief = make_brief(
        ready.role_map,
        meeting,
        _in_short(ready.proofs, [shown_to(actor, each) for each in Story.objects.filter(person=row.person)]),
        likely(ready.role_map, meeting.people, meeting.format, ready.proofs),
        questions_for_them.ranked(row.application, ready.role_map, meeting.people, now.date()),
        candidate=row.person.name,
        constraints=constraints_of(row.person),
    )
    known = [each for _, each in known_facts(row.application)]
    facts = (*worth_saying(known, now.date()), *of_people(known, now.date()))
    kept = questions_for_them.kept(row.application, row)
    brief = with_research(brief, facts, [each.text for each in kept if each.answered_at is None])
    check = latest_check(actor, row)
    return with_backup(brief, check.backup if check else "")


def constraints_of(person: Person) -> tuple[str, ...]:
    """What the person should state early, out of their profile."""
    papers = [
        " ".join(part for part in (each["country"] + ":", each["status"]) if part)
        + (f", until {each['until']}" if each.get("until") else "")
        for each in person.work_authorisations
    ]
    notice = [f"Notice period: {person.notice_period}"] if person.notice_period else []
    return (*notice, *(f"Right to work, {paper}" for paper in papers))


def _naming(field: str, handed: Handed) -> Document:
    """Read what was handed in; an error names the part of the form it is about."""
    try:
        return document_of(handed)
    except UserError as error:
        error.field = field
        raise


def _schedule(actor: Actor, application: Application, wanted: InterviewInput) -> None:
    fields = {field.name: getattr(wanted, field.name) for field in dataclasses.fields(wanted)}
    interviewing.schedule(actor, application.pk, **fields)


def _keep_questions(record: Record, application: Application, found: Sequence[LikelyQuestion]) -> None:
    """Add the questions that are not there yet, by their place in the bank."""
    known = set(application.questions.values_list("bank_key", "text"))
    new = [question for question in found if (question.key[:80], storable(question.text)) not in known]
    record.create_all(
        [
            Question(
                person=application.person,
                application=application,
                text=storable(question.text),
                kind=question.kind,
                competency=question.competency[:40],
                why=storable(question.why),
                bank_key=question.key[:80],
            )
            for question in new
        ]
    )


def _with_names(role_map: RoleMap, application: Application) -> RoleMap:
    """The role map under the names that the person has given the application."""
    names = {FactName.TITLE: application.title, FactName.EMPLOYER: application.employer.name}
    stated = [
        dataclasses.replace(role_map.fact(name) or Fact(name, "", Quote("", Span(0, 0)), Certainty.SURE), value=value)
        for name, value in names.items()
        if value not in {_UNKNOWN_EMPLOYER, _UNKNOWN_TITLE}
    ]
    replaced = {fact.name for fact in stated}
    return dataclasses.replace(role_map, facts=(*stated, *(f for f in role_map.facts if f.name not in replaced)))


def _proofs(
    role_map: RoleMap, resume: Resume | None, stories: Sequence[Story], now: dt.datetime, embedder: Embedder | None
) -> tuple[Proof, ...]:
    read = resumes.resume_of(resume) if resume is not None else CoreResume("")
    told = tuple(_story_evidence(story) for story in stories)
    found = prove(role_map, read, embedder or _embedder(), now.date(), told)
    keys = {each.text: str(each.pk) for each in resume.achievements.all()} if resume is not None else {}
    return tuple(_keyed(proof, keys) for proof in found)


def _story_evidence(story: Story) -> Evidence:
    text = " ".join(part for name in PARTS if (part := getattr(story, name))) or story.title
    return Evidence(EvidenceKind.STORY, text, Span(0, 0), where=story.title, key=str(story.pk))


def _in_short(proofs: tuple[Proof, ...], stories: Sequence[Story]) -> tuple[Proof, ...]:
    """The proofs with stories told by their result alone, as one page has room for."""
    short = {str(story.pk): story.result or story.actions or story.situation or story.title for story in stories}
    return tuple(
        dataclasses.replace(
            proof,
            matches=tuple(
                dataclasses.replace(match, evidence=dataclasses.replace(match.evidence, text=short[match.evidence.key]))
                if match.evidence.kind is EvidenceKind.STORY
                else match
                for match in proof.matches
            ),
        )
        for proof in proofs
    )


def _keyed(proof: Proof, keys: dict[str, str]) -> Proof:
    """The proof with the id of each achievement that it rests on."""
    matches = tuple(
        dataclasses.replace(match, evidence=dataclasses.replace(match.evidence, key=keys[match.evidence.text]))
        if not match.evidence.key and match.evidence.text in keys
        else match
        for match in proof.matches
    )
    return dataclasses.replace(proof, matches=matches)


def _to_draft(proofs: Sequence[Proof], resume: Resume | None, stories: Sequence[Story]) -> tuple[Achievement, ...]:
    """Achievements worth a story, those that prove most first, without those that are one already."""
    rows = {str(each.pk): each for each in resume.achievements.all()} if resume is not None else {}
    told = {str(story.achievement_id) for story in stories}
    wanted = dict.fromkeys(match.evidence.key for proof in proofs for match in proof.matches[:1])
    return tuple(rows[key] for key in wanted if key in rows and key not in told)[:_ENOUGH_STORIES]


def _next_interview(application: Application, now: dt.datetime) -> Interview | None:
    rows = application.interviews.filter(cancelled_at=None).prefetch_related("participants__contact")
    return next((each for each in rows if each.ends_at > now), None)


def _format(interview: Interview | None) -> Format:
    return Format(interview.format) if interview else Format.VIDEO


def _embedder() -> Embedder:
    from greenroom.adapters.embedder import packed_embedder  # noqa: PLC0415 - loads 7 MB of vectors

    return packed_embedder()
