from __future__ import annotations

import io
import json

import pytest
from bench.story_fit_pairs import A

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main


def told(
    line: dict[str, object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(line) + "\n"))
    code = main(["fit", "--jsonl"])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_stories_of_a_line_are_ranked_with_level_score_and_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = {"id": 7, "question": A.questions[1], "stories": [{"id": k, "text": t} for k, t in A.stories.items()]}
    code, out, _ = told(line, monkeypatch, capsys)
    found = json.loads(out)
    assert (code, found["id"]) == (0, 7)
    first = found["ranking"][0]
    assert (first["id"], first["level"]) == ("shifts", 3)
    assert first["why"]
    assert [row["score"] for row in found["ranking"]] == sorted((r["score"] for r in found["ranking"]), reverse=True)


@pytest.mark.parametrize(
    "line",
    [
        {"id": 1, "stories": []},
        {"id": 1, "question": "Why?", "stories": "none"},
        {"id": 1, "question": "Why?", "stories": [{"id": 1, "text": "One"}]},
    ],
)
def test_a_line_that_lacks_something_says_so(
    line: dict[str, object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, err = told(line, monkeypatch, capsys)
    assert "must be a list" in out + err or "missing" in out + err or "needs an" in out + err


def test_without_lines_the_command_says_what_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit"]) == BAD_INPUT
    assert "--jsonl" in capsys.readouterr().err
