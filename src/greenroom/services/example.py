"""A complete example person to look around with: marked as one, apart from the person's own, gone in one call."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import yaml
from django.db import transaction
from django.utils import timezone

from greenroom.services import (
    applications,
    interviews,
    people,
    plan,
    practice,
    preparation,
    questions_for_them,
    research,
    resumes,
    stories,
)
from greenroom.services.erasing import clear_traces, erase_person
from greenroom.services.interviews import Who
from greenroom.services.preparation import InterviewInput
from greenroom.services.reading import Handed
from greenroom.store.access import Actor
from greenroom.store.models import Person

if TYPE_CHECKING:
    from uuid import UUID

    from django.contrib.auth.models import User

    from greenroom.store.models import Application

_TEXTS = files("greenroom.services") / "example_texts"
_ZONE = "Europe/Amsterdam"
_STAGES_PASSED = ("recruiter-screen", "first-round", "second-round")
_PANEL = (
    Who("Marijke van Dam", "Head of Operations", "hiring-manager"),
    Who("Joost Bakker", "Depot Manager, The Hague", "peer"),
    Who("Selin Arslan", "People Partner", "hr-partner"),
)
_PROFILE: dict[str, Any] = {
    "zone": "Europe/London",
    "notice_period": "Eight weeks to the end of a month",
    "pay_low": 60000,
    "pay_high": 66000,
    "pay_currency": "EUR",
    "pay_period": "year",
    "work_authorisations": [
        {"country": "United Kingdom", "status": "Citizen", "until": ""},
        {"country": "Netherlands", "status": "Needs a highly skilled migrant permit", "until": ""},
    ],
}


def load(user: User, now: dt.datetime | None = None) -> Person:
    """Make the example for a user, with an interview about a week from now. One that is there already stays."""
    known = Person.objects.filter(user=user, is_example=True).first()
    if known is not None:
        return known
    moment = now or timezone.now()
    with transaction.atomic():
        person = Person.objects.create(user=user, is_example=True, free_hours=people.USUAL_FREE_HOURS)
        actor = Actor(user, person)
        main = _prepared(actor, moment)
        _write_stories(actor, main)
        _practise(actor, main)
        _research(actor, main, moment)
        _others(actor, moment)
        plan.make(actor, main.pk, moment)
    return Person.objects.get(pk=person.pk)


def remove(user: User) -> None:
    """Remove the user's example with everything in it, its history and its files too."""
    for person in Person.objects.filter(user=user, is_example=True):
        erase_person(person)
    clear_traces()


def _prepared(actor: Actor, now: dt.datetime) -> Application:
    """The application in the middle of it all: read, scheduled and prepared, standing before the panel."""
    people.update_profile(actor, **_PROFILE)
    application = preparation.start_from(
        actor,
        Handed(name="Havenwind Parcel.md", content=_text("posting.md").encode()),
        Handed(name="Noor Haddad.md", content=_text("resume.md").encode()),
        InterviewInput(
            local=_next_week(now),
            zone=_ZONE,
            format="panel",
            minutes=75,
            place="Maashaven depot, Rotterdam",
            people=_PANEL,
        ),
        now=now,
    )
    if application.resume is not None:
        resumes.rename(actor, application.resume.pk, name="Operations, autumn")
    for stage in application.stages.filter(key__in=_STAGES_PASSED).order_by("position"):
        applications.enter_stage(actor, stage.pk)
    return application


def _write_stories(actor: Actor, application: Application) -> None:
    """Three stories, one of them with gaps, made from the résumé's own achievements."""
    for told in yaml.safe_load(_text("stories.yaml")):
        start, competencies = told.pop("from"), told.pop("competencies")
        achievement = application.resume and application.resume.achievements.filter(text__startswith=start).first()
        if not achievement:
            continue
        story = stories.draft_from(actor, achievement.pk)
        stories.update(actor, story.pk, competencies=competencies, **told)


def _practise(actor: Actor, application: Application) -> None:
    """One answer to a question that is likely, with its feedback."""
    question = practice.add_question(
        actor, text="Tell us about a time you made a daily operation more punctual.", application=application.pk
    )
    practice.answer(actor, question.pk, " ".join(_text("answer.txt").split()), seconds=58)


def _research(actor: Actor, application: Application, now: dt.datetime) -> None:
    """One page about the employer, two months old, with what was read from it, and a question to ask."""
    day = (now - dt.timedelta(days=60)).date()
    page = _text("research.md").replace("{month}", f"{day:%B %Y}")
    research.bring(actor, application.pk, Handed(text=page), name="Havenwind in its fifth year", today=now.date())
    questions_for_them.keep(
        actor,
        application.pk,
        text="What should be different six months after I start?",
        key="six-months",
        interview=application.interviews.values_list("pk", flat=True).first(),
    )


def _others(actor: Actor, now: dt.datetime) -> None:
    """Two more applications, so that the lists have something to tell: one waiting after a call, one that ended."""
    waiting = _application(actor, "Lantern Grocery", "Fulfilment Centre Manager", "recruiter-screen")
    called_on = (now - dt.timedelta(days=4)).astimezone(ZoneInfo("Europe/London")).date()
    interviews.schedule(
        actor,
        waiting,
        local=dt.datetime.combine(called_on, dt.time(10)),
        zone="Europe/London",
        format="phone",
        minutes=25,
        people=[Who("Priya Nair", "Talent partner", "recruiter")],
    )
    applications.note(actor, waiting, notes="Priya said: an answer within two weeks.")
    plan.add(actor, title="Thank Priya, and send the reference she asked for", application=waiting)
    ended = _application(actor, "Ridgeway Couriers", "Regional Planner", "first-round")
    applications.end(actor, ended, "rejected")
    applications.note(actor, ended, notes="They wanted someone who has planned flights. The talk itself went well.")


def _application(actor: Actor, employer: str, title: str, stage: str) -> UUID:
    application = applications.start(actor, employer=employer, title=title)
    applications.enter_stage(actor, application.stages.get(key=stage).pk)
    return application.pk


def _next_week(now: dt.datetime) -> dt.datetime:
    """Ten in the morning, about a week ahead, never on a weekend."""
    day = now.astimezone(ZoneInfo(_ZONE)).date() + dt.timedelta(days=7)
    day += dt.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    return dt.datetime.combine(day, dt.time(10))


def _text(name: str) -> str:
    return (_TEXTS / name).read_text(encoding="utf-8")
