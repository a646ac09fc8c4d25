"""Forms of a tailored résumé: what stands above its lines, and one line in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms

from greenroom.core.resumes.looks import DESIGNS, PAPERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.store.models import Application, Resume


class MakeViewForm(forms.Form):
    """From which résumé, and for whom."""

    resume = forms.ChoiceField(label="From which résumé")
    application = forms.ChoiceField(
        label="For which application",
        required=False,
        help_text="With its posting, Greenroom says which lines prove what.",
    )

    def __init__(
        self,
        data: object = None,
        *,
        resumes: Iterable[Resume],
        applications: Iterable[Application],
        initial: dict[str, object] | None = None,
    ) -> None:
        super().__init__(data, initial=initial, use_required_attribute=False)  # type: ignore[arg-type]
        self.fields["resume"].choices = [(str(row.pk), row.name) for row in resumes]  # type: ignore[attr-defined]
        known = [(str(row.pk), str(row)) for row in applications]
        self.fields["application"].choices = [("", "None in particular"), *known]  # type: ignore[attr-defined]


class HeadForm(forms.Form):
    """Name, headline, summary and looks of a view."""

    name = forms.CharField(label="What you call it", max_length=200, help_text="Only for you.")
    headline = forms.CharField(
        label="Headline", required=False, max_length=300, help_text="Empty: the one of your résumé."
    )
    summary = forms.CharField(
        label="Summary",
        required=False,
        help_text="Two or three sentences. Empty: the one of your résumé.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    design = forms.ChoiceField(
        label="Design",
        choices=list(DESIGNS.items()),
        help_text="Plain is black with ruled headings, Green has more air, Compact holds a long history.",
    )
    paper = forms.ChoiceField(label="Paper", choices=list(PAPERS.items()))


class WordsForm(forms.Form):
    """An achievement in other words."""

    text = forms.CharField(
        label="In other words",
        required=False,
        max_length=1000,
        help_text="Empty: the words of your résumé.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
