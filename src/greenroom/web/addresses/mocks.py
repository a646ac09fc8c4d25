"""The addresses of mock interviews."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import mocks

urlpatterns = [
    path("practice/mock/", mocks.mocks, name="mocks"),
    path("practice/mock/begin/", mocks.begin, name="begin_mock"),
    path("mocks/<uuid:mock>/", mocks.room, name="mock"),
    path("mocks/<uuid:mock>/say/", mocks.say, name="mock_say"),
    path("mocks/<uuid:mock>/aloud/", mocks.aloud, name="mock_aloud"),
    path("mocks/<uuid:mock>/end/", mocks.end, name="end_mock"),
    path("mocks/<uuid:mock>/review/", mocks.review, name="mock_review"),
    path("mocks/<uuid:mock>/remove/", mocks.remove, name="remove_mock"),
]
