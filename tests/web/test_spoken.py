"""The lines of a mock interview as pages show them."""

from __future__ import annotations

from greenroom.core.interviewer.values import YOU, Kind, Line, Persona, Phase, Scenario, Script
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.web.spoken import spoken

ANNA = Persona("p1", "Anna Vogt", "Head of the ward", Stakeholder.HIRING_MANAGER, voice="high-1")
SCRIPT = Script(Scenario("s", Format.VIDEO, "A talk", ""), (ANNA,))
LINES = (
    Line("p1", Phase.SMALL_TALK, Kind.TALK, "Good morning."),
    Line(YOU, Phase.SMALL_TALK, Kind.ANSWER, "Good morning."),
    Line("p1", Phase.QUESTIONS, Kind.PROBE, "And then?"),
)


def test_everybody_is_called_by_name_and_the_candidate_is_you() -> None:
    assert [each.who for each in spoken(SCRIPT, LINES)] == ["Anna Vogt", "You", "Anna Vogt"]


def test_a_position_is_said_once() -> None:
    assert [each.title for each in spoken(SCRIPT, LINES)] == ["Head of the ward", "", ""]


def test_a_part_of_the_talk_is_named_where_it_begins() -> None:
    assert [each.part for each in spoken(SCRIPT, LINES)] == ["Arriving", "", "Their questions"]


def test_a_follow_up_is_told_apart() -> None:
    assert [each.probe for each in spoken(SCRIPT, LINES)] == [False, False, True]


def test_somebody_who_is_in_no_script_is_shown_all_the_same() -> None:
    (shown,) = spoken(SCRIPT, (Line("p9", Phase.QUESTIONS, Kind.TALK, "Hello"),))
    assert (shown.who, shown.voice) == ("p9", "")
