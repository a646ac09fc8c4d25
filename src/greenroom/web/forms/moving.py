"""Forms of the costs of living there, and of the agenda before a move."""

from __future__ import annotations

from django import forms

from greenroom.core.errors import UserError
from greenroom.core.offers.agenda import TOPICS
from greenroom.core.offers.currencies import Money
from greenroom.services.budgets import read_amount
from greenroom.web.forms.promises import day_field
from greenroom.web.forms.start import DayInput, MendedForm

_LINE = {"required": "Say what it is, such as rent."}


class CostForm(MendedForm):
    """A cost, a month or once."""

    use_required_attribute = False
    name = forms.CharField(label="What it is", max_length=80, error_messages=_LINE)
    amount = forms.CharField(
        label="Amount", max_length=20, error_messages={"required": "Give the amount as a number, such as 1450."}
    )
    currency = forms.CharField(label="Currency", required=False, max_length=3, help_text="That of the offer if empty.")
    once = forms.BooleanField(label="Only once, for the move", required=False)
    everywhere = forms.BooleanField(label="The same with every offer, such as a loan", required=False)


class TodayForm(MendedForm):
    """What is left over a month today; it is not kept."""

    use_required_attribute = False
    left = forms.CharField(label="Left over a month today", max_length=20, help_text="After rent and all the rest.")
    home = forms.CharField(label="In", max_length=3, help_text="Three letters, such as EUR.")

    def money(self) -> Money | None:
        """The amount, or nothing and an error in the form."""
        if not self.is_valid():
            return None
        try:
            amount = read_amount(self.cleaned_data["left"], "left")
        except UserError as error:
            self.take_error(error)
            return None
        return Money(float(amount), self.cleaned_data["home"].upper())


class BeginForm(MendedForm):
    """Which topics concern the family, and when the first day would be."""

    use_required_attribute = False
    topics = forms.MultipleChoiceField(
        label="What concerns you",
        choices=list(TOPICS.items()),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose what concerns you."},
    )
    first_day = forms.DateField(
        label="First day of work",
        widget=DayInput(),
        help_text="Each question gets its day before it.",
        error_messages={"required": "Give a day, even a rough one."},
    )


class ItemForm(MendedForm):
    """A question of one's own."""

    use_required_attribute = False
    topic = forms.ChoiceField(label="About", choices=list(TOPICS.items()))
    what = forms.CharField(
        label="The question", max_length=500, widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Write down the question."},
    )  # fmt: skip
    who = forms.CharField(label="Who asks", required=False, max_length=120)
    asks = forms.CharField(label="Whom", required=False, max_length=120)
    by = day_field("By")
