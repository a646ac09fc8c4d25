"""Forms of a negotiation: what is set before, the lock, and a round of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.core.negotiation.amounts import THEM, YOU
from greenroom.web.forms.start import DayInput, MendedForm

if TYPE_CHECKING:
    from greenroom.services.negotiations import Prepared
    from greenroom.store.models import Negotiation

_LONGEST = 5_000
_NAMES = ("walk_away", "target", "opening", "alternatives", "bounds")


def _amount(label: str, help_text: str = "") -> forms.FloatField:
    box = forms.TextInput(attrs={"inputmode": "decimal"})
    return forms.FloatField(label=label, help_text=help_text, required=False, max_value=1e11, widget=box)


def _words(label: str, help_text: str = "", rows: int = 3) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=_LONGEST, widget=box)


class PrepareForm(MendedForm):
    """The amounts of a year, gross, in the currency of the offer, and what else there is."""

    use_required_attribute = False
    walk_away = _amount("You walk away below", "Your no. It stands in no script, and nobody else needs to know it.")
    target = _amount("You aim for")
    opening = _amount("You ask for first", "A little above your aim, and no more than you can give reasons for.")
    alternatives = _words(
        "What you do if it does not work out", "Another offer, a talk that goes on, staying: as it is."
    )
    bounds = _words(
        "How far they may be able to go",
        "What you know of their pay bands, their adverts, what others were paid, and what limits them.",
    )
    why = _words("Why you change an amount now", "They are locked. What you change is kept with what it was before.", 2)

    def __init__(self, *args: Any, locked: bool, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        if not locked:
            del self.fields["why"]

    def prepared(self) -> Prepared:
        """What was set, as the service takes it."""
        cleaned = self.cleaned_data
        return {
            "walk_away": cleaned["walk_away"],
            "target": cleaned["target"],
            "opening": cleaned["opening"],
            "alternatives": cleaned["alternatives"],
            "bounds": cleaned["bounds"],
        }


class LockForm(MendedForm):
    """Why these amounts."""

    use_required_attribute = False
    reason = forms.CharField(
        label="Why these amounts",
        max_length=_LONGEST,
        help_text="Two sentences to yourself, to read when it gets hot.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Please give a reason for these amounts, to read when it gets hot."},
    )


class RoundForm(MendedForm):
    """One move of a negotiation."""

    use_required_attribute = False
    by = forms.ChoiceField(label="Who moved", choices=[(THEM, "They"), (YOU, "You")], widget=forms.RadioSelect)
    on = forms.DateField(
        label="On",
        widget=DayInput(),
        error_messages={"required": "Say on which day."},
    )
    amount = _amount("To how much a year", "Empty where no amount was named.")
    what = forms.CharField(
        label="What was said", max_length=_LONGEST, error_messages={"required": "Say in a few words what was said."}
    )
    gave = forms.CharField(label="What was given for it", required=False, max_length=_LONGEST)


def prepared_in(row: Negotiation | None) -> dict[str, object]:
    """What the form starts with."""
    return {name: _shown(getattr(row, name)) for name in _NAMES} if row else {}


def _shown(value: object) -> object:
    """An amount without cents that are none."""
    return f"{value:f}".rstrip("0").rstrip(".") if hasattr(value, "as_tuple") else value
