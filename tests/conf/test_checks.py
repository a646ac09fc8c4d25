"""A server does not start half-configured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.exceptions import ImproperlyConfigured

from greenroom.conf.checks import refuse_half_configured, server_is_configured

if TYPE_CHECKING:
    from pytest_django.fixtures import Settings


def test_a_laptop_lacks_nothing() -> None:
    assert server_is_configured() == []


def test_a_server_that_was_only_switched_on_lacks_everything(settings: Settings) -> None:
    settings.LOCAL = False
    settings.ALLOWED_HOSTS = ["*"]
    assert [lack.id for lack in server_is_configured()] == [
        "greenroom.E001",
        "greenroom.E002",
        "greenroom.E003",
        "greenroom.E004",
    ]


def test_a_server_that_lacks_something_says_how_to_mend_it_and_stops(settings: Settings) -> None:
    settings.LOCAL = False
    with pytest.raises(ImproperlyConfigured, match="Set GREENROOM_DATABASE_URL to postgres"):
        refuse_half_configured()


def test_a_server_with_everything_starts(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_SECRET", "x" * 50)
    settings.LOCAL = False
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", "django.db.backends.postgresql")
    settings.ALLOWED_HOSTS = ["greenroom.example"]
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = settings.SECURE_SSL_REDIRECT = True
    refuse_half_configured()
