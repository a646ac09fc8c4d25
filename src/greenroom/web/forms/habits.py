"""Forms of small habits: a line on what went well, a line on what was read."""

from __future__ import annotations

from django import forms

from greenroom.services.wins import LONGEST
from greenroom.web.forms.promises import day_field
from greenroom.web.forms.start import MendedForm


class WinForm(MendedForm):
    """What went well, and on which day."""

    use_required_attribute = False
    text = forms.CharField(
        label="What went well?",
        max_length=LONGEST,
        help_text="One line, with the figure if there is one. Such as “Got the rota out two days early.”",
        error_messages={"required": "Write one line."},
    )
    on = day_field("On which day, if not today")


class ReadingForm(MendedForm):
    """What was read, where it is, and what to take from it."""

    use_required_attribute = False
    title = forms.CharField(label="What you read", max_length=300, error_messages={"required": "Say what you read."})
    url = forms.CharField(label="Its address", required=False, max_length=2000, help_text="Nothing is fetched from it.")
    takeaway = forms.CharField(
        label="What you take from it",
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="A sentence that you could say in a talk.",
    )
