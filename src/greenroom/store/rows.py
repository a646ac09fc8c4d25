"""Rows as plain values: what the history keeps of a row, and what export and backup compare."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.apps import apps
from django.db import models

if TYPE_CHECKING:
    from collections.abc import Mapping

Values = dict[str, Any]

_LABEL = "store"


def table_of(model: type[models.Model]) -> str:
    """The name under which history and export know a model, such as `application`."""
    return model._meta.model_name or ""  # noqa: SLF001 - Django's documented way to a model's names


def model_of(table: str) -> type[models.Model]:
    """The model of that name.

    Raises:
        LookupError: the record has no such table.
    """
    return apps.get_model(_LABEL, table)


def all_models() -> list[type[models.Model]]:
    """Every model of the record, parents before children as they were declared."""
    return list(apps.get_app_config(_LABEL).get_models())


def values_of(row: models.Model) -> Values:
    """The row's columns as JSON can hold them: keys, days, instants and amounts as text, instants in UTC."""
    return {field.attname: _value(field, row) for field in row._meta.concrete_fields}  # noqa: SLF001


def row_from(model: type[models.Model], values: Mapping[str, Any]) -> models.Model:
    """An unsaved row with those columns: the inverse of `values_of`. Columns that are gone are left out."""
    fields = {field.attname: field for field in model._meta.concrete_fields}  # noqa: SLF001
    return model(**{name: _typed(fields[name], value) for name, value in values.items() if name in fields})


def _value(field: models.Field[Any, Any], row: models.Model) -> object:
    """One column; an amount with all of its decimals, so that it reads the same before and after it was kept."""
    value = field.value_from_object(row)
    if isinstance(field, models.DecimalField) and value is not None:
        return f"{Decimal(str(value)):.{field.decimal_places}f}"
    return _plain(value)


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


def _typed(field: models.Field[Any, Any], value: object) -> object:
    if isinstance(field, models.JSONField):
        return value
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    typed: object = target.to_python(value)
    return typed
