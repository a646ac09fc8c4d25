"""What pages show of the research file and of the questions to ask: panels, and the one thing to do next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.research.dates import is_stale
from greenroom.services import questions_for_them as asking
from greenroom.services.meetings import attendee_of
from greenroom.services.postings import role_map_of
from greenroom.store.models import ResearchFact, Source
from greenroom.web.next_step import NextStep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from greenroom.core.questions.values import QuestionToAsk
    from greenroom.core.research.conflicts import Conflict
    from greenroom.services.research import ResearchFile
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview, QuestionForThem


@dataclass(frozen=True, slots=True)
class AskingPanel:
    """The questions to ask them, on a page.

    Attributes:
        application: of which application.
        interview: for which interview; none for all of them.
        open: those that are kept and have no answer yet; `answered` those that have.
        suggested: what else is worth asking, the best first.
        can_change: whether the actor may write here.
        back: the page that it stands on, to which a button leads back.
    """

    application: Application
    interview: Interview | None
    open: Sequence[QuestionForThem]
    answered: Sequence[QuestionForThem]
    suggested: Sequence[QuestionToAsk]
    can_change: bool
    back: str


@dataclass(frozen=True, slots=True)
class ResearchPanel:
    """How much is known, for the page of an application."""

    application: Application
    sources: int
    facts: int


def asking_panel(actor: Actor, interview: Interview, now: dt.datetime, *, ranked: bool = True) -> AskingPanel:
    """The questions for one interview; without `ranked`, only those that are kept, as a debrief needs them."""
    people = tuple(attendee_of(seat.contact) for seat in interview.participants.all()) if ranked else ()
    row, rows = interview.application, asking.kept(interview.application, interview)
    posting = row.postings.prefetch_related("facts", "items").first() if ranked else None
    role_map = role_map_of(posting) if posting else None
    return AskingPanel(
        application=row,
        interview=interview,
        open=[each for each in rows if each.answered_at is None],
        answered=[each for each in rows if each.answered_at is not None],
        suggested=asking.ranked(row, role_map, people, local_day(row, now)) if ranked else (),
        can_change=row.person_id == actor.person.pk,
        back="interview" if ranked else "debrief",
    )


def asking_of(actor: Actor, application: Application, file: ResearchFile, now: dt.datetime) -> AskingPanel:
    """The questions for all interviews of an application; those of its people come first who sit in any of them."""
    rows = asking.kept(application)
    posting = application.postings.prefetch_related("facts", "items").first()
    people = tuple(attendee_of(each) for each in file.people)
    role_map = role_map_of(posting) if posting else None
    return AskingPanel(
        application=application,
        interview=None,
        open=[each for each in rows if each.answered_at is None],
        answered=[each for each in rows if each.answered_at is not None],
        suggested=asking.ranked(application, role_map, people, local_day(application, now)),
        can_change=application.person_id == actor.person.pk,
        back="research",
    )


def research_panel(application: Application) -> ResearchPanel:
    """How much is known about an employer."""
    sources, facts = (
        Source.objects.filter(application=application),
        ResearchFact.objects.filter(application=application),
    )
    return ResearchPanel(application, sources.count(), facts.count())


def local_day(application: Application, now: dt.datetime) -> dt.date:
    """The day it is for the person whose application it is."""
    return now.astimezone(ZoneInfo(application.person.zone)).date()


def next_in_research(file: ResearchFile, panel: AskingPanel, today: dt.date) -> NextStep | None:
    """The one thing to do: bring a text, look at a conflict or a doubt, find what is missing, choose a question."""
    if not file.facts:
        why = (
            "Their own page about themselves is a good beginning. What they do, want and struggle with is read from it."
        )
        return NextStep("Bring one page about them", why, "Bring it", "#bring")
    open_now = next((each for each in file.conflicts if _is_open(each, today)), None)
    if open_now:
        why = "Two sources say different things. Do not quote either before you know."
        return NextStep(f"Find out which is right: {open_now.measure}", why, "Look at both", "#conflicts")
    doubtful = doubts(file)
    if doubtful:
        return NextStep("Check what is doubtful", f"“{doubtful[0].text}”", "Look at it", f"#fact-{doubtful[0].pk}")
    if file.missing:
        first = file.missing[0]
        return NextStep(
            f"Find out: {first.what[:1].lower()}{first.what[1:]}", first.why, "See where to look", "#missing"
        )
    if not panel.open and not panel.answered:
        why = "Two or three are enough for one interview. They stand on your brief."
        return NextStep("Choose what you will ask", why, "Choose", "#ask")
    return None


def _is_open(conflict: Conflict, today: dt.date) -> bool:
    """Whether at least two that disagree are neither old nor put aside: what an old page says may have been so then."""
    return sum(not is_stale(each.topic, each.on, today) for each in conflict.facts) > 1


def doubts(file: ResearchFile) -> list[ResearchFact]:
    """The facts whose sorting is doubtful."""
    return [row for row, _ in file.facts if row.certainty == "doubtful"]
