from __future__ import annotations

from greenroom.core.answers.measures.echoes import echoes


def texts(answer: str, *words: str) -> list[tuple[str, str]]:
    return [(each.quote.text, each.note) for each in echoes(answer, words)]


def test_the_employers_words_are_found_in_other_forms() -> None:
    answer = "I was planning the shifts and managed several suppliers."

    assert texts(answer, "shift planning", "supplier management") == [
        ("planning the shifts", "shift planning"),
        ("managed several suppliers", "supplier management"),
    ]


def test_a_single_word_is_found_by_its_stem_each_time() -> None:
    assert texts("We calibrated it. Calibrating takes time.", "calibration") == [
        ("calibrated", "calibration"),
        ("Calibrating", "calibration"),
    ]


def test_words_that_stand_far_apart_are_no_echo() -> None:
    answer = "I was planning a trip. On the way home from work the bus broke down and I missed the shift."

    assert texts(answer, "shift planning") == []


def test_half_of_a_phrase_is_no_echo() -> None:
    assert texts("I looked after the patients.", "patient safety") == []


def test_words_that_every_posting_uses_are_no_echo() -> None:
    assert texts("I have good experience and work in a team.", "experience", "team work", "strong skills", "") == []


def test_capital_letters_and_curly_apostrophes_do_not_matter() -> None:
    assert texts("THE CUSTOMER’S COMPLAINTS came first.", "Customer complaints") == [
        ("CUSTOMER’S COMPLAINTS", "Customer complaints")
    ]


def test_without_a_posting_there_is_no_echo() -> None:
    assert texts("I was planning shifts.") == []
