"""Dated things to do."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned


class Task(Owned):
    """One thing to do, perhaps at a time. `key` names its step of the plan; a task moved by hand stays `fixed`."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, null=True, blank=True, on_delete=models.CASCADE, related_name="tasks")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.CASCADE, related_name="tasks")
    key = models.CharField(max_length=60, blank=True)
    title = models.CharField(max_length=300)
    why = models.TextField(blank=True)
    starts_at = models.DateTimeField(null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(default=30)
    done_at = models.DateTimeField(null=True, blank=True)
    fixed = models.BooleanField(default=False)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["starts_at"]

    def __str__(self) -> str:
        return self.title
