from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from bench.sounds import as_wav

from greenroom.cli.main import main

if TYPE_CHECKING:
    import pytest

JFK = str(Path(__file__).parents[1] / "adapters" / "sounds" / "jfk.flac")
QUESTION = "What can I do for my country?"


def test_a_recording_is_told_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hear", JFK, "--json", "--question", QUESTION]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "your country" in told["transcript"].lower()
    assert " ".join(word["text"] for word in told["heard"]["words"]) == told["transcript"]
    assert {each["key"] for each in told["delivery"]["measured"]} >= {"length", "first-word"}
    assert {"moves", "remarks", "ratings"} <= set(told)


def test_a_recording_is_told_for_reading(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hear", JFK, "--stutter"]) == 0
    out = capsys.readouterr().out
    assert "your country" in out.lower()
    assert "Left alone, as you asked." in out


def test_silence_is_told_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    silent = tmp_path / "silent.wav"
    silent.write_bytes(as_wav(np.zeros(32_000)))
    assert main(["hear", str(silent)]) == 0
    assert capsys.readouterr().out.startswith("No voice was heard")
    assert main(["hear", str(silent), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["remarks"], told["delivery"]["measured"]) == ([], [])
    assert told["no_answer"]


def test_a_file_without_sound_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.txt"
    note.write_text("no sound")
    assert main(["hear", str(note)]) == 2
    assert "Save it as WAV" in capsys.readouterr().err
