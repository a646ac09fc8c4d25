"""The knobs of the program: read from the environment, each with a type, a default and one sentence."""

from __future__ import annotations

import os
import secrets
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import available_timezones

from django.core.exceptions import ImproperlyConfigured
from platformdirs import user_data_path
from tzlocal import get_localzone_name

if TYPE_CHECKING:
    from collections.abc import Mapping

SECRET_FILE = "secret"  # noqa: S105 - the name of a file, not a secret


class Mode(StrEnum):
    """Who runs the program."""

    LOCAL = "local"
    SERVER = "server"


def text(name: str, default: str = "", *, env: Mapping[str, str] = os.environ) -> str:
    """The value of a knob as text, without surrounding space."""
    return env.get(name, default).strip()


def words(name: str, default: str = "", *, env: Mapping[str, str] = os.environ) -> list[str]:
    """The values of a knob that holds a list separated by commas."""
    return [word.strip() for word in text(name, default, env=env).split(",") if word.strip()]


def whole_number(name: str, default: int, *, env: Mapping[str, str] = os.environ) -> int:
    """The value of a knob that holds a whole number above zero.

    Raises:
        ImproperlyConfigured: it is something else.
    """
    value = text(name, str(default), env=env)
    if not value.isdecimal() or int(value) < 1:
        raise ImproperlyConfigured(f"{name} must be a whole number above zero; it is “{value}”.")
    return int(value)


def mode(*, env: Mapping[str, str] = os.environ) -> Mode:
    """Whether this is one person's laptop or an organisation's server.

    Raises:
        ImproperlyConfigured: GREENROOM_MODE is neither.
    """
    value = text("GREENROOM_MODE", Mode.LOCAL, env=env)
    if value not in set(Mode):
        raise ImproperlyConfigured(f"GREENROOM_MODE must be “local” or “server”; it is “{value}”.")
    return Mode(value)


def home(*, env: Mapping[str, str] = os.environ) -> Path:
    """The folder that holds everything that the program keeps: database, files, secret."""
    return Path(text("GREENROOM_HOME", env=env) or user_data_path("greenroom", appauthor=False)).expanduser().absolute()


def folder(name: str, *, env: Mapping[str, str] = os.environ) -> Path | None:
    """The value of a knob that names a folder; None where it is empty.

    Raises:
        ImproperlyConfigured: there is no such folder.
    """
    value = text(name, env=env)
    if not value:
        return None
    place = Path(value).expanduser().absolute()
    if not place.is_dir():
        raise ImproperlyConfigured(f"{name} must name a folder; there is none at “{value}”.")
    return place


def secret(folder: Path, *, env: Mapping[str, str] = os.environ) -> str:
    """The key that signs cookies: given, or kept in the home folder, or made for this process alone."""
    given = text("GREENROOM_SECRET", env=env)
    if given:
        return given
    kept = folder / SECRET_FILE
    if kept.is_file():
        return kept.read_text(encoding="ascii").strip()
    return secrets.token_urlsafe(48)


def database(url: str, folder: Path) -> dict[str, object]:
    """Django's description of the database that a URL names; SQLite in the home folder when there is none.

    Raises:
        ImproperlyConfigured: the URL is for another kind of database, or names none.
    """
    if not url:
        return _sqlite(folder / "greenroom.db")
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise ImproperlyConfigured("GREENROOM_DATABASE_URL must look like postgres://user:password@host:port/name.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": parts.port or "",
        "OPTIONS": {**dict(parse_qsl(parts.query)), "pool": True},
    }


def _sqlite(path: Path) -> dict[str, object]:
    """SQLite for several threads: readers never wait, and a writer takes its turn before it reads."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
                "PRAGMA mmap_size=134217728; PRAGMA journal_size_limit=27103364;"
            ),
        },
    }


def zone(where: Mode, *, env: Mapping[str, str] = os.environ) -> str:
    """The time zone that a new workspace begins in: the one asked for, or on a laptop the machine's own.

    Raises:
        ImproperlyConfigured: GREENROOM_ZONE is no time zone.
    """
    asked = text("GREENROOM_ZONE", env=env)
    if asked:
        if asked not in available_timezones():
            raise ImproperlyConfigured(f"GREENROOM_ZONE must be a time zone such as Europe/Berlin; it is “{asked}”.")
        return asked
    return (get_localzone_name() or "UTC") if where is Mode.LOCAL else "UTC"
