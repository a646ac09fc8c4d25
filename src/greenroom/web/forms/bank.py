"""Forms of the bank of questions, and of lists of one's own."""

from __future__ import annotations

from django import forms

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.questions.trades import TRADES
from greenroom.core.questions.values import Level
from greenroom.web.forms.practice import KIND_WORDS

LEVEL_WORDS = {
    Level.ENTRY: "First job, or new to the field",
    Level.EXPERIENCED: "Experienced",
    Level.LEAD: "Leading others",
}


def _choice(label: str, words: list[tuple[str, str]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=[("", "Any"), *words])


class BankForm(forms.Form):
    """What somebody looks for in the bank."""

    words = forms.CharField(label="Words", required=False, max_length=100)
    kind = _choice("What it is about", [(kind.value, word) for kind, word in KIND_WORDS.items()])
    competency = _choice("What it looks at", [(each.id, each.name) for each in COMPETENCIES])
    trade = _choice("Your field", [(each.id, each.name) for each in TRADES])
    level = _choice("Where you are", [(level.value, word) for level, word in LEVEL_WORDS.items()])


class QuestionListForm(forms.Form):
    """Many questions at once, pasted or as a file."""

    file = forms.FileField(label="File", required=False)
    lines = forms.CharField(
        label="Or paste them",
        required=False,
        help_text="One on each line. A kind may stand behind it after a comma: behavioural, situational, technical, "
        "cultural, motivational or closing.",
        widget=forms.Textarea(attrs={"rows": 6}),
    )
