"""What the forms of all servers ask for: a user and a password."""

from __future__ import annotations

from typing import Any

from django import forms

from greenroom.web.forms.start import MendedForm


class ServerForm(MendedForm):
    """Who the server knows. The password goes in, and never comes out again."""

    user = forms.CharField(label="User name", required=False, max_length=254, widget=forms.TextInput)
    password = forms.CharField(
        label="Password",
        required=False,
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, has_password: bool, **kwargs: Any) -> None:  # noqa: ANN401 - whatever a form takes
        super().__init__(*args, **{"use_required_attribute": False, **kwargs})
        self.fields["password"].help_text = (
            "One is kept. It is not shown again; leave this empty to go on with it."
            if has_password
            else "Many providers want a password for apps here, not the one of your account."
        )
