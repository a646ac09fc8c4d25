from __future__ import annotations

import pytest

from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.reading import read
from greenroom.core.conversations.values import Analysis, Member, MoveKind

PLAIN = """Ana: I suggest the library because most people pass it. We could open on Sundays too. It is cheap.
Ben: Yes.
Me: As Ana said, it is cheap. Ben, what do you think?
Ben: The roof leaks. {laugh}
Ana: Good point."""


def member(analysis: Analysis, name: str) -> Member:
    found = analysis.member(name)
    assert found is not None
    return found


def test_shares_are_of_the_words_where_there_are_no_times_and_noises_are_no_words() -> None:
    analysis = analyse(read(PLAIN))
    assert not analysis.by_time
    assert {each.name: (each.turns, each.words) for each in analysis.members} == {
        "Ana": (2, 20), "Me": (1, 11), "Ben": (2, 4)
    }  # fmt: skip
    assert sum(each.share for each in analysis.members) == pytest.approx(1)
    assert member(analysis, "Ana").longest == 0
    assert [each.what for each in analysis.not_measured] == ["Interruptions"]
    assert member(analysis, "Me").interruptions is None


def test_who_is_drawn_in_is_quieter_when_they_had_said_less_than_an_equal_share() -> None:
    (drawn,) = member(analyse(read(PLAIN)), "Me").did(MoveKind.DRAWING_IN)
    assert (drawn.toward, drawn.quieter, drawn.turn) == ("Ben", True, 2)
    assert drawn.quote.span.of(PLAIN) == "Ben, what do you think?"


TIMED = """WEBVTT

00:00.000 --> 00:08.000
<v Ana>I think that we should take the library because it is

00:06.000 --> 00:08.500
<v Ben>No, that is far too dear for us.

00:08.200 --> 00:09.500
<v Ana>Well.

00:09.600 --> 00:10.000
<v Ben>Mm.
"""


def test_who_begins_while_another_speaks_and_goes_on_has_cut_in() -> None:
    analysis = analyse(read(TIMED))
    assert analysis.by_time
    (cut,) = member(analysis, "Ben").interruptions or ()
    assert (cut.of, cut.seconds, cut.turn) == ("Ana", 2.0, 1)
    assert member(analysis, "Ana").interruptions == ()
    assert member(analysis, "Ana").share == pytest.approx(9.3 / 12.2)


def test_turns_that_never_overlap_say_nothing_about_interruptions() -> None:
    text = "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ana>One.\n\n00:02.000 --> 00:03.000\n<v Ben>Two.\n"
    (left_out,) = analyse(read(text)).not_measured
    assert "no two people ever speak at once" in left_out.why
