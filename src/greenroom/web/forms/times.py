"""The form of times to talk: the employer's hours, the person's own, and how many times are wanted."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django import forms

from greenroom.services.itinerary import OFFICE, WORKING_DAYS, Wanted, hours_on
from greenroom.web.forms.interviews import zones

if TYPE_CHECKING:
    from greenroom.store.models import Person

_DAYS = [(0, "Mon"), (1, "Tue"), (2, "Wed"), (3, "Thu"), (4, "Fri"), (5, "Sat"), (6, "Sun")]
_DAY = dt.timedelta(days=1)


def _clock(label: str, *, required: bool = True) -> forms.TimeField:
    return forms.TimeField(
        label=label, required=required, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )


class TimesForm(forms.Form):
    """When they can talk, when you can, and for how long."""

    zone = forms.ChoiceField(label="Their time zone")
    days = forms.TypedMultipleChoiceField(
        label="Their days",
        choices=_DAYS,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one day."},
    )
    start = _clock("They can talk from")
    end = _clock("Until")
    minutes = forms.IntegerField(label="Minutes", min_value=5, max_value=600)
    weeks = forms.IntegerField(label="Within how many weeks", min_value=1, max_value=12)
    count = forms.IntegerField(label="How many times", min_value=1, max_value=12)
    own_start = _clock("You can talk from", required=False)
    own_end = _clock("Until", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **{"use_required_attribute": False, **kwargs})
        self.fields["zone"].choices = zones()  # type: ignore[attr-defined] # it is a field with choices

    def clean(self) -> dict[str, Any]:
        """Hours end after they begin, and those of the person are given as two."""
        cleaned = super().clean() or {}
        for start, end in (("start", "end"), ("own_start", "own_end")):
            first, last = cleaned.get(start), cleaned.get(end)
            if (first is None) != (last is None) and not {start, end} & set(self.errors):
                self.add_error(end, "Give both times, or leave both empty.")
            elif first is not None and last is not None and first >= last:
                self.add_error(end, "This must be later than the other time.")
        return cleaned

    def wanted(self, person: Person, now: dt.datetime) -> Wanted:
        """What is looked for, from tomorrow on."""
        said = self.cleaned_data
        today = now.astimezone(ZoneInfo(person.zone)).date()
        own = said["own_start"] and hours_on(person.zone, WORKING_DAYS, said["own_start"], said["own_end"])
        return Wanted(
            said["zone"],
            today + _DAY,
            today + said["weeks"] * 7 * _DAY,
            said["minutes"],
            said["count"],
            theirs=hours_on(said["zone"], said["days"], said["start"], said["end"]),
            mine=own or None,
        )


def usual(zone: str, minutes: int) -> dict[str, Any]:
    """What is looked for unless the person says otherwise, as an address has it."""
    return {
        "zone": zone,
        "days": list(WORKING_DAYS),
        "start": f"{OFFICE[0]:%H:%M}",
        "end": f"{OFFICE[1]:%H:%M}",
        "minutes": minutes,
        "weeks": 2,
        "count": 3,
    }
