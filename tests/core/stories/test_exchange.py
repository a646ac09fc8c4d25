from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.errors import UnreadableText
from greenroom.core.stories.exchange import Shape, read, write
from greenroom.core.stories.values import Story

# In the words of the two repositories' own patterns, the content ours.
CAREER_OPS = """\
# Story Bank — Master STAR+R Stories

<!-- Format:
### [Theme] Story Title
**S (Situation):** ...
**A (Action):** ...
-->

### [Leadership + Scale] The flood
**Source:** Report #001 — Quay Bakery — Shift lead
**S (Situation):** Water stood in the hall.
**T (Task):** Open by seven.
**A (Action):** I moved the ovens,
and rang two bakeries.
**R (Result):** 400 loaves by seven.
**Reflection:** Call early.
**Best for questions about:** resilience, crisis, initiative

---

### Short labels
**S:** Cold.
**T:** Warmth.
**A:** I lit a fire.
**R:** 20 degrees.
"""
COACH = """\
# Coaching State

## Storybank
| ID | Title | Primary Skill | Secondary Skill | Impact | Domain | Strength | Last Used |
|----|-------|---------------|-----------------|--------|--------|----------|-----------|
| S001 | The flood | Mentorship | Execution/delivery | 400 loaves | People | 4 | 2026-01-15 |
| S002 | Only a row | Technical depth | | 3 \\| 4 saved | Technical | 2 | |

### Story Details
#### S001 — The flood
- Situation: Water stood in the hall.
- Task: Open by seven.
- Action: I moved the ovens.
- Result:
- Earned Secret: Call early.
- Deploy for: conflict resolution

## Score History
| ID | Title |
|----|-------|
| S009 | No story |
"""
IDS = [each.id for each in COMPETENCIES]
CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\x85")
LINES = st.lists(st.text(CHARACTERS, min_size=1, max_size=20), max_size=3)
PROSE = st.one_of(LINES.map("\n".join), st.sampled_from(["# no heading", "\\## none", "a | b", "1. one\n2. two"])).map(
    str.strip
)
PLAIN = st.lists(st.from_regex(r"\A[a-z0-9]{1,8}[,.!|’]?\Z"), max_size=8).map(" ".join)


def stories(words: st.SearchStrategy[str]) -> st.SearchStrategy[Story]:
    title = st.lists(st.from_regex(r"\A[A-Za-z0-9|’]{1,8}\Z"), min_size=1, max_size=5).map(" ".join)
    shown = st.lists(st.sampled_from(IDS), unique=True, max_size=4).map(tuple)
    return st.builds(Story, st.just(""), title, words, words, words, words, words, competencies=shown)


@given(st.lists(stories(PROSE), min_size=1, max_size=3), PROSE, st.lists(PLAIN.filter(bool), max_size=2))
def test_json_brings_back_everything(told: list[Story], short: str, hidden: list[str]) -> None:
    whole = [
        replace(each, half_minute=short, confirmed=each.competencies[:1], confidential=tuple(hidden)) for each in told
    ]
    assert list(read(write(whole, Shape.JSON))) == whole


@given(st.lists(stories(PROSE), min_size=1, max_size=3), PROSE)
def test_markdown_brings_back_every_word(told: list[Story], short: str) -> None:
    whole = [replace(each, ninety_seconds=short) for each in told]
    assert list(read(write(whole, Shape.MARKDOWN))) == whole


@pytest.mark.parametrize("shape", [Shape.CAREER_OPS, Shape.COACH])
@given(told=st.lists(stories(PLAIN), min_size=1, max_size=3))
def test_the_files_of_others_bring_back_the_parts(shape: Shape, told: list[Story]) -> None:
    whole = [replace(each, actions=each.actions or "I did it.") for each in told]
    assert list(read(write(whole, shape))) == whole


def test_a_story_bank_of_career_ops_is_read_with_long_and_short_labels() -> None:
    flood, short = read(CAREER_OPS)
    assert flood == Story(
        "",
        "The flood",
        "Water stood in the hall.",
        "Open by seven.",
        "I moved the ovens, and rang two bakeries.",
        "400 loaves by seven.",
        "Call early.",
        competencies=("leadership", "resilience", "initiative"),
    )
    assert (short.title, short.actions, short.competencies) == ("Short labels", "I lit a fire.", ())


def test_a_storybank_of_interview_coach_is_read_from_details_and_rows() -> None:
    flood, row = read(COACH)
    assert (flood.actions, flood.result, flood.learning) == ("I moved the ovens.", "400 loaves", "Call early.")
    assert flood.competencies == ("coaching", "results", "conflict")
    assert (row.title, row.result, row.competencies) == ("Only a row", "3 | 4 saved", ())


@pytest.mark.parametrize("text", ["", "Dear diary", "{", "[1, 2]", '{"stories": 3}', "## Situation\n\nNo title"])
def test_a_file_without_a_story_says_so(text: str) -> None:
    with pytest.raises(UnreadableText):
        read(text)


def test_a_competency_that_nobody_knows_is_left_out() -> None:
    (told,) = read('[{"title": "One", "competencies": ["juggling", "planning"], "actions": 3}]')
    assert told == Story("", "One", competencies=("planning",))
