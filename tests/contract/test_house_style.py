"""The house style that a machine can hold: sizes, mirrors, names and leftovers."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "greenroom"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "data"}


def functions(path: Path) -> list[tuple[str, int]]:
    """Name and length in lines, docstring not counted, of each function in a module."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            documented = ast.get_docstring(node) is not None
            body = node.body[1:] if documented and len(node.body) > 1 else node.body
            found.append((node.name, (node.end_lineno or 0) - body[0].lineno + 2))
    return found


def test_the_modules_were_found() -> None:
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_has_at_most_400_lines(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_function_has_at_most_40_lines(path: Path) -> None:
    assert [(name, lines) for name, lines in functions(path) if lines > 40] == []


def test_nine_functions_in_ten_have_at_most_25_lines() -> None:
    lengths = sorted(lines for path in MODULES for _, lines in functions(path))
    assert lengths[int(len(lengths) * 0.9)] <= 25


def test_no_module_is_named_after_nothing() -> None:
    assert [path for path in MODULES if path.stem in FORBIDDEN_NAMES] == []


def test_every_test_module_mirrors_a_module_or_a_room() -> None:
    rooms = ("core", "adapters", "store", "services", "files", "jobs", "web", "cli", "conf", "identity")
    tests = [path for room in rooms for path in (ROOT / "tests" / room).rglob("test_*.py")]
    assert tests
    strays = [
        str(path.relative_to(ROOT))
        for path in tests
        if not (
            (SOURCE / path.relative_to(ROOT / "tests").parent / f"{path.stem.removeprefix('test_')}.py").exists()
            or (SOURCE / path.relative_to(ROOT / "tests").parent / path.stem.removeprefix("test_")).is_dir()
            or path.stem.removeprefix("test_") == path.parent.name
            or path.stem.endswith("_model")  # agrees with a plain model of several modules together
        )
    ]
    assert strays == []


def test_only_the_edges_catch_everything() -> None:
    broad = re.compile(r"except (Exception|BaseException)\b|except:")
    edges = {"cli/main.py", "jobs/worker.py"}
    assert [
        str(path.relative_to(SOURCE))
        for path in MODULES
        if broad.search(path.read_text()) and str(path.relative_to(SOURCE)) not in edges
    ] == []


def test_nothing_is_left_to_do_in_a_comment() -> None:
    leftover = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    assert [str(path.relative_to(SOURCE)) for path in MODULES if leftover.search(path.read_text())] == []


def test_nothing_names_a_machine_or_a_registry() -> None:
    here = "|".join(re.escape(f"{folder}/") for folder in (ROOT, Path.home()))
    place = re.compile(rf"{here}|pythonhosted\.|npmjs\.|deb\.debian\.")
    texts = [
        path
        for folder in ("src", "tests", "bench", "docs", "frontend", "requirements", "tools")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".md", ".txt", ".json", ".toml", ".html", ".js", ".mjs", ".css", ".sh", ".yaml"}
        and "node_modules" not in path.parts
        and path != Path(__file__)
    ]
    assert len(texts) > 100
    assert [str(path.relative_to(ROOT)) for path in texts if place.search(path.read_text(errors="replace"))] == []
