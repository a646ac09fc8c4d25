"""The form of the steps before a first day: a row a step, and one empty row for another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from django import forms

from greenroom.core.offers.start import NOTICE, Step
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from django.http import QueryDict

    from greenroom.core.offers.routes import Route
    from greenroom.services.start_plans import Plan

_MOST_ROWS = 20
_DAYS = ("least", "likely", "most")
_NUMBER = re.compile(r"\d+")


class Row(NamedTuple):
    """The boxes of one step; `number` is what other steps call it, `is_notice` that its length is the notice period."""

    number: int
    key: forms.BoundField
    name: forms.BoundField
    days: Sequence[forms.BoundField]
    working: forms.BoundField
    after: forms.BoundField
    is_notice: bool


class StartPlanForm(MendedForm):
    """When it begins, the notice, the route, and the steps."""

    use_required_attribute = False
    begins_on = forms.DateField(
        label="The written offer comes on",
        help_text="Or the day from which everything below runs.",
        widget=DayInput(),
        error_messages={"required": "Say when it begins, such as the day on which you expect the offer."},
    )
    notice = forms.CharField(
        label="Your notice period",
        required=False,
        max_length=200,
        help_text="As your contract words it, such as “two months to the end of a month”.",
    )
    route = forms.ChoiceField(
        label="The permit",
        required=False,
        help_text="Choosing another one puts its steps in the place of the last one’s.",
    )

    def __init__(self, data: QueryDict | None = None, *, routes: Iterable[Route], steps: Sequence[Step] = ()) -> None:
        count = len(steps) + 1 if data is None else _count(data)
        super().__init__(data)
        self._keys = [step.key for step in steps]
        self.fields["route"].choices = [("", "None is needed"), *((each.key, each.name) for each in routes)]  # type: ignore[attr-defined] # it is a field with choices
        for place in range(count):
            self._add_row(place, steps[place] if place < len(steps) else None)
        self._count = count

    def _add_row(self, place: int, step: Step | None) -> None:
        numbers = {key: number for number, key in enumerate(self._keys, 1)}
        after = ", ".join(str(numbers[key]) for key in step.after) if step else ""
        hidden = forms.CharField(
            required=False, max_length=40, widget=forms.HiddenInput, initial=step.key if step else ""
        )
        self.fields[f"key_{place}"] = hidden
        self.fields[f"name_{place}"] = _box("Step", step.name if step else "", longest=80)
        for part, word in zip(_DAYS, ("At least", "Likely", "At most"), strict=True):
            self.fields[f"{part}_{place}"] = forms.IntegerField(
                label=word,
                required=False,
                min_value=0,
                max_value=1_100,
                initial=getattr(step, part) if step else None,
            )
        self.fields[f"working_{place}"] = forms.BooleanField(
            label="Working days", required=False, initial=bool(step and step.working)
        )
        self.fields[f"after_{place}"] = _box("Waits for steps", after, longest=60)

    @property
    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return [
            Row(
                place + 1,
                self[f"key_{place}"],
                self[f"name_{place}"],
                [self[f"{part}_{place}"] for part in _DAYS],
                self[f"working_{place}"],
                self[f"after_{place}"],
                is_notice=self[f"key_{place}"].value() == NOTICE,
            )
            for place in range(self._count)
        ]

    def clean(self) -> dict[str, object]:
        """The values as the service takes them; a row without a name is none, and nothing waits for it."""
        values = super().clean() or self.cleaned_data
        known: dict[str, object] = {name: values[name] for name in ("begins_on", "notice", "route") if name in values}
        return {**known, "steps": self._steps(values)}

    def _steps(self, values: Mapping[str, object]) -> tuple[Step, ...]:
        keys = [str(values.get(f"key_{place}") or "") or f"own-{uuid4().hex[:8]}" for place in range(self._count)]
        named = {keys[place] for place in range(self._count) if str(values.get(f"name_{place}", "")).strip()}
        return tuple(_step(values, place, keys, named) for place in range(self._count) if keys[place] in named)


def initial_of(plan: Plan) -> dict[str, Any]:
    """What the form starts with."""
    return {
        "begins_on": plan.way.begins_on,
        "notice": plan.way.notice.words if plan.way.notice else "",
        "route": plan.route.key if plan.route else "",
    }


def _step(values: Mapping[str, object], place: int, keys: Sequence[str], named: set[str]) -> Step:
    """One row as a step; a number that is missing is that beside it."""
    least, likely, most = (values.get(f"{part}_{place}") for part in _DAYS)
    known = [int(str(each)) for each in (least, likely, most) if each is not None]
    first, last = (known[0], known[-1]) if known else (0, 0)
    waits = [int(number) - 1 for number in _NUMBER.findall(str(values.get(f"after_{place}", "")))]
    after = (keys[each] for each in waits if 0 <= each < len(keys) and each != place and keys[each] in named)
    return Step(
        keys[place],
        str(values[f"name_{place}"]),
        first if least is None else int(str(least)),
        first if likely is None else int(str(likely)),
        last if most is None else int(str(most)),
        after=tuple(dict.fromkeys(after)),
        working=bool(values.get(f"working_{place}")),
    )


def _count(data: QueryDict) -> int:
    """How many rows came back."""
    return min(sum(name.startswith("name_") for name in data), _MOST_ROWS + 1)


def _box(label: str, initial: str, *, longest: int) -> forms.CharField:
    return forms.CharField(label=label, required=False, max_length=longest, initial=initial)
