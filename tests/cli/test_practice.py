from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ANSWER = (
    "In spring one van in seven left our depot late. I stood at the gate for a week and wrote down the reason for each "
    "late van. So I moved picking to three in the morning. In eight months late departures fell from 14 % to 5 %."
)
POSTING = "Shift planner\nNorthline Freight, Leeds.\n\nWhat you will do\n- Plan three shifts a day for forty drivers\n"


def practised(monkeypatch: pytest.MonkeyPatch, typed: str, *options: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return main(["practice", *options])


def test_an_interview_is_held_and_reviewed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    typed = "Fine, thank you.\n" + f"{ANSWER}\n" * 6 + "No.\n" * 20
    assert practised(monkeypatch, typed, "--scenario", "ten-minutes", "--minutes", "10") == 0
    told = capsys.readouterr().out
    assert "Nadia Okonkwo: " in told
    assert "Held against" in told
    assert "Questions of your own" in told


def test_the_same_seed_and_answers_go_the_same_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for _ in range(2):
        practised(monkeypatch, f"Fine.\n{ANSWER}\n", "--seed", "7", "--minutes", "12")
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert told[0]


def test_a_posting_is_told_of_and_asked_about(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "posting.txt").write_text(POSTING)
    assert practised(monkeypatch, "Fine.\n", "--posting", str(tmp_path / "posting.txt")) == 0
    assert "Plan three shifts a day for forty drivers" in capsys.readouterr().out


def test_what_can_be_practised_is_listed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert practised(monkeypatch, "", "--list") == 0
    assert "  ten-minutes: " in capsys.readouterr().out


def test_a_practice_that_does_not_exist_is_bad_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert practised(monkeypatch, "", "juggling") == 2
    assert "There is no practice “juggling”" in capsys.readouterr().err


def test_the_desk_is_told_and_a_file_is_handed_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("Invoice P-311 was booked twice, £2,418 too much. " * 6)
    typed = f"/work {tmp_path / 'missing.txt'}\n/work {tmp_path / 'note.txt'}\n"
    assert practised(monkeypatch, typed, "technical", "--scenario", "budget-check") == 0
    told = capsys.readouterr().out
    assert "Line: Printing; Budget £: 2,400; Booked £: 5,499; Difference £: 3,099 over" in told
    assert f"There is no file {tmp_path / 'missing.txt'}." in told
    assert "Is software really under budget?" in told
