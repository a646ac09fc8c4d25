from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """Dear Ana,

we invite you to an interview on Tuesday, 8 December 2026, 10:00 - 10:45 CET, at https://northwind.zoom.us/j/9283.
You will meet Jane Doe, Head of Analytics. Please confirm by Friday, 4 December.
"""


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "mail.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_an_invitation_is_printed_as_lines(mail: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["invitation", str(mail), "--sent", "2026-11-27"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["invitation", "when: Tue 08 Dec 2026, 10:00 Europe/Berlin, 45 minutes"]
    assert "link: https://northwind.zoom.us/j/9283" in lines


def test_json_carries_every_value_with_the_span_of_its_evidence(mail: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["invitation", str(mail), "--sent", "2026-11-27", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    (time,) = found["times"]
    assert (time["local"], time["zone"], time["minutes"]) == ("2026-12-08T10:00", "Europe/Berlin", 45)
    (words,) = found["link"]["words"]
    assert TEXT[words["start"] : words["end"]] == "https://northwind.zoom.us/j/9283"


def test_a_pasted_text_comes_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Your interview: 8 December 2026 at 10:00.")))
    assert main(["invitation", "-", "--zone", "Europe/Lisbon", "--sent", "2026-11-27"]) == 0
    assert "Europe/Lisbon" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (b"Two eggs and flour.", [], "nothing about an interview"),
        (b"BEGIN:VCALENDAR\nno", [], "damaged or cut off"),
        (b"Interview on 8 December 2026 at 10:00.", ["--zone", "Mars/Olympus"], "There is no time zone"),
    ],
)
def test_bad_input_gets_one_sentence(
    content: bytes, options: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    assert main(["invitation", str(path), *options]) != 0
    assert said in capsys.readouterr().err
