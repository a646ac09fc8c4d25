from __future__ import annotations

import pytest

from greenroom.core.resumes.values import Job, Read
from greenroom.core.stories.drafting import StoryPart, StoryStrength, draft

LATE = "Cut late departures from 14 % to 5 % in eight months by moving picking to 3 a.m."
JOB = Job(Read("Calder Fresh Foods"), Read("Depot Operations Lead"))


def test_clauses_go_to_the_part_that_they_tell() -> None:
    story = draft(LATE, JOB)
    assert story.situation == "Depot Operations Lead, Calder Fresh Foods"
    assert story.actions == "by moving picking to 3 a.m"
    assert story.result == "Cut late departures from 14 % to 5 % in eight months"


@pytest.mark.parametrize(
    ("achievement", "title", "result"),
    [
        (
            "Ran a falls audit of 140 patients; falls went from 11 to 6 a month after checks were added to admission.",
            "Ran a falls audit of 140 patients",
            "falls went from 11 to 6 a month after checks were added to admission",
        ),
        (
            "Mentored 7 newly qualified nurses through their first year; all 7 stayed in the department.",
            "Mentored 7 newly qualified nurses through their first year",
            "all 7 stayed in the department",
        ),
    ],
)
def test_what_came_of_it_is_the_result_and_the_first_clause_names_it(achievement: str, title: str, result: str) -> None:
    story = draft(achievement)
    assert (story.title, story.result) == (title, result)


def test_what_the_resume_does_not_say_is_empty_and_asked_for() -> None:
    story = draft(LATE, JOB)
    assert story.missing == (StoryPart.TASK, StoryPart.LEARNING)
    assert [ask.part for ask in story.asks] == [StoryPart.TASK, StoryPart.LEARNING]


def test_no_word_is_invented() -> None:
    text = "Rebuilt the routes for 140 shops after a supplier closed"
    story = draft(text)
    written = f"{story.situation} {story.task} {story.actions} {story.result} {story.learning}".split()
    assert set(written) <= set(text.split())


def test_a_setting_in_the_achievement_becomes_the_situation() -> None:
    assert draft("Rebuilt the routes after a supplier closed").situation == "after a supplier closed"


def test_a_result_without_a_figure_is_asked_for_one() -> None:
    story = draft("Suggested a label, which led to fewer mistakes")
    assert StoryPart.RESULT in [ask.part for ask in story.asks]


def test_strength_grows_with_what_is_there() -> None:
    assert draft("Picked orders").strength is StoryStrength.THIN
    assert draft(LATE, JOB).strength is StoryStrength.NEARLY


def test_a_duty_asks_for_the_own_part() -> None:
    asked = [ask.question for ask in draft("Responsible for the weekly report").asks if ask.part is StoryPart.ACTIONS]
    assert asked == ["It says “Responsible for”. What was your own part: what did you decide or do yourself?"]
