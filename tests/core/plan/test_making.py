from __future__ import annotations

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

from greenroom.core.meetings import Format, Meeting
from greenroom.core.plan.making import make_plan
from greenroom.core.plan.values import FreeHours, KeptTask, Plan, PlannedInterview, Weekday

ZONE = "Europe/Amsterdam"
HERE = ZoneInfo(ZONE)
STARTS = dt.datetime(2026, 12, 3, 15, tzinfo=HERE)
EVENINGS = FreeHours(ZONE, tuple((day, ((dt.time(18), dt.time(20)),)) for day in Weekday))


def plan(before: dt.timedelta, free: FreeHours = EVENINGS, kept: tuple[KeptTask, ...] = ()) -> Plan:
    meeting = Meeting(STARTS, ZONE, Format.PANEL)
    return make_plan((PlannedInterview("i", "Havenwind", meeting),), free, STARTS - before, kept)


def test_tasks_stand_in_free_hours_before_the_interview() -> None:
    made = plan(dt.timedelta(days=10))
    before = [task for task in made.tasks if task.key != "thank-you"]
    assert len(before) >= 9
    for task in before:
        assert task.starts_at is not None
        ends = task.starts_at + dt.timedelta(minutes=task.minutes)
        assert dt.time(18) <= task.starts_at.time()
        assert ends.time() <= dt.time(20)
        assert ends <= STARTS


def test_no_two_tasks_overlap() -> None:
    tasks = [task for task in plan(dt.timedelta(days=10)).tasks if task.starts_at]
    for one, other in pairwise(tasks):
        assert one.starts_at is not None
        assert other.starts_at is not None
        assert one.starts_at + dt.timedelta(minutes=one.minutes) <= other.starts_at


def test_the_role_is_mapped_before_stories_are_rehearsed_and_rest_comes_last() -> None:
    keys = [task.key for task in plan(dt.timedelta(days=10)).tasks]
    assert keys.index("map-role") < keys.index("rehearse") < keys.index("mock") < keys.index("rest")
    assert keys[-2:] == ["rest", "thank-you"]


def test_the_thank_you_is_within_a_day_after() -> None:
    last = plan(dt.timedelta(days=10)).tasks[-1]
    assert last.starts_at is not None
    assert STARTS + dt.timedelta(hours=1) <= last.starts_at <= STARTS + dt.timedelta(hours=25)


def test_an_hour_before_there_is_a_short_plan() -> None:
    made = plan(dt.timedelta(hours=1))
    assert [task.key for task in made.tasks] == [
        "logistics",
        "map-role",
        "stories",
        "rehearse",
        "questions-to-ask",
        "thank-you",
    ]
    assert "only hours are left" in made.remarks[0]


def test_a_past_interview_leaves_only_the_thank_you() -> None:
    assert [task.key for task in plan(dt.timedelta(hours=-3)).tasks] == ["thank-you"]
    assert plan(dt.timedelta(days=-3)).tasks == ()


def test_a_task_moved_by_hand_stays_and_nothing_lies_upon_it() -> None:
    moved = STARTS - dt.timedelta(days=2, hours=-4)
    made = plan(
        dt.timedelta(days=10),
        kept=(
            KeptTask("i-kept-this", "other", moved, 60),
            KeptTask("mock", "i", moved + dt.timedelta(hours=1), 45, fixed=True),
        ),
    )
    mock = next(task for task in made.tasks if task.key == "mock")
    assert (mock.starts_at, mock.fixed) == (moved + dt.timedelta(hours=1), True)
    busy = (moved, moved + dt.timedelta(minutes=105))
    others = [task.starts_at for task in made.tasks if task.key != "mock" and task.starts_at]
    assert [start for start in others if busy[0] <= start < busy[1]] == []


def test_a_done_task_is_not_planned_again() -> None:
    made = plan(dt.timedelta(days=10), kept=(KeptTask("research", "i", None, 60, done=True),))
    assert "research" not in [task.key for task in made.tasks]


def test_what_does_not_fit_is_named() -> None:
    little = FreeHours(ZONE, ((Weekday.SUN, ((dt.time(10), dt.time(10, 20)),)),))
    made = plan(dt.timedelta(days=10), little)
    assert made.unplaced
    assert "do not fit into your free hours" in made.remarks[-1]


def test_the_night_when_clocks_change_has_its_true_length() -> None:
    # On 28 March 2027 clocks in Amsterdam skip from 02:00 to 03:00: from 01:30 to 03:30 is one hour.
    starts = dt.datetime(2027, 3, 30, 9, tzinfo=HERE)
    night = FreeHours(ZONE, ((Weekday.SUN, ((dt.time(1, 30), dt.time(3, 30)),)),))
    interview = PlannedInterview("i", "Havenwind", Meeting(starts, ZONE, Format.PHONE))
    made = make_plan((interview,), night, starts - dt.timedelta(days=3))
    spent = sum(task.minutes for task in made.tasks if task.key != "thank-you")
    assert 0 < spent <= 60


def test_two_interviews_share_the_hours() -> None:
    later = Meeting(STARTS + dt.timedelta(days=1), ZONE, Format.VIDEO)
    both = (PlannedInterview("a", "A", Meeting(STARTS, ZONE)), PlannedInterview("b", "B", later))
    tasks = [task for task in make_plan(both, EVENINGS, STARTS - dt.timedelta(days=14)).tasks if task.starts_at]
    assert {task.interview for task in tasks} == {"a", "b"}
    starts = [task.starts_at for task in tasks]
    assert len(starts) == len(set(starts))


def test_without_free_hours_the_usual_ones_are_used_and_named() -> None:
    assert plan(dt.timedelta(days=10), FreeHours(ZONE)).remarks[0].startswith("No free hours are set")


def test_the_same_input_gives_the_same_plan() -> None:
    assert plan(dt.timedelta(days=10)) == plan(dt.timedelta(days=10))
