"""Recordings of what the person said, what was heard in them, and conversations that were written down elsewhere."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.files import File
from greenroom.store.models.mocks import Mock
from greenroom.store.models.practice import Attempt, Question


class Recording(Owned):
    """A recording, from its first second on. It grows by pieces (`received` of them) until it is `whole`.

    `medium` is `audio` or `video`; `state` is `growing`, `whole` or `let-go`. `file` holds the bytes once it is whole.
    `consented_at` is when the person agreed to have it kept, `keep_until` the day after which it is deleted, None for
    no such day. It is an answer to `question`, on its own or in `mock`; `attempt` is the answer made of it.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.CASCADE, related_name="recordings")
    mock = models.ForeignKey(Mock, null=True, blank=True, on_delete=models.CASCADE, related_name="recordings")
    attempt = models.ForeignKey(Attempt, null=True, blank=True, on_delete=models.CASCADE, related_name="recordings")
    medium = models.CharField(max_length=8)
    media_type = models.CharField(max_length=60)
    name = models.CharField(max_length=255, blank=True)
    state = models.CharField(max_length=8, default="growing")
    received = models.PositiveIntegerField(default=0)
    size = models.PositiveBigIntegerField(default=0)
    seconds = models.FloatField(null=True, blank=True)
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.RESTRICT, related_name="+")
    consented_at = models.DateTimeField(null=True, blank=True)
    keep_until = models.DateField(null=True, blank=True)
    camera = models.JSONField(default=dict, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]


class Hearing(Owned):
    """One try to hear what is said in a recording.

    `state` is `waiting`, `running`, `done`, `failed` or `cancelled`; `progress` goes from 0 to 1 and `partial` holds
    the words so far. `heard` is a `core.delivery.values.Heard` as JSON, `delivery` a `Delivery`; `why` says in one
    sentence what went wrong.
    """

    application_path: ClassVar[str] = "recording__application"
    follows: ClassVar[bool] = True  # it is made by the program and can be made again

    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="hearings")
    language = models.CharField(max_length=8, default="en")
    model = models.CharField(max_length=80, blank=True)
    state = models.CharField(max_length=10, default="waiting")
    progress = models.FloatField(default=0)
    partial = models.TextField(blank=True)
    heard = models.JSONField(default=dict, blank=True)
    delivery = models.JSONField(default=dict, blank=True)
    why = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]


class Conversation(Owned):
    """A conversation that was written down elsewhere, such as by a meeting program; `source` is its untouched text.

    `speakers` maps each name in it to who that was: `me`, `interviewer`, `other` or nothing yet.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(
        Application, null=True, blank=True, on_delete=models.CASCADE, related_name="conversations"
    )
    interview = models.ForeignKey(
        Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="conversations"
    )
    name = models.CharField(max_length=255)
    source = models.TextField()
    speakers = models.JSONField(default=dict, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name
