from __future__ import annotations

import pytest
from tests.world import world

from greenroom.cli.main import main
from greenroom.identity.owner import owner
from greenroom.services.people import actor_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("place")]


def test_an_empty_record_has_nothing_due(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["today"]) == 0
    assert capsys.readouterr().out == "Nothing is weak or due today.\n"


def test_a_story_with_a_gap_is_named_with_what_it_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    world(actor_of(owner()))

    assert main(["today"]) == 0

    assert "story     Fewer errors\n          What was your task?" in capsys.readouterr().out
