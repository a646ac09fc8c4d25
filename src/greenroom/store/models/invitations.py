"""Invitations as they came in, and what was understood of them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.files import File


class Invitation(Owned):
    """One message about an interview. `source` is its text as it came; `body` what was understood, with its quotes.

    `state` is `waiting` until the person has confirmed what was understood (`taken`) or put it aside (`left`).
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(
        Application, null=True, blank=True, on_delete=models.CASCADE, related_name="invitations"
    )
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    source = models.TextField()
    sent_on = models.DateField()
    kind = models.CharField(max_length=20)
    uid = models.CharField(max_length=300, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    body = models.JSONField()
    state = models.CharField(max_length=10, default="waiting")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [models.Index(fields=["person", "state"], name="invitations_by_state")]
