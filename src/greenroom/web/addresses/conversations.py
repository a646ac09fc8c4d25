"""The addresses of conversations that were written down elsewhere."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import conversations

urlpatterns = [
    path("conversations/", conversations.conversations, name="conversations"),
    path("conversations/<uuid:conversation>/", conversations.conversation, name="conversation"),
    path("conversations/<uuid:conversation>/speakers/", conversations.map_speakers, name="map_speakers"),
    path("conversations/<uuid:conversation>/answers/", conversations.keep_answer, name="keep_answer"),
    path("conversations/<uuid:conversation>/remove/", conversations.remove_conversation, name="remove_conversation"),
]
