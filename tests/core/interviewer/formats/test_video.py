from __future__ import annotations

from tests.core.interviewer.formats.playing import USUAL, marks_of, played, said, script_of
from tests.core.interviewer.rooms import nothing

from greenroom.core.interviewer.formats.video import PRACTICE
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark

SCENARIOS = {each.id: each for each in PRACTICE.scenarios}


def marks(scenario: str, answers: dict[str, str]) -> dict[str, Mark]:
    return marks_of(PRACTICE, SCENARIOS[scenario], answers)


def one_way(seconds: float | None, text: str = USUAL, **data: float) -> dict[str, Mark]:
    """The marks of a one-way video whose answers took that long."""
    scenario = SCENARIOS["one-way-nurse"]
    lines = tuple(
        Line(YOU, line.phase, line.kind, text, seconds=seconds, data=data) if line.speaker == YOU else line
        for line in played(PRACTICE, scenario)
    )
    return {each.name: each for each in PRACTICE.rate(script_of(scenario), lines, nothing)}


def test_there_are_live_talks_and_one_way_videos() -> None:
    one_way_ids = [each for each in SCENARIOS if each.startswith("one-way-")]
    assert len(one_way_ids) >= 4
    assert len(SCENARIOS) - len(one_way_ids) >= 4
    assert {SCENARIOS[each].desk for each in one_way_ids} == {"countdown"}


def test_a_recording_asks_its_questions_with_their_times_and_nothing_else() -> None:
    lines = played(PRACTICE, SCENARIOS["one-way-nurse"])
    asked = [line for line in lines if line.kind is Kind.QUESTION]
    assert asked[0].data == {"prepare": 30, "answer": 60, "number": 1, "of": 5}
    assert [line.kind for line in lines if line.speaker != YOU] == [Kind.TALK, *[Kind.QUESTION] * 5, Kind.GOODBYE]


def test_an_answer_within_its_time_is_marked_higher_than_one_that_was_cut_off() -> None:
    within, over = one_way(50), one_way(130)
    assert within["In the time"].value == 5.0
    assert over["In the time"].value == 1.0
    assert "was cut off" in over["In the time"].points[0].text
    assert over["In the time"].points[0].quote is not None


def test_who_needs_more_time_is_held_against_the_longer_time() -> None:
    assert one_way(85)["In the time"].value == 3.4
    assert one_way(85, more=1.5)["In the time"].value == 5.0


def test_a_time_that_nobody_may_choose_changes_nothing() -> None:
    assert one_way(130, more=9.0)["In the time"].value == 1.0


def test_a_time_that_nobody_took_is_said_to_be_estimated() -> None:
    assert "estimated from the words" in one_way(None, "word " * 300)["In the time"].points[0].text


def test_what_cannot_be_seen_in_words_is_not_rated() -> None:
    found = one_way(50)
    assert found["Into the camera"].value is None
    assert found["When something goes wrong"].value is None


def test_a_sentence_without_an_end_is_not_complete() -> None:
    assert one_way(50, "In March I planned the shifts of twelve people and then")["Complete"].value == 1.0
    assert one_way(50)["Complete"].value == 5.0


def test_doing_something_about_the_sound_is_marked_higher_than_talking_on() -> None:
    mended = marks(
        "video-software-muted",
        {
            "muted": "I had switched to the wrong headset. Can you hear me now?",
            "frozen": "Let me go back one sentence: I read the log first. I will turn off my video.",
        },
    )
    ignored = marks(
        "video-software-muted",
        {
            "muted": "So, as for my last project at the pharmacy company",
            "frozen": "Well and that is what happened there in general terms, more or less, you know",
        },
    )
    assert mended["When something goes wrong"].value == 5.0
    assert ignored["When something goes wrong"].value == 2.0


def test_what_was_frozen_is_said_again_before_the_next_question() -> None:
    lines = played(PRACTICE, SCENARIOS["video-software-muted"])
    keys = [line.key for line in lines if line.speaker != YOU]
    assert keys.index("unfamiliar-code") < keys.index("frozen") < keys.index("slow-page")
    assert said(lines, "frozen").text.startswith("[The picture freezes")
