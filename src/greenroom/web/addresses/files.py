"""The address of a file."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import files

urlpatterns = [path("files/<uuid:file>/", files.file, name="file")]
