"""Forms of recordings: how one begins, the consent, a file from elsewhere, and how recordings are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.recordings import MEDIA
from greenroom.services.listening import KEEP_DAYS, LANGUAGES, keep_days_of, listening_of

if TYPE_CHECKING:
    from greenroom.store.models import Person

ACCEPT = "audio/*,video/*,.webm,.ogg,.m4a,.mp3,.mp4,.wav,.flac"
_WORDS = {7: "For 7 days", 30: "For 30 days", 90: "For 90 days", 365: "For a year"}


def keep_days_field(*, required: bool = False) -> forms.TypedChoiceField:
    """How long recordings are kept."""
    return forms.TypedChoiceField(
        label="How long are recordings kept?",
        choices=[("", "Until I delete them"), *((days, _WORDS[days]) for days in KEEP_DAYS)],
        coerce=int,
        empty_value=None,
        required=required,
        help_text="After that, sound and picture are deleted. The words and what was measured stay with your answer.",
    )


class BeginForm(forms.Form):
    """What a page says when it begins to record."""

    medium = forms.ChoiceField(choices=[(each, each) for each in MEDIA])
    media_type = forms.CharField(max_length=100)
    question = forms.UUIDField(required=False)
    mock = forms.UUIDField(required=False)


class ConsentForm(forms.Form):
    """The consent to be recorded."""

    keep_days = keep_days_field()


class HandInForm(forms.Form):
    """A recording that was made elsewhere."""

    file = forms.FileField(
        label="A recording made elsewhere",
        help_text="MP3, M4A, WAV, Ogg, FLAC, WebM or MP4.",
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        error_messages={"required": "Choose a recording first."},
    )
    question = forms.UUIDField(required=False, widget=forms.HiddenInput)
    mock = forms.UUIDField(required=False, widget=forms.HiddenInput)
    agree = forms.BooleanField(label="Keep my recordings on this machine", required=False)
    keep_days = keep_days_field()


class ListeningForm(forms.Form):
    """How recordings are heard and kept."""

    language = forms.ChoiceField(
        label="The language you answer in",
        choices=list(LANGUAGES.items()),
        help_text="Recordings are written down in this language.",
    )
    second_language = forms.BooleanField(
        label="It is not my first language",
        required=False,
        help_text="Then nothing is said about your pace and your pauses for words.",
    )
    stutter = forms.BooleanField(
        label="I stutter",
        required=False,
        help_text="Then nothing is said about pauses, repetitions and filler words.",
    )
    keep_days = keep_days_field()


def wishes_of(person: Person) -> dict[str, Any]:
    """What the form of listening starts with."""
    wishes = listening_of(person)
    return {
        "language": wishes.language,
        "stutter": wishes.stutter,
        "second_language": wishes.second_language,
        "keep_days": keep_days_of(person),
    }
