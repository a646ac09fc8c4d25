"""The form of the feedback that an employer gave."""

from __future__ import annotations

from django import forms

from greenroom.web.forms.start import MendedForm


class FeedbackForm(MendedForm):
    """What they said, word for word."""

    use_required_attribute = False
    text = forms.CharField(
        label="What they said",
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Word for word, as far as you can: changes are read from their words.",
        error_messages={"required": "Paste or write what they said."},
    )
