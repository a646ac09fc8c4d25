"""Every address of the program: the pages, and the API beside them."""

from __future__ import annotations

from django.urls import include, path

from greenroom.api.door import api

urlpatterns = [path("", include("greenroom.web.urls")), path("api/", api.urls)]

handler400 = "greenroom.web.views.errors.bad_request"
handler403 = "greenroom.web.views.errors.forbidden"
handler404 = "greenroom.web.views.errors.not_found"
handler500 = "greenroom.web.views.errors.broken"
