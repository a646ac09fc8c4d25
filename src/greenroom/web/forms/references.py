"""Forms of the references desk: somebody who vouches, and whom an employer has the name of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms

from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.models import Referee


class RefereeForm(MendedForm):
    """Somebody who can vouch."""

    use_required_attribute = False
    name = forms.CharField(label="Name", max_length=200, error_messages={"required": "Give their name."})
    title = forms.CharField(label="Job title", required=False, max_length=200)
    relation = forms.CharField(
        label="How they know you",
        required=False,
        max_length=300,
        help_text="Such as “my manager in Leeds, 2018 to 2021”.",
    )
    email = forms.CharField(label="E-mail", required=False, max_length=254)
    phone = forms.CharField(label="Phone", required=False, max_length=60)
    vouches = forms.CharField(
        label="What they can speak about",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="A line each: what they have seen you do.",
    )
    consent_on = forms.DateField(
        label="Agreed on",
        required=False,
        widget=DayInput(),
        help_text="The day on which they said that you may name them.",
    )
    notes = forms.CharField(
        label="Notes",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="When to reach them, in which language, what to leave out.",
    )

    def values(self) -> dict[str, Any]:
        """What was typed, with a list of what they can speak about."""
        return {**self.cleaned_data, "vouches": self.cleaned_data["vouches"].splitlines()}


class NameForm(MendedForm):
    """Whose name an employer gets."""

    use_required_attribute = False
    referee = forms.ChoiceField(label="Who", error_messages={"required": "Choose somebody."})

    def __init__(self, *args: Any, referees: Sequence[Referee], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        super().__init__(*args, **kwargs)
        self.fields["referee"].choices = [(str(each.pk), _shown(each)) for each in referees]  # type: ignore[attr-defined]

    @property
    def some(self) -> bool:
        """Whether there is anybody to choose."""
        return bool(self.fields["referee"].choices)  # type: ignore[attr-defined]

    @property
    def chosen(self) -> UUID:
        """The key of whoever was chosen."""
        return UUID(self.cleaned_data["referee"])


def initial_of(row: Referee) -> dict[str, Any]:
    """What the form starts with."""
    fields = ("name", "title", "relation", "email", "phone", "consent_on", "notes")
    return {name: getattr(row, name) for name in fields} | {"vouches": "\n".join(str(each) for each in row.vouches)}


def _shown(row: Referee) -> str:
    return f"{row.name}, {row.relation}" if row.relation else row.name
