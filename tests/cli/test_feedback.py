from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from greenroom.cli.main import main

QUESTION = "Tell me about a time you solved a problem at work."
ANSWER = "One van in seven left late. I wrote down the reason for each of them. In May only one in twenty was late."


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What stands on standard input."""
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdin", stream)
    return stream


def put(stream: io.StringIO, text: str) -> None:
    stream.write(text)
    stream.seek(0)


def test_lines_come_back_in_their_order(typed: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"id": "b", "question": QUESTION, "answer": ANSWER},
        {"id": 7, "question": QUESTION, "sentences": ["Fine.", "So."]},
    ]
    put(typed, "".join(json.dumps(row) + "\n" for row in rows))
    assert main(["feedback", "--jsonl"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["id"], second["id"]) == ("b", 7)
    assert (len(first["roles"]), second["roles"]) == (3, ["O", "O"])


def test_bad_lines_are_named_and_do_not_stop_the_others(typed: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    put(typed, f'nonsense\n{{"question": "{QUESTION}"}}\n{{"id": 3, "question": "{QUESTION}", "answer": "{ANSWER}"}}\n')
    assert main(["feedback", "--jsonl"]) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["id"] for line in out.splitlines()] == [3]
    assert [line.split(":")[0] for line in err.splitlines()] == ["Line 1", "Line 2"]


def test_one_answer_is_judged_for_reading(typed: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    put(typed, ANSWER)
    assert main(["feedback", QUESTION]) == 0
    out = capsys.readouterr().out
    assert "One van in seven left late." in out
    assert "overall" in out


def test_without_a_question_it_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feedback"]) == 2
    assert capsys.readouterr().err == "Give the question, and the answer on standard input; or use --jsonl.\n"


def test_two_runs_of_the_program_give_the_same_bytes() -> None:
    line = json.dumps({"id": 1, "question": QUESTION, "answer": ANSWER}) + "\n"
    command = [sys.executable, "-m", "greenroom", "feedback", "--jsonl"]
    one, other = (
        subprocess.run(command, input=line.encode(), capture_output=True, check=True).stdout for _ in range(2)
    )
    assert one == other
    assert json.loads(one)["ratings"]["overall"]
