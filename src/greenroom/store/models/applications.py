"""Applications, the stages they go through and the interviews held in them."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models

from greenroom.store.models.base import Owned
from greenroom.store.models.employers import Contact, Employer


class Application(Owned):
    """One role at one employer that the person goes for. `ended_as` is empty while it runs.

    `source` is where it was found, `country` that of the job by ISO 3166, `answer_by` the day they named for an answer.
    """

    application_path: ClassVar[str] = "pk"

    employer = models.ForeignKey(Employer, on_delete=models.RESTRICT, related_name="applications")
    title = models.CharField(max_length=300)
    current_stage = models.ForeignKey("store.Stage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    resume = models.ForeignKey("store.Resume", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    source = models.CharField(max_length=200, blank=True)
    country = models.CharField(max_length=2, blank=True)
    answer_by = models.DateField(null=True, blank=True)
    ended_as = models.CharField(max_length=20, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    notes = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.title}, {self.employer.name}"


class Stage(Owned):
    """One stage of one application. `key` names a standard stage and is empty for the person's own."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="stages")
    key = models.CharField(max_length=40, blank=True)
    name = models.CharField(max_length=100)
    position = models.PositiveSmallIntegerField()
    entered_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return self.name


class Interview(Owned):
    """One meeting. `starts_at` is the instant; `zone` the IANA zone in which the employer named it.

    `uid` is its own name in calendars: that of the employer's event, or ours; `sequence` counts what changed about it.
    `setup` says which points of its checklist are done.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="interviews")
    stage = models.ForeignKey(Stage, null=True, blank=True, on_delete=models.SET_NULL, related_name="interviews")
    format = models.CharField(max_length=20)
    starts_at = models.DateTimeField()
    zone = models.CharField(max_length=64)
    minutes = models.PositiveSmallIntegerField(default=60)
    place = models.CharField(max_length=300, blank=True)
    link = models.CharField(max_length=1000, blank=True)
    notes = models.TextField(blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    uid = models.CharField(max_length=300, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    travel_minutes = models.PositiveSmallIntegerField(default=0)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    setup = models.JSONField(default=dict, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["starts_at"]

    def __str__(self) -> str:
        return f"{self.format}, {self.starts_at:%Y-%m-%d %H:%M} UTC"

    @property
    def ends_at(self) -> dt.datetime:
        """The instant at which it is planned to end."""
        return self.starts_at + dt.timedelta(minutes=self.minutes)


class Participant(Owned):
    """A contact who will sit in an interview."""

    application_path: ClassVar[str] = "interview__application"

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="participants")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="participations")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["interview", "contact"], name="a_contact_sits_once_in_an_interview"),
        ]
