"""The forms of a mock interview: how it begins, and what is said in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.interviewer.values import Kind, Pressure
from greenroom.services.mocks import Said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.interviewer.values import FormatPractice
    from greenroom.store.models import Interview

MEDIA_WORDS = {"typed": "Type", "audio": "Speak", "video": "Speak, with the camera on"}
PRESSURE_WORDS = {
    Pressure.FRIENDLY: "Friendly: helps you along",
    Pressure.NEUTRAL: "Neutral: asks, and follows up",
    Pressure.SCEPTICAL: "Sceptical: wants proof of everything",
}
_LONGEST_DATA = 200_000


class BeginForm(forms.Form):
    """How a mock interview begins."""

    scenario = forms.ChoiceField(label="The situation", widget=forms.RadioSelect)
    interview = forms.TypedChoiceField(
        label="A rehearsal for",
        required=False,
        empty_value=None,
        help_text="With an interview of yours, its people sit there and ask what this employer is likely to ask.",
    )
    medium = forms.ChoiceField(label="How you answer", choices=list(MEDIA_WORDS.items()), widget=forms.RadioSelect)
    pressure = forms.ChoiceField(
        label="How hard they press",
        choices=[(key.value, word) for key, word in PRESSURE_WORDS.items()],
        widget=forms.RadioSelect,
    )
    minutes = forms.IntegerField(
        label="Minutes you have",
        required=False,
        min_value=3,
        max_value=120,
        help_text="Empty: as long as the situation takes.",
    )

    def __init__(
        self,
        practice: FormatPractice,
        interviews: Sequence[Interview],
        *args: Any,  # noqa: ANN401 - whatever Django’s form takes
        **kwargs: Any,  # noqa: ANN401 - whatever Django's form takes
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["scenario"].choices = [(each.id, each.title) for each in practice.scenarios]  # type: ignore[attr-defined]
        self.fields["interview"].choices = [("", "No interview in particular"), *map(_choice, interviews)]  # type: ignore[attr-defined]
        if not interviews:
            del self.fields["interview"]


class SayForm(forms.Form):
    """What the candidate says or does."""

    text = forms.CharField(label="Your answer", widget=forms.Textarea(attrs={"rows": 5}))
    kind = forms.CharField(required=False, widget=forms.HiddenInput)
    seconds = forms.FloatField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)
    recording = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """With what a desk sent along in `data`, a name that a form keeps for itself."""
        given = self.data.get("data", "")[:_LONGEST_DATA]
        try:
            read = json.loads(given) if given else {}
        except ValueError:
            read = None
        if not isinstance(read, dict):
            message = "What the page sent along cannot be read. Reload the page and send it again."
            raise forms.ValidationError(message)
        return self.cleaned_data | {"along": read}

    def said(self) -> Said:
        """What was said, as the service takes it."""
        cleaned = self.cleaned_data
        recording: UUID | None = cleaned["recording"]
        return Said(cleaned["text"], cleaned["kind"] or Kind.ANSWER, cleaned["seconds"], cleaned["along"], recording)


def _choice(interview: Interview) -> tuple[str, str]:
    return str(interview.pk), f"{interview.application}, {interview.starts_at:%d %b}"
