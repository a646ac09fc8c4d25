"""The form of the profile. Lists are typed a line each, so that it works without a script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.services.people import DAYS, PAY_PERIODS, SHORTEST_DAY
from greenroom.web.forms.interviews import zones

if TYPE_CHECKING:
    from greenroom.store.models import Person

DAY_WORDS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LISTS = {
    "languages": ("name", "level"),
    "work_authorisations": ("country", "status", "until"),
    "links": ("url", "label"),
}


def _lines(label: str, ask: str) -> forms.CharField:
    return forms.CharField(label=label, help_text=ask, required=False, widget=forms.Textarea(attrs={"rows": 3}))


class ProfileForm(forms.Form):
    """Who you are, when you are free, and what you tell employers."""

    name = forms.CharField(label="Name", required=False, max_length=200)
    headline = forms.CharField(label="Headline", required=False, max_length=300, help_text="Your work in one line.")
    email = forms.CharField(label="E-mail", required=False, max_length=254)
    phone = forms.CharField(label="Phone", required=False, max_length=60)
    place = forms.CharField(label="Place", required=False, max_length=200)
    zone = forms.ChoiceField(label="Your time zone", help_text="All times are shown in it as well.")
    daily_minutes = forms.IntegerField(
        label="Minutes a day at most",
        required=False,
        min_value=SHORTEST_DAY,
        max_value=24 * 60,
        help_text="Left empty, the plan keeps to two hours where it can.",
    )
    notice_period = forms.CharField(
        label="Notice period", required=False, max_length=200, help_text="Such as “two months to the end of a month”."
    )
    work_authorisations = _lines(
        "Where you may work", "A line each: country, status, until when. Such as “Netherlands, work permit, 2028-05”."
    )
    languages = _lines("Languages", "A line each: language, level. Such as “German, B2”.")
    links = _lines("Links", "A line each: address, name. Such as “https://example.org, Portfolio”.")
    pay_low = forms.IntegerField(label="Pay from", required=False, min_value=0)
    pay_high = forms.IntegerField(label="Pay up to", required=False, min_value=0)
    pay_currency = forms.CharField(label="Currency", required=False, max_length=3, help_text="Three letters.")
    pay_period = forms.ChoiceField(
        label="Per", required=False, choices=[("", "Not said"), *((each, each) for each in PAY_PERIODS)]
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = zones()  # type: ignore[attr-defined] # it is a field with choices
        for day, word in zip(DAYS, DAY_WORDS, strict=True):
            self.fields[f"free_{day}"] = forms.CharField(label=word, required=False, max_length=200)

    def fields_of_profile(self) -> dict[str, object]:
        """What was typed, in the shapes of the profile."""
        values: dict[str, object] = {
            name: value for name, value in self.cleaned_data.items() if not name.startswith("free_")
        }
        for name, keys in _LISTS.items():
            values[name] = [_row(line, keys) for line in self.cleaned_data[name].splitlines() if line.strip()]
        values["free_hours"] = {day: _ranges(self.cleaned_data[f"free_{day}"]) for day in DAYS}
        return values

    @property
    def days(self) -> list[forms.BoundField]:
        """The fields of the free hours, Monday first."""
        return [self[f"free_{day}"] for day in DAYS]


def initial_of(person: Person) -> dict[str, Any]:
    """What the form starts with."""
    values: dict[str, Any] = {name: getattr(person, name) for name in ProfileForm.base_fields}
    for name, keys in _LISTS.items():
        rows = getattr(person, name)
        values[name] = "\n".join(", ".join(filter(None, (row.get(key, "") for key in keys))) for row in rows)
    for day in DAYS:
        values[f"free_{day}"] = ", ".join(f"{start}-{end}" for start, end in person.free_hours.get(day, []))
    return values


def _row(line: str, keys: tuple[str, ...]) -> dict[str, str]:
    parts = [part.strip() for part in line.split(",", len(keys) - 1)]
    return dict(zip(keys, [*parts, "", ""], strict=False))


def _ranges(text: str) -> list[list[str]]:
    """“18:00-20:00, 21:00-22:00” as pairs of times; the service says what is wrong with them."""
    found = [re.split(r"\s*(?:-|–|\bto\b)\s*", part.strip()) for part in text.split(",") if part.strip()]
    return [[_clock(time) for time in pair] for pair in found]


def _clock(time: str) -> str:
    """“9:30” and “18” as a clock writes them."""
    hour, _, minute = time.partition(":")
    return f"{hour.zfill(2)}:{minute or '00'}" if hour.isdecimal() else time
