"""Forms of the résumé page: what was read, mended by hand."""

from __future__ import annotations

from django import forms

from greenroom.web.forms.small import SmallForms

ASKS = {
    "outcome": ("Outcome", "What was different afterwards?"),
    "own_part": ("Own part", "Which part of it was yours?"),
    "baseline": ("Before", "How was it before? A number, if there was one."),
    "change": ("Change", "By how much did it change?"),
    "period": ("Time", "How long did it take, or between when and when?"),
    "scale": ("Scale", "How big was it: people, money, sites, orders?"),
}
_MONTH = "A year or a month, like 2021 or 2021-03."


def _short(label: str, *, required: bool = False, help_text: str = "", longest: int = 300) -> forms.CharField:
    return forms.CharField(label=label, required=required, help_text=help_text, max_length=longest)


def _text(label: str, *, required: bool = False, help_text: str = "", rows: int = 3) -> forms.CharField:
    return forms.CharField(
        label=label, required=required, help_text=help_text, widget=forms.Textarea(attrs={"rows": rows})
    )


class AddResumeForm(forms.Form):
    """A résumé as a file or as text."""

    file = forms.FileField(label="File", required=False)
    text = _text("Or paste the text", rows=8)
    name = _short("Name", help_text="Only for you, such as “2026, short version”.", longest=200)


class NameForm(forms.Form):
    """The name of a résumé."""

    name = _short("Name", required=True, longest=200)


class ContactForm(forms.Form):
    """The head of a résumé."""

    name = _short("Name")
    headline = _short("Headline")
    email = _short("E-mail")
    phone = _short("Phone")
    place = _short("Place")
    summary = _text("Summary", rows=5)


class JobForm(forms.Form):
    """A job of the work history."""

    employer = _short("Employer", required=True)
    title = _short("Title")
    place = _short("Place", longest=200)
    started = _short("From", help_text=_MONTH, longest=7)
    ended = _short("Until", help_text=_MONTH, longest=7)
    current = forms.BooleanField(label="Until now", required=False)
    summary = _text("What the job was")


class EducationForm(forms.Form):
    """A course of study."""

    institution = _short("Institution", required=True)
    degree = _short("Degree")
    area = _short("Subject")
    started = _short("From", help_text=_MONTH, longest=7)
    ended = _short("Until", help_text=_MONTH, longest=7)


class EntryForm(forms.Form):
    """A skill, language, certificate or project."""

    text = _short("Name", required=True, longest=1000)
    detail = _short("Level or detail", longest=2000)


class NewEntryForm(EntryForm):
    """A skill, language, certificate or project that the reading missed."""

    kind = forms.ChoiceField(
        label="Kind",
        choices=[
            ("skill", "Skill"),
            ("language", "Language"),
            ("certificate", "Certificate"),
            ("project", "Project"),
        ],
    )
    field_order = ("kind", "text", "detail")


class AchievementForm(forms.Form):
    """The words of an achievement."""

    text = _text("What you did", required=True, help_text="One sentence: what you did, and what came of it.")


class AskForm(forms.Form):
    """The answer to one question about an achievement."""

    field = forms.ChoiceField(choices=[(name, name) for name in ASKS], widget=forms.HiddenInput)
    text = forms.CharField(label="Your answer", required=False, max_length=2000)


KINDS: dict[str, type[forms.Form]] = {
    "name": NameForm,
    "contact": ContactForm,
    "job": JobForm,
    "education": EducationForm,
    "entry": EntryForm,
    "new_job": JobForm,
    "new_education": EducationForm,
    "new_entry": NewEntryForm,
    "achievement": AchievementForm,
    "new_achievement": AchievementForm,
    "ask": AskForm,
}


def small_forms(came_back: forms.Form | None = None) -> SmallForms:
    """The small forms of a résumé page."""
    return SmallForms(KINDS, came_back)
