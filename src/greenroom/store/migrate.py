"""Bringing the database up to date, and finding out in a millisecond that it is.

SQLite keeps one number for the program that uses it (`user_version`). It is set to a fingerprint of all migrations once
they are applied. It lives inside the database, so a restored backup or an older file is noticed and brought up to date.
"""

from __future__ import annotations

import zlib
from pathlib import Path

from django.apps import apps
from django.core.management import call_command
from django.db import connection


def bring_up_to_date() -> bool:
    """Apply the migrations that are lacking. True if there was anything to do."""
    wanted = _fingerprint()
    if connection.vendor == "sqlite" and _applied() == wanted:
        return False
    call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA user_version = {wanted}")
    return True


def _fingerprint() -> int:
    """A number of 31 bits that changes when a migration is added; never zero, which a new file has."""
    names = [
        f"{app.label}/{file.name}"
        for app in apps.get_app_configs()
        for file in Path(app.path).glob("migrations/[0-9]*.py")
    ]
    return (zlib.crc32("\n".join(sorted(names)).encode()) & 0x7FFFFFFF) or 1


def _applied() -> int:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA user_version")
        row = cursor.fetchone()
    return int(row[0]) if row else 0
