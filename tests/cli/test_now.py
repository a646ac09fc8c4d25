from __future__ import annotations

import json

import pytest
from tests.world import world

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main
from greenroom.identity.owner import owner
from greenroom.services.people import actor_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("place")]


def test_an_empty_record_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now"]) == 0
    assert capsys.readouterr().out == "There is no application yet. Start with a posting.\n"


def test_every_application_is_told_in_lines_or_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    world(actor_of(owner()))
    assert main(["now"]) == 0
    assert "Warehouse Team Leader, Northgate Parcels" in capsys.readouterr().out
    assert main(["now", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["applications"][0]["employer"] == "Northgate Parcels"


def test_now_of_nobody_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now", "--user", "nobody"]) == BAD_INPUT
    assert capsys.readouterr().err == "There is no user nobody.\n"
