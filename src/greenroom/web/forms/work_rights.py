"""The form of a right to work in one country."""

from __future__ import annotations

from django import forms

from greenroom.web.forms.start import MendedForm


class RightForm(MendedForm):
    """A country, how it stands there, and until when."""

    use_required_attribute = False
    country = forms.CharField(label="Country", max_length=100, error_messages={"required": "Name a country."})
    status = forms.CharField(
        label="How it stands",
        max_length=200,
        help_text="Such as “citizen”, “permanent resident”, “work permit” or “needs a permit”.",
        error_messages={"required": "Say how it stands, such as “citizen” or “work permit”."},
    )
    until = forms.CharField(
        label="Until", required=False, max_length=10, help_text="Year and month on the paper, such as 2028-05."
    )
