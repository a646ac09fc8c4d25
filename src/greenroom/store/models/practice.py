"""Questions, the attempts to answer them, and the feedback on each."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned


class Question(Owned):
    """A question the person prepares for. `bank_key` names the one in our bank that it is; empty for their own.

    `asked_in` is the interview in which it was really asked.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(
        Application, null=True, blank=True, on_delete=models.CASCADE, related_name="questions"
    )
    text = models.TextField()
    kind = models.CharField(max_length=20)
    competency = models.CharField(max_length=40, blank=True)
    why = models.TextField(blank=True)
    bank_key = models.CharField(max_length=80, blank=True)
    asked_in = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="asked")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return self.text


class Attempt(Owned):
    """One answer to one question. Never changed: trying again makes another. `seconds` is the clock's time."""

    application_path: ClassVar[str] = "question__application"

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="attempts")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="attempts")
    answer = models.TextField()
    seconds = models.PositiveIntegerField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]


class Feedback(Owned):
    """What a judge found in an attempt: `body` as in `greenroom.core.answers`, `judge` its name and version."""

    application_path: ClassVar[str] = "attempt__question__application"

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="feedback")
    judge = models.CharField(max_length=40)
    body = models.JSONField()

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]
