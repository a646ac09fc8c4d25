from __future__ import annotations

from tests.core.interviewer.formats.playing import script_of

from greenroom.core.interviewer.formats.one_way import MORE_TIME, limit_of, respond_one_way, seconds_allowed
from greenroom.core.interviewer.formats.one_way_scenarios import ONE_WAY_SCENARIOS
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase

SCENARIO = ONE_WAY_SCENARIOS[0]
BODY = SCENARIO.body
SCRIPT = script_of(SCENARIO)


def answer(text: str = "That is me.", **data: object) -> Line:
    return Line(YOU, Phase.QUESTIONS, Kind.ANSWER, text, data=dict(data))


def test_the_welcome_and_the_first_question_come_together() -> None:
    assert [line.kind for line in respond_one_way(SCRIPT, BODY, ())] == [Kind.TALK, Kind.QUESTION]


def test_a_recording_goes_on_whatever_was_answered() -> None:
    first = respond_one_way(SCRIPT, BODY, ())
    for text in ("", "Could you repeat that?", "A long answer about a ward."):
        said = respond_one_way(SCRIPT, BODY, (*first, answer(text)))
        assert [line.key for line in said] == [SCENARIO.questions[1].key]


def test_there_is_one_take() -> None:
    first = respond_one_way(SCRIPT, BODY, ())
    assert respond_one_way(SCRIPT, BODY, first) == ()


def test_more_time_is_more_time_and_no_other_number_counts() -> None:
    key = SCENARIO.questions[0].key
    limit = limit_of(BODY, key).answer
    assert [seconds_allowed(BODY, answer(more=more), key) for more in MORE_TIME] == [limit, limit * 1.5, limit * 2]
    assert seconds_allowed(BODY, answer(more="much"), key) == limit
    assert seconds_allowed(BODY, answer(), key) == limit
