from __future__ import annotations

from greenroom.core.stories.abroad import abroad

POSTING = "We are a bakery. You will work with an international team. We start at five."
STORY = ("s", "Nine nations", "My crew came from nine countries. We baked.")
LINE = ("a", "Planner, Calder", "Opened new markets in Spain")


def test_nothing_is_offered_where_nobody_asks() -> None:
    assert abroad("We are a bakery. We start at five.", [STORY], [LINE]) is None


def test_stories_come_first_then_lines_of_the_resume_each_with_its_words() -> None:
    offered = abroad(POSTING, [STORY], [LINE])
    assert offered
    assert offered.wanted.text == "You will work with an international team."
    assert [(f.key, f.quote.text) for f in offered.found] == [
        ("s", "My crew came from nine countries."),
        ("a", LINE[2]),
    ]
    assert offered.ask == ""


def test_where_nothing_was_found_a_question_is_asked() -> None:
    offered = abroad(POSTING, [], [])
    assert offered
    assert (offered.found, offered.ask[-1]) == ((), "?")
