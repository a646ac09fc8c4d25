"""Letters: drafts that the person edits, and what was sent."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.employers import Contact


class Letter(Owned):
    """One letter. `kind` and `tone` as in `core/letters`; `sent_by` says how it left: mail-program, file or smtp."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(
        Application, null=True, blank=True, on_delete=models.CASCADE, related_name="letters"
    )
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="letters")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=24)
    tone = models.CharField(max_length=10, default="friendly")
    to_address = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=300)
    body = models.TextField()
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.CharField(max_length=12, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.subject


class MailServer(Owned):
    """The server through which the person sends mail, if they gave one. The password never leaves in an export."""

    secrets: ClassVar = frozenset({"password"})

    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField(default=587)
    security = models.CharField(max_length=10, default="starttls")
    user = models.CharField(max_length=254, blank=True)
    password = models.CharField(max_length=500, blank=True)
    from_address = models.CharField(max_length=254)
    digest_to = models.CharField(max_length=254, blank=True)
    digest_at = models.TimeField(null=True, blank=True)
    digest_sent_on = models.DateField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        constraints: ClassVar = [models.UniqueConstraint(fields=["person"], name="one_mail_server_a_person")]
