from __future__ import annotations

from tests.core.interviewer.formats.centre_talk import marks, script_of, talk

from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.grid import LINES
from greenroom.core.interviewer.formats.group_rating import talk_of

GOOD = [
    "Before we choose, shall we first agree on the criteria? I suggest reach, because the money is spent once.",
    "Ines, we haven't heard from you yet. What do you think?",
    "That changes a lot. As Ines said, the plot is gone in March. What do the others think?",
    "So far we have agreed that the park has no ground. Priya, do you have numbers on what young people want?",
    "Building on Priya's survey, I propose the homework club, because a warm place came first. Tom, is it all right?",
    "We have about two minutes left. Does anybody disagree?",
    "Good, then we are done.",
    "We decided on the homework club, because it reaches most and the plot of the park is promised to the bus depot.",
]
LOUD = ["I want the skate park. It is best."] * 30


def test_a_good_group_is_marked_well_on_every_line() -> None:
    script = script_of("group-youth")
    found = marks(script, talk(script, GOOD))
    assert {name: mark.value for name, mark in found.items() if (mark.value or 0) < 3} == {}
    assert set(found) == {name for name, _ in LINES} | {"Decision", "Facts"}


def test_who_never_asks_never_hears_what_changes_the_choice() -> None:
    script = script_of("group-youth")
    found = marks(script, talk(script, LOUD))
    assert found["Drawing others in"].value == 1
    assert "nobody asked" in found["Facts"].why
    assert found["Decision"].value is not None
    assert found["Decision"].value <= 2


def test_a_decision_that_the_group_knows_cannot_stand_is_no_good_one() -> None:
    script = script_of("group-youth")
    lines = talk(script, [GOOD[1], "We are done.", "We take the skate park, because everybody likes it."])
    assert marks(script, lines)["Decision"].value == 1


def test_a_group_that_was_ended_early_has_no_decision_to_rate() -> None:
    script = script_of("group-youth")
    assert marks(script, talk(script, GOOD[:4]))["Decision"].value is None


def test_time_is_not_held_against_who_ended_before_it_was_called() -> None:
    script = script_of("group-youth")
    assert marks(script, talk(script, GOOD[:4]))["Time"].value is None
    assert marks(script, talk(script, LOUD))["Time"].value == 1


def test_a_simulated_group_is_read_like_a_real_one_without_the_assessor() -> None:
    script = script_of("group-youth")
    lines = talk(script, GOOD)
    read, places = talk_of(script, lines)
    assert read.speakers[:2] == ("Marcus", "Tom")
    assert "Ruth Abara" not in read.speakers
    assert [lines[place].text for place in places] == [turn.text for turn in read.turns]
    member = analyse(read).member("You")
    assert member is not None
    assert member.turns == len(GOOD)
