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
# Seconds that listeners follow well: from, to, and where the clock's scale ends.
FRAMES = {QuestionKind.TECHNICAL: (120, 240, 360), QuestionKind.CLOSING: (10, 40, 90)}
USUAL_FRAME = (60, 90, 180)
ADVICE = {
    QuestionKind.BEHAVIOURAL: (
        "Begin with the situation, in a sentence or two.",
        "Say what you did yourself, step by step.",
        "End with a result, best in a number, and what you learned.",
    ),
    QuestionKind.SITUATIONAL: (
        "Say what you would want to know first.",
        "Go step by step, and give your reason for each.",
        "If you have met something like it, say how that ended.",
    ),
    QuestionKind.TECHNICAL: (
        "State what you take for granted, and ask if that is right.",
        "Think aloud, one step after the other.",
        "If you do not know something, say so, and how you would find out.",
    ),
    QuestionKind.CULTURAL: (
        "Answer plainly, then prove it with one example.",
        "Say what you need as well as what you give.",
    ),
    QuestionKind.MOTIVATIONAL: (
        "Name something of this employer that is true of no other.",
        "Join it to something you have done.",
        "Say what you want to do there in the first months.",
    ),
    QuestionKind.CLOSING: (
        "Ask what you really want to know.",
        "Pick up something they said earlier.",
    ),
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
