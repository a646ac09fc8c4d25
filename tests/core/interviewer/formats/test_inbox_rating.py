from __future__ import annotations

from tests.core.interviewer.formats.centre_talk import marks, script_of, talk

GOOD = [
    "2 answer: Hello Oskar, yes, please call the plumber now. Thank you.",
    "1 answer: Dear Ms Weiss, last month we had 14,212 visitors. Kind regards",
    "3 delegate: Dear Priya, could you write to Mr Dahl today, because it is the second time? Thanks.",
    "7 delegate: Dear Oskar, please greet the mayor at eleven, because I have to leave. Thank you.",
    "5 delegate: Hi Lena, please send the blue one by three, so that we keep the date. Thanks",
    "8 defer: it can wait until tomorrow, because nothing depends on it.",
    "9 answer: Dear Priya, of course, please go. Lena takes over.",
    "I am done",
    "The water and the council, because they could not wait.",
    "The mayor and Priya both needed eleven, so Oskar greeted her, because Lena sat at the desk.",
]
BAD = [
    "4 answer: ok",
    "6 answer: NO WAY, deal with it!!",
    "8 answer: your fault.",
    "1 defer: later",
    "I am done",
    "No idea.",
    "No idea.",
]


def test_urgent_first_by_name_with_reasons_facts_and_a_kind_word() -> None:
    script = script_of("inbox-library")
    found = marks(script, talk(script, GOOD))
    assert {name: mark.value for name, mark in found.items() if (mark.value or 0) < 4} == {}


def test_trifles_first_harsh_and_without_reason_is_marked_low_with_the_words() -> None:
    script = script_of("inbox-library")
    found = marks(script, talk(script, BAD))
    assert {
        name: mark.value for name, mark in found.items() if mark.value and mark.value > 3 and name != "Passing on"
    } == {}
    assert found["Tone"].points[0].text == "This would be read as harsh."
    assert "message 1 (Figures for the council)" in found["Deadlines"].why


def test_with_hardly_anything_done_nothing_is_rated() -> None:
    script = script_of("inbox-library")
    found = marks(script, talk(script, ["1 answer: Dear all.", "I am done", "x", "x"]))
    assert {mark.value for mark in found.values()} == {None}
