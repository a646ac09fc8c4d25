from __future__ import annotations

from greenroom.core.meetings import Format
from greenroom.core.plan.steps import BUILDS_ON, steps_for


def test_every_format_has_its_own_logistics_and_each_step_once() -> None:
    titles = set()
    for format in Format:  # noqa: A001 - the word that people use
        steps = steps_for(format)
        assert len({step.key for step in steps}) == len(steps)
        titles.add(next(step.title for step in steps if step.key == "logistics"))
    assert len(titles) == len(Format)


def test_a_technical_interview_gets_a_timed_task() -> None:
    assert "task" in {step.key for step in steps_for(Format.TECHNICAL)}
    assert "task" not in {step.key for step in steps_for(Format.PHONE)}


def test_what_a_step_builds_on_is_a_step() -> None:
    keys = {step.key for step in steps_for(Format.PANEL)}
    assert {*BUILDS_ON, *(key for before in BUILDS_ON.values() for key in before)} <= keys


def test_with_only_hours_left_nothing_that_needs_another_day_is_asked() -> None:
    keys = [step.key for step in steps_for(Format.TECHNICAL, hurried=True)]
    assert "logistics" in keys
    assert not {"mock", "rehearse-again", "rest", "task"} & set(keys)
