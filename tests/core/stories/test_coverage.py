from __future__ import annotations

from dataclasses import replace

from greenroom.core.stories.coverage import ALWAYS, Cover, Do, coverage
from greenroom.core.stories.themes import Strip
from greenroom.core.stories.values import Story

STORY = Story("s", "Errors", "A hall.", "Mend it.", "I convinced her. I won them over.", "4 to 1.", "Count.")


def test_what_every_interview_asks_for_and_no_story_shows_is_a_gap() -> None:
    bank = coverage([STORY], {"safety": "Northgate will likely ask for it."})
    gaps = {column.competency.id for column in bank.thin if column.cover is Cover.NONE}
    assert {"safety", "leadership"} <= gaps <= {*ALWAYS, "safety"}


def test_one_story_is_thin_and_a_confirmed_one_covers() -> None:
    wanted = {"influencing": "They ask for it."}
    thin = {c.competency.id: c.cover for c in coverage([STORY], wanted).columns}
    sure = {c.competency.id: c.cover for c in coverage([replace(STORY, confirmed=("influencing",))], wanted).columns}
    assert (thin["influencing"], sure["influencing"]) == (Cover.THIN, Cover.COVERED)


def test_two_stories_cover() -> None:
    bank = coverage([STORY, replace(STORY, key="t")], {})
    assert next(c.cover for c in bank.columns if c.competency.id == "influencing") is Cover.COVERED


def test_the_next_thing_is_to_finish_what_is_begun() -> None:
    bank = coverage([STORY, replace(STORY, key="t", learning="")], {})
    assert (bank.next.do, bank.next.story) == (Do.FINISH, "t")


def test_then_comes_the_emptiest_competency_then_confirming_then_the_strips_then_saying() -> None:
    sure = replace(STORY, confirmed=ALWAYS)
    told = "Every week I taught myself more. Each day. From scratch. Nobody knew. It was unclear. I was promoted. "
    told += "Since then I lead. I had to choose. It was urgent. We disagreed. She was upset."
    assert coverage([STORY], {}).next.do is Do.COVER
    assert coverage([sure, replace(STORY, key="t")], {}).next.do is Do.CONFIRM
    assert coverage([sure], {}).next.do is Do.THEME
    assert coverage([replace(sure, actions=told)], {}).next.do is Do.SAY


def test_a_line_of_the_resume_is_offered_where_no_story_shows_a_theme() -> None:
    bank = coverage([STORY], {}, [("a", "Planner, Calder", "Opened new markets in Spain")])
    markets = next(row for row in bank.strips[Strip.INTERNATIONAL] if row.theme.key == "markets")
    assert (markets.cover, markets.in_resume[0].quote.text) == (Cover.THIN, "Opened new markets in Spain")


def test_a_theme_that_one_sentence_touches_is_thin() -> None:
    bank = coverage([replace(STORY, actions="I was promoted.")], {})
    assert next(r.cover for r in bank.strips[Strip.POTENTIAL] if r.theme.key == "progress") is Cover.THIN
