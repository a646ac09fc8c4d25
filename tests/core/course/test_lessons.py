"""The ten lessons."""

from __future__ import annotations

from greenroom.core.course.lessons import LESSONS
from greenroom.core.course.values import Done
from greenroom.core.questions.bank import bank_question


def test_there_are_ten_and_each_has_a_name_of_its_own() -> None:
    assert len(LESSONS) == 10
    assert len({lesson.key for lesson in LESSONS}) == len({lesson.title for lesson in LESSONS}) == 10


def test_every_drill_is_a_question_of_the_bank_but_the_last_is_an_interview() -> None:
    assert all(bank_question(lesson.drill) for lesson in LESSONS[:-1])
    assert LESSONS[-1].drill == ""


def test_a_lesson_is_read_in_a_minute() -> None:
    assert [lesson.key for lesson in LESSONS if not 60 <= sum(len(text.split()) for text in lesson.text) <= 160] == []


def test_whoever_did_nothing_reached_nothing() -> None:
    assert [lesson.key for lesson in LESSONS if lesson.reached(Done())] == []
