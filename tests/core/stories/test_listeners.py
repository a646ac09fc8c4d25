from __future__ import annotations

import pytest

from greenroom.core.people import Stakeholder
from greenroom.core.stories.listeners import TUNINGS, stress_for
from greenroom.core.stories.values import Story

STORY = Story("s", "Errors", "A hall.", "Mend it.", "I convinced the board. We disagreed.", "Errors fell from 4 to 1.")


@pytest.mark.parametrize("stakeholder", list(Stakeholder))
def test_every_listener_is_told_for(stakeholder: Stakeholder) -> None:
    stress = stress_for(STORY, stakeholder)
    assert stress.tuning is TUNINGS[stakeholder]
    assert stress.quote is None or stress.quote.span.of(STORY.whole) == stress.quote.text


def test_a_colleague_hears_of_conflict_and_a_leader_of_influence() -> None:
    peer, leader = stress_for(STORY, Stakeholder.PEER), stress_for(STORY, Stakeholder.SENIOR_LEADER)
    assert [each.quote.text for each in (peer, leader) if each.quote] == ["We disagreed.", "I convinced the board."]


def test_a_part_that_they_listen_for_and_that_is_empty_is_named() -> None:
    assert stress_for(STORY, Stakeholder.HR_PARTNER).missing == "learning"


def test_an_unknown_listener_hears_what_was_done() -> None:
    stress = stress_for(STORY, None)
    assert (stress.about, stress.quote.text if stress.quote else "") == ("", STORY.actions)
