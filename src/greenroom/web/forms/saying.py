"""Between a form and a service: what the service says against a value stands beside its field."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from greenroom.core.errors import NotAllowed, NotFound, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from django import forms

Done = TypeVar("Done")


def try_with(form: forms.Form, act: Callable[..., Done]) -> Done | None:
    """Do it with the values of the form; none, and an error in the form, if a value does not fit.

    Raises:
        NotFound: the actor has no such thing; that is no fault of the form.
        NotAllowed: the actor may not change it.
    """
    if not form.is_valid():
        return None
    try:
        return act(**form.cleaned_data)
    except (NotFound, NotAllowed):
        raise
    except UserError as error:
        form.add_error(error.field if error.field in form.fields else None, error.message)
        return None
