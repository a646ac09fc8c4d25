from __future__ import annotations

import re
from pathlib import Path

import pytest

from greenroom.services.exports import FORMAT
from greenroom.store.rows import all_models, table_of

MANUAL = Path(__file__).parents[2] / "docs" / "reference" / "export.md"


def sections() -> dict[str, set[str]]:
    """The columns that the manual describes, by table."""
    parts = re.split(r"^### `([a-z]+)`.*$", MANUAL.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {
        table: set(re.findall(r"`([a-z0-9_]+)`", " ".join(re.findall(r"^\| (.*?) \|", text, flags=re.MULTILINE))))
        for table, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def test_the_manual_describes_every_table() -> None:
    assert set(sections()) == {table_of(model) for model in all_models()}


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_the_manual_describes_every_column(model: type) -> None:
    everywhere = {"id", "created_at", "person_id", "start", "end", "certainty", "by_hand", "position"}
    columns = {field.attname for field in model._meta.concrete_fields}  # type: ignore[attr-defined]

    assert sections()[table_of(model)] - everywhere == columns - everywhere


def test_the_manual_names_the_format() -> None:
    assert f"Format {FORMAT}." in MANUAL.read_text(encoding="utf-8")
