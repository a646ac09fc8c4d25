# ruff: noqa: E501 - a program stands on one line

from __future__ import annotations

import subprocess
import sys

import pytest

from greenroom import __version__
from greenroom.cli.main import main


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"greenroom {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    told = capsys.readouterr().out
    for command in ("serve", "prepare", "posting", "resume", "backup", "restore", "check", "export", "erase"):
        assert command in told


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["fly"])
    assert "fly" in capsys.readouterr().err


def test_preparing_loads_no_django() -> None:
    code = (
        "import sys, greenroom.cli.main, greenroom.cli.prepare, greenroom.services.prepare, greenroom.services.prepare_json, "
        "greenroom.adapters.brief_pdf, greenroom.adapters.reading; print('django' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


def test_an_unknown_value_is_told_in_one_line_with_the_way_to_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["stories", "--as", "scroll"])
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "scroll" in told
    assert told.endswith("See: greenroom stories --help\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["net", "--country", "NL", "--gross", "much"], "“much” is no number"),
        (["net", "--from", "2026-13-01"], "“2026-13-01” is no day"),
        (["did", "--days", "many"], "“many” is no whole number"),
        (["practice", "--minutes", "1"], "“1” is no number of minutes from 3 to 120"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_in_plain_words(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(words)
    told = capsys.readouterr().err
    assert said in told
    assert len(told.splitlines()) == 1
