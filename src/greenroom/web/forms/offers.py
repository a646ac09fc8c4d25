"""Forms of offers: a letter with what it answers and where the job is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile

from greenroom.core.errors import UserError
from greenroom.core.imports.countries import COUNTRIES
from greenroom.services.budgets import read_amount
from greenroom.services.first_years import Before
from greenroom.services.reading import Handed
from greenroom.store.models import Application
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.store.access import Actor

_LONGEST = 200_000
_COUNTRIES = [("", "Choose one"), *sorted(COUNTRIES.items(), key=lambda pair: pair[1])]


class PlaceForm(MendedForm):
    """Where the job is, and in which money it pays."""

    use_required_attribute = False
    country = forms.ChoiceField(
        label="Country of the job", choices=_COUNTRIES, error_messages={"required": "Choose the country of the job."}
    )
    region = forms.CharField(
        label="State, canton or province",
        required=False,
        max_length=60,
        help_text="Where pay is taxed by it: a state such as TX, Zurich, Ontario, Scotland.",
    )
    currency = forms.CharField(
        label="Currency", required=False, max_length=3, help_text="That of the country if you leave it empty."
    )


class DescribeForm(PlaceForm):
    """What an offer is called and where it is."""

    name = forms.CharField(label="Name", max_length=200, error_messages={"required": "Give the offer a name."})


class OfferForm(PlaceForm):
    """An offer: its letter if there is one, and what it answers."""

    letter_text = forms.CharField(
        label="Or paste the letter",
        required=False,
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 9, "spellcheck": "false"}),
        help_text="All of it, as it stands. Leave it empty if you were only told; you fill in the terms by hand then.",
    )
    letter_file = forms.FileField(label="The letter", required=False)
    application = forms.ChoiceField(label="For which application?", required=False)
    employer = forms.CharField(label="Employer", required=False, max_length=200)
    title = forms.CharField(label="Role", required=False, max_length=300)
    received_on = forms.DateField(label="Came on", required=False, widget=DayInput())

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        rows = Application.objects.owned_by(actor).select_related("employer").filter(ended_as="")
        known = [(str(row.pk), str(row)) for row in rows]
        self.fields["application"].choices = [*known, ("", "Another one: name it below")]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """An application is chosen, or a new one named."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not cleaned.get("application") and not (cleaned.get("employer") and cleaned.get("title")):
            self.add_error("application", "Choose the application, or name employer and role.")
        return cleaned

    def letter(self) -> Handed:
        """The file if there is one, else the pasted text."""
        file = self.cleaned_data.get("letter_file")
        if isinstance(file, UploadedFile):
            return Handed(name=file.name or "", content=file.read())
        return Handed(text=self.cleaned_data.get("letter_text", ""))

    def values(self) -> dict[str, Any]:
        """What was given, as the keyword arguments of the service."""
        given = self.cleaned_data
        kept = ("country", "region", "currency", "employer", "title", "received_on")
        chosen = UUID(given["application"]) if given["application"] else None
        return {name: given[name] for name in kept} | {"application": chosen, "letter": self.letter()}


class BeforeForm(MendedForm):
    """Where one works until the move, to reckon a tax year that is split between two countries; it is not kept."""

    use_required_attribute = False
    country = forms.ChoiceField(label="Country you work in now", choices=_COUNTRIES)
    gross = forms.CharField(label="Gross pay a year", max_length=20, help_text="In the currency of that country.")
    until = forms.DateField(label="Your last day there", widget=DayInput())

    def before(self) -> Before | None:
        """What was given, or nothing and an error in the form."""
        if not self.is_valid():
            return None
        try:
            gross = float(read_amount(self.cleaned_data["gross"], "gross"))
        except UserError as error:
            self.take_error(error)
            return None
        return Before(self.cleaned_data["country"], gross, self.cleaned_data["until"])
