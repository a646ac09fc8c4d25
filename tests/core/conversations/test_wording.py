from __future__ import annotations

from greenroom.core.conversations.wording import sentences, spoken, word_count


def test_noises_and_lone_marks_are_no_words_and_places_stay() -> None:
    text = "Well {laugh} , I 'm [pause] fine ."
    assert word_count(text) == 4
    assert len(spoken(text)) == len(text)


def test_a_title_ends_no_sentence() -> None:
    text = "We go to Mr. Kelly. Is he there?"
    assert [span.of(text) for span in sentences(text)] == ["We go to Mr. Kelly.", "Is he there?"]


def test_speech_without_marks_is_cut_at_spaces() -> None:
    text = "and then we went on " * 60
    found = sentences(text)
    assert len(found) > 2
    assert all(len(span.of(text)) <= 400 for span in found)
    assert " ".join(span.of(text) for span in found) == text.strip()
