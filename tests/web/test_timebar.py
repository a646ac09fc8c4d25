"""Where the time of an answer went."""

from __future__ import annotations

from greenroom.core.answers.frameworks import STAR
from greenroom.core.answers.values import Length, Move, Share
from greenroom.web.timebar import time_bar

HALVES = (Share(Move.ACTION, 0.5), Share(Move.OTHER, 0.5))


def test_stretches_stand_one_behind_the_other_and_have_their_seconds() -> None:
    bar = time_bar(Length(150, 60, measured=True, verdict="", shares=HALVES), STAR)
    first, second = bar.stretches
    assert (first.kind, first.letter, first.seconds) == ("action", "A", 30)
    assert (second.kind, second.letter, second.lettered) == ("other", "", False)
    assert abs(first.left + first.width - second.left) < 0.02


def test_an_answer_of_sixty_seconds_ends_where_the_frame_of_sixty_to_ninety_begins() -> None:
    bar = time_bar(Length(150, 60, measured=True, verdict="", shares=HALVES), STAR)
    last = bar.stretches[-1]
    assert abs(last.left + last.width - bar.low) < 0.02
    assert bar.low < bar.high < 100


def test_an_answer_longer_than_the_frame_still_fits_into_the_bar() -> None:
    bar = time_bar(Length(900, 360, measured=True, verdict="", shares=HALVES), STAR)
    assert bar.stretches[-1].left + bar.stretches[-1].width < 100


def test_a_narrow_stretch_has_no_letter() -> None:
    bar = time_bar(Length(150, 60, measured=True, verdict="", shares=(Share(Move.TASK, 0.04),)), STAR)
    assert not bar.stretches[0].lettered
