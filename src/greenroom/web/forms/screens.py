"""Forms of the first call: an answer to a topic, what was told, and an answer in practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from greenroom.core.screens.topics import TOLD_TOPICS
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.core.screens.values import TopicKey
    from greenroom.services.screens import PackLine

FOR_THIS, FOR_ALL = "this", "all"
LONGEST = 5_000


class ScreenAnswerForm(MendedForm):
    """What the person would say to one topic; an empty answer removes what was kept."""

    use_required_attribute = False
    topic = forms.CharField(widget=forms.HiddenInput)
    text = forms.CharField(
        label="Your answer", required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 5})
    )
    scope = forms.ChoiceField(choices=[(FOR_THIS, "this employer"), (FOR_ALL, "any employer")], required=False)


class ToldForm(MendedForm):
    """Something that the employer was told, on which day and where."""

    use_required_attribute = False
    topic = forms.ChoiceField(label="About", choices=list(TOLD_TOPICS.items()))
    said = forms.CharField(
        label="What you said",
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="As exactly as you remember it: figures, dates, currency.",
        error_messages={"required": "Write down what you said."},
    )
    on = forms.DateField(
        label="On", widget=DayInput(),
        error_messages={"required": "Give the day on which you said it."},
    )  # fmt: skip
    where = forms.CharField(
        label="Where", required=False, max_length=200, help_text="Such as “application form” or “call with Priya”."
    )


class CallForm(MendedForm):
    """What was said to one topic in the practice call, with the seconds of the clock."""

    use_required_attribute = False
    text = forms.CharField(
        label="What you said",
        max_length=LONGEST * 10,
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text="Say it aloud first, then write down what you said.",
        error_messages={"required": "Write down what you said, or skip this one."},
    )
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)

    def clean_seconds(self) -> int | None:
        """A clock that did not run measured nothing."""
        return self.cleaned_data["seconds"] or None


def answer_form(line: PackLine, came_back: ScreenAnswerForm | None = None) -> ScreenAnswerForm:
    """The form of one topic: as it came back, else with the answer, else with the first version from the record."""
    if came_back is not None and came_back.data.get("topic") == line.topic.key:
        return came_back
    text = line.answer.text if line.answer else line.starter.text if line.starter else ""
    return ScreenAnswerForm(initial={"topic": line.topic.key.value, "text": text}, auto_id=identity(line.topic.key))


def identity(key: TopicKey | str) -> str:
    """The ids of the fields of one topic's form."""
    return f"answer_{key}_%s"
