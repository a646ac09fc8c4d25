"""The Django app that holds the record."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """One app for all models, so that the joined record has one list of migrations."""

    name = "greenroom.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
