"""Offers, what they are compared by, when one could start, and how they are negotiated."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application
from greenroom.store.models.base import Owned, ReadFromText
from greenroom.store.models.files import File


class Offer(Owned):
    """One offer. `country` by ISO 3166, `region` its state or canton, `currency` by ISO 4217. `source` is the letter.

    `answer_by` is their deadline; `settled_as` is `accepted`, `declined`, `withdrawn` or empty while it is open.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="offers")
    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2)
    region = models.CharField(max_length=60, blank=True)
    currency = models.CharField(max_length=3)
    received_on = models.DateField(null=True, blank=True)
    answer_by = models.DateTimeField(null=True, blank=True)
    source = models.TextField(blank=True)
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    settled_as = models.CharField(max_length=12, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name


class OfferTerm(Owned, ReadFromText):
    """One term of an offer: `name` as in `core/offers`, `value` its parts as JSON. Unknown terms have no row."""

    application_path: ClassVar[str] = "offer__application"

    offer = models.ForeignKey(Offer, on_delete=models.CASCADE, related_name="terms")
    name = models.CharField(max_length=40)
    value = models.JSONField(default=dict)
    quote = models.TextField(blank=True)
    confirmed = models.BooleanField(default=False)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["name"]


class BudgetLine(Owned):
    """What living there costs, as the person expects it: a month, or once when `once`; of all offers or of one."""

    application_path: ClassVar[str] = "offer__application"

    offer = models.ForeignKey(Offer, null=True, blank=True, on_delete=models.CASCADE, related_name="budget")
    name = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    currency = models.CharField(max_length=3)
    once = models.BooleanField(default=False)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["name"]


class Comparison(Owned):
    """What matters between offers: `weights` by criterion, and `scores` by offer and criterion, all from 0 to 1."""

    weights = models.JSONField(default=dict, blank=True)
    scores = models.JSONField(default=dict, blank=True)
    home_currency = models.CharField(max_length=3, default="EUR")
    years = models.PositiveSmallIntegerField(default=3)

    class Meta(Owned.Meta):
        abstract = False


class AgendaItem(Owned):
    """Something about moving that somebody has to ask or do: `topic` such as `partner`, `school`, `care`, `pets`."""

    application_path: ClassVar[str] = "offer__application"

    offer = models.ForeignKey(Offer, null=True, blank=True, on_delete=models.CASCADE, related_name="agenda")
    topic = models.CharField(max_length=20)
    what = models.TextField()
    who = models.CharField(max_length=120, blank=True)
    asks = models.CharField(max_length=120, blank=True)
    by = models.DateField(null=True, blank=True)
    answer = models.TextField(blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["by", "created_at"]


class StartPlan(Owned):
    """What stands before a first day, from the day of a written offer on.

    Shapes: `steps` a list of `{"key", "name", "least", "likely", "most", "after", "working"}`, in days or working days;
    `notice` `{"count", "unit", "to_the_end_of"}` as in `core/offers/notice.py`, or empty. `route`: the key of a permit.
    """

    application_path: ClassVar[str] = "application"

    application = models.OneToOneField(Application, on_delete=models.CASCADE, related_name="start_plan")
    begins_on = models.DateField()
    notice = models.JSONField(default=dict, blank=True)
    route = models.CharField(max_length=60, blank=True)
    steps = models.JSONField(default=list, blank=True)

    class Meta(Owned.Meta):
        abstract = False


class Negotiation(Owned):
    """A negotiation: three amounts a year set before, locked with a reason; `bounds`: how far they may go.

    `changes` are those after the lock, as `{"on", "why", "walk_away", "target", "opening"}` with the amounts before.
    """

    application_path: ClassVar[str] = "offer__application"

    offer = models.OneToOneField(Offer, on_delete=models.CASCADE, related_name="negotiation")
    walk_away = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    target = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    opening = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    reason = models.TextField(blank=True)
    alternatives = models.TextField(blank=True)
    bounds = models.TextField(blank=True)
    changes = models.JSONField(default=list, blank=True)
    locked_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False


class NegotiationRound(Owned):
    """One move: `by` is `you` or `them`; `amount` a year if one was named, `what` in words, `gave` what was given."""

    application_path: ClassVar[str] = "negotiation__offer__application"

    negotiation = models.ForeignKey(Negotiation, on_delete=models.CASCADE, related_name="rounds")
    by = models.CharField(max_length=4)
    on = models.DateField()
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    what = models.TextField()
    gave = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["on", "created_at"]


class Benchmark(Owned):
    """What a job pays according to a source: amounts a year by percentile (`p10` … `p90`), of an area and a year."""

    source = models.CharField(max_length=200)
    url = models.CharField(max_length=2000, blank=True)
    occupation = models.CharField(max_length=200)
    area = models.CharField(max_length=200, blank=True)
    country = models.CharField(max_length=2)
    year = models.PositiveSmallIntegerField()
    currency = models.CharField(max_length=3)
    percentiles = models.JSONField(default=dict)
    count = models.PositiveIntegerField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["occupation", "-year"]
