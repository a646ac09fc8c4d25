"""The Django app that holds the pages."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages, their templates and their static files."""

    name = "greenroom.web"
    label = "web"

    def ready(self) -> None:
        """Register the checks that a server must pass before it starts, and the job that listens to recordings."""
        from greenroom.conf import checks  # noqa: F401, PLC0415 - registering is the purpose
        from greenroom.jobs import hearing  # noqa: F401, PLC0415 - the same
