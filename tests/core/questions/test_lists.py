"""Lists of questions that people bring."""

from __future__ import annotations

import pytest

from greenroom.core.questions.lists import BadLine, Listed, folded, read_list
from greenroom.core.questions.values import QuestionKind


@pytest.mark.parametrize("bullet", ["", "- ", "* ", "• ", "1. ", "12) ", "(3) "])
def test_each_line_is_a_question_without_its_bullet(bullet: str) -> None:
    assert read_list(f"{bullet}Why us?\n\n{bullet}Why now?")[0] == (Listed("Why us?"), Listed("Why now?"))


@pytest.mark.parametrize("line", ["Why us, motivational", "Why us; Motivational", "Why us\tmotivational"])
def test_a_kind_may_stand_behind_a_question(line: str) -> None:
    assert read_list(line)[0] == (Listed("Why us", QuestionKind.MOTIVATIONAL),)


def test_a_comma_inside_a_question_is_part_of_it() -> None:
    assert read_list("When, and why, did you leave?")[0] == (Listed("When, and why, did you leave?"),)


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_names_its_columns_and_may_quote_its_cells(sign: str) -> None:
    table = f'question{sign}kind\n"Why, and when?"{sign}cultural\nWhy us now?{sign}\n'
    assert read_list(table) == ((Listed("Why, and when?", QuestionKind.CULTURAL), Listed("Why us now?")), ())


def test_a_table_from_a_spreadsheet_may_begin_with_a_mark_of_its_encoding() -> None:
    assert read_list("\ufeffQuestion\nWhy us?")[0] == (Listed("Why us?"),)


def test_a_line_that_is_no_question_is_named_with_its_number_and_why() -> None:
    good, bad = read_list("question,kind\nWhy us?,riddle\nHm\n" + "word " * 300)
    assert good == ()
    assert [line.number for line in bad] == [2, 3, 4]
    assert bad[0].why.startswith("“riddle” is none of the kinds: behavioural")
    assert bad[1] == BadLine(3, "Hm", "A question has at least two words.")
    assert bad[2].why == "A question has at most 1,000 characters."


def test_an_open_quote_in_a_table_spoils_only_its_line() -> None:
    good, _ = read_list('question,kind\n"Why us?\nWhy now?,closing')
    assert good[-1] == Listed("Why now?", QuestionKind.CLOSING)


def test_nothing_is_no_question() -> None:
    assert read_list("") == ((), ())


def test_questions_are_the_same_whatever_their_case_signs_and_spaces() -> None:
    assert folded("Why  us?") == folded("why us")
    assert folded("Why us?") != folded("Why them?")
