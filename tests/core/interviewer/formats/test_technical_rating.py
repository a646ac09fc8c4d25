from __future__ import annotations

import pytest
from tests.core.interviewer.formats.good_work import GOOD
from tests.core.interviewer.formats.solutions import SOLUTIONS
from tests.core.interviewer.formats.task_rooms import no_judge, passing, play

from greenroom.core.interviewer.formats.technical import PRACTICE
from greenroom.core.interviewer.values import Kind

CODE = SOLUTIONS["cover"]
PLAN = (
    "I assume nobody works twice a day. First I sort the shifts, then I walk along; marking minutes would be simpler."
)


def test_the_marks_are_those_of_the_rubric() -> None:
    marks = PRACTICE.rate(play("cover").script, play("cover").lines, no_judge)
    assert [mark.name for mark in marks] == [name for name, _ in PRACTICE.rubric]
    assert [mark.value for mark in marks] == [None] * len(marks)
    assert all(mark.why.startswith("Not") for mark in marks)


def test_what_came_out_is_the_share_of_tests_that_pass_and_names_those_that_do_not() -> None:
    half = play("cover")
    half.work(CODE, **{**passing(), "hidden": {"passed": 2, "total": 5, "failed": ["shifts that touch"]}})
    mark = half.mark("What came out")
    assert mark.value == 3.0
    assert mark.why == "3 of 6 tests pass."
    assert mark.points[0].text == "Does not pass: shifts that touch"


def test_code_that_was_not_run_is_not_rated() -> None:
    typed = play("cover")
    typed.work(CODE)
    mark = typed.mark("What came out")
    assert mark.value is None
    assert "not run" in mark.why
    assert any(
        "gaps(480, 1080, [(780, 1080), (480, 720)]) should give [(720, 780)]" in each.text for each in mark.points
    )


@pytest.mark.parametrize(
    "data",
    [
        {"visible": "yes", "hidden": 7},
        {"visible": [1, None], "hidden": {"passed": "six", "total": None}},
        {"visible": [], "hidden": {"passed": 9, "total": 3}, "runs": -4},
    ],
)
def test_results_that_make_no_sense_break_nothing(data: dict[str, object]) -> None:
    odd = play("cover")
    odd.work(CODE, **data)
    value = odd.mark("What came out").value
    assert value is None or 1 <= value <= 5


def test_a_question_counts_when_it_brought_something_out_before_the_work() -> None:
    asking = play("cover")
    asking.say("Are the shifts sorted?")
    asking.say("Which colour is the door?", Kind.ASK)
    mark = asking.mark("Questions before you begin")
    assert mark.value == 3.0
    assert mark.points[0].quote is not None
    assert mark.points[0].quote.text == "Are the shifts sorted?"


def test_assumptions_and_a_plan_are_quoted() -> None:
    planned = play("cover")
    planned.say(PLAN)
    planned.work(CODE, **passing())
    assumed = planned.mark("Assumptions said aloud").points[0].quote
    assert assumed is not None
    assert assumed.text == "I assume nobody works twice a day."
    assert assumed.span.of(PLAN) == assumed.text
    assert planned.mark("A plan before the work").value == 5.0


@pytest.mark.parametrize("said", ["fine.", "asdf qwert hjkl zxcv asdf", "Okay."])
def test_a_word_or_strokes_on_the_keyboard_earn_nothing(said: str) -> None:
    idle = play("cover")
    for _ in range(3):
        idle.say(said)
    idle.work(
        "nothing at all",
        **{**passing(runs=0), "visible": [{"name": "one", "passed": False}], "hidden": {"passed": 0, "total": 6}},
    )
    marks = PRACTICE.rate(idle.script, idle.lines, no_judge)
    assert {mark.value for mark in marks} <= {None, 1.0}
    assert [mark.name for mark in marks if mark.value] != []


def test_silence_is_measured_only_where_all_words_were_spoken() -> None:
    typed, spoken = play("cover"), play("cover")
    for each, seconds in ((typed, None), (spoken, 12.0)):
        each.say(PLAN, seconds=seconds)
        each.say("I begin with the empty list and look at what comes out.", seconds=seconds)
    assert typed.mark("Thinking aloud").value is None
    assert "typed" in typed.mark("Thinking aloud").why
    assert spoken.mark("Thinking aloud").value is not None
    assert "per cent of your time was silent" in spoken.mark("Thinking aloud").why


def test_running_it_and_a_check_of_ones_own_count_as_checking() -> None:
    tried, handed = play("cover"), play("cover")
    tried.work(CODE + "\nassert gaps(0, 1, []) == [(0, 1)]\n", **passing(runs=3))
    handed.work(CODE, **passing(runs=0))
    assert (
        tried.mark("Tests and checks").why
        == "You ran it 3 times before handing in and you wrote a check of your own into the code."
    )
    assert tried.mark("Tests and checks").value == 4.0
    assert handed.mark("Tests and checks").value == 1.0


def test_an_answer_to_the_point_is_quoted() -> None:
    asked = play("cover")
    asked.work(CODE, **passing())
    asked.say("Sorting costs n log n. The walk after it is linear.")
    mark = asked.mark("Explaining your choices")
    assert mark.value == 5.0
    assert mark.points[0].quote is not None
    assert mark.points[0].quote.text == "Sorting costs n log n."


def test_not_knowing_is_rated_only_when_it_came_up_and_by_the_way_out_of_it() -> None:
    never, alone, found = play("cover"), play("cover"), play("cover")
    for each in (never, alone, found):
        each.work(CODE, **passing())
    never.say("Sorting costs n log n.")
    alone.say("I have no idea, to be honest.")
    found.say("I do not know, I would measure it with more shifts.")
    assert [each.mark("Not knowing").value for each in (never, alone, found)] == [None, 2.0, 5.0]


def test_the_new_requirement_has_a_mark_of_its_own() -> None:
    going = play("cover")
    going.work(CODE, **passing())
    assert going.mark("The new requirement").value is None
    going.say("Sorting costs n log n, I think.")
    assert going.key == "twist"
    going.work(CODE, **{**passing(), "twist": {"passed": 2, "total": 4, "failed": ["nobody and two needed"]}})
    mark = going.mark("The new requirement")
    assert mark.value == 3.0
    assert mark.points[0].text == "Does not pass: nobody and two needed"


def test_a_text_is_held_against_what_good_work_has_and_an_addition_takes_nothing_away() -> None:
    text, added = GOOD["budget-check"]
    going = play("budget-check")
    going.work(text)
    assert going.mark("What came out").value == 5.0
    assert all(
        point.quote and point.quote.span.of(text) == point.quote.text for point in going.mark("What came out").points
    )
    going.say("I added all lines once more from below, and got the same.")
    assert going.key == "twist"
    going.work(added)
    assert going.mark("What came out").value == 5.0
    assert going.mark("The new requirement").value == 5.0
    assert going.lines[going.mark("The new requirement").points[0].line or 0].text == added
