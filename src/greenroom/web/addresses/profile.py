"""The addresses of the profile and of sharing."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import listening, profile

urlpatterns = [
    path("profile/", profile.profile, name="profile"),
    path("profile/edit/", profile.update_profile, name="update_profile"),
    path("profile/listening/", listening.set_listening, name="set_listening"),
    path("profile/consent/take-back/", listening.take_back_consent, name="take_back_consent"),
    path("profile/recordings/delete/", listening.delete_recordings, name="delete_recordings"),
    path("profile/share/", profile.share, name="share"),
    path("shares/<uuid:share>/revoke/", profile.revoke_share, name="revoke_share"),
]
