from __future__ import annotations

from bench.story_fit_pairs import A

from greenroom.core.answers.values import Dimension
from greenroom.core.stories.values import Story
from greenroom.services.story_strength import SIDE_NAMES, strength_of


def test_the_weakest_side_is_named_and_no_total_is() -> None:
    found = strength_of(Story("s", "Errors", actions=A.stories["errors"], competencies=("results",)))
    assert found.weakest
    assert found.weakest.dimension in SIDE_NAMES
    assert Dimension.OVERALL not in SIDE_NAMES
    assert found.question == "Tell me about something you did that shows drive for results."


def test_nothing_written_and_nonsense_are_not_rated() -> None:
    for text in ("", "fine.", "asdf qwer zxcv poiu"):
        found = strength_of(Story("s", "None", actions=text))
        assert found.not_rated
        assert (found.weakest, found.overall) == (None, None)
