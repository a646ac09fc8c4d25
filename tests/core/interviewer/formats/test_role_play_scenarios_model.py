"""Every role-play of ours is complete: a goal, worries, and several ways to react."""

from __future__ import annotations

from dataclasses import fields

import pytest

from greenroom.core.interviewer.formats.role_play import PLAYS
from greenroom.core.interviewer.formats.role_play_values import Reactions, RoleBody

BODIES = [(play.id, play.body) for play in PLAYS if isinstance(play.body, RoleBody)]
ONE_WAY = {"sorry", "guarded", "nothing_more", "early", "promised", "jargon", "repeated", "agree", "walk_out"}


def test_there_are_eight_of_several_trades() -> None:
    assert len(BODIES) == len(PLAYS) >= 8
    assert len({play.trade for play in PLAYS}) >= 8


@pytest.mark.parametrize(("play", "body"), BODIES)
def test_a_play_has_all_it_needs(play: str, body: RoleBody) -> None:
    assert len(body.concerns) >= 3, play
    assert len(body.answers) >= 3
    assert len(body.tells) >= 3
    assert len(body.off_limits) >= 2
    assert body.needs <= len(body.concerns)
    assert 0 < body.start < body.agrees_at < 100
    assert all(len(each.lines) >= 2 for each in body.concerns)


@pytest.mark.parametrize(("play", "body"), BODIES)
def test_each_reaction_has_several_ways(play: str, body: RoleBody) -> None:
    for field in fields(Reactions):
        texts = getattr(body.reactions, field.name)
        assert len(texts) >= (2 if field.name in ONE_WAY | {"left_open"} else 3), (play, field.name)


@pytest.mark.parametrize(("play", "body"), BODIES)
def test_no_line_is_said_in_two_places(play: str, body: RoleBody) -> None:
    texts = [text for field in fields(Reactions) for text in getattr(body.reactions, field.name)]
    texts += [line for concern in body.concerns for line in concern.lines]
    texts += [line for each in body.answers + body.tells for line in each.lines]
    assert len(texts) == len(set(texts)), play
    assert all(text.endswith((".", "?", "!")) and "!" not in text for text in texts)


def test_no_two_people_react_in_the_same_words() -> None:
    said = [(text, play) for play, body in BODIES for text in body.reactions.press + body.reactions.soothed]
    assert len({text for text, _ in said}) == len(said)
