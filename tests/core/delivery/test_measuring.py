from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.delivery.doubts import NO_VOICE, TWO_VOICES
from greenroom.core.delivery.measuring import EVERYTHING, LEFT_ALONE, deliver
from greenroom.core.delivery.values import Listening
from greenroom.core.questions.values import QuestionKind

PLAIN = Listening()


def test_a_clear_answer_is_measured_in_every_way() -> None:
    delivery = deliver(heard(spoken(STORY)), QuestionKind.BEHAVIOURAL, PLAIN)
    assert {each.key for each in delivery.measured} >= {
        "length", "first-word", "pace", "articulation", "pauses", "pause-share", "fillers", "loudness-spread",
        "pitch-spread",
    }  # fmt: skip
    assert delivery.not_measured == ()


@pytest.mark.parametrize("listening", [Listening(stutter=True), Listening(second_language=True)])
def test_what_would_be_unfair_is_left_alone(listening: Listening) -> None:
    delivery = deliver(heard(spoken(STORY)), None, listening)
    assert [each.key for each in delivery.measured] == ["length", "loudness-spread", "pitch-spread"]
    assert {each.why for each in delivery.not_measured} == {LEFT_ALONE}
    assert {each.what for each in delivery.not_measured} == {
        "Time to the first word", "Pace", "Pauses", "Hesitations",
    }  # fmt: skip


def test_where_there_is_no_answer_nothing_is_said_of_the_person() -> None:
    silence, two = heard(()), replace(heard(spoken(STORY)), voices=2)
    for what, why in ((silence, NO_VOICE), (two, TWO_VOICES)):
        delivery = deliver(what, None, PLAIN)
        assert delivery.measured == ()
        assert [(each.what, each.why) for each in delivery.not_measured] == [(EVERYTHING, why)]


def test_a_measure_stands_on_stretches_within_the_recording() -> None:
    words = spoken(STORY)
    what = heard(words, [(0.5, 10.0), (12.5, words[-1].end)])
    shown = [stretch for each in deliver(what, None, PLAIN).measured for stretch in each.where]
    assert shown
    assert all(0 <= stretch.start < stretch.end <= what.seconds for stretch in shown)
