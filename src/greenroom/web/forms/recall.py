"""The form of a recall: how it went."""

from __future__ import annotations

from django import forms

from greenroom.core.recall.values import Rating

RATING_WORDS = (
    (Rating.AGAIN, "Not there", "It comes again in this sitting."),
    (Rating.HARD, "With effort", "It comes back soon."),
    (Rating.GOOD, "There", "It comes back when it would fade."),
    (Rating.EASY, "At once", "It can wait longest."),
)


class RecallForm(forms.Form):
    """How it went, whether it was said aloud, and how long it took."""

    rating = forms.TypedChoiceField(choices=[(int(rating), word) for rating, word, _ in RATING_WORDS], coerce=int)
    aloud = forms.BooleanField(label="I said it aloud", required=False)
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)
