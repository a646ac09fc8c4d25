"""What a recruiter asks first: prepared answers, and what was already told to whom."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned


class PreparedAnswer(Owned):
    """The person's answer to one of the questions of a first call, by its topic; one for all, or for one employer."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    topic = models.CharField(max_length=30)
    text = models.TextField()

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["topic"]


class Told(Owned):
    """A fact that an employer was told, on a day, by whatever way: pay, notice, start, permit, relocation."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="told")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    topic = models.CharField(max_length=30)
    said = models.TextField()
    on = models.DateField()
    where = models.CharField(max_length=200, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["on", "created_at"]


class SavedView(Owned):
    """A search in the list of applications that the person comes back to, by the words of its address."""

    name = models.CharField(max_length=100)
    query = models.CharField(max_length=500)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["name"]
