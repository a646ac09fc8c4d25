"""The append-only history of everything that was changed."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from greenroom.store.models.base import Owned


class Deed(Owned):
    """One thing that somebody did: a verb on the record, with the sentence that says what it did.

    `undoes` names the deed that this one took back. Deeds and their changes are only ever added.
    """

    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    verb = models.CharField(max_length=40)
    summary = models.CharField(max_length=500)
    undoes = models.OneToOneField("self", null=True, blank=True, on_delete=models.PROTECT, related_name="undone_by")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [models.Index(fields=["person", "-created_at"])]

    def __str__(self) -> str:
        return self.summary


class Change(models.Model):
    """One row that a deed touched: its fields before (empty if it was made) and after (empty if it was deleted)."""

    deed = models.ForeignKey(Deed, on_delete=models.CASCADE, related_name="changes")
    table = models.CharField(max_length=40)
    row = models.UUIDField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        indexes: ClassVar = [models.Index(fields=["table", "row"])]

    def __str__(self) -> str:
        return f"{self.table} {self.row}"
