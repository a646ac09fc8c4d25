from __future__ import annotations

import pytest

from greenroom.core.conversations.cues import read_cues
from greenroom.core.conversations.values import Origin

TEAMS = """WEBVTT

NOTE written by a meeting program

8c1d0f2e-1/12-0
00:00:01.000 --> 00:00:04.000
<v Ana Silva>Shall we &amp; start?
Yes?</v>

8c1d0f2e-1/13-0
00:00:03.500 --> 00:00:05.000
<v Ben Ode>Sure, let us</v>

00:00:05.100 --> 00:00:06.000
<v Ben Ode>begin.</v>
"""


def test_captions_of_one_voice_are_one_turn_with_the_time_that_was_spoken() -> None:
    talk = read_cues(TEAMS)
    assert [(turn.speaker, turn.text, turn.start, turn.end) for turn in talk.turns] == [
        ("Ana Silva", "Shall we & start? Yes?", 1.0, 4.0),
        ("Ben Ode", "Sure, let us begin.", 3.5, 6.0),
    ]
    assert talk.timed
    assert talk.turns[1].seconds == pytest.approx(2.4)


def test_a_quote_of_a_turn_stands_in_the_source_where_it_says() -> None:
    turn = read_cues(TEAMS).turns[1]
    start = turn.text.index("begin")
    quote = turn.quote(start, start + 6)
    assert quote.text == "begin."
    assert quote.span.of(TEAMS) == "begin."


def test_a_caption_with_two_voices_shares_its_time_by_the_length_of_their_words() -> None:
    text = "WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ana>one two<v Ben>six ten\n"
    assert [(turn.speaker, turn.seconds) for turn in read_cues(text).turns] == [("Ana", 2.0), ("Ben", 2.0)]


VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nAna Silva: Hello.\n\n00:02.000 --> 00:03.000\nBen: Hi.\n"
SRT = "1\n00:00:01,000 --> 00:00:02,000\nAna Silva: Hello.\n\n2\n00:00:02,000 --> 00:00:03,000\nBen: Hi."
SBV = "0:00:01.000,0:00:02.000\nAna Silva: Hello.\n\n0:00:02.000,0:00:03.000\nBen: Hi.\n"
DOCUMENT = "0:0:1.0 --> 0:0:2.0\nAna Silva\nHello.\n\n0:0:2.0 --> 0:0:2.5\nBen\nHi.\n\n0:0:3.0 --> 0:0:4.0\nBen\nYes."


@pytest.mark.parametrize(
    ("text", "origin", "last"),
    [
        (VTT, Origin.WEBVTT, "Hi."),
        (SRT, Origin.SRT, "Hi."),
        (SBV, Origin.SBV, "Hi."),
        (DOCUMENT, Origin.SRT, "Hi. Yes."),
    ],
)
def test_the_speaker_stands_before_a_colon_or_on_a_line_of_its_own(text: str, origin: Origin, last: str) -> None:
    talk = read_cues(text)
    assert talk.origin is origin
    assert [(turn.speaker, turn.text) for turn in talk.turns] == [("Ana Silva", "Hello."), ("Ben", last)]


def test_captions_without_names_have_no_speaker() -> None:
    assert read_cues("WEBVTT\n\n00:00.000 --> 00:01.000\nhello there\n").speakers == ("",)


def test_captions_without_an_empty_line_between_them_are_told_apart() -> None:
    text = "00:00.000 --> 00:01.000\nAna: One.\n00:01.000 --> 00:02.000\nBen: Two.\n"
    assert [turn.text for turn in read_cues(text).turns] == ["One.", "Two."]
