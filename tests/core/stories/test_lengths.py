from __future__ import annotations

import pytest

from greenroom.core.stories.lengths import seconds_for, versions_of, words_for
from greenroom.core.stories.values import Story


def test_a_hundred_and_fifty_words_are_a_minute() -> None:
    assert seconds_for(150) == 60
    assert words_for(60) == 150


@pytest.mark.parametrize(
    ("words", "verdict"), [(0, "Not written yet"), (40, "room for more"), (75, "it fits"), (150, "cut some 50 words")]
)
def test_a_short_version_is_held_against_thirty_seconds(words: int, verdict: str) -> None:
    story = Story("s", "Errors", half_minute="word " * words)
    assert verdict in versions_of(story)[0].verdict


def test_the_whole_is_all_parts_together() -> None:
    assert versions_of(Story("s", "Errors", "One two.", "Three.", learning="Four."))[2].words == 4
