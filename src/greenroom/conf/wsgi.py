"""The door for a WSGI server, such as `gunicorn greenroom.conf.wsgi`."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greenroom.conf.settings")

application = get_wsgi_application()

from greenroom.conf.checks import refuse_half_configured  # noqa: E402 - the settings must stand first

refuse_half_configured()
