"""Commands that work on the record of a home folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder, as the command finds it."""
    monkeypatch.setenv("GREENROOM_HOME", str(home))
    monkeypatch.delenv("GREENROOM_DATABASE_URL", raising=False)
    return home
