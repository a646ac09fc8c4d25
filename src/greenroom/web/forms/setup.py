"""The form of the set-up check: numbers that the page measured, points ticked by hand, the second way in."""

from __future__ import annotations

from django import forms

from greenroom.core.setup.room import ROOM


class SetupForm(forms.Form):
    """What is kept of a set-up check. Each part may be empty, not all of them."""

    numbers = forms.CharField(required=False, widget=forms.HiddenInput)
    ticked = forms.MultipleChoiceField(
        label="Looked at by you",
        required=False,
        choices=[(point.key, point.text) for point in ROOM],
        widget=forms.CheckboxSelectMultiple,
    )
    backup = forms.CharField(
        label="The second way in",
        required=False,
        max_length=2000,
        help_text="If the link fails: a number to dial, whom to call, what you will do first.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
