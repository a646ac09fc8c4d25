"""The first call: prepared answers, what this employer was told, whether both agree, and practice of that call."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.contradictions import Saying
from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import country_in
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.screens.contradictions import Profile, contradictions
from greenroom.core.screens.pay_early import pay_early
from greenroom.core.screens.starters import starter
from greenroom.core.screens.topics import TOLD_TOPICS, TOPICS, topic, topic_of_told
from greenroom.core.screens.values import ScreenFacts
from greenroom.services.documents import papers_of, sent_resume
from greenroom.services.honest_start import honest_start, kept_steps
from greenroom.services.letter_facts import availability
from greenroom.services.record import deed
from greenroom.services.resume_rows import resume_of
from greenroom.services.wording import cut, given
from greenroom.store.models import (
    Application,
    Interview,
    Letter,
    Posting,
    PreparedAnswer,
    Question,
    Share,
    Told,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.contradictions import Contradiction
    from greenroom.core.screens.pay_early import Reply
    from greenroom.core.screens.values import Starter, Topic
    from greenroom.store.access import Actor
    from greenroom.store.models import Person, Resume

_LONGEST_ANSWER = 5_000
_LONGEST_WHERE = 200
_BANK_KEY = "screen:"


@dataclass(frozen=True, slots=True)
class PackLine:
    """One topic with everything that hangs on it.

    Attributes:
        topic: what it is.
        own: the answer for this employer, if there is one.
        general: the answer for any employer, if there is one.
        starter: a first version from the record; None for a reviewer.
        contradictions: what its answer, or what was told about it, cannot both be true with.
        told: what this employer was told about it, the earliest first.
        question: the practice question that was made of it, if one was.
    """

    topic: Topic
    own: PreparedAnswer | None
    general: PreparedAnswer | None
    starter: Starter | None
    contradictions: tuple[Contradiction, ...]
    told: tuple[Told, ...]
    question: Question | None

    @property
    def answer(self) -> PreparedAnswer | None:
        """The answer that counts: the one for this employer before the general one."""
        return self.own or self.general


@dataclass(frozen=True, slots=True)
class Pack:
    """The pack for the first call with one employer; `early` says how to answer when pay comes up early."""

    application: Application
    lines: tuple[PackLine, ...]
    contradictions: tuple[Contradiction, ...]
    early: tuple[Reply, ...]
    can_change: bool

    @property
    def answered(self) -> int:
        """How many topics have an answer."""
        return sum(line.answer is not None for line in self.lines)


def pack_of(actor: Actor, application: UUID, now: dt.datetime, *, starters: bool = True) -> Pack:
    """The pack of an application.

    Args:
        actor: who reads it.
        application: which one.
        now: the moment.
        starters: whether first versions are made; they need the posting and the calendar, and a panel shows none.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    row = Application.objects.select_related("employer", "person").read(actor, application)
    can_change = row.person_id == actor.person.pk
    answers = list(_answers(actor, row))
    told = list(Told.objects.visible_to(actor).filter(application=row))
    resume = sent_resume(row, papers_of(actor, row.pk))
    found = _contradictions(actor, row, answers, told, resume, now)
    facts = facts_of(actor, row, resume, now) if can_change and starters else None
    questions = {each.bank_key: each for each in row.questions.filter(bank_key__startswith=_BANK_KEY)}
    lines = tuple(
        PackLine(
            topic=each,
            own=_answer(answers, each, own=True),
            general=_answer(answers, each, own=False),
            starter=starter(each.key, facts) if facts else None,
            contradictions=tuple(one for one in found if _is_about(one, each, told)),
            told=tuple(one for one in told if topic_of_told(one.topic) == each.key),
            question=questions.get(_BANK_KEY + each.key),
        )
        for each in TOPICS
    )
    return Pack(row, lines, found, pay_early(facts) if facts else (), can_change)


def keep_answer(actor: Actor, topic_key: str, text: str, application: UUID | None = None) -> PreparedAnswer | None:
    """Keep the answer to a topic, for one employer or for all; an empty text removes it.

    Raises:
        InvalidChoice: there is no such topic, or it is a book.
    """
    about = topic(topic_key)
    row = Application.objects.select_related("employer").own(actor, application) if application else None
    words = text.replace("\r\n", "\n").strip()
    if len(words) > _LONGEST_ANSWER:
        raise InvalidChoice("This is far longer than an answer on the phone. Keep to what you would say.", field="text")
    known = PreparedAnswer.objects.owned_by(actor).filter(topic=about.key.value, application=row).first()
    whom = f"for {row.employer.name}" if row else "for any employer"
    with deed(actor, "keep-answer", f"Changed the answer on “{about.name}” {whom}") as record:
        if not words:
            if known is not None:
                record.delete(known)
            return None
        if known is not None:
            return record.update(known, text=words)
        made = PreparedAnswer(person=actor.person, application=row, topic=about.key.value, text=words)
        return record.create(made)


def tell(  # noqa: PLR0913 - what, when and where
    actor: Actor,
    application: UUID,
    *,
    topic: str,
    said: str,
    on: dt.date,
    where: str = "",
    today: dt.date | None = None,
    interview: UUID | None = None,
) -> Told:
    """Note what an employer was told, on which day and where.

    Raises:
        InvalidChoice: it is not one of the things that are noted, nothing was said, or the day has not come yet.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    if topic not in TOLD_TOPICS:
        raise InvalidChoice("Choose what it was about.", field="topic")
    if today is not None and on > today:
        raise InvalidChoice("This day is still to come. Give the day on which you said it.", field="on")
    talk = Interview.objects.own(actor, interview) if interview else None
    words = given(said.replace("\r\n", "\n"), field="said", what="what you said")
    if len(words) > _LONGEST_ANSWER:
        raise InvalidChoice("This is far longer than a note. Keep to what they were told.", field="said")
    with deed(actor, "tell", f"Noted what {row.employer.name} was told: {TOLD_TOPICS[topic].lower()}") as record:
        told = Told(
            person=actor.person,
            application=row,
            interview=talk,
            topic=topic,
            said=words,
            on=on,
            where=cut(where.strip(), _LONGEST_WHERE),
        )
        return record.create(told)


def untell(actor: Actor, told: UUID) -> Told:
    """Remove a note of what was told, which was put in by mistake."""
    row = Told.objects.select_related("application__employer").own(actor, told)
    with deed(actor, "untell", f"Removed a note of what {row.application.employer.name} was told") as record:
        record.delete(row)
    return row


def practise(actor: Actor, application: UUID, topic_key: str) -> Question:
    """The practice question of a topic for one employer, made if there is none yet."""
    about = topic(topic_key)
    row = Application.objects.select_related("employer").own(actor, application)
    known = row.questions.filter(bank_key=_BANK_KEY + about.key).first()
    if known is not None:
        return known
    question = Question(
        person=actor.person,
        application=row,
        text=about.asks[0],
        kind=about.kind.value,
        why=about.why,
        bank_key=_BANK_KEY + about.key,
    )
    with deed(
        actor, "practise-topic", f"Took “{about.name}” of the call with {row.employer.name} into practice"
    ) as record:
        return record.create(question)


def facts_of(actor: Actor, application: Application, resume: Resume | None, now: dt.datetime) -> ScreenFacts:
    """All that a first version of an answer may say."""
    person = application.person
    posting = application.postings.prefetch_related("facts", "items").first()
    talk = application.interviews.filter(cancelled_at=None).order_by("-starts_at").first()
    return ScreenFacts(
        profile=profile_of(person, job_country_of(application, posting)),
        today=now.astimezone(ZoneInfo(person.zone)).date(),
        headline=person.headline,
        resume=resume_of(resume) if resume else None,
        employer=application.employer.name,
        role=application.title,
        job_place=_fact(posting, FactName.PLACE),
        priority=_priority(posting),
        their_pay=_fact(posting, FactName.PAY),
        their_permit=_fact(posting, FactName.VISA),
        their_start=_fact(posting, FactName.START),
        others=_other_talks(actor, application),
        times=availability(actor, application, talk, now),
    )


def profile_of(person: Person, job_country: str) -> Profile:
    """The profile as core knows it."""
    return Profile(
        notice_period=person.notice_period,
        pay_low=person.pay_low,
        pay_high=person.pay_high,
        pay_currency=person.pay_currency,
        pay_period=person.pay_period,
        work_authorisations=person.work_authorisations,
        place=person.place,
        job_country=job_country,
    )


def job_country_of(application: Application, posting: Posting | None = None) -> str:
    """The country of the job: as noted for the application, else as the place in its posting names it; else empty."""
    if application.country:
        return application.country
    known = posting or application.postings.prefetch_related("facts").first()
    return country_in(_fact(known, FactName.PLACE)) if known else ""


def answers_as_said(actor: Actor, application: Application) -> tuple[Saying, ...]:
    """The prepared answers that count for an employer, each with its topic."""
    return _sayings(list(_answers(actor, application)))


def told_as_said(actor: Actor, application: Application, told: Sequence[Told] | None = None) -> tuple[Saying, ...]:
    """What this employer was told and written, the earliest first."""
    notes = Told.objects.visible_to(actor).filter(application=application) if told is None else told
    letters = Letter.objects.visible_to(actor).filter(application=application).exclude(sent_at=None)
    zone = ZoneInfo(application.person.zone)
    said = [Saying(row.said, _where(row), f"told:{row.pk}", row.topic, row.on) for row in notes]
    for row in letters:
        day = (row.sent_at or row.created_at).astimezone(zone).date()
        said.append(Saying(row.body, f"your letter of {in_words(day)}", f"letter:{row.pk}", "", day))
    return tuple(sorted(said, key=lambda saying: saying.on or dt.date.min))


def sees_profile(actor: Actor, person: Person) -> bool:
    """Whether somebody may read the whole workspace of a person, and not only one application of it."""
    if actor.person.pk == person.pk:
        return True
    return Share.objects.filter(reviewer=actor.user, person=person, application=None, revoked_at=None).exists()


def _contradictions(
    actor: Actor,
    application: Application,
    answers: Sequence[PreparedAnswer],
    told: Sequence[Told],
    resume: Resume | None,
    now: dt.datetime,
) -> tuple[Contradiction, ...]:
    """What disagrees; the profile is held against it only for those who may read it."""
    country = job_country_of(application)
    sees = sees_profile(actor, application.person)
    profile = profile_of(application.person, country) if sees else Profile(job_country=country)
    today = now.astimezone(ZoneInfo(application.person.zone)).date()
    read = resume_of(resume) if resume else None
    said = told_as_said(actor, application, told)
    steps = kept_steps(actor, application)
    honest = honest_start(steps, country) if steps else None
    return contradictions(_sayings(answers), profile, said, read, today=today, honest=honest)


def _answers(actor: Actor, application: Application) -> Sequence[PreparedAnswer]:
    """The answers for this employer and the general ones, as far as the actor may see them."""
    rows = PreparedAnswer.objects.visible_to(actor).filter(person=application.person)
    return [row for row in rows if row.application_id in {None, application.pk}]


def _answer(answers: Sequence[PreparedAnswer], about: Topic, *, own: bool) -> PreparedAnswer | None:
    return next((row for row in answers if row.topic == about.key and (row.application_id is not None) is own), None)


def _sayings(answers: Sequence[PreparedAnswer]) -> tuple[Saying, ...]:
    """The answer of each topic that counts."""
    counting = [_answer(answers, each, own=True) or _answer(answers, each, own=False) for each in TOPICS]
    return tuple(
        Saying(row.text, f"your answer on “{each.name}”", f"answer:{each.key}", each.key.value)
        for each, row in zip(TOPICS, counting, strict=True)
        if row is not None
    )


def _is_about(found: Contradiction, about: Topic, told: Sequence[Told]) -> bool:
    """Whether a contradiction belongs beside a topic: its answer is a side of it, or a note about it is."""
    notes = {f"told:{row.pk}" for row in told if topic_of_told(row.topic) == about.key}
    answer = f"answer:{about.key}"
    sides = {found.one.key, found.other.key}
    return answer in sides or (bool(notes & sides) and not any(key.startswith("answer:") for key in sides))


def _other_talks(actor: Actor, application: Application) -> int:
    """How many other employers, whose applications run, the person has talked with or will."""
    rows = Application.objects.owned_by(actor).filter(ended_as="", interviews__cancelled_at=None)
    others = rows.exclude(pk=application.pk).exclude(interviews=None)
    return others.values("employer").distinct().count()


def _fact(posting: Posting | None, name: FactName) -> str:
    """What a posting says about something, in its own words."""
    found = next((fact for fact in posting.facts.all() if fact.name == name), None) if posting else None
    return " ".join((found.text or found.value).split()) if found else ""


def _priority(posting: Posting | None) -> str:
    """What the posting puts first, in its own words; nothing where it stands nowhere in it."""
    if posting is None:
        return ""
    source = " ".join(posting.source.split())
    for item in posting.items.all():
        for words in (item.text, *(quote["text"] for quote in item.quotes)) if item.kind == ItemKind.PRIORITY else ():
            folded = " ".join(str(words).split())
            if folded in source:
                return folded
    return ""


def _where(told: Told) -> str:
    """What a note of what was told is called in a sentence."""
    place = f", {told.where}" if told.where else ""
    return f"what you told them on {in_words(told.on)}{place}"
