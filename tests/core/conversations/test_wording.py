from __future__ import annotations

from greenroom.core.conversations.wording import sentences, spoken, word_count


def test_noises_and_lone_marks_are_no_words_and_places_stay() -> None:
    text = "Well {laugh} , I 'm [pause] fine ."
    assert word_count(text) == 4
    assert len(spoken(text)) == len(text)


def test_a_title_ends_no_sentence() -> None:
    text = "We go to Mr. Kelly. Is he there?"
    assert [span.of(text) for span in sentences(text)] == ["We go to Mr. Kelly.", "Is he there?"]
