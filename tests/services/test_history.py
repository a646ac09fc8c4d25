from __future__ import annotations

import datetime as dt
import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Any

import pytest
from tests import coming_back, journey_verbs, moving_abroad, practice_room, prepared
from tests.people import alice, bob, charlie, let_in
from tests.world import POSTING, latest, snapshot, world

from greenroom import services
from greenroom.core.errors import CannotUndo, InvalidChoice, NotAllowed, NotFound
from greenroom.core.imports.values import Table
from greenroom.services import (
    achievements,
    applications,
    employers,
    imports,
    interviews,
    moving,
    people,
    plan,
    postings,
    practice,
    preparation,
    resumes,
    saved_views,
    stories,
)
from greenroom.services.history import deed, undo
from greenroom.services.interviews import Who
from greenroom.services.reading import Handed
from greenroom.store.models import (
    Achievement,
    Application,
    Attempt,
    Contact,
    Deed,
    Employer,
    Job,
    Question,
    SavedView,
    Stage,
    Story,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.world import World

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
LOCAL = dt.datetime.fromisoformat("2026-12-09T09:00")

TABLE = Table(
    ("Company", "Role", "Status"), (("Harbour Foods", "Planner", "Offer"), ("Harbour Foods", "Buyer", "Closed"))
)

# Every verb that changes the record, done once on a full record.
VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "achievements.add": lambda a, w: achievements.add(a, w.resume.pk, text="Led a night shift", job=job(w).pk),
    "achievements.answer_ask": lambda a, w: achievements.answer_ask(a, proof(w).pk, "scale", "12 people"),
    "achievements.mend": lambda a, w: achievements.mend(a, proof(w).pk, text="Cut errors by three quarters"),
    "achievements.remove": lambda a, w: achievements.remove(a, proof(w).pk),
    "applications.add_stage": lambda a, w: applications.add_stage(a, w.application.pk, name="Trial", after=stage(w).pk),
    "applications.choose_resume": lambda a, w: applications.choose_resume(a, w.application.pk, w.resume.pk),
    "applications.delete": lambda a, w: applications.delete(a, w.application.pk),
    "applications.describe": lambda a, w: applications.describe(
        a, w.application.pk, source="A friend", country="Germany", answer_by=dt.date(2026, 12, 9), notes="They called."
    ),
    "applications.end": lambda a, w: applications.end(a, w.application.pk, "rejected"),
    "applications.enter_stage": lambda a, w: applications.enter_stage(a, stage(w, 3).pk),
    "applications.move_stage": lambda a, w: applications.move_stage(a, stage(w, 3).pk, by=-2),
    "applications.note": lambda a, w: applications.note(a, w.application.pk, notes="They called on Monday."),
    "applications.place_stage": lambda a, w: applications.place_stage(a, stage(w, 3).pk, at=0),
    "applications.remove_stage": lambda a, w: applications.remove_stage(a, stage(w, 2).pk),
    "applications.rename": lambda a, w: applications.rename(
        a, w.application.pk, title="Shift Lead", employer="Parcels"
    ),
    "applications.rename_stage": lambda a, w: applications.rename_stage(a, stage(w, 1).pk, name="Chat"),
    "applications.reopen": lambda a, w: applications.reopen(a, ended(a, w).pk),
    "applications.start": lambda a, _: applications.start(a, employer="Harbour Foods", title="Planner"),
    "applications.use_template": lambda a, w: applications.use_template(a, w.application.pk, "public"),
    "employers.add_contact": lambda a, w: employers.add_contact(a, w.application.employer.pk, name="Ada Finch"),
    "employers.employer_named": lambda a, _: employers.employer_named(a, "Quay Street Bakery"),
    "employers.update_contact": lambda a, _: employers.update_contact(a, contact(a).pk, stakeholder="peer"),
    "imports.take_in": lambda a, _: imports.take_in(a, TABLE, imports.first_plan(TABLE), NOW),
    "interviews.cancel": lambda a, w: interviews.cancel(a, w.interview.pk),
    "interviews.delete": lambda a, w: interviews.delete(a, w.interview.pk),
    "interviews.reschedule": lambda a, w: interviews.reschedule(a, w.interview.pk, local=LOCAL, zone="Asia/Tokyo"),
    "interviews.schedule": lambda a, w: interviews.schedule(
        a, w.application.pk, local=LOCAL, zone="Asia/Tokyo", people=[Who("Joan Barker", "COO")]
    ),
    "interviews.set_people": lambda a, w: interviews.set_people(a, w.interview.pk, [Who("Ines"), Who("Sam Reid")]),
    "interviews.update": lambda a, w: interviews.update(a, w.interview.pk, minutes=45, stage=stage(w, 2).pk),
    "moving.move": lambda a, w: moving.move(a, w.application.pk, "own:Trial day"),
    "people.revoke_share": lambda a, _: people.revoke_share(a, people.share(a, bob().user).pk),
    "people.share": lambda a, w: people.share(a, bob().user, w.application.pk),
    "people.update_profile": lambda a, _: people.update_profile(a, zone="Europe/London", pay_low="31000"),
    "plan.add": lambda a, _: plan.add(a, title="Call the referee"),
    "plan.delete": lambda a, w: plan.delete(a, w.task.pk),
    "plan.done": lambda a, w: plan.done(a, w.task.pk),
    "plan.move": lambda a, w: plan.move(a, w.task.pk, dt.datetime(2026, 12, 1, 18, tzinfo=dt.UTC)),
    "plan.reopen": lambda a, w: plan.reopen(a, plan.done(a, w.task.pk).pk),
    "postings.add_item": lambda a, w: postings.add_item(a, w.posting.pk, kind="must-have", text="A forklift licence"),
    "postings.delete": lambda a, w: postings.delete(a, w.posting.pk),
    "postings.mend_fact": lambda a, w: postings.mend_fact(a, w.posting.facts.all()[0].pk, value="Shift Lead"),
    "postings.mend_item": lambda a, w: postings.mend_item(a, w.posting.items.all()[0].pk, kind="nice-to-have"),
    "postings.read_in": lambda a, w: postings.read_in(
        a, w.application.pk, name="posting.txt", content=POSTING.encode()
    ),
    "postings.remove_item": lambda a, w: postings.remove_item(a, w.posting.items.all()[0].pk),
    "postings.set_fact": lambda a, w: postings.set_fact(a, w.posting.pk, name="visa", value="offered"),
    "resumes.add_education": lambda a, w: resumes.add_education(a, w.resume.pk, institution="Night school"),
    "resumes.add_entry": lambda a, w: resumes.add_entry(a, w.resume.pk, kind="skill", text="First aid"),
    "resumes.add_job": lambda a, w: resumes.add_job(a, w.resume.pk, employer="Post office", started="2019"),
    "resumes.confirm_doubt": lambda a, w: resumes.confirm_doubt(a, w.resume.pk, "d0"),
    "resumes.delete": lambda a, w: resumes.delete(a, w.resume.pk),
    "resumes.mend_contact": lambda a, w: resumes.mend_contact(a, w.resume.pk, place="York"),
    "resumes.mend_education": lambda a, w: resumes.mend_education(a, w.resume.education.all()[0].pk, area="Logistics"),
    "resumes.mend_entry": lambda a, w: resumes.mend_entry(a, w.resume.entries.all()[0].pk, detail="advanced"),
    "resumes.mend_job": lambda a, w: resumes.mend_job(a, job(w).pk, title="Shift lead", current=False, ended="2026-10"),
    "resumes.remove_education": lambda a, w: resumes.remove_education(a, w.resume.education.all()[0].pk),
    "resumes.remove_entry": lambda a, w: resumes.remove_entry(a, w.resume.entries.get(kind="project").pk),
    "resumes.remove_job": lambda a, w: resumes.remove_job(a, job(w).pk),
    "resumes.rename": lambda a, w: resumes.rename(a, w.resume.pk, name="Short one"),
    "plan.make": lambda a, w: plan.make(a, w.application.pk, NOW),
    "practice.add_question": lambda a, w: practice.add_question(a, text="Why parcels?", application=w.application.pk),
    "practice.answer": lambda a, w: practice.answer(a, question(a, w).pk, "I led a team of nine. Errors fell.", 40),
    "practice.delete_attempt": lambda a, w: practice.delete_attempt(
        a, practice.answer(a, question(a, w).pk, "I led a team of nine.").pk
    ),
    "practice.practise": lambda a, _: practice.practise(a, "team-direction"),
    "practice.import_questions": lambda a, _: practice.import_questions(a, "Why parcels, of all things?"),
    "practice.correct": lambda a, w: practice.correct(a, told(a, w).pk, {0: "R"}),
    "practice.remove_question": lambda a, w: practice.remove_question(a, question(a, w).pk),
    "preparation.prepare_application": lambda a, w: preparation.prepare_application(a, w.application.pk, NOW),
    "preparation.start_from": lambda a, w: preparation.start_from(
        a,
        Handed(text=POSTING),
        interview=preparation.InterviewInput(LOCAL, "Europe/London"),
        resume_key=w.resume.pk,
        now=NOW,
    ),
    "saved_views.delete_view": lambda a, _: saved_views.delete_view(a, view(a).pk),
    "saved_views.rename_view": lambda a, _: saved_views.rename_view(a, view(a).pk, name="Silent ones"),
    "saved_views.save_view": lambda a, _: view(a),
    "stories.draft_from": lambda a, w: stories.draft_from(a, proof(w).pk),
    "stories.create": lambda a, _: stories.create(a, title="The flood", result="No parcel was lost."),
    "stories.delete": lambda a, w: stories.delete(a, w.story.pk),
    "stories.update": lambda a, w: stories.update(a, w.story.pk, result="1 in 1,000", competencies=["planning"]),
}


# Verbs that do not go into the history, and why.
OUTSIDE = {
    "archive.erase_workspace": "nothing is left that could be taken back",
    "archive.export": "only reads",
    "decision_memo.memo_of": "only reads",
    "erasing.erase_workspace": "nothing is left that could be taken back",
    "exports.export": "only reads",
    "exports.pieces": "only reads",
    "exports.rows_of": "only reads",
    "history.deed": "opens the history itself",
    "history.undo": "is what is tested with all the others",
    "imports.preview": "only reads",
    "letter_proofs.with_proof": "only reads",
    "papers.keep_file": "part of reading something in",
    "papers.original": "only reads",
    "people.fill_profile": "part of reading a résumé in",
    "postings.keep_posting": "part of reading a posting in",
    "practice.ask": "only reads",
    "preparation.brief_of": "only reads",
    "preparation.preparation_of": "only reads",
    "reading.take_in": "part of reading something in",
    "record.deed": "opens the history itself",
    "resumes.keep_resume": "part of reading a résumé in",
    "sheets.applications_sheet": "only reads",
    "resumes.read_in": "the same as keeping one, and read by its own tests",
}


def view(a: Actor) -> SavedView:
    return saved_views.save_view(a, name="Quiet ones", query="waiting=14")


def question(a: Actor, w: World) -> Question:
    return practice.add_question(a, text="Tell me about a time you led.", application=w.application.pk)


def told(a: Actor, w: World) -> Attempt:
    story = "When I was a porter a lift stuck. I called the firm and led nine people down the stairs. Nobody was hurt."
    return practice.answer(a, question(a, w).pk, story)


def job(w: World) -> Job:
    return w.resume.jobs.all()[0]


def proof(w: World) -> Achievement:
    return w.resume.achievements.filter(job__isnull=False)[0]


def stage(w: World, place: int = 1) -> Stage:
    return w.application.stages.all()[place]


def contact(a: Actor) -> Contact:
    return Contact.objects.owned_by(a).get(name="Joan Barker")


def ended(a: Actor, w: World) -> Application:
    return applications.end(a, w.application.pk, "no-reply")


# Modules beside this one with verbs of their own, and with those that only read.
MORE = (
    coming_back,
    journey_verbs,
    moving_abroad,
    prepared,
    practice_room,
)
EVERY = VERBS | {name: verb for module in MORE for name, verb in module.VERBS.items()}
ASIDE = set(OUTSIDE) | {name for module in MORE for name in module.OUTSIDE}


@pytest.mark.parametrize("name", EVERY)
def test_every_deed_can_be_taken_back_and_done_again(name: str) -> None:
    actor = alice()
    w = world(actor)
    bob()
    known = set(Deed.objects.values_list("pk", flat=True))
    before = snapshot()

    EVERY[name](actor, w)

    after = snapshot()
    done = list(Deed.objects.exclude(pk__in=known).order_by("-created_at"))
    assert done, "the verb left no deed"
    undone = [undo(actor, each.pk) for each in done]
    assert snapshot() == before
    for each in reversed(undone):
        undo(actor, each.pk)
    assert snapshot() == after


def test_every_verb_of_every_service_is_tested_here_or_has_a_reason_not_to_be() -> None:
    found = {
        f"{module.name}.{name}"
        for module in pkgutil.iter_modules(services.__path__)
        for name, verb in vars(importlib.import_module(f"greenroom.services.{module.name}")).items()
        if inspect.isfunction(verb)
        and not name.startswith("_")
        and verb.__module__ == f"greenroom.services.{module.name}"
        and next(iter(inspect.signature(verb).parameters), "") == "actor"
    }
    assert found - set(EVERY) - ASIDE == set()
    assert set(EVERY) - found == set()


def test_a_deed_that_a_later_one_stands_on_stays_and_the_later_one_is_named() -> None:
    actor = alice()
    started = applications.start(actor, employer="Harbour Foods", title="Planner")
    first = latest(actor)
    applications.rename(actor, started.pk, title="Lead planner")

    with pytest.raises(CannotUndo, match="“Renamed “Planner, Harbour Foods” to Lead planner” came later"):
        undo(actor, first.pk)

    assert Application.objects.get().title == "Lead planner"


def test_what_was_made_cannot_be_taken_back_from_under_what_hangs_on_it() -> None:
    actor = alice()
    made = employers.employer_named(actor, "Harbour Foods")
    first = latest(actor)
    employers.add_contact(actor, made.pk, name="Ada Finch")

    with pytest.raises(CannotUndo, match="Added Ada Finch at Harbour Foods"):
        undo(actor, first.pk)

    assert Contact.objects.count() == 1


def test_an_employer_with_a_later_application_cannot_be_taken_back() -> None:
    actor = alice()
    employers.employer_named(actor, "Harbour Foods")
    first = latest(actor)
    applications.start(actor, employer="Harbour Foods", title="Planner")

    with pytest.raises(CannotUndo):
        undo(actor, first.pk)

    assert Employer.objects.count() == 1


def test_a_row_does_not_come_back_when_what_it_hung_on_is_gone() -> None:
    actor = alice()
    w = world(actor)
    interviews.delete(actor, w.interview.pk)
    deleted = latest(actor)
    applications.delete(actor, w.application.pk)

    with pytest.raises(CannotUndo, match="Deleted “Warehouse Team Leader, Northgate Parcels”"):
        undo(actor, deleted.pk)


def test_what_was_made_again_by_hand_is_not_brought_back_twice() -> None:
    actor = alice()
    w = world(actor)
    seat = w.interview.participants.get(contact__name="Sam Reid")
    with deed(actor, "leave", "Sam Reid will not be there") as record:
        record.delete(seat)
    left = latest(actor)
    interviews.set_people(actor, w.interview.pk, [Who("Sam Reid")])

    with pytest.raises(CannotUndo, match="in the way"):
        undo(actor, left.pk)

    assert w.interview.participants.count() == 1


def test_a_text_that_no_database_keeps_is_refused_and_one_that_is_too_long_says_how_long_it_may_be() -> None:
    actor = alice()

    with pytest.raises(InvalidChoice, match="cannot be kept"):
        stories.create(actor, title="The flood", result="half \ud800 a character")
    with pytest.raises(InvalidChoice, match="301 characters, and 300 fit"):
        stories.create(actor, title="x" * 301)

    assert not Story.objects.exists()


def test_nobody_writes_in_somebody_else_s_name() -> None:
    actor = alice()

    with pytest.raises(NotAllowed), deed(charlie(), "sneak", "Sneaked in") as record:
        record.create(Story(person=actor.person, title="Not mine"))

    assert not Story.objects.exists()


def test_a_deed_is_taken_back_once() -> None:
    actor = alice()
    stories.create(actor, title="The flood")
    made = latest(actor)
    undo(actor, made.pk)

    with pytest.raises(CannotUndo, match="taken back already"):
        undo(actor, made.pk)


def test_nobody_else_can_take_a_deed_back() -> None:
    actor = alice()
    stories.create(actor, title="The flood")

    with pytest.raises(NotFound):
        undo(charlie(), latest(actor).pk)

    assert Story.objects.count() == 1


def test_a_reviewer_cannot_take_a_deed_back() -> None:
    actor, reviewer = alice(), bob()
    let_in(actor, reviewer)
    stories.create(actor, title="The flood")

    with pytest.raises(Exception, match="only its owner"):
        undo(reviewer, latest(actor).pk)
