from __future__ import annotations

import datetime as dt

import pytest
from django.contrib.auth.models import User
from tests.people import alice
from tests.world import snapshot, world

from greenroom.files import storage
from greenroom.services import archive, example, people
from greenroom.services.preparation import preparation_of
from greenroom.store.models import (
    Application,
    Attempt,
    Change,
    Deed,
    File,
    Interview,
    Person,
    QuestionForThem,
    ResearchFact,
    Story,
    Task,
)

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


@pytest.fixture
def user() -> User:
    return User.objects.create(username="owner")


def test_the_example_is_complete(user: User) -> None:
    person = example.load(user, NOW)

    assert person.is_example
    assert (person.name, person.email, person.zone) == ("Noor Haddad", "noor.haddad@example.com", "Europe/London")
    main = Application.objects.get(title="Operations Manager Last Mile")
    assert main.employer.name == "Havenwind Parcel"
    assert main.current_stage is not None
    assert main.current_stage.key == "second-round"
    assert [seat.contact.name for seat in main.interviews.get().participants.all()] == [
        "Marijke van Dam",
        "Joost Bakker",
        "Selin Arslan",
    ]
    assert Story.objects.count() == 3
    assert Attempt.objects.get().feedback.count() == 1
    assert File.objects.count() == 2
    assert {fact.topic for fact in ResearchFact.objects.filter(application=main)} == {
        "goals",
        "products",
        "news",
        "problems",
        "people",
    }
    assert QuestionForThem.objects.get().interview == main.interviews.get()


def test_the_example_proves_what_the_employer_asks_for(user: User) -> None:
    example.load(user, NOW)
    actor = people.actor_of(user, looking_around=True)

    ready = preparation_of(actor, Application.objects.get(title="Operations Manager Last Mile").pk, NOW)

    assert ready.questions
    assert ready.to_ask
    assert any("late departures" in match.evidence.text for proof in ready.proofs for match in proof.matches)
    assert Task.objects.filter(interview=ready.interview).exists()


@pytest.mark.parametrize("days", range(7))
def test_the_interview_is_on_a_working_day_about_a_week_ahead(user: User, days: int) -> None:
    now = NOW + dt.timedelta(days=days)

    example.load(user, now)

    starts_at = Interview.objects.get(application__title="Operations Manager Last Mile").starts_at
    assert dt.timedelta(days=6) < starts_at - now < dt.timedelta(days=10)
    assert starts_at.weekday() < 5


def test_the_example_is_loaded_once(user: User) -> None:
    assert example.load(user, NOW) == example.load(user, NOW)
    assert Person.objects.filter(is_example=True).count() == 1


def test_the_example_goes_without_a_trace_and_leaves_everything_else(user: User) -> None:
    world(alice())
    before, deeds, changes = snapshot(), Deed.objects.count(), Change.objects.count()
    files = set(storage.kept_keys())
    example.load(user, NOW)

    example.remove(user)

    assert snapshot() == before
    assert (Deed.objects.count(), Change.objects.count()) == (deeds, changes)
    assert set(storage.kept_keys()) == files
    assert archive.check().findings == ()


def test_looking_around_shows_the_example_and_nothing_else_does(user: User) -> None:
    example.load(user, NOW)

    assert people.actor_of(user, looking_around=True).person.is_example
    assert not people.actor_of(user).person.is_example
