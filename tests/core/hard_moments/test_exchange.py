from __future__ import annotations

import pytest
from tests.core.hard_moments.telling import judge, told

from greenroom.core.hard_moments.drills import DRILLS, drill
from greenroom.core.hard_moments.exchange import next_line
from greenroom.core.hard_moments.values import MomentKey
from greenroom.core.interviewer.values import YOU, Phase

ANYTHING = "I would rather tell you about the rota that I wrote last year for forty people."


@pytest.mark.parametrize("key", list(MomentKey))
def test_an_exchange_is_as_long_as_its_drill_and_then_over(key: MomentKey) -> None:
    about = drill(key, 0)
    lines = told(key, 0, *[ANYTHING] * len(about.turns))
    assert [line.speaker == YOU for line in lines] == [False, True] * len(about.turns)
    assert next_line(key, about, lines, judge) is None


def test_the_next_line_is_the_same_each_time() -> None:
    lines = told(MomentKey.TRAP, 3, ANYTHING)
    assert next_line(MomentKey.TRAP, drill(MomentKey.TRAP, 3), lines, judge) == next_line(
        MomentKey.TRAP, drill(MomentKey.TRAP, 3), lines, judge
    )


def second(key: MomentKey, said: str) -> str:
    asked = next_line(key, drill(key, 0), told(key, 0, said), judge)
    assert asked is not None
    return asked.text


def test_they_go_on_from_what_was_said() -> None:
    turn = {key: DRILLS[key][0].turns[1] for key in MomentKey}
    assert second(MomentKey.UNKNOWN, "I don't know that one, I am sorry.") == turn[MomentKey.UNKNOWN].met
    assert second(MomentKey.UNKNOWN, "I use it every single day.") == turn[MomentKey.UNKNOWN].said
    assert second(MomentKey.PAY, "Between 42,000 and 46,000 pounds a year.") == turn[MomentKey.PAY].met
    assert second(MomentKey.PAY, "Which range have you planned for it?") == turn[MomentKey.PAY].said
    assert second(MomentKey.NO_QUESTIONS, "How do shifts hand over?") == turn[MomentKey.NO_QUESTIONS].met
    assert second(MomentKey.NO_QUESTIONS, "No, that's all.") == turn[MomentKey.NO_QUESTIONS].said


def test_the_candidates_own_questions_are_a_phase_of_their_own() -> None:
    assert {line.phase for line in told(MomentKey.NO_QUESTIONS, 0, ANYTHING)} == {Phase.YOUR_QUESTIONS}
