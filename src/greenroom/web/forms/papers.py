"""Forms of the papers of an interview: a file that goes along, the résumé that was sent, and what they asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.packet import PAPER_WORDS, PaperKind
from greenroom.store.models import Resume
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.store.access import Actor


class PaperForm(MendedForm):
    """A file that goes along."""

    use_required_attribute = False
    file = forms.FileField(
        label="File",
        error_messages={
            "required": "Choose the file first.",
            "empty": "This file is empty. Choose another one.",
            "max_length": "The name of this file is too long. Rename it, and choose it again.",
        },
    )
    kind = forms.ChoiceField(
        label="What it is",
        choices=[(kind.value, word) for kind, word in PAPER_WORDS.items()],
        initial=PaperKind.SAMPLE.value,
    )
    called = forms.CharField(label="What you call it", required=False, max_length=200, help_text="Else its own name.")


class SentResumeForm(MendedForm):
    """Which version of the résumé they have."""

    use_required_attribute = False
    resume = forms.ChoiceField(label="The version that they have")

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        rows = Resume.objects.owned_by(actor).only("name")
        self.fields["resume"].choices = [(str(row.pk), row.name) for row in rows]  # type: ignore[attr-defined]

    @property
    def some(self) -> bool:
        """Whether there is any version to choose."""
        return bool(self.fields["resume"].choices)  # type: ignore[attr-defined]


class AskedForm(MendedForm):
    """Something that they asked for, and by when."""

    use_required_attribute = False
    what = forms.CharField(
        label="What they asked for", max_length=300, error_messages={"required": "Say what they asked for."}
    )
    due_on = forms.DateField(label="By", required=False, widget=DayInput())
