"""The speaking voice of this machine, by a stand-in for its program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.adapters.voice import can_speak, speak
from greenroom.core.errors import NotFound

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that answers with what it was given."""
    stand_in = tmp_path / "espeak-ng"
    stand_in.write_text('#!/bin/sh\necho "$@"\ncat\n')
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")


@pytest.mark.usefixtures("program")
def test_the_words_go_to_the_program_and_its_sound_comes_back() -> None:
    assert can_speak()
    assert speak("Tell me $(more); please", "high-2").decode().endswith("Tell me $(more); please")


@pytest.mark.usefixtures("program")
def test_two_people_have_two_voices() -> None:
    one, other = speak("Hello", "low-1"), speak("Hello", "low-2")
    assert one != other
    assert b"en+m1" in one
    assert b"en+m2" in other


@pytest.mark.usefixtures("program")
def test_a_hint_that_is_none_gets_a_voice_all_the_same() -> None:
    assert b"en+f1" in speak("Hello", "strange; rm -r")


def test_without_the_program_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_speak()
    with pytest.raises(NotFound, match="install espeak-ng"):
        speak("Hello", "low-1")
