from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice
from greenroom.services import interviews, people, plan
from greenroom.store.models import Person, Task

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
