"""The addresses of recordings."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import playing, recordings

urlpatterns = [
    path("recordings/begin/", recordings.begin, name="begin_recording"),
    path("recordings/consent/", recordings.consent, name="consent_to_recording"),
    path("recordings/hand-in/", recordings.hand_in, name="hand_in_recording"),
    path("recordings/<uuid:recording>/piece/", recordings.piece, name="recording_piece"),
    path("recordings/<uuid:recording>/finish/", recordings.finish, name="finish_recording"),
    path("recordings/<uuid:recording>/hear/", recordings.hear, name="hear_recording"),
    path("recordings/<uuid:recording>/cancel/", recordings.cancel, name="cancel_hearing"),
    path("recordings/<uuid:recording>/delete/", recordings.delete, name="delete_recording"),
    path("recordings/<uuid:recording>/state/", recordings.state, name="recording_state"),
    path("recordings/<uuid:recording>/play/", playing.play, name="play_recording"),
    path("recordings/<uuid:recording>/captions/", playing.captions, name="recording_captions"),
    path("recordings/<uuid:recording>/wave/", playing.wave, name="recording_wave"),
]
