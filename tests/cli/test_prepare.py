from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXTS = files("greenroom.services") / "example_texts"


@pytest.fixture
def given() -> Iterator[list[str]]:
    """The words of a complete command."""
    with as_file(TEXTS / "posting.md") as posting, as_file(TEXTS / "resume.md") as resume:
        yield ["prepare", "--posting", str(posting), "--resume", str(resume), "--zone", "Europe/Amsterdam"]


def test_one_command_gives_everything_as_json(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main([*given, "--interview", "2036-12-03T15:00", "--format", "panel", "--with", "Tom, recruiter", "--json"])
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["interview"]["starts_at"] == "2036-12-03T15:00+01:00"
    assert told["interview"]["people"] == [{"name": "Tom", "title": "recruiter", "stakeholder": "recruiter"}]
    for part in ("role_map", "resume", "proof", "gaps", "stories", "plan", "questions", "questions_to_ask", "brief"):
        assert told[part]


def test_the_brief_is_written_and_a_summary_printed(
    given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "brief.pdf"
    assert main([*given, "--interview", "2036-12-03T15:00", "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    told = capsys.readouterr().out
    assert "Operations Manager Last Mile · Havenwind Parcel" in told
    assert "gap:" in told
    assert "Likely questions" in told


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--interview", "tomorrow"], "“tomorrow” is no date and time."),
        (["--interview", "2027-03-28T02:30"], "There is no 02:30 on 28 March 2027"),
        (["--interview", "2036-12-03T15:00", "--zone", "Mars/Olympus"], "There is no time zone “Mars/Olympus”."),
        (["--interview", "2036-12-03T15:00+01:00"], "Leave the offset out"),
        (["--interview", "2036-12-03T15:00", "--minutes", "0"], "Give the length in minutes"),
        (["--interview", "2036-12-03T15:00", "--resume", "no such file"], "There is no file no such file."),
        (["--interview", "2036-12-03T15:00", "--resume", "."], "is a folder"),
    ],
)
def test_bad_input_gets_one_sentence_and_2(
    given: list[str], more: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*given, *more]) == 2
    told = capsys.readouterr()
    assert sentence in told.err
    assert told.out == ""
    assert "Traceback" not in told.err


def test_a_brief_that_cannot_be_written_is_said(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*given, "--interview", "2036-12-03T15:00", "--out", "/no/such/folder/brief.pdf"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_time_shown_twice_is_marked(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*given, "--interview", "2036-10-26T02:30"]) == 0
    assert "Please check: Clocks in Europe/Amsterdam show 02:30 on 26 October 2036 twice." in capsys.readouterr().out
