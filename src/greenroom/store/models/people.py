"""The person whose workspace it is, and the reviewers they let in."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from greenroom.store.models.base import Owned, Record


class Person(Record):
    """A candidate with their profile. A user has one of their own, and for as long as they look around an example.

    Shapes of the lists: languages `{"name", "level"}`, work_authorisations `{"country", "status", "until"}`,
    links `{"url", "label"}`; free_hours maps `mon` … `sun` to ranges `["18:00", "20:00"]` in `zone`.
    `daily_minutes` is the most that a plan may ask of a day.
    `listening` says how recordings are heard: `{"language", "stutter", "second_language", "keep_days", "agreed_at"}`.
    `country` is where the person is, by ISO 3166; `feed_token` opens their calendar to their own calendar programs.
    """

    secrets: ClassVar = frozenset({"feed_token"})

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="people")
    is_example = models.BooleanField(default=False)
    name = models.CharField(max_length=200, blank=True)
    headline = models.CharField(max_length=300, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    place = models.CharField(max_length=200, blank=True)
    zone = models.CharField(max_length=64, default="UTC")
    country = models.CharField(max_length=2, blank=True)
    feed_token = models.CharField(max_length=64, blank=True)
    languages = models.JSONField(default=list, blank=True)
    work_authorisations = models.JSONField(default=list, blank=True)
    notice_period = models.CharField(max_length=200, blank=True)
    pay_low = models.PositiveIntegerField(null=True, blank=True)
    pay_high = models.PositiveIntegerField(null=True, blank=True)
    pay_currency = models.CharField(max_length=3, blank=True)
    pay_period = models.CharField(max_length=8, blank=True)
    links = models.JSONField(default=list, blank=True)
    free_hours = models.JSONField(default=dict, blank=True)
    listening = models.JSONField(default=dict, blank=True)
    daily_minutes = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "is_example"], name="one_workspace_and_one_example_a_user"),
        ]

    def __str__(self) -> str:
        return self.name or "You"


class Share(Owned):
    """A candidate lets a reviewer look: at one application, or at everything when none is named. Revocable."""

    application_path: ClassVar[str] = "application"

    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shares")
    application = models.ForeignKey("store.Application", null=True, blank=True, on_delete=models.CASCADE)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        indexes: ClassVar = [models.Index(fields=["reviewer"], condition=Q(revoked_at=None), name="live_shares")]
