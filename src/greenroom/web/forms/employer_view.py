"""The form of one's own view of an employer: criteria with weight and score, what gives pause, excitement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.journey.fit import RED_FLAGS, Criterion
from greenroom.services.employer_view import MOST
from greenroom.web.forms.debriefs import excitement_field
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.models import EmployerView

_PARTS = ("name", "weight", "score")
_WEIGHTS = [(1, "Nice to have"), (2, "Matters"), (3, "Decides")]
_SCORES = [
    ("", "Not known yet"),
    (1, "1: poor"),
    (2, "2: weak"),
    (3, "3: so-so"),
    (4, "4: good"),
    (5, "5: very good"),
]
_USUAL = 2
_SPARE, _FIRST = 2, 4  # empty rows that stand ready, and how many rows there are at least


class EmployerViewForm(MendedForm):
    """Criteria, red flags and excitement."""

    flags = forms.MultipleChoiceField(
        label="What gives you pause",
        choices=[(flag.key, flag.name) for flag in RED_FLAGS],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    excitement = excitement_field()

    def __init__(self, *args: Any, rows: int, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        self._rows = range(1, rows + 1)
        for row in self._rows:
            self.fields[f"name_{row}"] = forms.CharField(label="What you look for", required=False, max_length=100)
            self.fields[f"weight_{row}"] = forms.TypedChoiceField(
                label="How much it weighs", choices=_WEIGHTS, coerce=int, empty_value=None, initial=2, required=False
            )
            self.fields[f"score_{row}"] = forms.TypedChoiceField(
                label="How it is here", choices=_SCORES, coerce=int, empty_value=None, required=False
            )

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        """The fields of one criterion after the other."""
        return [[self[f"{part}_{row}"] for part in _PARTS] for row in self._rows]

    @property
    def criteria(self) -> list[Criterion]:
        """The criteria that have a name."""
        found = [[self.cleaned_data[f"{part}_{row}"] for part in _PARTS] for row in self._rows]
        return [Criterion(name, weight or _USUAL, score) for name, weight, score in found if name.strip()]


def rows_for(criteria: Sequence[Criterion]) -> int:
    """So many rows stand there: those that are filled, and a few to add."""
    return min(MOST, max(_FIRST, len(criteria) + _SPARE))


def viewed_in(kept: EmployerView | None, criteria: Sequence[Criterion], excitement: int | None) -> dict[str, Any]:
    """What the form starts with."""
    rows = {f"{part}_{row}": getattr(each, part) for row, each in enumerate(criteria, start=1) for part in _PARTS}
    wanted = kept.excitement if kept and kept.excitement else excitement
    return {**rows, "flags": kept.flags if kept else [], "excitement": wanted}
