"""The form that takes in a table of what jobs pay."""

from __future__ import annotations

from django import forms

from greenroom.core.benchmarks.importing import Wanted
from greenroom.web.forms.start import MendedForm


class TableForm(MendedForm):
    """A downloaded table, and what of it is wanted."""

    use_required_attribute = False
    file = forms.FileField(label="The table", error_messages={"required": "Choose the file of the table."})
    occupation = forms.CharField(
        label="Occupation, as the table calls it",
        max_length=200,
        error_messages={"required": "Please give an occupation, as the table calls it."},
    )
    area = forms.CharField(
        label="Only this part",
        required=False,
        max_length=200,
        help_text="A state, a city, an employer or a country, as the table writes it.",
    )
    year = forms.IntegerField(
        label="Year",
        required=False,
        min_value=2000,
        max_value=2100,
        help_text="Where neither a column nor the name of the file says it.",
    )

    def wanted(self) -> Wanted:
        """What of the table is wanted, as the service takes it."""
        cleaned = self.cleaned_data
        return Wanted(cleaned["occupation"], cleaned["area"], cleaned["year"])
