"""What is known about an employer, a role and the people there, and where each fact is from."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from greenroom.store.models.applications import Application, Interview
from greenroom.store.models.base import Owned, ReadFromText
from greenroom.store.models.employers import Contact
from greenroom.store.models.files import File


class Source(Owned):
    """A text that facts were read from: pasted, a saved page, a PDF, or fetched from `url` because the person asked.

    `text` is untouched. `written_on` is the day the text says it is from: `2026`, `2026-03` or `2026-03-14`; empty
    where it does not say.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="sources")
    name = models.CharField(max_length=300)
    url = models.CharField(max_length=2000, blank=True)
    kind = models.CharField(max_length=10)
    text = models.TextField()
    file = models.ForeignKey(File, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    written_on = models.CharField(max_length=10, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name


class ResearchFact(Owned, ReadFromText):
    """One fact: `about` is `employer`, `role` or `person` (then `contact`), `topic` as in `core/research`.

    `text` is the quote, or what the person typed where there is no source. `on` is the day it is
    from, as in a source.
    """

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="research_facts")
    source = models.ForeignKey(Source, null=True, blank=True, on_delete=models.CASCADE, related_name="facts")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    about = models.CharField(max_length=10)
    topic = models.CharField(max_length=20)
    text = models.TextField()
    on = models.CharField(max_length=10, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["topic", "-on"]


class QuestionForThem(Owned):
    """A question the person means to ask; `answer` is what they said, and `answered_at` when."""

    application_path: ClassVar[str] = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="questions_for_them")
    interview = models.ForeignKey(Interview, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    key = models.CharField(max_length=80, blank=True)
    text = models.TextField()
    topic = models.CharField(max_length=20, blank=True)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta(Owned.Meta):
        abstract = False
        ordering: ClassVar = ["created_at"]
