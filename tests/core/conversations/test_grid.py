from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.grid import LINES, grid
from greenroom.core.conversations.reading import read

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Mark

GOOD = """Me: Shall we first agree on the criteria? I suggest reach and cost, because the brief names both.
Ana: I like the park.
Cleo: I want the park too, it is green and big and everybody knows it already.
Me: As Ana said, the park is known. Ben, what do you think?
Ben: It floods in March.
Cleo: That is rare.
Me: Thanks, Ben. I agree with Ben because a flood would cost a month. We have five minutes left.
Ana: The library then.
Cleo: Fine.
Me: So far we have agreed on the library. How would you open it, Ben?
Ben: On Sundays."""


def mark(marks: tuple[Mark, ...], name: str) -> Mark:
    return next(each for each in marks if each.name == name)


def test_every_line_of_the_grid_is_marked_with_the_words_it_rests_on() -> None:
    marks = grid(analyse(read(GOOD)), "Me", time_was_short=True)
    assert [each.name for each in marks] == [name for name, _ in LINES]
    assert all(each.value is not None and each.value >= 3 for each in marks)
    assert [
        each.points[0].quote.text for each in marks if each.name == "Drawing others in" and each.points[0].quote
    ] == ["Ben, what do you think?"]


def test_somebody_who_only_nods_earns_no_praise() -> None:
    nods = GOOD.replace("Me: ", "Dee: ") + "\nMe: Fine.\nAna: Good.\nMe: Fine.\nAna: Good.\nMe: Fine."
    marks = grid(analyse(read(nods)), "Me", time_was_short=True)
    assert all(each.value is not None and each.value <= 2 for each in marks)


def test_too_little_to_tell_is_not_rated_and_says_so() -> None:
    marks = grid(analyse(read("Me: Hello.\nAna: Hello.\nMe: Bye.")), "Me")
    assert {each.value for each in marks} == {None}
    assert "too little was said" in marks[0].why


def test_time_is_not_rated_where_nobody_knows_of_a_limit() -> None:
    talk = GOOD.replace("We have five minutes left.", "")
    assert mark(grid(analyse(read(talk)), "Me"), "Time").value is None
    assert mark(grid(analyse(read(talk)), "Me", time_was_short=True), "Time").value == 1
