"""After an interview: the debrief, what was promised, the signs, and the person's own guess."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.employers import Contact
from greenroom.store.models.files import File


class Debrief(Owned):
    """What the person noted after an interview. `moment` is a moment of the talk that they remember.

    `voice` is what they said instead of writing it. `answer_by` is the day until which the employer said they would
    answer; `on_time` whether the person was.
    """

    application_path: ClassVar[str] = "interview__application"

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="debrief")
    moment = models.TextField(blank=True)
    worked = models.TextField(blank=True)
    surprised = models.TextField(blank=True)
    wished = models.TextField(blank=True)
    asked = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    voice = models.ForeignKey(File, null=True, blank=True, on_delete=models.RESTRICT, related_name="+")
    excitement = models.PositiveSmallIntegerField(null=True, blank=True)
    answer_by = models.DateField(null=True, blank=True)
    on_time = models.BooleanField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False


class Promise(Owned):
    """Something promised to an employer, or asked for by one: a sample, a document, an answer."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="promises")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="promises")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    what = models.CharField(max_length=300)
    due_on = models.DateField(null=True, blank=True)
    kept_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["due_on", "created_at"]

    def __str__(self) -> str:
        return self.what


class Sign(Owned):
    """One sign, by its key in `core/journey/signal_catalogue`; `quote` are the words it was found in, if it was."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="signs")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="signs")
    key = models.CharField(max_length=60)
    quote = models.TextField(blank=True)
    by_hand = models.BooleanField(default=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]


class Guess(Owned):
    """How likely the person thinks it is, in percent, that they get to the next stage."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="guesses")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    stage = models.ForeignKey("store.Stage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    percent = models.PositiveSmallIntegerField()
    came = models.BooleanField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]


class EmployerView(Owned):
    """How the person sees the employer: criteria `{"name", "weight", "score"}`, keys of red flags, excitement 1-5."""

    application_path: ClassVar[str] = "application"

    application = models.OneToOneField(Application, on_delete=models.CASCADE, related_name="employer_view")
    criteria = models.JSONField(default=list, blank=True)
    flags = models.JSONField(default=list, blank=True)
    excitement = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
