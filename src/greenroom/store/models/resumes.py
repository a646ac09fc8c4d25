"""Résumés as read: work history, achievements and the rest."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.base import Owned, ReadFromText
from greenroom.store.models.files import File


class Resume(Owned):
    """One version of the person's résumé; `source` is the text as it was read and is never changed.

    `contact` is the head as read (`name`, `headline`, `email`, `phone`, `place`, `summary`, `links`), and under `read`
    where each stands (`{"start", "end", "certainty"}`); `doubts` are `{"key", "about", "text", "start", "end"}`.
    """

    name = models.CharField(max_length=200)
    source = models.TextField()
    kind = models.CharField(max_length=10)
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    contact = models.JSONField(default=dict, blank=True)
    doubts = models.JSONField(default=list, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name


class Job(Owned, ReadFromText):
    """A line of the work history. Dates are `2021` or `2021-03`; `current` means until now."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="jobs")
    employer = models.CharField(max_length=300)
    title = models.CharField(max_length=300, blank=True)
    place = models.CharField(max_length=200, blank=True)
    started = models.CharField(max_length=7, blank=True)
    ended = models.CharField(max_length=7, blank=True)
    current = models.BooleanField(default=False)
    summary = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"{self.title}, {self.employer}" if self.title else self.employer


class Education(Owned, ReadFromText):
    """A course of study."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="education")
    institution = models.CharField(max_length=300)
    degree = models.CharField(max_length=300, blank=True)
    area = models.CharField(max_length=300, blank=True)
    started = models.CharField(max_length=7, blank=True)
    ended = models.CharField(max_length=7, blank=True)
    highlights = models.JSONField(default=list, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]


class ResumeEntry(Owned, ReadFromText):
    """A skill, language, certificate or project: `kind` says which, `detail` holds its level or summary."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="entries")
    kind = models.CharField(max_length=12)
    text = models.TextField()
    detail = models.TextField(blank=True)
    started = models.CharField(max_length=7, blank=True)
    ended = models.CharField(max_length=7, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]


class Achievement(Owned, ReadFromText):
    """Something the person did in a job or project, as the résumé words it, and what they added when asked."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="achievements")
    job = models.ForeignKey(Job, null=True, blank=True, on_delete=models.CASCADE, related_name="achievements")
    entry = models.ForeignKey(ResumeEntry, null=True, blank=True, on_delete=models.CASCADE, related_name="achievements")
    text = models.TextField()
    outcome = models.TextField(blank=True)
    own_part = models.TextField(blank=True)
    baseline = models.TextField(blank=True)
    change = models.TextField(blank=True)
    period = models.TextField(blank=True)
    scale = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return self.text


class ResumeView(Owned):
    """A résumé as it goes to one employer: lines of the master chosen, put in order and reworded by hand.

    `lines` is a list of `{"key", "shown", "text"}` in their order; `key` is the id of the master's row, `text` is empty
    where the master's words stand. `design` and `paper` are keys in `core/resumes/looks.py`.
    """

    application_path: ClassVar[str] = "application"

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="views")
    application = models.ForeignKey(
        "store.Application", null=True, blank=True, on_delete=models.CASCADE, related_name="resume_views"
    )
    name = models.CharField(max_length=200)
    headline = models.CharField(max_length=300, blank=True)
    summary = models.TextField(blank=True)
    design = models.CharField(max_length=20, default="plain")
    paper = models.CharField(max_length=20, default="a4")
    lines = models.JSONField(default=list, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name
