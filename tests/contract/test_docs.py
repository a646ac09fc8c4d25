"""The documents say what the program does: commands, knobs and links are held to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tools.commands import manual

from greenroom.cli.main import parser
from greenroom.conf import settings

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMANDS = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")


def test_every_command_is_documented_as_it_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert manual(parser()) == COMMANDS, "run: make reference"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_knob_is_explained_where_it_is_read() -> None:
    source = Path(str(settings.__file__)).parent
    read = set(re.findall(r'"(GREENROOM_[A-Z_]+)"', "".join(path.read_text() for path in source.glob("*.py"))))
    assert len(read) > 4
    assert sorted(knob for knob in read if knob not in str(settings.__doc__)) == []


def test_the_make_targets_that_are_named_exist() -> None:
    targets = set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z0-9-]+)", page.read_text(encoding="utf-8"))}
    assert named
    assert named <= targets
