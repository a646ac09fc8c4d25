from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from greenroom.cli.main import main

if TYPE_CHECKING:
    import pytest


def told(
    lines: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[dict[str, object]], str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    code = main(["question", "--jsonl"])
    said = capsys.readouterr()
    return code, [json.loads(line) for line in said.out.splitlines()], said.err


def test_each_line_gets_its_kind_and_its_competencies(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (
        '{"id": 1, "question": "Tell me about a time when you had to settle a conflict between two colleagues."}\n'
        "\n"
        '{"id": "b", "question": "What are your salary expectations?"}\n'
    )
    code, found, _ = told(lines, monkeypatch, capsys)
    assert code == 0
    assert [(each["id"], each["kind"]) for each in found] == [(1, "behavioural"), ("b", "closing")]
    assert found[0]["competencies"][0] == "conflict"  # type: ignore[index]
    assert found[1]["competencies"] == []


def test_bad_lines_are_named_by_number_and_the_others_are_still_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (
        'nonsense\n{"id": 2}\n{"id": 3, "question": "  "}\n{"id": 4, "question": "Why do you want to work for us?"}\n'
    )
    code, found, complaints = told(lines, monkeypatch, capsys)
    assert code == 2
    assert [(each["id"], each["kind"]) for each in found] == [(4, "motivational")]
    assert [line.split(":")[0] for line in complaints.splitlines()] == ["Line 1", "Line 2", "Line 3"]
    assert "empty" in complaints.splitlines()[2]


def test_one_question_is_answered_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question", "What would you do if a customer shouted at you?"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Situational: ")
    assert "A good answer\n- It goes in steps" in said


def test_without_a_question_it_says_what_to_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question", " "]) == 2
    assert "Give a question" in capsys.readouterr().err
