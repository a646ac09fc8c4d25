"""Postings and the role maps read from them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application
from greenroom.store.models.base import Owned, ReadFromText
from greenroom.store.models.files import File


class Posting(Owned):
    """One job posting; `source` is the text as it was read and is never changed. All spans point into it."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="postings")
    source = models.TextField()
    kind = models.CharField(max_length=10)
    url = models.CharField(max_length=2000, blank=True)
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]


class RoleFact(Owned, ReadFromText):
    """A fact of the role map: `name` as in core `FactName`, `value` normalised, `text` the posting's own words.

    `pay` holds `{"low", "high", "currency", "period"}` for the pay fact and is empty otherwise.
    """

    application_path: ClassVar[str] = "posting__application"

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="facts")
    name = models.CharField(max_length=20)
    value = models.CharField(max_length=500)
    text = models.TextField(blank=True)
    pay = models.JSONField(default=dict, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]


class RoleItem(Owned, ReadFromText):
    """An item of the role map: `kind` as in core `ItemKind`; `quotes` are `{"text", "start", "end"}`."""

    application_path: ClassVar[str] = "posting__application"

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="items")
    kind = models.CharField(max_length=20)
    text = models.TextField()
    quotes = models.JSONField(default=list, blank=True)
    why = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]
