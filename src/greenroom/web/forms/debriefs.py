"""The form of a debrief: what is quickest to say first, the rest folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.services.debriefs import TEXTS, Noted
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.store.models import Debrief, Guess

_LONGEST, _LONGEST_NOTES = 20_000, 400_000
_WANTED = [
    ("", "Not noted"),
    (1, "1: not at all"),
    (2, "2: rather not"),
    (3, "3: undecided"),
    (4, "4: gladly"),
    (5, "5: very much"),
]


def _words(label: str, rows: int, help_text: str = "", longest: int = _LONGEST) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=longest, widget=box)


def excitement_field() -> forms.TypedChoiceField:
    """How much the person wants it, from 1 to 5."""
    return forms.TypedChoiceField(
        label="How much do you want it now?",
        choices=_WANTED,
        coerce=int,
        empty_value=None,
        required=False,
    )


class DebriefForm(MendedForm):
    """What is noted after an interview. Nothing is required by itself."""

    moment = _words("One moment of the talk that you remember", 2, "Your thank-you will name it.")
    voice = forms.FileField(
        label="Or say it: a voice note",
        required=False,
        help_text="Two minutes are enough. It is kept with your notes, to be heard again; it is not written down.",
        widget=forms.FileInput(attrs={"accept": "audio/*,.webm,.ogg,.m4a,.mp3,.wav,.flac"}),
    )
    asked = _words("What did they ask?", 4, "A line for each; they go into practice. Put ! before one that went badly.")
    promised = _words("What did you promise them?", 2, "A line for each: a sample, a reference, an answer.")
    answer_by = forms.DateField(
        label="Until which day will they answer?",
        required=False,
        widget=DayInput(),
    )
    excitement = excitement_field()
    worked = _words("What worked?", 3)
    surprised = _words("What surprised you?", 3)
    wished = _words("Which evidence do you wish you had had?", 3)
    on_time = forms.TypedChoiceField(
        label="Were you there in time?",
        choices=[("", "Not noted"), ("yes", "Yes"), ("no", "No")],
        coerce=lambda said: said == "yes",
        empty_value=None,
        required=False,
    )
    percent = forms.IntegerField(
        label="How likely is the next stage, in percent?",
        required=False,
        min_value=0,
        max_value=100,
        help_text="Your own guess. When the answer comes, you see how good your guesses are.",
    )
    notes = _words(
        "Notes or a transcript",
        8,
        "As they are. Begin your own lines with “Me:”, so that your words are not taken for theirs.",
        _LONGEST_NOTES,
    )

    def __init__(self, *args: Any, may_guess: bool, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        if not may_guess:
            del self.fields["percent"]

    def noted(self) -> Noted:
        """What was filled in, as the service takes it."""
        cleaned = self.cleaned_data
        noted: Noted = {
            "moment": cleaned["moment"],
            "worked": cleaned["worked"],
            "surprised": cleaned["surprised"],
            "wished": cleaned["wished"],
            "asked": cleaned["asked"],
            "notes": cleaned["notes"],
            "promised": cleaned["promised"],
            "excitement": cleaned["excitement"],
            "answer_by": cleaned["answer_by"],
            "on_time": cleaned["on_time"],
        }
        if cleaned["voice"]:
            noted["voice"] = cleaned["voice"].read()
        if cleaned.get("percent") is not None and "percent" in self.changed_data:
            noted["percent"] = cleaned["percent"]
        return noted


def noted_in(debrief: Debrief | None, promised: str, guess: Guess | None) -> dict[str, Any]:
    """What the form starts with."""
    if debrief is None:
        return {"promised": promised}
    on_time = {True: "yes", False: "no", None: ""}[debrief.on_time]
    return {
        **{name: getattr(debrief, name) for name in TEXTS},
        "promised": promised,
        "excitement": debrief.excitement,
        "answer_by": debrief.answer_by,
        "on_time": on_time,
        "percent": guess.percent if guess else None,
    }
