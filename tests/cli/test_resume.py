from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from greenroom.cli.main import main

if TYPE_CHECKING:
    import pytest


def test_a_resume_is_read_as_json_or_as_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    with as_file(files("greenroom.services") / "example_texts" / "resume.md") as path:
        assert main(["resume", str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["basics"]["name"] == "Noor Haddad"
        assert main(["resume", str(path)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Noor Haddad\n")
    assert "Depot Operations Lead, Calder Fresh Foods (2021-03 to now)" in told
