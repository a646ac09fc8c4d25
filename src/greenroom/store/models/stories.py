"""The story bank."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.base import Owned
from greenroom.store.models.resumes import Achievement


class Story(Owned):
    """A short story with situation, task, actions, result and learning; `achievement` says where it comes from."""

    achievement = models.ForeignKey(
        Achievement, null=True, blank=True, on_delete=models.SET_NULL, related_name="stories"
    )
    title = models.CharField(max_length=300)
    situation = models.TextField(blank=True)
    task = models.TextField(blank=True)
    actions = models.TextField(blank=True)
    result = models.TextField(blank=True)
    learning = models.TextField(blank=True)
    competencies = models.JSONField(default=list, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.title
