from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.people import alice

from greenroom.services import mail_servers
from greenroom.services.exports import FORMAT, pieces
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


@pytest.mark.django_db
def test_a_password_is_in_no_export_nor_in_the_history_within_it() -> None:
    actor = alice()
    server: dict[str, Any] = {
        "host": "smtp.example.org",
        "port": 587,
        "security": "starttls",
        "from_address": "mara@example.org",
    }
    mail_servers.keep(actor, **server, password="seven winters")
    mail_servers.keep(actor, **server, password="eight winters")

    tables = dict(pieces(actor))

    (row,) = json.loads(tables["tables/mailserver.json"])
    changes = json.loads(tables["tables/change.json"])
    assert row["host"] == "smtp.example.org"
    assert changes[0]["after"]["host"] == "smtp.example.org"
    assert len(changes) == 2
    assert [name for name, content in tables.items() if b"winters" in content] == []
    assert "password" not in row


def test_the_secrets_that_are_left_out_are_columns() -> None:
    named: dict[type, frozenset[str]] = {model: getattr(model, "secrets", frozenset()) for model in all_models()}
    columns = {model: {field.attname for field in model._meta.concrete_fields} for model in all_models()}
    assert any(named.values())
    assert [model for model, names in named.items() if names - columns[model]] == []
