"""Fields for times that are typed without a zone."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone


class LocalTimeField(forms.DateTimeField):
    """A date and time as clocks show it. Its value has no zone: the zone is said elsewhere."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's field takes
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        super().__init__(widget=widget, **kwargs)

    def to_python(self, value: Any) -> Any:  # noqa: ANN401 - as Django has it
        """The time as typed. It is read in UTC, where clocks never skip an hour."""
        with timezone.override(dt.UTC):
            read = super().to_python(value)
        return read.replace(tzinfo=None) if isinstance(read, dt.datetime) else read
