"""The form of a recall: how it went."""

from __future__ import annotations

from django import forms

from greenroom.core.recall.values import Rating

RATING_WORDS = (
    (Rating.AGAIN, "Not there"),
    (Rating.HARD, "With effort"),
    (Rating.GOOD, "There"),
    (Rating.EASY, "At once"),
)


class RecallForm(forms.Form):
    """How it went, whether it was said aloud, and how long it took."""

    rating = forms.TypedChoiceField(choices=[(int(rating), word) for rating, word in RATING_WORDS], coerce=int)
    aloud = forms.BooleanField(label="I said it aloud", required=False)
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)
