"""The form of a comparison: what matters how much, and how each offer does by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.adapters.exchange import latest_rates
from greenroom.core.offers.comparison import CRITERIA, SCORED
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.forms.boundfield import BoundField

    from greenroom.store.models import Comparison, Offer

_SCORES = [
    ("", "Not said"),
    ("0", "1: not at all"),
    ("0.25", "2: a little"),
    ("0.5", "3: half"),
    ("0.75", "4: mostly"),
    ("1", "5: fully"),
]


class ComparisonForm(MendedForm):
    """Weights from 0 to 10, a score for each offer by all beside money, the home currency, and how many years."""

    use_required_attribute = False
    home_currency = forms.ChoiceField(label="Show everything in", choices=())
    years = forms.IntegerField(label="Over how many years", min_value=1, max_value=10)

    def __init__(self, *args: Any, kept: Comparison, offers: Sequence[Offer], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.offers = offers
        self.fields["home_currency"].choices = [(code, code) for code in sorted(latest_rates().per_euro)]  # type: ignore[attr-defined]
        self.fields["home_currency"].initial = kept.home_currency
        self.fields["years"].initial = kept.years
        for each in CRITERIA:
            weight = forms.FloatField(
                label=each.name, required=False, min_value=0, max_value=10, help_text=f"10: {each.best}."
            )
            held = kept.weights.get(each.id)
            weight.initial = None if held is None else f"{held:g}"
            self.fields[f"weight_{each.id}"] = weight
        for offer in offers:
            for each in SCORED:
                given = kept.scores.get(str(offer.pk), {}).get(each.id)
                score = forms.ChoiceField(label=offer.name, choices=_SCORES, required=False)
                score.initial = "" if given is None else f"{given:g}"
                self.fields[f"score_{offer.pk}_{each.id}"] = score

    def weights(self) -> Iterator[BoundField]:
        """The fields of weights, in the order of criteria."""
        return (self[f"weight_{each.id}"] for each in CRITERIA)

    def scores(self) -> Iterator[tuple[str, list[BoundField]]]:
        """The fields of scores by criterion, one for each offer."""
        return ((each.name, [self[f"score_{offer.pk}_{each.id}"] for offer in self.offers]) for each in SCORED)

    def values(self) -> dict[str, Any]:
        """What was given, as the keyword arguments of the service."""
        given = self.cleaned_data
        scores = {
            str(offer.pk): {
                each.id: float(score) for each in SCORED if (score := given.get(f"score_{offer.pk}_{each.id}"))
            }
            for offer in self.offers
        }
        weights = {each.id: weight for each in CRITERIA if (weight := given.get(f"weight_{each.id}")) is not None}
        shared = {name: given[name] for name in ("home_currency", "years")}
        return {"weights": weights, "scores": scores, **shared}
