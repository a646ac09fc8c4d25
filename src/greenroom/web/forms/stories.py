"""Forms of the story bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.lengths import HALF_MINUTE, NINETY_SECONDS, words_for
from greenroom.core.stories.values import Landed
from greenroom.web.forms.start import DayInput

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.stories.lengths import Version

PARTS = {
    "situation": ("Situation", "Where and when was it, and what was at stake? One or two sentences."),
    "task": ("Task", "What was your job in it? What had to be done, and by when?"),
    "actions": ("Actions", "What did you do yourself, step by step? Say I where it was you."),
    "result": ("Result", "What was different afterwards? A number, and the number before, if there is one."),
    "learning": ("Learning", "What did you take from it, and what do you do differently since?"),
}
LANDED_WORDS = {Landed.WELL: "Well", Landed.SO_SO: "So-so", Landed.BADLY: "Badly"}


def _part(name: str) -> forms.CharField:
    label, ask = PARTS[name]
    return forms.CharField(label=label, help_text=ask, required=False, widget=forms.Textarea(attrs={"rows": 4}))


def _version(version: Version) -> forms.CharField:
    most = words_for(version.seconds[1])
    return forms.CharField(
        label=f"In {version.name}",
        help_text=f"{version.use} About {most} words at most.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class StoryForm(forms.Form):
    """A story in its five parts, its shorter versions, and what of it is confidential."""

    title = forms.CharField(label="Title", max_length=300, help_text="A few words by which you will remember it.")
    situation = _part("situation")
    task = _part("task")
    actions = _part("actions")
    result = _part("result")
    learning = _part("learning")
    half_minute = _version(HALF_MINUTE)
    ninety_seconds = _version(NINETY_SECONDS)
    confidential = forms.CharField(
        label="Confidential words",
        help_text="A name or a figure a line. Whoever reviews for you sees “[confidential]” in their place.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    competencies = forms.MultipleChoiceField(
        label="What it shows",
        choices=[(each.id, each.name) for each in COMPETENCIES],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_confidential(self) -> list[str]:
        """A word or a phrase for each line."""
        return [line.strip() for line in self.cleaned_data["confidential"].splitlines() if line.strip()]


class AnswerForm(forms.Form):
    """The answer to what a story leaves open."""

    text = forms.CharField(label="Your answer", widget=forms.Textarea(attrs={"rows": 3}))
    key = forms.CharField(widget=forms.HiddenInput)


class HowForm(forms.Form):
    """When a story was told and how it landed."""

    told_on = forms.DateField(
        label="On which day?",
        required=False,
        widget=DayInput(),
    )
    landed = forms.ChoiceField(
        label="How did it land?",
        choices=[("", "I can’t tell"), *((landed.value, word) for landed, word in LANDED_WORDS.items())],
        required=False,
        help_text="By what they did: asked on, wrote it down, or changed the subject.",
    )
    note = forms.CharField(
        label="What did they say to it?", required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=2000
    )


class TellingForm(HowForm):
    """Which story was told in which interview, to whom; what is fixed already is not asked."""

    field_order = ("story", "interview", "contact", "landed", "told_on", "note")

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - whatever a form takes
        stories: Iterable[tuple[str, str]] | None = None,
        interviews: Iterable[tuple[str, str]] | None = None,
        contacts: Iterable[tuple[str, str]] = (),
        **kwargs: Any,  # noqa: ANN401 - the same
    ) -> None:
        super().__init__(*args, **kwargs)
        if stories is not None:
            self.fields["story"] = forms.ChoiceField(label="Which story?", choices=list(stories))
        if interviews is not None:
            self.fields["interview"] = forms.ChoiceField(label="In which interview?", choices=list(interviews))
        self.fields["contact"] = forms.ChoiceField(
            label="To whom?", choices=[("", "All who sat there"), *contacts], required=False
        )
        self.order_fields(self.field_order)


class FileForm(forms.Form):
    """A file with stories."""

    file = forms.FileField(
        label="A file with stories",
        help_text="Markdown, JSON, story-bank.md of career-ops, or coaching_state.md of interview-coach-skill.",
        widget=forms.FileInput(attrs={"accept": ".md,.json,.txt"}),
    )
