"""Forms of the research file: a text is brought, a fact is put down or mended, a question is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from greenroom.core.research.values import FactTopic
from greenroom.services.reading import Handed
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.models import Contact

TOPIC_WORDS = {
    FactTopic.GOALS: "Goals",
    FactTopic.PRODUCTS: "Products and services",
    FactTopic.NEWS: "News",
    FactTopic.PROBLEMS: "Problems",
    FactTopic.PEOPLE: "People",
}
_LONGEST = 400_000


class BringForm(MendedForm):
    """A text about the employer, the role or a person: a file, pasted, or at an address fetched on request."""

    use_required_attribute = False
    file = forms.FileField(label="The page or paper", required=False)
    text = forms.CharField(
        label="Or paste it",
        required=False,
        max_length=_LONGEST,
        help_text="A page of theirs, an article, a profile. It is kept untouched beside what is read from it.",
        widget=forms.Textarea(attrs={"rows": 7, "spellcheck": "false"}),
    )
    url = forms.URLField(
        label="Or its web address",
        required=False,
        assume_scheme="https",
        help_text="Greenroom fetches this one page when you press the button, and nothing else. The site sees that.",
    )
    name = forms.CharField(label="What to call it", required=False, max_length=300)
    contact = forms.UUIDField(label="Is all of it about one person?", required=False, widget=forms.Select)

    def __init__(self, *args: Any, people: Sequence[Contact], **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        self.fields["contact"].widget.choices = [("", "No"), *((each.pk, str(each)) for each in people)]

    def handed(self) -> Handed:
        """The file if there is one, else the pasted text, else the page at the address."""
        file, url = self.cleaned_data.get("file"), self.cleaned_data.get("url", "")
        if isinstance(file, UploadedFile):
            return Handed(name=file.name or "", content=file.read(), url=url)
        text = self.cleaned_data.get("text", "")
        if text.strip() or not url:
            return Handed(text=text, url=url)
        from greenroom.services.fetching import fetch  # noqa: PLC0415 - only ever on request

        return fetch(url, field="url")


class FactForm(MendedForm):
    """One fact: its words, what and whom it is about, and when it is from."""

    use_required_attribute = False
    text = forms.CharField(label="The fact, in one sentence", max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    topic = forms.ChoiceField(label="About what", choices=[(key.value, word) for key, word in TOPIC_WORDS.items()])
    about = forms.ChoiceField(label="About whom")
    on = forms.CharField(
        label="When it is from", required=False, max_length=40, help_text="2026, March 2026 or 14 March 2026."
    )
    source = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, people: Sequence[Contact], **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **kwargs)
        whom = [("employer", "The employer"), ("role", "The role"), *((str(each.pk), str(each)) for each in people)]
        self.fields["about"].choices = whom  # type: ignore[attr-defined]


class AskForm(MendedForm):
    """A question to ask them, in the person's own words."""

    use_required_attribute = False
    text = forms.CharField(
        label="A question of your own",
        max_length=1000,
        error_messages={"required": "Write the question."},
    )
    key = forms.CharField(required=False, max_length=80, widget=forms.HiddenInput)
    interview = forms.UUIDField(required=False, widget=forms.HiddenInput)
