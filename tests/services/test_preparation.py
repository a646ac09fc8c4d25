from __future__ import annotations

import datetime as dt
import json

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, POSTING, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed, UserError
from greenroom.core.postings.values import FactName
from greenroom.files import storage
from greenroom.services import applications, interviews, people, postings, preparation, resumes, stories
from greenroom.services.interviews import Who
from greenroom.services.preparation import InterviewInput, brief_of, preparation_of, start_from
from greenroom.services.reading import Handed
from greenroom.store.models import Application, Deed, Person, Question, Task

pytestmark = pytest.mark.django_db

RESUME = json.dumps(
    {
        "basics": {"name": "Mara Okafor"},
        "work": [
            {
                "name": "Brightline Logistics",
                "position": "Shift supervisor",
                "startDate": "2021-03",
                "highlights": [
                    "Led a team of twelve on the evening shift",
                    "Cut sorting errors from 4 to 1 in a thousand parcels",
                ],
            }
        ],
        "certificates": [{"name": "Forklift licence"}],
    }
).encode()
INTERVIEW = InterviewInput(
    dt.datetime.fromisoformat("2026-12-03T15:00"), "Europe/Amsterdam", "panel", people=[Who("Joan", "Depot manager")]
)


def test_a_posting_a_resume_and_a_date_become_a_prepared_candidate_in_one_deed() -> None:
    actor = alice()

    row = start_from(actor, Handed(text=POSTING), Handed("mara.json", RESUME), INTERVIEW, now=NOW)

    assert (row.title, row.employer.name) == ("Warehouse Team Leader", "Northgate Parcels")
    assert Deed.objects.count() == 1
    assert Person.objects.get(pk=actor.person.pk).name == "Mara Okafor"
    ready = preparation_of(actor, row.pk, NOW)
    assert ready.interview is not None
    licence = next(proof for proof in ready.proofs if "forklift" in proof.item.text)
    assert licence.best is not None
    assert licence.best.evidence.text == "Forklift licence"
    led = next(proof for proof in ready.proofs if "Two years of experience leading" in proof.item.text)
    assert led.best is not None
    assert Question.objects.filter(application=row).count() == len(ready.questions) > 0
    assert all(task.starts_at > NOW for task in Task.objects.exclude(starts_at=None) if task.starts_at)
    assert Task.objects.filter(interview=ready.interview).exists()


def test_proof_names_the_achievement_that_it_rests_on_and_offers_it_as_a_story() -> None:
    actor = alice()
    row = start_from(actor, Handed(text=POSTING), Handed("mara.json", RESUME), None, now=NOW)
    ready = preparation_of(actor, row.pk, NOW)
    assert row.resume is not None
    achievement = row.resume.achievements.get(text__startswith="Led a team")

    assert achievement in ready.to_draft
    assert str(achievement.pk) in {match.evidence.key for proof in ready.proofs for match in proof.matches}
    stories.draft_from(actor, achievement.pk)
    assert achievement not in preparation_of(actor, row.pk, NOW).to_draft


@pytest.mark.parametrize(
    ("field", "posting", "resume", "interview"),
    [
        ("posting", Handed(), Handed("mara.json", RESUME), INTERVIEW),
        ("posting", Handed("posting.pdf", b"%PDF-1.7"), Handed("mara.json", RESUME), INTERVIEW),
        ("resume", Handed(text=POSTING), Handed("mara.json", b"{"), INTERVIEW),
        ("resume", Handed(text=POSTING), Handed(text="Milk, eggs."), INTERVIEW),
        ("zone", Handed(text=POSTING), None, InterviewInput(INTERVIEW.local, "Nowhere")),
        ("format", Handed(text=POSTING), Handed("m.json", RESUME), InterviewInput(INTERVIEW.local, "UTC", "dinner")),
    ],
)
def test_when_one_part_does_not_fit_nothing_is_kept_and_the_error_names_it(
    field: str, posting: Handed, resume: Handed | None, interview: InterviewInput
) -> None:
    actor = alice()
    before = snapshot()

    with pytest.raises(UserError) as error:
        start_from(actor, posting, resume, interview, now=NOW)

    assert error.value.field == field
    assert snapshot() == before
    assert list(storage.kept_keys()) == []


def test_a_resume_that_is_there_can_be_used_again() -> None:
    actor = alice()
    w = world(actor)

    row = start_from(actor, Handed(text=POSTING), resume_key=w.resume.pk, now=NOW)

    assert row.resume == w.resume


def test_preparing_again_adds_only_what_is_new() -> None:
    actor = alice()
    row = start_from(actor, Handed(text=POSTING), Handed("mara.json", RESUME), INTERVIEW, now=NOW)
    before = snapshot()

    preparation.prepare_application(actor, row.pk, NOW)

    assert snapshot() == before


def test_an_application_without_a_posting_has_nothing_to_prove() -> None:
    actor = alice()
    row = applications.start(actor, employer="Harbour Foods", title="Planner")

    ready = preparation_of(actor, row.pk, NOW)

    assert (ready.role_map, ready.proofs, ready.questions, ready.to_ask, ready.interview) == (None, (), (), (), None)


def test_what_was_mended_by_hand_is_what_is_proved() -> None:
    actor = alice()
    row = start_from(actor, Handed(text=POSTING), Handed("mara.json", RESUME), None, now=NOW)
    posting = row.postings.get()
    for item in posting.items.all():
        postings.remove_item(actor, item.pk)
    postings.add_item(actor, posting.pk, kind="must-have", text="Forklift licence")
    applications.rename(actor, row.pk, title="Shift Lead")

    ready = preparation_of(actor, row.pk, NOW)

    assert [proof.item.text for proof in ready.proofs] == ["Forklift licence"]
    assert ready.role_map is not None
    title = ready.role_map.fact(FactName.TITLE)
    assert title is not None
    assert title.value == "Shift Lead"


def test_a_brief_is_made_of_the_record() -> None:
    actor = alice()
    row = start_from(actor, Handed(text=POSTING), Handed("mara.json", RESUME), INTERVIEW, now=NOW)
    interview = row.interviews.get()

    brief = brief_of(actor, interview.pk, NOW)

    assert (brief.role, brief.employer, brief.candidate) == (
        "Warehouse Team Leader",
        "Northgate Parcels",
        "Mara Okafor",
    )
    assert [person.name for person in brief.people] == ["Joan"]


def test_a_brief_tells_a_story_by_its_result() -> None:
    actor = alice()
    row = start_from(actor, Handed(text=POSTING), None, INTERVIEW, now=NOW)
    stories.create(
        actor,
        title="The night shift",
        situation="For two years I had been leading a team of twelve people in a sorting hall.",
        result="Sorting errors fell from 4 to 1 in a thousand parcels.",
    )

    brief = brief_of(actor, row.interviews.get().pk, NOW)

    told = {proof for priority in brief.priorities for proof in priority.proofs}
    assert told == {"Sorting errors fell from 4 to 1 in a thousand parcels (The night shift)"}


def test_a_brief_needs_a_posting() -> None:
    actor = alice()
    row = applications.start(actor, employer="Harbour Foods", title="Planner")
    interview = interviews.schedule(actor, row.pk, local=INTERVIEW.local, zone="UTC")

    with pytest.raises(InvalidChoice, match="Add the posting"):
        brief_of(actor, interview.pk, NOW)


def test_a_reviewer_reads_the_preparation_and_changes_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())

    assert preparation_of(bob(), w.application.pk, NOW).role_map is not None
    with pytest.raises(NotAllowed):
        preparation.prepare_application(bob(), w.application.pk, NOW)


def test_what_to_state_early_comes_from_the_profile() -> None:
    actor = alice()
    person = people.update_profile(
        actor,
        notice_period="Two months",
        work_authorisations=[{"country": "France", "status": "Visa", "until": "2027-05"}],
    )

    assert preparation.constraints_of(person) == (
        "Notice period: Two months",
        "Right to work, France: Visa, until 2027-05",
    )


def test_nobody_else_s_resume_can_be_used() -> None:
    w = world(alice())

    with pytest.raises(UserError):
        start_from(charlie(), Handed(text=POSTING), resume_key=w.resume.pk, now=NOW)

    assert not Application.objects.filter(person=charlie().person).exists()
    assert resumes.resume_of(w.resume).source
