from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.meetings import Format, Meeting
from greenroom.core.plan.making import make_plan
from greenroom.core.plan.steps import BUILDS_ON
from greenroom.core.plan.values import FreeHours, KeptTask, Plan, PlannedInterview, Weekday

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
AMSTERDAM = "Europe/Amsterdam"
EVENINGS = FreeHours(AMSTERDAM, tuple((day, ((dt.time(19), dt.time(21)),)) for day in Weekday))


def interview(starts_at: dt.datetime, format: Format = Format.PANEL, key: str = "1") -> PlannedInterview:  # noqa: A002
    return PlannedInterview(key, f"Employer {key}", Meeting(starts_at, AMSTERDAM, format))


def plan(after: dt.timedelta, format: Format = Format.PANEL, kept: tuple[KeptTask, ...] = ()) -> Plan:  # noqa: A002
    return make_plan((interview(NOW + after, format),), EVENINGS, NOW, kept)


def test_three_weeks_hold_everything_in_the_order_in_which_it_builds_up() -> None:
    made = plan(dt.timedelta(days=21))
    keys = [task.key for task in made.tasks]
    assert made.unplaced == ()
    assert keys[0] == "map-role"
    assert keys.index("stories") < keys.index("rehearse") < keys.index("mock") < keys.index("rest")
    assert keys[-1] == "thank-you"


def test_every_task_lies_in_the_free_hours() -> None:
    for task in plan(dt.timedelta(days=12)).tasks:
        assert task.starts_at is not None
        local = task.starts_at.astimezone(ZoneInfo(AMSTERDAM))
        assert dt.time(19) <= local.time()
        assert (local + dt.timedelta(minutes=task.minutes)).time() <= dt.time(21)


def test_tomorrow_keeps_the_needful_and_names_the_rest() -> None:
    made = plan(dt.timedelta(hours=24))
    assert {"map-role", "stories", "rehearse", "logistics"} <= {task.key for task in made.tasks}
    assert any("less than a day" in remark for remark in made.remarks)


def test_an_hour_still_holds_priorities_stories_and_a_word_aloud() -> None:
    made = plan(dt.timedelta(hours=1))
    before = [task for task in made.tasks if task.key != "thank-you"]
    assert [task.key for task in before] == ["logistics", "map-role", "stories", "rehearse", "questions-to-ask"]
    assert sum(task.minutes for task in before) <= 60
    assert made.unplaced


def test_an_interview_that_is_over_leaves_only_the_thank_you() -> None:
    made = plan(dt.timedelta(hours=-3))
    assert [task.key for task in made.tasks] == ["thank-you"]
    assert "past" in made.remarks[0]


def test_an_interview_long_ago_leaves_the_thank_you_unplaced_and_not_in_the_past() -> None:
    made = plan(dt.timedelta(days=-9))
    assert made.tasks == ()
    assert [task.key for task in made.unplaced] == ["thank-you"]


def test_what_was_moved_by_hand_stays_and_nothing_is_put_on_top_of_it() -> None:
    by_hand = NOW.replace(hour=18, minute=30)
    made = plan(dt.timedelta(days=10), kept=(KeptTask("mock", "1", by_hand, 60, fixed=True),))
    mock = next(task for task in made.tasks if task.key == "mock")
    assert (mock.starts_at, mock.fixed) == (by_hand, True)
    others = [task for task in made.tasks if task.key != "mock" and task.starts_at]
    hour = dt.timedelta(hours=1)
    assert others
    for task in others:
        assert task.starts_at is not None
        end = task.starts_at + dt.timedelta(minutes=task.minutes)
        assert end <= by_hand or task.starts_at >= by_hand + hour


def test_what_is_done_is_not_planned_again() -> None:
    done = KeptTask("map-role", "1", NOW - dt.timedelta(days=1), 45, done=True)
    made = plan(dt.timedelta(days=10), kept=(done,))
    assert [task.done for task in made.tasks if task.key == "map-role"] == [True]


def test_no_free_hours_at_all_means_evenings_and_says_so() -> None:
    made = make_plan((interview(NOW + dt.timedelta(days=9)),), FreeHours(AMSTERDAM), NOW)
    assert "evenings" in made.remarks[0]
    assert len(made.tasks) > 8


def test_two_interviews_share_the_hours_without_overlap() -> None:
    both = (interview(NOW + dt.timedelta(days=6), key="b"), interview(NOW + dt.timedelta(days=5), key="a"))
    made = make_plan(both, EVENINGS, NOW)
    spans = sorted((task.starts_at, task.minutes) for task in made.tasks if task.starts_at)
    assert {task.interview for task in made.tasks} == {"a", "b"}
    for (start, minutes), (after, _) in pairwise(spans):
        assert start + dt.timedelta(minutes=minutes) <= after


def test_what_prepares_for_a_job_is_done_once_however_many_talks_there_are_about_it() -> None:
    first, second = (
        replace(interview(NOW + dt.timedelta(days=days), key=key), role="ward") for key, days in (("a", 9), ("b", 11))
    )

    made = make_plan((second, first), EVENINGS, NOW)

    steps = [(task.key, task.interview) for task in (*made.tasks, *made.unplaced)]
    assert [name for name in steps if name[0] in {"map-role", "stories", "rehearse"}] == [
        ("map-role", "a"),
        ("stories", "a"),
        ("rehearse", "a"),
    ]
    assert {("mock", "a"), ("mock", "b"), ("logistics", "b"), ("thank-you", "b")} <= set(steps)
    assert [task.title.split(":")[0] for task in made.tasks if task.key == "research"] == [
        "Read up on their aims, their news and the people you will meet",
        "Read up on the people you have not met yet",
    ]


def test_what_was_done_for_a_talk_that_is_over_counts_for_the_next_one_about_the_same_job() -> None:
    second = replace(interview(NOW + dt.timedelta(days=9), key="b"), role="ward")
    done = KeptTask("stories", "a", NOW - dt.timedelta(days=3), 90, done=True, role="ward")

    made = make_plan((second,), EVENINGS, NOW, (done,))

    keys = {task.key for task in made.tasks}
    assert "stories" not in keys
    assert "map-role" in keys


def test_a_step_that_was_moved_by_hand_stays_with_its_talk_and_is_not_planned_for_an_earlier_one() -> None:
    first, second = (
        replace(interview(NOW + dt.timedelta(days=days), key=key), role="ward") for key, days in (("a", 9), ("b", 11))
    )
    by_hand = KeptTask("stories", "b", NOW + dt.timedelta(days=2), 90, fixed=True, role="ward")

    made = make_plan((first, second), EVENINGS, NOW, (by_hand,))

    assert [task.interview for task in made.tasks if task.key == "stories"] == ["b"]


@given(hours=st.integers(-48, 24 * 40), format=st.sampled_from(list(Format)))
def test_a_plan_is_the_same_each_time_complete_and_never_in_the_past(hours: int, format: Format) -> None:  # noqa: A002
    made = plan(dt.timedelta(hours=hours), format)
    assert made == plan(dt.timedelta(hours=hours), format)
    keys = [task.key for task in (*made.tasks, *made.unplaced)]
    assert len(keys) == len(set(keys)) >= 1
    for task in made.tasks:
        assert task.starts_at is not None
        assert task.starts_at >= NOW
        assert task.within[0] <= task.starts_at


def test_free_hours_across_the_change_of_clocks_keep_their_local_time() -> None:
    before = dt.datetime(2027, 3, 26, 9, 0, tzinfo=dt.UTC)
    made = make_plan((interview(dt.datetime(2027, 4, 2, 9, 0, tzinfo=dt.UTC)),), EVENINGS, before)
    hours = {task.starts_at.hour for task in made.tasks if task.starts_at}
    assert hours <= {19, 20}
    assert len({task.starts_at.utcoffset() for task in made.tasks if task.starts_at}) == 2


def test_whatever_the_time_left_a_step_comes_after_what_it_builds_on() -> None:
    for hours in range(1, 24 * 12):
        made = plan(dt.timedelta(hours=hours))
        starts = {task.key: task.starts_at for task in made.tasks if task.starts_at}
        assert "map-role" in starts
        for key, before in BUILDS_ON.items():
            assert all(starts[each] < starts[key] for each in before if key in starts and each in starts)


def test_what_does_not_fit_loses_its_time_and_never_the_stories_while_there_are_evenings() -> None:
    for hours in range(36, 24 * 4):
        assert "stories" in {task.key for task in plan(dt.timedelta(hours=hours)).tasks}
