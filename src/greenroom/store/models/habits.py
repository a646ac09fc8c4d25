"""What comes back day by day: cards to recall, things achieved, things read."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.base import Owned
from greenroom.store.models.practice import Question
from greenroom.store.models.resumes import Achievement
from greenroom.store.models.stories import Story


class Card(Owned):
    """Something to recall: `kind` is `story`, `question` or `number`. `memory` is the state that FSRS keeps."""

    kind = models.CharField(max_length=10)
    story = models.ForeignKey(Story, null=True, blank=True, on_delete=models.CASCADE, related_name="cards")
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.CASCADE, related_name="cards")
    front = models.TextField()
    back = models.TextField(blank=True)
    memory = models.JSONField(default=dict, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    asleep = models.BooleanField(default=False)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["due_at", "created_at"]

    def __str__(self) -> str:
        return self.front


class Recall(Owned):
    """One time a card was recalled; `rating` is 1 again, 2 hard, 3 good, 4 easy, `aloud` whether it was said aloud."""

    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="recalls")
    rating = models.PositiveSmallIntegerField()
    at = models.DateTimeField()
    aloud = models.BooleanField(default=False)
    seconds = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["at"]


class Win(Owned):
    """Something achieved, noted on the day; `source` is `typed`, `command` or `git`. It may become more later."""

    text = models.TextField()
    on = models.DateField()
    source = models.CharField(max_length=10, default="typed")
    achievement = models.ForeignKey(Achievement, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    story = models.ForeignKey(Story, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-on", "-created_at"]


class Reading(Owned):
    """Something of the trade that was read, and what the person takes from it."""

    title = models.CharField(max_length=300)
    url = models.CharField(max_length=2000, blank=True)
    takeaway = models.TextField(blank=True)
    on = models.DateField()

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-on", "-created_at"]
