"""`greenroom serve` and `greenroom link`. The whole program is started in tests/e2e."""

from __future__ import annotations

import argparse
import socket
from typing import TYPE_CHECKING

import pytest

from greenroom.cli import serve
from greenroom.identity.home import claim, open_home

if TYPE_CHECKING:
    from pathlib import Path

QUIET = argparse.Namespace(port=None, no_browser=True)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GREENROOM_HOME", str(tmp_path))
    open_home(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("home")
def test_without_a_running_program_there_is_no_link(capsys: pytest.CaptureFixture[str]) -> None:
    assert serve.link(argparse.Namespace()) == 1
    assert "Start it with: greenroom" in capsys.readouterr().err


def test_a_second_start_opens_the_program_that_is_running(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    running = claim(home)
    assert running is not None
    running.announce(8473)
    assert serve.serve(QUIET) == 0
    assert "running already" in (said := capsys.readouterr().out)
    assert "http://127.0.0.1:8473/enter/" in said
    running.release()


def test_a_start_beside_one_that_is_just_starting_waits_its_turn(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    starting = claim(home)
    assert starting is not None
    assert serve.serve(QUIET) == 1
    assert "Try again in a moment" in capsys.readouterr().err
    starting.release()


@pytest.mark.usefixtures("home")
def test_a_port_that_is_taken_is_said_to_be_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert serve.serve(argparse.Namespace(port=port, no_browser=True)) == 1
    assert f"Port {port} is in use" in capsys.readouterr().err


def test_a_server_is_not_started_like_a_laptop(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GREENROOM_MODE", "server")
    assert serve.serve(QUIET) == 1
    assert "gunicorn greenroom.conf.wsgi" in capsys.readouterr().err


def test_only_this_machine_can_reach_the_program() -> None:
    listening = serve._listen(None)
    assert listening is not None
    assert listening.getsockname()[0] == "127.0.0.1"
    listening.close()
