"""The form of a drill: what the candidate says now."""

from __future__ import annotations

from django import forms


class DrillForm(forms.Form):
    """An answer, with the seconds of the clock if it ran."""

    text = forms.CharField(
        label="What you say",
        help_text="Say it aloud at once, without preparing. Record it, or write down what you said.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    recording = forms.UUIDField(required=False, widget=forms.HiddenInput)
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)

    def clean_seconds(self) -> int | None:
        """A clock that did not run measured nothing."""
        return self.cleaned_data["seconds"] or None
