"""The addresses of the story bank."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import stories

urlpatterns = [
    path("stories/", stories.stories, name="stories"),
    path("stories/new/", stories.new_story, name="new_story"),
    path("stories/<uuid:story>/", stories.story, name="story"),
    path("stories/<uuid:story>/edit/", stories.update_story, name="update_story"),
    path("stories/<uuid:story>/delete/", stories.delete_story, name="delete_story"),
]
