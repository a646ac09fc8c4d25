"""Every test has a home folder of its own, and none is held against a clock: speed lives in the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_django.fixtures import Settings

hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Settings) -> Path:
    """The folder in which the program under test keeps what it keeps."""
    place = tmp_path / "home"
    place.mkdir(mode=0o700)
    settings.HOME = place
    settings.MEDIA_ROOT = place / "files"
    return place
