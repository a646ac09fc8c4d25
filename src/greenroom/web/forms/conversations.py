"""Forms of conversations: a transcript is brought, and its speakers are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from greenroom.services.conversations import ROLES
from greenroom.services.reading import Handed
from greenroom.store.models import Interview
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import Conversation

_LONGEST = 2_000_000
_SHOWN = 50


class BringForm(MendedForm):
    """A transcript, as a file or pasted, with the interview that it is of."""

    file = forms.FileField(
        label="The transcript",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".vtt,.srt,.sbv,.txt,.docx,.md"}),
    )
    text = forms.CharField(
        label="Or paste it",
        required=False,
        max_length=_LONGEST,
        help_text="Each turn with its speaker before it, such as “Ana: Shall we start?”",
        widget=forms.Textarea(attrs={"rows": 9, "spellcheck": "false"}),
    )
    name = forms.CharField(label="What to call it", required=False, max_length=200)
    interview = forms.UUIDField(label="Which interview was it?", required=False, widget=forms.Select)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        rows = Interview.objects.owned_by(actor).select_related("application__employer").order_by("-starts_at")[:_SHOWN]
        known = [(row.pk, f"{row.application} ({row.starts_at:%d %b %Y})") for row in rows]
        self.fields["interview"].widget.choices = [("", "None: a practice group, or something else"), *known]

    def handed(self) -> Handed:
        """The file if there is one, else the pasted text."""
        file = self.cleaned_data.get("file")
        if isinstance(file, UploadedFile):
            return Handed(name=file.name or "", content=file.read())
        return Handed(text=self.cleaned_data.get("text", ""))


class SpeakersForm(forms.Form):
    """Who each speaker was."""

    def __init__(self, *args: Any, conversation: Conversation, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.names = list(conversation.speakers)
        for place, name in enumerate(self.names):
            choice = forms.ChoiceField(
                label=name, choices=list(ROLES.items()), required=False, initial=conversation.speakers[name]
            )
            self.fields[f"speaker_{place}"] = choice

    def roles(self) -> dict[str, str]:
        """The role that was chosen for each name."""
        return {name: self.cleaned_data[f"speaker_{place}"] for place, name in enumerate(self.names)}
