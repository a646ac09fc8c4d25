"""The addresses of all pages."""

from __future__ import annotations

from django.urls import include, path

from greenroom.web.views import entrance, judging, now

urlpatterns = [
    path("", now.now, name="now"),
    path("", include("greenroom.web.addresses.start")),
    path("", include("greenroom.web.addresses.applications")),
    path("", include("greenroom.web.addresses.calendar")),
    path("", include("greenroom.web.addresses.practice")),
    path("", include("greenroom.web.addresses.setup")),
    path("", include("greenroom.web.addresses.mocks")),
    path("", include("greenroom.web.addresses.workbench")),
    path("", include("greenroom.web.addresses.recordings")),
    path("", include("greenroom.web.addresses.hard_moments")),
    path("", include("greenroom.web.addresses.recall")),
    path("", include("greenroom.web.addresses.habits")),
    path("", include("greenroom.web.addresses.profile")),
    path("", include("greenroom.web.addresses.keeping")),
    path("", include("greenroom.web.addresses.interviews")),
    path("", include("greenroom.web.addresses.invitations")),
    path("", include("greenroom.web.addresses.calendar_out")),
    path("", include("greenroom.web.addresses.letters")),
    path("", include("greenroom.web.addresses.moving")),
    path("", include("greenroom.web.addresses.research")),
    path("", include("greenroom.web.addresses.afterwards")),
    path("", include("greenroom.web.addresses.papers")),
    path("", include("greenroom.web.addresses.history")),
    path("", include("greenroom.web.addresses.files")),
    path("", include("greenroom.web.addresses.resumes")),
    path("", include("greenroom.web.addresses.stories")),
    path("", include("greenroom.web.addresses.conversations")),
    path("", include("greenroom.web.addresses.offers")),
    path("", include("greenroom.web.addresses.negotiations")),
    path("how-we-judge/", judging.how_we_judge, name="how_we_judge"),
    path("enter/<str:token>/", entrance.enter, name="enter"),
    path("healthz", entrance.health, name="health"),
]
