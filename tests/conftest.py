"""Every test has a home folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_django.fixtures import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Settings) -> Path:
    """The folder in which the program under test keeps what it keeps."""
    place = tmp_path / "home"
    place.mkdir(mode=0o700)
    settings.HOME = place
    settings.MEDIA_ROOT = place / "files"
    return place
