from __future__ import annotations

from greenroom.core.answers.measures.rote import rote

LEARNED = "I took the old list, called each of the forty customers on it, and asked what had gone wrong"


def test_a_run_of_twelve_words_that_stood_in_two_earlier_takes_is_rote() -> None:
    answer = f"Well. {LEARNED} that spring."

    found = rote(answer, [f"So {LEARNED} then.", f"Yes, {LEARNED}."])

    assert [(each.quote.text, each.quote.span.of(answer)) for each in found] == [(LEARNED, LEARNED)]
    assert found[0].note == "word for word in 2 earlier takes"


def test_punctuation_capital_letters_and_apostrophes_do_not_hide_a_run() -> None:
    earlier = LEARNED.upper().replace(",", "")

    assert len(rote(LEARNED, [earlier, earlier])) == 1
    run = "I didn’t know what the customer’s order was until that same evening came"

    assert len(rote(run, [run.replace("’", "'")] * 2)) == 1


def test_one_earlier_take_is_not_enough() -> None:
    assert rote(LEARNED, [LEARNED, "Something else."]) == ()


def test_a_run_counts_only_where_both_earlier_takes_hold_it() -> None:
    other = "and then my brother drove the van back to the yard in the pouring rain"

    assert rote(f"{LEARNED} {other}", [LEARNED, other]) == ()


def test_eleven_words_are_not_enough() -> None:
    run = "one two three four five six seven eight nine ten eleven"

    assert rote(run, [run, run]) == ()


def test_each_run_is_named_once_with_all_its_words() -> None:
    answer = f"{LEARNED}. It rained. {LEARNED}."

    assert [each.quote.text for each in rote(answer, [LEARNED, LEARNED])] == [LEARNED]


def test_nothing_is_rote_in_a_first_take() -> None:
    assert rote(LEARNED, []) == ()
    assert rote("", ["", ""]) == ()
