from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("place")]


def test_stories_come_in_are_listed_and_go_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "story-bank.md"
    file.write_text("### [Leadership] The flood\n**A:** I moved the ovens.\n**R:** Open by seven.\n")
    assert main(["stories", "--add", str(file)]) == 0
    assert main(["stories", "--add", str(file)]) == 0
    assert capsys.readouterr().out == "Brought in: 1. There already: 0.\nBrought in: 0. There already: 1.\n"
    assert main(["stories"]) == 0
    assert "1. The flood (lacks situation, task, learning)" in capsys.readouterr().out
    assert main(["stories", "--as", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["stories"][0]["result"] == "Open by seven."


def test_a_file_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "--add", "nowhere.md"]) == BAD_INPUT
    assert "There is no file nowhere.md." in capsys.readouterr().err
