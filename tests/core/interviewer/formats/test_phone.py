from __future__ import annotations

import pytest
from tests.core.interviewer.formats.playing import marks_of, played, said, script_of
from tests.core.interviewer.rooms import nothing

from greenroom.core.interviewer.formats.phone import PRACTICE
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Phase

SCENARIOS = {each.id: each for each in PRACTICE.scenarios}


def marks(scenario: str, answers: dict[str, str]) -> dict[str, Mark]:
    return marks_of(PRACTICE, SCENARIOS[scenario], answers)


def quotes(mark: Mark) -> list[str]:
    return [point.quote.text for point in mark.points if point.quote]


def test_who_is_rung_at_a_bad_moment_may_ask_for_another() -> None:
    asked_back = {
        "hello": "I am on shift and cannot talk freely. May I call you back?",
        "when": "At half past four, on this number.",
    }
    lines = played(PRACTICE, SCENARIOS["phone-warehouse-lead"], asked_back)
    spoken = [line.text for line in lines if line.speaker != YOU]
    assert "When suits you" in spoken[1]
    assert spoken[3].startswith("[Later, somewhere quiet.]")


def test_asking_for_a_better_moment_is_marked_higher_than_answering_in_front_of_the_team() -> None:
    later = marks("phone-warehouse-lead", {"hello": "I am at work, may I call you back?", "when": "At half past four."})
    at_once = marks("phone-warehouse-lead", {"hello": "Because my manager is impossible, honestly."})
    assert later["The moment itself"].value == 5.0
    assert at_once["The moment itself"].value == 2.0


def test_a_range_leaves_room_and_a_single_figure_does_not() -> None:
    in_range = marks("phone-sous-chef", {"pay": "Between €3,000 and €3,300 a month."})["Pay, asked early"]
    single = marks("phone-sous-chef", {"pay": "€3,000 a month."})["Pay, asked early"]
    assert in_range.value == 5.0
    assert quotes(in_range) == ["Between €3,000 and €3,300 a month"]
    assert single.value == 3.0
    assert quotes(single) == ["€3,000 a month."]


def test_who_asks_for_their_range_is_told_it_and_asked_for_their_own() -> None:
    lines = played(
        PRACTICE,
        SCENARIOS["phone-sous-chef"],
        {"pay": "What is the range that you have planned?", "yours": "About 3,200 a month."},
    )
    told = next(line for line in lines if line.kind is Kind.REPLY)
    assert told.text == "I thought of 2,900 to 3,300 a month before tax, and tips are shared by hours."
    assert said(lines, "yours").text == "And where would yours lie?"


def test_a_range_with_a_question_after_it_is_an_answer() -> None:
    lines = played(PRACTICE, SCENARIOS["phone-sous-chef"], {"pay": "€3,000 to €3,300 a month; what have you planned?"})
    assert not any(line.key == "yours" for line in lines)
    assert sum("what do you want to be paid" in line.text for line in lines) == 1


def test_present_pay_is_a_mark_that_works_against_you() -> None:
    told = marks(
        "phone-accountant-history", {"now-pay": "I earn £44,000 and a bonus.", "press-history": "£44,000, as I said."}
    )
    kept = marks(
        "phone-accountant-history",
        {
            "now-pay": "That is for another job. For this role my range is £48,000 to £52,000.",
            "press-history": "For this role my range is £48,000 to £52,000; what has the client planned?",
        },
    )
    assert (kept["Pay, asked early"].value or 0) > (told["Pay, asked early"].value or 0) + 2


def test_present_pay_that_nobody_asked_for_is_seen_as_well() -> None:
    found = marks("phone-sous-chef", {"pay": "I earn 2,800 now, so between 3,000 and 3,300 a month."})[
        "Pay, asked early"
    ]
    assert found.value == 2.0
    assert quotes(found) == ["I earn 2,800 now, so between 3,000 and 3,300 a month."]


@pytest.mark.parametrize(
    "answer",
    [
        "I need a permit as a skilled migrant.",
        "I may work here without a permit.",
        "I hold a Blue Card until March 2027.",
    ],
)
def test_a_permit_is_read_without_the_name_of_the_country(answer: str) -> None:
    assert marks("phone-engineer-abroad", {"permit": answer})["The practical facts"].points[-1].quote is not None


def test_facts_are_those_that_can_be_written_down() -> None:
    clear = marks(
        "phone-ward-nurse",
        {
            "notice": "My notice is six weeks.",
            "permit": "I am a British citizen.",
            "pay": "Between £31,000 and £34,000 a year.",
        },
    )
    vague = marks(
        "phone-ward-nurse", {"notice": "That depends.", "permit": "That should be all right.", "pay": "I am flexible."}
    )
    assert clear["The practical facts"].value == 5.0
    assert vague["The practical facts"].value == 1.0
    assert quotes(vague["The practical facts"]) == []


@pytest.mark.parametrize("answer", ["fine.", "asdf sdfg dfgh fghj ghjk hjkl", "the of and to is were because of by"])
def test_nothing_is_found_where_nothing_was_said(answer: str) -> None:
    scenario = SCENARIOS["phone-ward-nurse"]
    everything = dict.fromkeys(("hello", "one-sentence", "pay", "notice", "permit"), answer)
    found = marks(scenario.id, everything)
    assert found["The practical facts"].value == 1.0
    assert found["Pay, asked early"].value == 2.0
    assert (found["The moment itself"].value or 0) <= 3.0


def test_the_next_step_counts_when_it_was_asked_for() -> None:
    asked = marks("phone-ward-nurse", {"invitation": "What happens next, and by when will I hear?"})["The next step"]
    silent = marks("phone-ward-nurse", {})["The next step"]
    assert asked.value == 5.0
    assert silent.value == 2.0


def test_what_is_said_again_over_a_bad_line_takes_the_place_of_what_was_lost() -> None:
    scenario = SCENARIOS["phone-software-bad-line"]
    lines = played(
        PRACTICE, scenario, {"lost": "Let me repeat: I built the invoice service that 900 shops use every day."}
    )
    after = [line.key for line in lines if line.speaker != YOU]
    assert after.index("lost") < after.index("outage")
    assert "aside" not in said(lines, "lost").data


def test_nobody_speaks_out_of_turn_or_after_the_goodbye() -> None:
    scenario = SCENARIOS["phone-ward-nurse"]
    lines = played(PRACTICE, scenario)
    assert PRACTICE.respond(script_of(scenario), lines, nothing) == ()
    assert PRACTICE.respond(script_of(scenario), lines[:1], nothing) == ()


def test_a_mark_is_not_rated_where_it_did_not_come_up() -> None:
    scenario = SCENARIOS["phone-ward-nurse"]
    script = script_of(scenario)
    first = PRACTICE.respond(script, (), nothing)
    lines = (*first, Line(YOU, Phase.SMALL_TALK, Kind.ANSWER, "Yes, go ahead."))
    found = {each.name: each for each in PRACTICE.rate(script, lines, nothing)}
    assert found["The practical facts"].value is None
    assert found["Pay, asked early"].value is None
    assert found["The next step"].value is None
