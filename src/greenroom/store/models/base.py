"""What every row of the record has in common."""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.db import models
from django.utils import timezone

from greenroom.store.access import OwnedQuerySet


class Record(models.Model):
    """A row with a key that means the same on every machine, so that export, import, backup and undo keep it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        abstract = True


class Owned(Record):
    """A row that belongs to one person's workspace.

    `application_path` is the lookup from the row to its application, for rows that are shared along with one.
    """

    application_path: ClassVar[str] = ""

    person = models.ForeignKey("store.Person", on_delete=models.CASCADE, related_name="+")

    objects = OwnedQuerySet.as_manager()

    class Meta(Record.Meta):
        abstract = True


class ReadFromText(models.Model):
    """Read from a source text: where it stands there, how sure the reading is, and whether a hand mended it."""

    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    certainty = models.CharField(max_length=8, default="sure")
    by_hand = models.BooleanField(default=False)

    class Meta:
        abstract = True
