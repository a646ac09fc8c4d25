from __future__ import annotations

import io
import sys
from pathlib import Path

import faster_whisper
import pytest

from greenroom.cli.main import main


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("GREENROOM_HOME", str(home))
    monkeypatch.delenv("GREENROOM_RECOGNISER", raising=False)


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was downloaded."""
    names: list[str] = []

    def fetch(name: str, output_dir: str) -> str:
        names.append(name)
        Path(output_dir).mkdir(parents=True)
        (Path(output_dir) / "model.bin").write_bytes(b"weights")
        return output_dir

    monkeypatch.setattr(faster_whisper, "download_model", fetch)
    return names


def test_the_list_says_what_is_used_with_size_and_licence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recogniser"]) == 0
    out = capsys.readouterr().out
    assert "In use: tiny.en, which comes with Greenroom" in out
    assert "small.en  485 MB" in out
    assert "MIT" in out


def test_nothing_is_downloaded_without_a_yes(
    fetched: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert main(["recogniser", "small.en"]) == 1
    assert fetched == []
    assert "485 MB" in capsys.readouterr().out


def test_a_yes_downloads_and_another_command_deletes(fetched: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recogniser", "base.en", "--yes"]) == 0
    assert fetched == ["base.en"]
    assert main(["recogniser"]) == 0
    assert "base.en" in capsys.readouterr().out.split("In use: ")[1].splitlines()[0]
    assert main(["recogniser", "base.en", "--remove"]) == 0
    assert main(["recogniser"]) == 0
    assert "In use: tiny.en" in capsys.readouterr().out


def test_without_a_network_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fetch(*_: object, **__: object) -> str:
        raise ConnectionError

    monkeypatch.setattr(faster_whisper, "download_model", fetch)
    assert main(["recogniser", "tiny", "--yes"]) == 2
    assert "offline" in capsys.readouterr().err
