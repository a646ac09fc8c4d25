"""The forms of the five-minute path: a posting, a résumé, and the interview."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import available_timezones

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict

from greenroom.services.employers import STAKEHOLDERS
from greenroom.services.interviews import EARLIER, FORMATS, LATER, Who
from greenroom.services.papers import keep_file, original
from greenroom.services.reading import Handed
from greenroom.store.models import Resume

if TYPE_CHECKING:
    from greenroom.core.errors import UserError
    from greenroom.store.access import Actor

SEATS = 4
_STAKEHOLDER_WORDS = {
    "recruiter": "Recruiter",
    "hiring-manager": "Hiring manager",
    "peer": "Future colleague",
    "senior-leader": "Senior leader",
    "hr-partner": "HR partner",
}


class DayInput(forms.DateInput):
    """A day, chosen with what the browser has for it."""

    def __init__(self) -> None:
        super().__init__(attrs={"type": "date"}, format="%Y-%m-%d")


class MendedForm(forms.Form):
    """A form that can show the sentence of a service's error beside the field that it is about."""

    def take_error(self, error: UserError, fallback: str | None = None) -> None:
        """Put the error on its field, on the `fallback`, or above the form."""
        field = error.field if error.field in self.fields else fallback
        self.add_error(field, error.message)


class HandedForm(MendedForm):
    """Texts that can be pasted or come as a file. A file that came with a form which had an error elsewhere is kept."""

    def handed(self, actor: Actor, what: str) -> Handed | None:
        """What was handed in for `what` (posting or resume): the file if there is one, else the pasted text."""
        file, text = self.cleaned_data.get(f"{what}_file"), self.cleaned_data.get(f"{what}_text", "")
        kept: UUID | None = self.cleaned_data.get(f"{what}_kept")
        if isinstance(file, UploadedFile):
            return Handed(name=file.name or "", content=file.read())
        if kept is not None:
            row, content = original(actor, kept)
            return Handed(name=row.name, content=content)
        return Handed(text=text) if text.strip() else None

    def keep_files(self, actor: Actor, *whats: str) -> dict[str, str]:
        """Keep the files of a form that was not taken yet, so that nobody chooses them again; what they are called."""
        names = {}
        data = QueryDict(mutable=True)
        data.update(self.data)
        for what in whats:
            file, kept = self.files.get(f"{what}_file"), data.get(f"{what}_kept")
            if isinstance(file, UploadedFile) and f"{what}_file" not in self.errors and file.size:
                file.seek(0)
                row = keep_file(actor, file.name or "", file.read(), "")
                data[f"{what}_kept"] = str(row.pk)
                names[what] = row.name
            elif kept and f"{what}_kept" not in self.errors:
                names[what] = original(actor, UUID(kept))[0].name
        self.data = data
        return names

    @staticmethod
    def parts_of(handed: Handed) -> dict[str, Any]:
        """What was handed in, as the keyword arguments of the services that read."""
        return {"name": handed.name, "content": handed.content, "text": handed.text, "url": handed.url}


class PostingForm(HandedForm):
    """A posting: pasted, as a file, or at an address that is fetched because the person says so."""

    posting_text = forms.CharField(
        label="Or paste it here",
        required=False,
        widget=forms.Textarea(attrs={"rows": 9, "spellcheck": "false"}),
        help_text="All of it, as it stands. It is kept untouched beside what Greenroom reads from it.",
    )
    posting_file = forms.FileField(label="The posting", required=False)
    posting_kept = forms.UUIDField(required=False, widget=forms.HiddenInput)
    posting_url = forms.URLField(
        label="Or its web address",
        required=False,
        assume_scheme="https",
        help_text="Greenroom fetches this one page when you press the button, and nothing else. The site sees that.",
    )

    def handed(self, actor: Actor, what: str) -> Handed | None:
        """The posting, fetched if only an address was given."""
        handed, url = super().handed(actor, what), self.cleaned_data.get("posting_url", "")
        if handed is not None or what != "posting" or not url:
            return handed
        from greenroom.services.fetching import fetch  # noqa: PLC0415 - only ever on request

        return fetch(url)


class ResumeChoice(MendedForm):
    """Which of the person's résumés goes with an application."""

    resume = forms.UUIDField(label="Your résumés", widget=forms.Select)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        rows = Resume.objects.owned_by(actor)
        self.fields["resume"].widget.choices = [(row.pk, row.name) for row in rows]


class StartForm(PostingForm):
    """Everything that turns into a prepared candidate: posting, résumé, and the interview if there is a date."""

    resume_text = forms.CharField(
        label="Or paste it here",
        required=False,
        widget=forms.Textarea(attrs={"rows": 9, "spellcheck": "false"}),
    )
    resume_file = forms.FileField(label="Your résumé", required=False)
    resume_kept = forms.UUIDField(required=False, widget=forms.HiddenInput)
    resume = forms.ChoiceField(label="Which résumé", required=False)
    date = forms.DateField(label="Date", required=False, widget=DayInput())
    time = forms.TimeField(label="Time", required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    zone = forms.ChoiceField(label="In the time zone", required=False)
    when_twice = forms.ChoiceField(
        label="If clocks show that time twice",
        required=False,
        choices=[("", "They do not"), (EARLIER, "The earlier one"), (LATER, "The later one")],
    )
    format = forms.ChoiceField(label="Format", choices=list(FORMATS.items()), initial="video", required=False)
    minutes = forms.IntegerField(label="Minutes", initial=60, required=False, min_value=1, max_value=1440)
    place = forms.CharField(label="Place or link", required=False, max_length=300)

    def __init__(self, *args: Any, actor: Actor, resumes: list[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = [(zone, zone.replace("_", " ")) for zone in sorted(available_timezones())]  # type: ignore[attr-defined]
        self.fields["zone"].initial = actor.person.zone
        self.fields["resume"].choices = [*resumes, ("", "Another one, below")]  # type: ignore[attr-defined]
        for seat in range(1, SEATS + 1):
            self.fields[f"name_{seat}"] = forms.CharField(label="Name", required=False, max_length=200)
            self.fields[f"title_{seat}"] = forms.CharField(label="Job title", required=False, max_length=200)
            self.fields[f"stakeholder_{seat}"] = forms.ChoiceField(
                label="Sits there as",
                required=False,
                choices=[("", "Not known"), *((key, _STAKEHOLDER_WORDS[key]) for key in STAKEHOLDERS)],
            )

    def clean(self) -> dict[str, Any]:
        """A time needs a date and a date a time."""
        cleaned = super().clean() or {}
        date, time = cleaned.get("date"), cleaned.get("time")
        if date and not time and "time" not in self.errors:
            self.add_error("time", "Say at what time, or clear the date: the interview can be added later.")
        if time and not date and "date" not in self.errors:
            self.add_error("date", "Say on which date, or clear the time: the interview can be added later.")
        return cleaned

    @property
    def local(self) -> dt.datetime | None:
        """When clocks in the chosen zone show that the interview starts; none if there is no date yet."""
        date, time = self.cleaned_data.get("date"), self.cleaned_data.get("time")
        return dt.datetime.combine(date, time) if date and time else None

    @property
    def resume_key(self) -> UUID | None:
        """The résumé that is there already, if one was chosen."""
        chosen: str = self.cleaned_data.get("resume", "")
        return UUID(chosen) if chosen else None

    @property
    def people(self) -> tuple[Who, ...]:
        """Those who will sit there, as far as they were named."""
        seats = [
            Who(*(self.cleaned_data.get(f"{part}_{seat}", "") for part in ("name", "title", "stakeholder")))
            for seat in range(1, SEATS + 1)
        ]
        return tuple(who for who in seats if who.name.strip())
