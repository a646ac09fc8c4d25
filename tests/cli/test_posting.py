from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from greenroom.cli.main import main

if TYPE_CHECKING:
    import pytest


def test_a_posting_is_read_as_json_or_as_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    with as_file(files("greenroom.services") / "example_texts" / "posting.md") as path:
        assert main(["posting", str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["title"]["value"] == "Operations Manager Last Mile"
        assert main(["posting", str(path)]) == 0
    assert "must-have\n  - " in capsys.readouterr().out
