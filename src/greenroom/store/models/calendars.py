"""Calendars elsewhere: the server that interviews are sent to, and what it has of each."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Interview
from greenroom.store.models.base import Owned


class CalendarServer(Owned):
    """A CalDAV calendar of the person. `token` is the server's mark of how far it was read.

    `automatic` says whether each change is sent by itself, `reminders` how many minutes before an interview it reminds.
    """

    secrets: ClassVar = frozenset({"password"})

    url = models.CharField(max_length=1000)
    user = models.CharField(max_length=254, blank=True)
    password = models.CharField(max_length=500, blank=True)
    calendar = models.CharField(max_length=1000, blank=True)
    automatic = models.BooleanField(default=False)
    reminders = models.JSONField(default=list, blank=True)
    token = models.CharField(max_length=1000, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=500, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        constraints: ClassVar = [models.UniqueConstraint(fields=["person"], name="one_calendar_server_a_person")]


class CalendarCopy(Owned):
    """What the server has of one interview: the version that was sent, and the server's mark of it."""

    application_path: ClassVar[str] = "interview__application"
    follows: ClassVar[bool] = True  # it goes with its interview, and is never in the way of taking that back

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="calendar_copy")
    etag = models.CharField(max_length=300, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    elsewhere = models.JSONField(default=dict, blank=True)

    class Meta(Owned.Meta):
        abstract = False
