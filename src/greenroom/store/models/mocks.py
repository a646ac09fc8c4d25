"""The practice room: mock interviews line by line, and the set-up that was checked before."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned
from greenroom.store.models.practice import Attempt


class Mock(Owned):
    """One mock interview. With its lines it is all that the interviewer needs to go on.

    `practice` names how it is practised, `scenario` the situation. `script` is the rest of a
    `core.interviewer.values.Script` as JSON, so that nothing changes under an interview that has begun.
    `medium` says how the candidate answers: `typed`, `audio` or `video`. `setup` holds what the set-up check measured.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, null=True, blank=True, on_delete=models.CASCADE, related_name="mocks")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="mocks")
    practice = models.CharField(max_length=20)
    scenario = models.CharField(max_length=80)
    pressure = models.CharField(max_length=12)
    medium = models.CharField(max_length=8)
    minutes = models.PositiveSmallIntegerField()
    script = models.JSONField()
    setup = models.JSONField(default=dict, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.practice}, {self.minutes} minutes"


class MockLine(Owned):
    """One line of a mock interview, as `core.interviewer.values.Line` has it; lines are only ever added.

    `about` is the quote of a probe, `[text, start, end]`, empty for others. An answer that was judged has its attempt.
    """

    application_path: ClassVar[str] = "mock__application"

    mock = models.ForeignKey(Mock, on_delete=models.CASCADE, related_name="lines")
    position = models.PositiveSmallIntegerField()
    speaker = models.CharField(max_length=40)
    phase = models.CharField(max_length=20)
    kind = models.CharField(max_length=12)
    text = models.TextField(blank=True)
    key = models.CharField(max_length=120, blank=True)
    about = models.JSONField(default=list, blank=True)
    question = models.TextField(blank=True)
    at = models.FloatField(default=0)
    seconds = models.FloatField(null=True, blank=True)
    data = models.JSONField(default=dict, blank=True)
    attempt = models.ForeignKey(Attempt, null=True, blank=True, on_delete=models.SET_NULL, related_name="lines")

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["mock", "position"], name="one_line_a_place"),
        ]


class SetupCheck(Owned):
    """What the check of microphone, camera and connection found before an interview or a mock.

    `body` maps what was checked to `{"value", "said", "fine"}`; `backup` is the way in if the first one fails.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    interview = models.ForeignKey(
        Interview, null=True, blank=True, on_delete=models.CASCADE, related_name="setup_checks"
    )
    body = models.JSONField(default=dict)
    backup = models.TextField(blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]
