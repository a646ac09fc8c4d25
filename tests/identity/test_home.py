"""The home folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.identity.home import claim, open_home, running_port

if TYPE_CHECKING:
    from pathlib import Path


def test_nobody_else_can_look_into_the_folder(tmp_path: Path) -> None:
    home = tmp_path / "greenroom"
    open_home(home)
    assert home.stat().st_mode & 0o777 == 0o700
    assert (home / "secret").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    home = tmp_path / "greenroom"
    home.mkdir(mode=0o755)
    open_home(home)
    assert home.stat().st_mode & 0o777 == 0o700


def test_the_secret_is_made_once(tmp_path: Path) -> None:
    open_home(tmp_path)
    first = (tmp_path / "secret").read_text()
    open_home(tmp_path)
    assert (tmp_path / "secret").read_text() == first
    assert len(first) >= 50


def test_one_program_at_a_time_has_the_folder(tmp_path: Path) -> None:
    first = claim(tmp_path)
    assert first is not None
    assert claim(tmp_path) is None
    first.release()
    second = claim(tmp_path)
    assert second is not None
    second.release()


def test_a_running_program_can_be_found(tmp_path: Path) -> None:
    assert running_port(tmp_path) is None
    running = claim(tmp_path)
    assert running is not None
    assert running_port(tmp_path) is None
    running.announce(8473)
    assert running_port(tmp_path) == 8473
    running.release()
    assert running_port(tmp_path) is None
