from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


def test_a_resume_is_read_as_json_or_as_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    with as_file(files("greenroom.services") / "example_texts" / "resume.md") as path:
        assert main(["resume", str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["basics"]["name"] == "Noor Haddad"
        assert main(["resume", str(path)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Noor Haddad\n")
    assert "Depot Operations Lead, Calder Fresh Foods (2021-03 to now)" in told


@pytest.mark.parametrize(("kind", "begins"), [("txt", "Noor Haddad\n"), ("json", "{"), ("yaml", "cv:\n")])
def test_a_resume_is_printed_in_another_form(capsys: pytest.CaptureFixture[str], kind: str, begins: str) -> None:
    with as_file(files("greenroom.services") / "example_texts" / "resume.md") as path:
        assert main(["resume", str(path), "--to", kind]) == 0
    assert capsys.readouterr().out.startswith(begins)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_what_is_written_is_read_back(capsys: pytest.CaptureFixture[str], tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"resume.{kind}"
    with as_file(files("greenroom.services") / "example_texts" / "resume.md") as path:
        assert main(["resume", str(path), "--to", kind, "--out", str(out)]) == 0
    capsys.readouterr()
    assert main(["resume", str(out)]) == 0
    assert "Depot Operations Lead, Calder Fresh Foods (2021-03 to now)" in capsys.readouterr().out


def test_a_pdf_needs_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    with as_file(files("greenroom.services") / "example_texts" / "resume.md") as path:
        assert main(["resume", str(path), "--to", "pdf"]) != 0
    assert "--out resume.pdf" in capsys.readouterr().err
