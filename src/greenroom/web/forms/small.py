"""The small forms that stand in the folds of one page: each fresh, except the one that came back with an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django import forms
    from django.http import QueryDict


class SmallForms:
    """Makes the forms of a page by their kind and the key of their row.

    Attributes:
        came_back: the form that a person must look at again, if there is one.
    """

    def __init__(self, kinds: Mapping[str, type[forms.Form]], came_back: forms.Form | None = None) -> None:
        self._kinds = kinds
        self.came_back = came_back

    def bound(self, kind: str, key: object, data: QueryDict) -> forms.Form:
        """The form of that kind with what a person typed."""
        return self._kinds[kind](data, auto_id=_identity(kind, key), use_required_attribute=False)

    def form(self, kind: str, key: object, row: object = None) -> forms.Form:
        """The form of that kind for a row, with the row's values, or as it came back."""
        identity = _identity(kind, key)
        if self.came_back is not None and self.came_back.auto_id == identity:
            return self.came_back
        wanted = self._kinds[kind]
        initial: dict[str, Any] = {name: getattr(row, name) for name in wanted.base_fields if hasattr(row, name)}
        return wanted(auto_id=identity, initial=initial, use_required_attribute=False)


def _identity(kind: str, key: object) -> str:
    return f"{kind}_{key}_%s"
