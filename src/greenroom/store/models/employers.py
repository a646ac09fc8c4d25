"""Employers and the people who work there."""

from __future__ import annotations

from django.db import models

from greenroom.store.models.base import Owned


class Employer(Owned):
    """An organisation that the person applies to."""

    name = models.CharField(max_length=200)
    website = models.CharField(max_length=500, blank=True)
    notes = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name


class Contact(Owned):
    """Somebody at an employer; `stakeholder` names the perspective from which they judge (SPEC J5)."""

    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=200, blank=True)
    stakeholder = models.CharField(max_length=20, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    notes = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.name}, {self.title}" if self.title else self.name
