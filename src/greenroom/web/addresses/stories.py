"""The addresses of the story bank."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import loops, stories, story_bank, story_files, tellings

urlpatterns = [
    path("stories/", story_bank.stories, name="stories"),
    path("stories/files/", story_files.story_files, name="story_files"),
    path("stories/file/", story_files.story_file, name="story_file"),
    path("stories/new/", stories.new_story, name="new_story"),
    path("stories/<uuid:story>/", stories.story, name="story"),
    path("stories/<uuid:story>/edit/", stories.update_story, name="update_story"),
    path("stories/<uuid:story>/answer/", stories.answer_story, name="answer_story"),
    path("stories/<uuid:story>/confirm/", stories.confirm_story, name="confirm_story"),
    path("stories/<uuid:story>/tell/", tellings.tell_story, name="tell_story"),
    path("stories/<uuid:story>/delete/", stories.delete_story, name="delete_story"),
    path("interviews/<uuid:interview>/told/", tellings.tell_in_interview, name="tell_in_interview"),
    path("tellings/<uuid:telling>/", tellings.telling, name="telling"),
    path("tellings/<uuid:telling>/remove/", tellings.remove_telling, name="remove_telling"),
    path("applications/<uuid:application>/stories/", loops.loop, name="loop"),
]
