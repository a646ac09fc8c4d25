"""Forms of practice."""

from __future__ import annotations

from django import forms

from greenroom.core.questions.values import QuestionKind

KIND_WORDS = {
    QuestionKind.BEHAVIOURAL: "About something you did",
    QuestionKind.SITUATIONAL: "What you would do",
    QuestionKind.TECHNICAL: "About your craft",
    QuestionKind.CULTURAL: "How you like to work",
    QuestionKind.MOTIVATIONAL: "Why you want it",
    QuestionKind.CLOSING: "At the end",
}


class AnswerForm(forms.Form):
    """An answer, with the seconds of the clock if it ran."""

    text = forms.CharField(
        label="Your answer",
        help_text="Say it aloud first, then write down what you said. Or just write.",
        widget=forms.Textarea(attrs={"rows": 12}),
    )
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)

    def clean_seconds(self) -> int | None:
        """A clock that did not run measured nothing."""
        return self.cleaned_data["seconds"] or None


class QuestionForm(forms.Form):
    """A question of the person's own."""

    text = forms.CharField(
        label="The question", max_length=1000, help_text="In the words in which it was asked, if you were asked it."
    )
    kind = forms.ChoiceField(
        label="What it is about", choices=[(kind.value, word) for kind, word in KIND_WORDS.items()]
    )
