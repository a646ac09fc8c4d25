"""People who vouch for the candidate, and when each was asked, told and thanked."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application
from greenroom.store.models.base import Owned


class Referee(Owned):
    """Somebody who can vouch; `vouches` lists what for, `consent_on` the day on which they agreed."""

    name = models.CharField(max_length=200)
    title = models.CharField(max_length=200, blank=True)
    relation = models.CharField(max_length=300, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    vouches = models.JSONField(default=list, blank=True)
    consent_on = models.DateField(null=True, blank=True)
    notes = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class Reference(Owned):
    """One referee named to one employer."""

    application_path: ClassVar[str] = "application"

    referee = models.ForeignKey(Referee, on_delete=models.CASCADE, related_name="references")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="references")
    briefed_at = models.DateTimeField(null=True, blank=True)
    contacted_at = models.DateTimeField(null=True, blank=True)
    thanked_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["referee", "application"], name="a_referee_once_an_application"),
        ]
