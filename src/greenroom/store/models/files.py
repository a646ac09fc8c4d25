"""Files as they came in, and documents made or collected for an application."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.base import Owned


class File(Owned):
    """Bytes kept as they came, as `sha256` proves. In the files folder they lie under the row's key, not `name`."""

    name = models.CharField(max_length=255)
    kind = models.CharField(max_length=10)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)

    def __str__(self) -> str:
        return self.name


class Document(Owned):
    """A paper of an application or interview: the résumé that was sent, a brief, a letter, a sample."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(
        "store.Application", null=True, blank=True, on_delete=models.CASCADE, related_name="documents"
    )
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=255)
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.RESTRICT, related_name="documents")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]
