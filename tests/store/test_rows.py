from __future__ import annotations

import json

import pytest
from tests.people import alice
from tests.world import world

from greenroom.store.models import Change, Deed
from greenroom.store.rows import all_models, model_of, row_from, table_of, values_of

pytestmark = pytest.mark.django_db


def test_every_row_becomes_json_and_back_without_loss() -> None:
    world(alice())

    rows = [row for model in all_models() for row in model._base_manager.all()]

    assert len({type(row) for row in rows}) > 15
    for row in rows:
        values = json.loads(json.dumps(values_of(row)))
        assert values_of(row_from(type(row), values)) == values_of(row)


def test_each_model_is_found_by_its_table() -> None:
    assert [model_of(table_of(model)) for model in all_models()] == all_models()


def test_a_column_that_is_gone_is_left_out() -> None:
    assert row_from(Change, {"table": "story", "long_gone": 1}).table == "story"  # type: ignore[attr-defined]


def test_no_table_is_unknown() -> None:
    with pytest.raises(LookupError):
        model_of("spaceship")


def test_a_deed_knows_the_rows_it_touched() -> None:
    world(alice())

    assert {change.deed_id for change in Change.objects.all()} == {deed.pk for deed in Deed.objects.all()}
