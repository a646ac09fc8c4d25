"""Forms of signals: one logged by hand, and the person's own guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms

from greenroom.core.journey.signal_catalogue import SIGNS, Polarity
from greenroom.web import moments
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.models import Interview

POLARITIES = {
    Polarity.POSITIVE: "May point to interest",
    Polarity.NEUTRAL: "Points nowhere",
    Polarity.NEGATIVE: "May point to doubt",
}
_SIGNS = [
    (word, [(each.key, each.name) for each in SIGNS if each.polarity is polarity])
    for polarity, word in POLARITIES.items()
]


class SignForm(MendedForm):
    """A sign from the catalogue, with the words that showed it."""

    use_required_attribute = False

    sign = forms.ChoiceField(label="What you noticed", choices=[("", "Choose one"), *_SIGNS])
    words = forms.CharField(
        label="In which words, or when",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="As near as you remember. A reading rests on them.",
    )
    interview = forms.ChoiceField(label="In the talk", required=False)

    def __init__(self, *args: Any, interviews: Sequence[Interview], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        talks = [(str(each.pk), moments.moment(each.starts_at, each.zone)) for each in interviews]
        self.fields["interview"].choices = [*talks, ("", "In no talk")]  # type: ignore[attr-defined] # it is a field with choices

    @property
    def interview_key(self) -> UUID | None:
        """The chosen talk, if one is."""
        chosen: str = self.cleaned_data["interview"]
        return UUID(chosen) if chosen else None


class GuessForm(MendedForm):
    """How likely the next stage is."""

    use_required_attribute = False

    percent = forms.IntegerField(
        label="The next stage comes, in percent",
        min_value=0,
        max_value=100,
        error_messages={"required": "Say a number from 0 to 100."},
    )
