"""The addresses of one's own data."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import keeping

urlpatterns = [
    path("data/", keeping.data, name="data"),
    path("data/backup/", keeping.backup, name="backup"),
    path("data/backup/keep/", keeping.keep_backup, name="keep_backup"),
    path("data/export/", keeping.export, name="export"),
    path("data/check/", keeping.check, name="check"),
    path("data/erase/", keeping.erase, name="erase"),
]
