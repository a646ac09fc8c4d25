"""The story bank."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.employers import Contact
from greenroom.store.models.resumes import Achievement


class Story(Owned):
    """A short story with situation, task, actions, result and learning; `achievement` says where it comes from.

    `half_minute` and `ninety_seconds` are versions that the person cut from the whole. `confirmed` are the competencies
    that they confirmed. `confidential` holds words that are masked when the story is shared.
    """

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
    half_minute = models.TextField(blank=True)
    ninety_seconds = models.TextField(blank=True)
    confirmed = models.JSONField(default=list, blank=True)
    confidential = models.JSONField(default=list, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.title


class Telling(Owned):
    """A story told, or meant to be told, to somebody in an interview; `landed` is `well`, `so-so`, `badly` or empty."""

    application_path: ClassVar[str] = "application"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="tellings")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="tellings")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="tellings")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    told_on = models.DateField(null=True, blank=True)
    landed = models.CharField(max_length=8, blank=True)
    note = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-told_on", "-created_at"]
