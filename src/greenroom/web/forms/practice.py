"""Forms of practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.answers.frameworks import FRAMEWORKS
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from greenroom.core.answers.frameworks import Framework

KIND_WORDS = {
    QuestionKind.BEHAVIOURAL: "About something you did",
    QuestionKind.SITUATIONAL: "What you would do",
    QuestionKind.TECHNICAL: "About your craft",
    QuestionKind.CULTURAL: "How you like to work",
    QuestionKind.MOTIVATIONAL: "Why you want it",
    QuestionKind.CLOSING: "At the end",
}
OWN_ORDER = "own"


class AnswerForm(forms.Form):
    """An answer, with the seconds of the clock if it ran."""

    text = forms.CharField(
        label="Your answer",
        help_text="Record it and its words come in here, or just write.",
        widget=forms.Textarea(attrs={"rows": 12}),
    )
    seconds = forms.IntegerField(required=False, min_value=0, max_value=3600, widget=forms.HiddenInput)
    recording = forms.UUIDField(required=False, widget=forms.HiddenInput)
    framework = forms.CharField(
        label="Order of moves",
        required=False,
        widget=forms.Select(
            choices=[
                *((framework.id, framework.name) for framework in FRAMEWORKS),
                (OWN_ORDER, "My own order, written below"),
            ]
        ),
    )
    order = forms.CharField(
        label="My own order",
        required=False,
        max_length=20,
        help_text="S situation, T task, A action, R result, L learning; such as S-A-R-L.",
    )

    def clean_seconds(self) -> int | None:
        """A clock that did not run measured nothing."""
        return self.cleaned_data["seconds"] or None

    def clean(self) -> dict[str, Any]:
        """The person's own order takes the place of a framework's name."""
        data: dict[str, Any] = {**self.cleaned_data}
        order = data.pop("order", "").strip()
        if data.get("framework") == OWN_ORDER:
            data["framework"] = order or OWN_ORDER
        return data

    def add_error(self, field: str | None, error: Any) -> None:  # noqa: ANN401 - as Django has it
        """An error about the framework stands where the person wrote it."""
        own = field == "framework" and self.data.get("framework") == OWN_ORDER
        super().add_error("order" if own else field, error)


def chosen(framework: Framework) -> dict[str, str]:
    """What an answer's form shows when this framework is chosen."""
    if any(framework.id == each.id for each in FRAMEWORKS):
        return {"framework": framework.id}
    return {"framework": OWN_ORDER, "order": framework.id}


class QuestionForm(forms.Form):
    """A question of the person's own."""

    text = forms.CharField(
        label="The question", max_length=1000, help_text="In the words in which it was asked, if you were asked it."
    )
    kind = forms.ChoiceField(
        label="What it is about", choices=[(kind.value, word) for kind, word in KIND_WORDS.items()]
    )
