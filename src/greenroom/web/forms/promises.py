"""Forms of promises."""

from __future__ import annotations

from django import forms

from greenroom.web.forms.start import DayInput, MendedForm


def day_field(label: str) -> forms.DateField:
    """A day that may stay open."""
    return forms.DateField(label=label, required=False, widget=DayInput())


class PromiseForm(MendedForm):
    """Something promised, and until when."""

    use_required_attribute = False
    what = forms.CharField(
        label="What you promised",
        max_length=300,
        error_messages={"required": "Say what you promised."},
    )
    due_on = day_field("Until")


class DayForm(MendedForm):
    """Another day for a promise."""

    due_on = day_field("Until")
