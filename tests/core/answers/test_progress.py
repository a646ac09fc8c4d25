from __future__ import annotations

from greenroom.core.answers.progress import Change, Turn, best, changes
from greenroom.core.answers.values import Dimension, Feedback, Finding, Measure, Move, Rating, Remark
from greenroom.core.spans import Quote, Span


def take(overall: float | None, missing: tuple[Move, ...] = (), numbers: int = 0) -> Feedback:
    found = tuple(Finding(Measure.NUMBER, Quote(str(n), Span(n, n + 1))) for n in range(numbers))
    return Feedback("…", missing=missing, findings=found, ratings=(Rating(Dimension.OVERALL, overall, 0.4),))


def test_a_move_that_is_there_now_is_better() -> None:
    assert changes(take(3.0, (Move.RESULT,)), take(3.0)) == (Change(Turn.BETTER, "Now it says the result."),)


def test_a_move_that_went_is_worse() -> None:
    assert changes(take(3.0), take(3.0, (Move.LEARNING,)))[0] == Change(
        Turn.WORSE, "It no longer says what you learned."
    )


def test_numbers_that_came_are_counted() -> None:
    assert changes(take(3.0), take(3.0, numbers=1)) == (Change(Turn.BETTER, "It names 1 more number."),)
    assert changes(take(3.0, numbers=3), take(3.0)) == (Change(Turn.WORSE, "It names 3 fewer numbers."),)


def test_a_small_step_is_called_noise_and_comes_last() -> None:
    found = changes(take(3.0), take(3.4, numbers=2))
    assert [change.turn for change in found] == [Turn.BETTER, Turn.NOISE]
    assert "within the noise" in found[1].text


def test_a_large_step_is_real() -> None:
    assert changes(take(2.0), take(3.5)) == (Change(Turn.BETTER, "Overall went from 2.0 to 3.5."),)


def test_the_best_take_is_the_highest_and_of_equals_the_first() -> None:
    assert best([take(2.0), take(3.5), take(3.5)]) == 1
    assert best([take(None)]) is None
    assert best([]) is None


def test_a_take_that_could_not_be_looked_at_changes_nothing() -> None:
    assert changes(Feedback("x", no_answer="Too short."), take(3.0)) == ()


def remark(key: str, gain: float = 0.5) -> Remark:
    return Remark(key, f"About {key}.", None, "Why.", "How?", gain)


def with_remarks(*remarks: Remark) -> Feedback:
    return Feedback("…", remarks=remarks)


def test_a_remark_that_is_gone_is_mended_and_a_new_one_is_open() -> None:
    found = changes(with_remarks(remark("hedge"), remark("pace")), with_remarks(remark("pace"), remark("blame")))
    assert found == (Change(Turn.BETTER, "This remark is mended: About hedge."), Change(Turn.OPEN, "About blame."))


def test_a_weak_remark_that_made_room_for_three_others_is_not_called_mended() -> None:
    three = (remark("a"), remark("b"), remark("c"))
    assert Turn.BETTER not in {each.turn for each in changes(with_remarks(remark("hedge", 0.1)), with_remarks(*three))}


def test_a_remark_that_the_earlier_take_had_no_room_for_is_not_called_new() -> None:
    three = (remark("a"), remark("b"), remark("c"))
    assert changes(with_remarks(*three), with_remarks(*three[:2], remark("hedge", 0.1)))[1:] == ()
