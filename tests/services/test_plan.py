from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from tests.people import alice
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice
from greenroom.services import applications, interviews, people, plan
from greenroom.store.access import Actor
from greenroom.store.models import Person, Task

if TYPE_CHECKING:
    from greenroom.store.models import Interview

pytestmark = pytest.mark.django_db


def test_a_plan_lies_in_the_free_hours_before_the_interview() -> None:
    actor = alice()
    people.update_profile(actor, zone="Europe/London", free_hours={"sat": [["10:00", "16:00"]]})
    w = world(actor)

    plan.make(actor, w.application.pk, NOW)

    dated = Task.objects.filter(interview=w.interview).exclude(starts_at=None)
    before = [task for task in dated if task.starts_at and task.starts_at < w.interview.starts_at]
    assert before
    assert {f"{task.starts_at:%a}" for task in before} == {"Sat"}


def test_what_is_done_or_was_moved_stays_when_the_plan_is_made_again() -> None:
    actor = alice()
    w = world(actor)
    plan.make(actor, w.application.pk, NOW)
    one, two = Task.objects.filter(interview=w.interview)[:2]
    done = plan.done(actor, one.pk)
    moved = plan.move(actor, two.pk, NOW + dt.timedelta(hours=3))
    local = dt.datetime.fromisoformat("2026-12-10T15:00")
    interviews.reschedule(actor, w.interview.pk, local=local, zone="Europe/London")

    plan.make(actor, w.application.pk, NOW)

    assert Task.objects.get(pk=one.pk).starts_at == done.starts_at
    assert Task.objects.get(pk=two.pk).starts_at == moved.starts_at
    keys = list(Task.objects.filter(interview=w.interview).values_list("key", flat=True))
    assert len(keys) == len(set(keys))


def test_a_cancelled_interview_leaves_no_open_tasks_in_the_plan_and_keeps_those_done() -> None:
    actor = alice()
    w = world(actor)
    plan.make(actor, w.application.pk, NOW)
    done = plan.done(actor, Task.objects.filter(interview=w.interview)[0].pk)
    interviews.cancel(actor, w.interview.pk)

    plan.make(actor, w.application.pk, NOW)

    assert list(Task.objects.filter(interview=w.interview)) == [done]


def test_a_time_without_a_zone_is_refused() -> None:
    actor = alice()

    with pytest.raises(InvalidChoice) as error:
        plan.move(actor, world(actor).task.pk, dt.datetime.fromisoformat("2026-12-01T18:00"))

    assert error.value.field == "when"


@pytest.mark.parametrize(("field", "title", "minutes"), [("title", "", 30), ("minutes", "Read", 0)])
def test_a_task_that_does_not_fit_is_refused(field: str, title: str, minutes: int) -> None:
    with pytest.raises(InvalidChoice) as error:
        plan.add(alice(), title=title, minutes=minutes)

    assert error.value.field == field


def test_doing_a_task_twice_keeps_the_first_time() -> None:
    actor = alice()
    task = world(actor).task

    first = plan.done(actor, task.pk).done_at

    assert plan.done(actor, task.pk).done_at == first


def test_free_hours_are_read_from_the_profile() -> None:
    person = Person(zone="Asia/Tokyo", free_hours={"mon": [["18:00", "20:00"]]})

    free = plan.free_hours_of(person)

    assert free.zone == "Asia/Tokyo"
    assert free.on(dt.date(2026, 11, 23)) == ((dt.time(18), dt.time(20)),)
    assert free.on(dt.date(2026, 11, 24)) == ()


def second_interview(actor: Actor) -> Interview:
    """Another employer, on the day after the first."""
    other = applications.start(actor, employer="Harbour Foods", title="Planner")
    local = dt.datetime.fromisoformat("2026-12-04T10:00")
    return interviews.schedule(actor, other.pk, local=local, zone="Europe/London", format="phone")


def test_all_interviews_are_planned_together_and_nothing_overlaps() -> None:
    actor = alice()
    world(actor)
    second_interview(actor)

    made = plan.make_all(actor, NOW)

    spans = sorted((each.starts_at, each.minutes) for each in made.tasks if each.starts_at)
    assert len({each.interview for each in made.tasks}) == 2
    assert all(a + dt.timedelta(minutes=length) <= b for (a, length), (b, _) in pairwise(spans))
    assert Task.objects.exclude(key="").count() == len(made.tasks) + len(made.unplaced)


def test_the_plan_of_one_application_goes_round_what_is_planned_for_another() -> None:
    actor = alice()
    w = world(actor)
    other = second_interview(actor)
    plan.make(actor, other.application_id, NOW)
    before = set(Task.objects.filter(interview=other).values_list("key", "starts_at"))

    plan.make(actor, w.application.pk, NOW)

    assert set(Task.objects.filter(interview=other).values_list("key", "starts_at")) == before
    spans = sorted((task.starts_at, task.minutes) for task in Task.objects.all() if task.starts_at)
    assert all(a + dt.timedelta(minutes=length) <= b for (a, length), (b, _) in pairwise(spans))


def test_making_it_again_moves_nothing() -> None:
    actor = alice()
    world(actor)
    second_interview(actor)
    plan.make_all(actor, NOW)
    before = set(Task.objects.values_list("pk", "starts_at", "minutes"))

    plan.make_all(actor, NOW)

    assert set(Task.objects.values_list("pk", "starts_at", "minutes")) == before


def test_no_day_asks_for_more_than_the_person_gives_it() -> None:
    actor = alice()
    person = people.update_profile(actor, daily_minutes="30")
    w = world(actor)

    made = plan.make(Actor(actor.user, person), w.application.pk, NOW)

    days: dict[dt.date, int] = {}
    for task in made.tasks:
        assert task.starts_at is not None
        days[task.starts_at.date()] = days.get(task.starts_at.date(), 0) + task.minutes
    assert max(days.values()) <= 30
    assert made.unplaced
