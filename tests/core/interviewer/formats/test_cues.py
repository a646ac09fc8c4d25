from __future__ import annotations

import pytest

from greenroom.core.interviewer.formats.cues import CUES, called, cue

SHOWN = [
    ("better-time", "I am on shift. Could you call me back?", "Could you call me back?"),
    ("time", "Of course. At half past four would suit me.", "At half past four would suit me."),
    ("hearing", "That was me. Can you hear me now?", "Can you hear me now?"),
    (
        "channel",
        "I am switching off my camera, then the line holds.",
        "I am switching off my camera, then the line holds.",
    ),
    ("range", "Between €40,000 and €46,000 a year.", "Between €40,000 and €46,000 a year"),
    ("their-range", "Gladly. What is the range that you have planned?", "What is the range that you have planned?"),
    ("keeps-history", "I would rather not set the one by the other.", "I would rather not set the one by the other."),
    ("unknown", "I don’t know. I would ask the team.", "I don’t know."),
    ("finds-out", "I don’t know. I would ask the team.", "I would ask the team."),
    ("boundary", "The names are not mine to give.", "The names are not mine to give."),
    ("recap", "We were talking about the queue.", "We were talking about the queue."),
    ("whom", "I have an appointment with Ms Ellery.", "I have an appointment with Ms Ellery."),
]


@pytest.mark.parametrize(("key", "reply", "words"), SHOWN)
def test_a_cue_is_found_with_its_sentence_as_it_was_written(key: str, reply: str, words: str) -> None:
    found = cue(key).find(reply)
    assert found is not None
    assert found.text == words
    assert found.span.of(reply) == words


@pytest.mark.parametrize("reply", ["fine.", "", "Blue.", "asdf ghjk qwer"])
def test_a_reply_that_says_nothing_shows_nothing(reply: str) -> None:
    assert [each.id for each in CUES if each.find(reply)] == []


def test_forty_words_are_one_breath_and_more_are_not() -> None:
    assert cue("brief").find("word " * 40) is not None
    assert cue("brief").find("word " * 41) is None


def test_somebody_is_called_by_any_part_of_their_name() -> None:
    found = called("Dr Anand Rao").find("I would stop. That is, Dr Rao, my answer.")
    assert found is not None
    assert found.text == "That is, Dr Rao, my answer."
    assert called("Dr Anand Rao").find("A raw nerve.") is None
    assert called("p2").find("p2") is None


def test_cues_are_told_apart_by_their_id() -> None:
    assert len({each.id for each in CUES}) == len(CUES)
