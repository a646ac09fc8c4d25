from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.interviewer.formats.solutions import SOLUTIONS
from tests.core.interviewer.formats.task_rooms import Play, passing, play, script_of

from greenroom.core.interviewer.formats.technical import PRACTICE
from greenroom.core.interviewer.values import Kind, Phase, Pressure

PLAN = "I assume nobody works twice a day. First I would sort the shifts, then walk along and note what is not covered."
CODE = SOLUTIONS["cover"]


def test_it_begins_with_a_greeting_and_the_task_and_leaves_the_word_to_the_candidate() -> None:
    begun = play("cover", candidate="Mira")
    assert [line.key for line in begun.new] == ["hello", "task"]
    assert "Mira" in begun.new[0].text
    assert "gaps(opens, closes, shifts)" in begun.new[1].text
    assert PRACTICE.respond(begun.script, begun.lines, lambda *_: pytest.fail("nobody is judged")) == ()


def test_what_is_asked_is_answered_and_what_nobody_settled_is_left_to_the_candidate() -> None:
    asking = play("cover")
    asking.say("Are the shifts sorted? And may one begin before we open?")
    assert [line.key for line in asking.new] == ["fact-order", "fact-outside"]
    asking.say("In which order do they come, is it sorted?")
    assert asking.text.startswith("As I said:")
    asking.say("Which colour is the door?", Kind.ASK)
    assert asking.key == "yours-to-decide"


def test_a_fact_is_not_told_before_somebody_asks() -> None:
    planning = play("cover")
    planning.say(PLAN)
    assert not [line for line in planning.lines if line.kind is Kind.FACT]


def test_hints_are_given_one_at_a_time_until_there_are_none() -> None:
    stuck = play("cover")
    keys = []
    for _ in range(3):
        stuck.say("I am stuck. Can I have a hint?")
        keys.append(stuck.key)
    assert keys == ["hint-1", "hint-2", "no-hint"]


def test_a_plan_and_assumptions_are_asked_for_once_where_there_are_none() -> None:
    vague = play("cover")
    keys = []
    for text in ("Okay.", "It is clear to me.", "Right, here goes."):
        vague.say(text)
        keys.append(vague.key)
    assert keys == ["approach", "assume", "go-on"]


def test_somebody_who_plans_is_let_alone() -> None:
    clear = play("cover")
    clear.say(PLAN)
    assert clear.key == "go-on"


def test_a_plan_sent_with_the_button_for_questions_is_a_plan() -> None:
    clear = play("cover")
    clear.say("Are the shifts sorted?", Kind.ASK)
    clear.say(PLAN, Kind.ASK)
    assert clear.key == "go-on"


def test_the_page_handed_in_as_it_was_is_not_looked_at() -> None:
    idle = play("cover")
    idle.work(script_of("cover").scenario.body.starter, **passing())
    assert idle.key == "empty"


def test_a_test_that_fails_is_named_and_code_that_stops_says_where() -> None:
    begun = play("cover")
    begun.work("def gaps(): pass", visible=[{"name": "one gap", "passed": False, "got": "[]", "wants": "[(1, 2)]"}])
    assert "“one gap” does not pass. It gives [], and [(1, 2)] is wanted." in begun.text
    begun.work("def gaps(:", visible=[], error="SyntaxError: invalid syntax, line 1")
    assert "It stops before the first test: SyntaxError: invalid syntax, line 1." in begun.text


def test_hidden_tests_are_counted_first_and_one_is_named_only_then() -> None:
    begun = play("cover")
    results = {**passing(), "hidden": {"passed": 4, "total": 6, "failed": ["shifts that touch", "outside"]}}
    begun.work("def gaps(*a): return []", **results)
    assert "Of 6 others that I have, 2 do not." in begun.text
    assert "touch" not in begun.text
    begun.work("def gaps(*a): return [1]", **results)
    assert "“shifts that touch”" in begun.text
    begun.work("def gaps(*a): return [2]", **results)
    assert begun.key == "probe-cost"


def test_code_that_was_not_run_is_asked_about() -> None:
    typed = play("cover")
    typed.work(CODE)
    assert typed.key == "probe-unrun"


def to_the_twist() -> Play:
    going = play("cover")
    going.say(PLAN)
    going.work(CODE, **passing())
    assert going.key == "probe-cost"
    going.say("Sorting costs n log n, and the walk is linear.")
    return going


def test_a_new_requirement_arrives_mid_way() -> None:
    going = to_the_twist()
    assert going.key == "twist"
    assert "at least two people" in going.text


def test_after_the_new_requirement_the_rest_is_asked_and_it_ends_with_questions_of_ones_own() -> None:
    going = to_the_twist()
    going.say("So at least two people now. I count who comes and goes.")
    assert going.key == "go-on"
    going.work(CODE, **passing(twist=4))
    assert going.key == "probe-edges"
    going.say("Empty lists, shifts that overlap or lie outside.")
    assert going.key == "probe-minutes"
    going.say("For one day it is simple, and memory does not matter.")
    assert going.key == "hour"
    going.say("I would write more tests of my own.")
    assert going.new[-1].phase is Phase.YOUR_QUESTIONS
    going.say("No, that is all.")
    assert going.new[-1].kind is Kind.GOODBYE
    assert going.lines[-1].kind is Kind.GOODBYE
    assert PRACTICE.respond(going.script, going.lines, lambda *_: pytest.fail("nobody is judged")) == ()


def test_an_answer_beside_the_point_is_asked_for_once_more_and_more_plainly() -> None:
    going = play("cover")
    going.work(CODE, **passing())
    going.say("That is a really good thing to ask me.")
    assert going.key == "probe-cost-again"
    going.say("I would rather talk of something else now.")
    assert going.key == "twist"


def test_saying_how_one_would_find_out_is_enough() -> None:
    going = play("cover")
    going.work(CODE, **passing())
    going.say("I do not know, I would look it up in the documentation of sort.")
    assert going.key == "twist"


def test_not_knowing_alone_is_asked_for_a_way_to_find_out() -> None:
    going = play("cover")
    going.work(CODE, **passing())
    going.say("I have no idea about that.")
    assert going.text == "What would you look at first to find out?"


def test_a_loop_in_a_loop_is_quoted_when_time_is_asked_about() -> None:
    slow = (
        "def gaps(a, b, shifts):\n    for one in shifts:\n        for two in shifts:\n            pass\n    return []\n"
    )
    going = play("cover")
    going.work(slow, **passing())
    asked = going.new[-1]
    assert asked.key == "probe-cost"
    assert asked.about is not None
    assert asked.about.text == "for two in shifts:"
    assert asked.about.span.of(slow) == asked.about.text


def test_what_lacks_in_a_text_is_asked_about_without_giving_it_away() -> None:
    going = play("budget-check")
    going.work(
        "P-311 was booked twice, £2,418 too much. The fair explains travel, £1,750, and the cover wages, £1,700. " * 2
    )
    assert going.key == "check-missing"
    assert going.new[-1].text == "Is software really under budget?"


def test_when_the_time_for_the_task_is_up_it_stops() -> None:
    late = play("cover")
    last = late.lines[-1]
    late.lines = (*late.lines[:-1], replace(last, at=36 * 60.0))
    late.say("I am still thinking about it.")
    assert late.new[0].key == "time-up"
    assert late.new[-1].phase is Phase.YOUR_QUESTIONS


@pytest.mark.parametrize("pressure", Pressure)
@pytest.mark.parametrize("scenario", [each.id for each in PRACTICE.scenarios])
def test_every_task_comes_to_its_end_with_a_candidate_who_says_little(scenario: str, pressure: Pressure) -> None:
    short = play(scenario, pressure)
    said = [line.text for line in short.lines]
    for turn in range(40):
        if short.new and short.new[-1].kind is Kind.GOODBYE:
            break
        assert short.new, said
        if turn % 3 == 2 and short.new[-1].phase is Phase.EXERCISE:
            short.work(
                f"something that is not the page as it was {turn}",
                **(passing() if short.script.scenario.desk == "code" else {}),
            )
        else:
            short.say("All right then, yes.")
        said += [line.text for line in short.new]
    assert short.new[-1].kind is Kind.GOODBYE
    assert "" not in said


def test_the_same_lines_give_the_same_next_line() -> None:
    one, two = play("cover", seed=4), play("cover", seed=4)
    for each in (one, two):
        each.say(PLAN)
        each.work(CODE, **passing())
    assert one.lines == two.lines
