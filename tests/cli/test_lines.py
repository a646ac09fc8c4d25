from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from greenroom.cli.lines import json_lines
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    import pytest


def echo(line: dict[str, Any]) -> dict[str, Any]:
    if "id" not in line:
        message = "“id” is missing."
        raise InvalidChoice(message)
    return {"id": line["id"]}


def test_each_line_has_its_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert json_lines(['{"id": 1}\n', "\n", '{"id": "zwei ü"}'], echo, "{}") == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [{"id": 1}, {"id": "zwei ü"}]


def test_a_bad_line_is_named_and_the_others_are_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert json_lines(["nonsense", "[1]", '{"no": 1}', '{"id": 4}'], echo, '{"id"}') == 2
    out, err = capsys.readouterr()
    assert json.loads(out) == {"id": 4}
    assert err.splitlines() == [
        'Line 1: This is no object of JSON. Write {"id"}.',
        'Line 2: This is no object of JSON. Write {"id"}.',
        "Line 3: “id” is missing.",
    ]
