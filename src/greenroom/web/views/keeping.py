"""Your data: take it along, prove that it is whole, or make it go for good."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import NotFound
from greenroom.jobs.backups import ask_for_backup, backups
from greenroom.services import archive
from greenroom.web.acting import LOOKING_AROUND
from greenroom.web.forms.keeping import EraseForm

if TYPE_CHECKING:
    from django.http import HttpResponse, HttpResponseBase

    from greenroom.services.checkup import Checkup
    from greenroom.web.acting import ActingRequest


_SHOWN = 5


@require_GET
def data(request: ActingRequest) -> HttpResponse:
    """Where everything is, and what can be done with it."""
    return _page(request, EraseForm(use_required_attribute=False))


@require_POST
def check(request: ActingRequest) -> HttpResponse:
    """Look whether everything is there, and as it was."""
    _only_on_ones_own_machine()
    return _page(request, EraseForm(use_required_attribute=False), checkup=archive.check())


@require_POST
def backup(request: ActingRequest) -> HttpResponseBase:  # noqa: ARG001 - Django calls it so
    """A backup of the whole record, as a download."""
    _only_on_ones_own_machine()
    with tempfile.TemporaryDirectory(prefix="greenroom-") as folder:
        made = archive.backup(Path(folder) / "backup.zip")
        return _download(made, f"greenroom-backup-{timezone.now():%Y-%m-%d}.zip")


@require_POST
def keep_backup(request: ActingRequest) -> HttpResponse:
    """Have a backup made in the background and kept in the folder; closing the page or the program does not stop it."""
    _only_on_ones_own_machine()
    ask_for_backup()
    messages.success(request, "The backup is being made. Reload this page to see when it is there.")
    return redirect("data")


@require_POST
def export(request: ActingRequest) -> HttpResponseBase:
    """Everything of this workspace in open formats, as a download."""
    with tempfile.TemporaryDirectory(prefix="greenroom-") as folder:
        made = archive.export(request.actor, Path(folder) / "export.zip")
        return _download(made, f"greenroom-export-{timezone.now():%Y-%m-%d}.zip")


@require_POST
def erase(request: ActingRequest) -> HttpResponse:
    """Erase everything for good, if the word was typed."""
    form = EraseForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    archive.erase_workspace(request.actor)
    request.session.pop(LOOKING_AROUND, None)
    messages.success(request, "Everything is erased. You can start afresh, or close Greenroom and delete its folder.")
    return redirect("now")


def _download(path: Path, name: str) -> FileResponse:
    """A file to be saved. It is open already, so its folder may go."""
    return FileResponse(path.open("rb"), as_attachment=True, filename=name, content_type="application/zip")


def _only_on_ones_own_machine() -> None:
    """A server holds the records of many: its administrator keeps and checks them.

    Raises:
        NotFound: this is a server.
    """
    if not settings.LOCAL:
        raise NotFound("On a server the administrator does this. You can export your own record here.")


def _page(
    request: ActingRequest, form: EraseForm, *, checkup: Checkup | None = None, status: int = 200
) -> HttpResponse:
    context = {
        "form": form,
        "checkup": checkup,
        "is_local": settings.LOCAL,
        "folder": settings.HOME,
        "backups": backups()[:_SHOWN] if settings.LOCAL else [],
    }
    return render(request, "pages/data/data.html", context, status=status)
