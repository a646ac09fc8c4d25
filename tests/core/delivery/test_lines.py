from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.core.delivery.hearing import STORY, spoken

from greenroom.core.delivery.lines import spoken_lines, webvtt
from greenroom.core.delivery.values import Word


def test_a_line_ends_with_its_sentence() -> None:
    assert [line.text for line in spoken_lines(spoken(STORY))] == [
        "When I was a porter a lift got stuck between two floors.",
        "I called the firm and asked how long it would take.",
        "Then I led nine people down the stairs and stayed with the last two.",
        "Nobody was hurt and we were open by noon.",
    ]


def test_a_silence_begins_another_line() -> None:
    words = (Word("well", 0.0, 0.4), Word("um", 0.5, 0.8), Word("yes", 2.0, 2.4))
    assert [(line.start, line.text) for line in spoken_lines(words)] == [(0.0, "well um"), (2.0, "yes")]


def test_captions_are_short_say_when_and_keep_signs_apart_from_marks() -> None:
    words = (Word("R&D", 61.2, 61.4), Word("<b>won.</b>", 61.5, 62.5), Word("Then", 3661.0, 3661.2))
    assert webvtt(words) == (
        "WEBVTT\n\n00:01:01.200 --> 00:01:02.500\nR&amp;D &lt;b&gt;won.&lt;/b&gt;\n\n"
        "01:01:01.000 --> 01:01:02.000\nThen\n"
    )


def test_without_words_there_are_no_captions() -> None:
    assert webvtt(()) == "WEBVTT\n"
    assert spoken_lines(()) == ()


@given(st.lists(st.tuples(st.integers(1, 30), st.sampled_from((0.0, 0.2, 2.0))), max_size=40))
def test_no_word_is_lost_and_no_caption_is_long(said: list[tuple[int, float]]) -> None:
    words, now = [], 0.0
    for length, gap in said:
        words.append(Word("a" * length + "." * (length % 3), now + gap, now + gap + 0.3))
        now = words[-1].end
    assert [word for line in spoken_lines(words) for word in line.words] == words
    assert all(len(block.split("\n")[-1]) <= 84 for block in webvtt(words).split("\n\n")[1:])
