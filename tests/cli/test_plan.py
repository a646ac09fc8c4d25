from __future__ import annotations

import json

import pytest
from tests.world import world

from greenroom.cli.main import main
from greenroom.identity.owner import owner
from greenroom.services.people import actor_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("place")]


def test_without_an_interview_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan"]) == 0
    assert capsys.readouterr().out == "Nothing is planned. Put an interview on the calendar first.\n"


def test_what_has_no_time_stands_last(capsys: pytest.CaptureFixture[str]) -> None:
    world(actor_of(owner()))

    assert main(["plan"]) == 0

    assert capsys.readouterr().out.endswith("Without a time:\n 30 min  Print the papers\n")


def test_it_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    world(actor_of(owner()))

    assert main(["plan", "--again", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert [each["title"] for each in told["tasks"]][-1] == "Print the papers"
