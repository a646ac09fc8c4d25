from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.journey import ABOUT_THEM

from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_files_are_read_as_json_or_as_a_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, news = tmp_path / "page.txt", tmp_path / "news.html"
    page.write_text(ABOUT_THEM)
    news.write_text("<p>Northgate has 950 employees in Leeds and in Hull.</p>")
    words = ["research", str(page), str(news), "--person", "Joan Barker", "--today", "2026-11-27"]
    assert main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [source["written_on"] for source in found["sources"]] == ["2026-03-12", ""]
    assert found["conflicts"][0]["said"] == ["1,150", "950"]
    assert found["sources"][0]["facts"][-1]["person"] == "Joan Barker"
    assert main(words) == 0
    told = capsys.readouterr().out
    assert "problems: The evening shift struggled" in told
    assert "They disagree about people who work there: 1,150" in told


def test_a_text_that_says_nothing_is_said_to_say_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("fine. It was a fine day for all of us there.")
    assert main(["research", str(page)]) == 0
    assert "No sentence in it says anything" in capsys.readouterr().out
