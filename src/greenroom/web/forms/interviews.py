"""Forms of an interview: when, how, where, and who will be there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms

from greenroom.core.people import PERSPECTIVES
from greenroom.services.interviews import EARLIER, FORMATS, LATER, Who
from greenroom.web.forms.moments import LocalTimeField

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.store.models import Interview

SEATS = range(1, 5)


def zones() -> list[tuple[str, str]]:
    """Every time zone, by its name."""
    return [(zone, zone.replace("_", " ")) for zone in sorted(available_timezones())]


class WhenForm(forms.Form):
    """The date and time of an interview, in the zone in which the employer named it."""

    local = LocalTimeField(label="Date and time", help_text="As the employer wrote it.")
    zone = forms.ChoiceField(label="In the time zone")
    minutes = forms.IntegerField(label="Minutes", initial=60, min_value=1, max_value=1440)
    when_twice = forms.ChoiceField(
        label="If clocks show that time twice",
        required=False,
        choices=[("", "They do not"), (EARLIER, "The earlier one"), (LATER, "The later one")],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = zones()  # type: ignore[attr-defined] # it is a field with choices


class WhereForm(forms.Form):
    """How and where an interview is held."""

    format = forms.ChoiceField(label="Format", choices=list(FORMATS.items()), initial="video")
    place = forms.CharField(label="Place", required=False, max_length=300)
    link = forms.CharField(label="Link", required=False, max_length=1000)
    notes = forms.CharField(label="Notes", required=False, widget=forms.Textarea(attrs={"rows": 3}))


class PeopleForm(forms.Form):
    """Up to four people who will be there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        sides = [("", "Not known"), *((each.stakeholder.value, each.name) for each in PERSPECTIVES)]
        for seat in SEATS:
            self.fields[f"name_{seat}"] = forms.CharField(label="Name", required=False, max_length=200)
            self.fields[f"title_{seat}"] = forms.CharField(label="Job title", required=False, max_length=200)
            self.fields[f"stakeholder_{seat}"] = forms.ChoiceField(label="Sits there as", required=False, choices=sides)

    @property
    def people(self) -> tuple[Who, ...]:
        """Those who were named."""
        seats = [
            Who(*(self.cleaned_data[f"{part}_{seat}"] for part in ("name", "title", "stakeholder"))) for seat in SEATS
        ]
        return tuple(who for who in seats if who.name.strip() or who.title.strip())

    @property
    def rows(self) -> list[Sequence[forms.BoundField]]:
        """The fields of one person after the other."""
        return [[self[f"{part}_{seat}"] for part in ("name", "title", "stakeholder")] for seat in SEATS]


def when_of(interview: Interview) -> dict[str, Any]:
    """What the form about the time starts with."""
    local = interview.starts_at.astimezone(ZoneInfo(interview.zone)).replace(tzinfo=None)
    return {"local": local, "zone": interview.zone, "minutes": interview.minutes}


def people_of(interview: Interview) -> dict[str, Any]:
    """What the form about the people starts with."""
    seats: Iterable[tuple[int, Any]] = enumerate(interview.participants.all(), start=1)
    return {
        f"{part}_{seat}": getattr(participant.contact, part)
        for seat, participant in seats
        for part in ("name", "title", "stakeholder")
    }
