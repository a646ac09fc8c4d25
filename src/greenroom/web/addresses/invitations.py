"""The addresses of invitations."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import invitations

urlpatterns = [
    path("invitations/new/", invitations.hand_in, name="hand_in_invitation"),
    path("invitations/<uuid:invitation>/", invitations.show, name="invitation"),
    path("invitations/<uuid:invitation>/settle/", invitations.settle, name="settle_invitation"),
    path("invitations/<uuid:invitation>/cancel/", invitations.cancel, name="cancel_invitation"),
    path("invitations/<uuid:invitation>/leave/", invitations.leave, name="leave_invitation"),
]
