from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from greenroom.adapters.git_log import log_of
from greenroom.core.errors import UnreadableFile
from greenroom.core.habits.commits import commits_in

if TYPE_CHECKING:
    from pathlib import Path


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """One commit of Alice's, who is its user, and one of Bob's."""
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "user.email", "alice@example.org")
    git(tmp_path, "config", "user.name", "Alice")
    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "Cut the queue by a third")
    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "Paint the door in green", "--author", "Bob <bob@example.org>")
    return tmp_path


def test_only_ones_own_commits_are_read(repository: Path) -> None:
    assert [each.text for each in commits_in(log_of(repository, 31))] == ["Cut the queue by a third"]


def test_a_folder_that_is_no_repository_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="not a git repository"):
        log_of(tmp_path / "nowhere", 31)
