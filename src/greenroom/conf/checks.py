"""A server does not start half-configured: what must be set, and how to set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.checks import Error, Tags, register, run_checks
from django.core.exceptions import ImproperlyConfigured

from greenroom.conf import knobs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.apps import AppConfig

_SHORTEST_SECRET = 50
_NO_SECRET = Error(
    "The server has no secret of its own.",
    hint="Set GREENROOM_SECRET to at least 50 random characters.",
    id="greenroom.E001",
)
_NO_POSTGRESQL = Error(
    "A server keeps its record in PostgreSQL.",
    hint="Set GREENROOM_DATABASE_URL to postgres://user:password@host:port/name.",
    id="greenroom.E002",
)
_NO_HOST = Error(
    "The server does not know its own name.",
    hint="Set GREENROOM_ALLOWED_HOSTS to the host names it answers to.",
    id="greenroom.E003",
)
_NO_HTTPS = Error(
    "Cookies would travel without HTTPS.",
    hint="Leave the settings of cookies and of the redirect to HTTPS as they are.",
    id="greenroom.E004",
)


@register(Tags.security)
def server_is_configured(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django calls checks with it
    **_: object,
) -> list[Error]:
    """Whatever a server still lacks; a laptop lacks nothing."""
    return [] if settings.LOCAL else _lacking()


def refuse_half_configured() -> None:
    """Stop a server that lacks something.

    Raises:
        ImproperlyConfigured: with everything that is lacking, and how to mend it.
    """
    ours = [message for message in run_checks(tags=[Tags.security]) if str(message.id).startswith("greenroom.")]
    if ours:
        raise ImproperlyConfigured("\n".join(f"{message.msg} {message.hint}" for message in ours))


def _lacking() -> list[Error]:
    found = []
    if len(knobs.text("GREENROOM_SECRET")) < _SHORTEST_SECRET:
        found.append(_NO_SECRET)
    if settings.DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
        found.append(_NO_POSTGRESQL)
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        found.append(_NO_HOST)
    if not (settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE and settings.SECURE_SSL_REDIRECT):
        found.append(_NO_HTTPS)
    return found
