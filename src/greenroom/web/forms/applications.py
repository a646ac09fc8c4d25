"""Forms of an application: its details, and a table of applications from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from greenroom.core.imports.values import FIELD_NAMES, Field, Order
from greenroom.core.journey.stages import TEMPLATES
from greenroom.services.imports import Plan
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.core.imports.values import Table

_ORDERS = [
    (Order.BY_COLUMN.value, "As the dates themselves tell"),
    (Order.DAY_FIRST.value, "The day comes first: 3/11 is 3 November"),
    (Order.MONTH_FIRST.value, "The month comes first: 3/11 is 11 March"),
]


class DetailsForm(MendedForm):
    """Where an application was found, where the job is, until when they answer, and what to remember."""

    source = forms.CharField(
        label="Where you found it", required=False, max_length=200, help_text="A job board, a person, their own page."
    )
    country = forms.CharField(
        label="Country of the job", required=False, max_length=60, help_text="Its name, or its two letters."
    )
    answer_by = forms.DateField(label="They answer by", required=False, widget=DayInput())
    notes = forms.CharField(label="Notes", required=False, widget=forms.Textarea(attrs={"rows": 10}), strip=False)


class TableForm(MendedForm):
    """A CSV file."""

    file = forms.FileField(label="The CSV file")

    def content(self) -> tuple[str, bytes]:
        """Its name and its bytes."""
        file = self.cleaned_data["file"]
        if not isinstance(file, UploadedFile):
            return "", b""
        return file.name or "table.csv", file.read()


class ColumnsForm(forms.Form):
    """What each column of a table holds, and how its rows are taken in."""

    kept = forms.UUIDField(widget=forms.HiddenInput)
    order = forms.ChoiceField(label="In dates like 3/11/2026", required=False, choices=_ORDERS)
    template = forms.ChoiceField(label="Stages that each of them gets", choices=[(t.key, t.name) for t in TEMPLATES])
    doubles = forms.BooleanField(label="Take in what is in your list already as well", required=False)

    def __init__(self, *args: Any, table: Table, **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        self._width = len(table.headings)
        for place, heading in enumerate(table.headings):
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=heading, required=False, choices=[(field.value, name) for field, name in FIELD_NAMES.items()]
            )

    @property
    def columns(self) -> list[forms.BoundField]:
        """The choice for each column, in order."""
        return [self[f"column_{place}"] for place in range(self._width)]

    def plan(self) -> Plan:
        """How the table is to be read."""
        fields = [Field(self.cleaned_data[f"column_{place}"]) for place in range(self._width)]
        return Plan(fields, Order(self.cleaned_data["order"]))
