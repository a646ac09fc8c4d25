"""The addresses of the profile and of sharing."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import profile

urlpatterns = [
    path("profile/", profile.profile, name="profile"),
    path("profile/edit/", profile.update_profile, name="update_profile"),
    path("profile/share/", profile.share, name="share"),
    path("shares/<uuid:share>/revoke/", profile.revoke_share, name="revoke_share"),
]
