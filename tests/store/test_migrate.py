"""Bringing the database up to date."""

from __future__ import annotations

import pytest
from django.db import connection

from greenroom.store.migrate import bring_up_to_date


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="the mark is kept by SQLite")
def test_a_database_that_is_up_to_date_is_left_alone() -> None:
    bring_up_to_date()
    assert bring_up_to_date() is False


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="the mark is kept by SQLite")
def test_a_database_from_elsewhere_is_brought_up_to_date() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA user_version = 0")
    assert bring_up_to_date() is True
