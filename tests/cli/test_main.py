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
