"""Forms of the calendar."""

from __future__ import annotations

from django import forms

from greenroom.web.forms.moments import LocalTimeField


class TaskForm(forms.Form):
    """Something to do of the person's own."""

    title = forms.CharField(label="What there is to do", max_length=300)
    when = LocalTimeField(label="When", required=False)
    minutes = forms.IntegerField(label="Minutes", initial=30, min_value=1, max_value=1440)


class MoveForm(forms.Form):
    """Another time for a task."""

    when = LocalTimeField(label="New time")


class TravelForm(forms.Form):
    """How long the way to an interview takes."""

    travel_minutes = forms.IntegerField(label="Minutes on the way", min_value=0, max_value=1440)


KINDS: dict[str, type[forms.Form]] = {"task": TaskForm, "move": MoveForm, "travel": TravelForm}
