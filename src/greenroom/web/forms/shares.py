"""The form that lets a reviewer in."""

from __future__ import annotations

from typing import Any

from django import forms


class ShareForm(forms.Form):
    """Who may look, and at what."""

    reviewer = forms.CharField(label="Their user name", max_length=150)
    application = forms.TypedChoiceField(label="What they may see", required=False, empty_value=None)

    def __init__(self, *args: Any, applications: list[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **{"auto_id": "share_%s", "use_required_attribute": False, **kwargs})
        self.fields["application"].choices = [("", "Everything"), *applications]  # type: ignore[attr-defined]
