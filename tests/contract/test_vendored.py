"""What is committed ready-made is exactly what its source makes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "src" / "greenroom" / "web" / "static"
MODULES = FRONTEND / "node_modules"
BY_HAND = {"mark.svg"}

with_node = pytest.mark.skipif(
    shutil.which("node") is None or not MODULES.is_dir(), reason="needs Node and `make frontend` once"
)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@with_node
def test_the_files_for_pages_are_what_the_frontend_builds(tmp_path: Path) -> None:
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=FRONTEND, check=True, timeout=60)
    built, committed = contents(tmp_path), contents(STATIC)
    assert sorted(built) == sorted(set(committed) - BY_HAND)
    assert [name for name in built if built[name] != committed[name]] == []


@with_node
def test_the_judge_of_accessibility_is_the_one_of_the_lock() -> None:
    ours = ROOT / "tests" / "e2e" / "vendor" / "axe-4.14.1.min.js"
    assert ours.read_bytes() == (MODULES / "axe-core" / "axe.min.js").read_bytes()


def test_the_lock_names_no_registry() -> None:
    assert "resolved" not in (FRONTEND / "package-lock.json").read_text()


def test_every_package_is_listed_with_its_licence() -> None:
    subprocess.run([sys.executable, ROOT / "tools" / "third_party.py", "--check"], check=True, timeout=60)


def test_every_icon_that_a_template_names_is_there() -> None:
    drawn = {path.stem for path in (FRONTEND / "icons").glob("*.svg")}
    icons = (STATIC / "icons.svg").read_text()
    assert drawn
    assert [name for name in sorted(drawn) if f'id="{name}"' not in icons] == []
