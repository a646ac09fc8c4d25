"""Forms of the story bank."""

from __future__ import annotations

from django import forms

from greenroom.core.competencies import COMPETENCIES

PARTS = {
    "situation": ("Situation", "Where and when was it, and what was at stake? One or two sentences."),
    "task": ("Task", "What was your job in it? What had to be done, and by when?"),
    "actions": ("Actions", "What did you do yourself, step by step? Say I where it was you."),
    "result": ("Result", "What was different afterwards? A number, and the number before, if there is one."),
    "learning": ("Learning", "What did you take from it, and what do you do differently since?"),
}


def _part(name: str) -> forms.CharField:
    label, ask = PARTS[name]
    return forms.CharField(label=label, help_text=ask, required=False, widget=forms.Textarea(attrs={"rows": 4}))


class StoryForm(forms.Form):
    """A story in its five parts."""

    title = forms.CharField(label="Title", max_length=300, help_text="A few words by which you will remember it.")
    situation = _part("situation")
    task = _part("task")
    actions = _part("actions")
    result = _part("result")
    learning = _part("learning")
    competencies = forms.MultipleChoiceField(
        label="What it shows",
        choices=[(each.id, each.name) for each in COMPETENCIES],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
