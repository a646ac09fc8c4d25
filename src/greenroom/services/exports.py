"""Export: everything that one person has, complete and in open formats. `docs/reference/export.md` describes it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import zipfile
from typing import TYPE_CHECKING

from greenroom import __version__
from greenroom.core.errors import UserError
from greenroom.core.resumes.writing import to_json_resume
from greenroom.files import storage
from greenroom.files.storage import PART, room_or_sentence
from greenroom.services.export_papers import interview_text, story_text
from greenroom.services.resume_rows import resume_of
from greenroom.store.models import Change, File, Interview, Person, Resume, Story
from greenroom.store.rows import all_models, model_of, table_of, values_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from django.db import models

    from greenroom.store.access import Actor
    from greenroom.store.rows import Values

FORMAT = 1


def export(actor: Actor, target: Path) -> Path:
    """Write everything the actor's workspace holds, into a new folder, or into one file if `target` ends in `.zip`.

    Raises:
        UserError: there is something at the target already.
        DiskFull: there is no room for it.
    """
    target = target.absolute()
    if target.exists() and (target.is_file() or any(target.iterdir())):
        raise UserError(f"There is something at {target} already. Choose another name.", field="target")
    with room_or_sentence():
        if target.suffix == ".zip":
            return _zip(actor, target)
        for name, content in pieces(actor):
            storage.write_whole(target / name, content)
    return target


def pieces(actor: Actor) -> Iterator[tuple[str, bytes]]:
    """Every file of the export by name, the manifest last."""
    sums: dict[str, str] = {}
    for name, content in _pieces(actor):
        sums[name] = hashlib.sha256(content).hexdigest()
        yield name, content
    manifest = {
        "format": FORMAT,
        "greenroom": __version__,
        "made_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "files": sums,
    }
    yield "manifest.json", _json(manifest)


def rows_of(actor: Actor, model: type[models.Model]) -> models.QuerySet[models.Model]:
    """The actor's rows of one model, in the order in which they were made."""
    every = model._base_manager  # noqa: SLF001 - also the models without a manager of ours
    if model is Person:
        return every.filter(pk=actor.person.pk)
    if model is Change:
        return every.filter(deed__person=actor.person).order_by("pk")
    return every.filter(person=actor.person).order_by("created_at", "pk")


def _zip(actor: Actor, target: Path) -> Path:
    part = target.with_name(target.name + PART)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.touch(mode=0o600)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in pieces(actor):
                archive.writestr(name, content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _pieces(actor: Actor) -> Iterator[tuple[str, bytes]]:
    yield "README.md", _README.encode()
    for model in all_models():
        yield f"tables/{table_of(model)}.json", _json([_told(row) for row in rows_of(actor, model).iterator(500)])
    parts = ("jobs", "education", "entries", "achievements")
    for resume in Resume.objects.owned_by(actor).prefetch_related(*parts):
        yield f"resumes/{_name(resume.name, resume.pk.hex)}.json", _json(to_json_resume(resume_of(resume)))
    for story in Story.objects.owned_by(actor):
        yield f"stories/{_name(story.title, story.pk.hex)}.md", story_text(story).encode()
    interviews = Interview.objects.owned_by(actor).select_related("application__employer", "stage")
    for interview in interviews.prefetch_related("participants__contact"):
        name = f"{interview.starts_at:%Y-%m-%d} {interview.application}"
        yield f"interviews/{_name(name, interview.pk.hex)}.md", interview_text(interview).encode()
    for file in File.objects.owned_by(actor):
        yield f"files/{file.pk.hex[:8]}-{_plain(file.name)}", storage.read(file.pk)


def _told(row: models.Model) -> Values:
    """The row's columns without those that its model calls secret, and without them in what the history keeps."""
    values = _without_secrets(type(row), values_of(row))
    if isinstance(row, Change):
        model = model_of(row.table)
        for side in ("before", "after"):
            values[side] = _without_secrets(model, values[side]) if values[side] else values[side]
    return values


def _without_secrets(model: type[models.Model], values: Values) -> Values:
    secrets: frozenset[str] = getattr(model, "secrets", frozenset())
    return {name: value for name, value in values.items() if name not in secrets}


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _name(words: str, key: str) -> str:
    """A file name that says what is in it and is taken by nothing else."""
    return f"{_plain(words)[:60].strip(' .')}-{key[:8]}"


def _plain(words: str) -> str:
    return re.sub(r"[^\w .,()+-]", "_", words).strip(" .") or "file"


_README = """# Your Greenroom record

Everything that Greenroom keeps of you, in open formats.

- `tables/`: every table, one JSON file each, one object a row; times are UTC, keys are the same in all files.
  Passwords are left out.
- `resumes/`: each résumé, as mended by you, in the JSON Resume form (jsonresume.org).
- `stories/`: each story as Markdown.
- `interviews/`: each interview as Markdown: when, where, with whom.
- `files/`: the files that you handed in, just as they came.
- `manifest.json`: the SHA-256 of every file here.

The reference manual of Greenroom explains every table and column under “What an export holds”.
"""
