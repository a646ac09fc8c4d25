"""Files that people hand in: kept as they came, downloaded as they came."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING
from uuid import uuid4

from django.db.models import Q

from greenroom.core.errors import NotFound
from greenroom.files import storage
from greenroom.services.record import deed
from greenroom.services.wording import cut
from greenroom.store.models import Change, File, Posting, Resume

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST_NAME = 255


def keep_file(actor: Actor, name: str, content: bytes, kind: str) -> File:
    """Keep bytes as they came, under a key of ours; `name` is only what they are called when they go out again.

    Raises:
        UnreadableFile: the file is empty or too large.
        DiskFull: there is no room for it.
    """
    key = uuid4()
    plain = plain_name(name)
    with deed(actor, "keep-file", f"Took in {plain}") as record:
        record.on_failure(lambda: storage.remove(key))
        kept = storage.keep(key, content)
        return record.create(
            File(
                id=key,
                person=actor.person,
                name=plain,
                kind=kind,
                size=kept.size,
                sha256=kept.sha256,
            )
        )


def plain_name(name: str, otherwise: str = "file") -> str:
    """What a file is called, without the folders it lay in, and short enough to be kept."""
    return cut(PurePath(name.replace("\\", "/")).name.replace("\0", "") or otherwise, _LONGEST_NAME)


def original(actor: Actor, file: UUID) -> tuple[File, bytes]:
    """A file as it came in. A reviewer gets it with the posting or résumé that it belongs to."""
    row = File.objects.visible_to(actor).filter(pk=file).first()
    if row is None:
        shared = Q(pk__in=Posting.objects.visible_to(actor).values("file"))
        shared |= Q(pk__in=Resume.objects.visible_to(actor).values("file"))
        row = File.objects.filter(shared, pk=file).first()
    if row is None:
        raise NotFound("There is nothing here, or it is not shared with you.")
    return row, storage.read(row.pk)


def sweep_files() -> int:
    """Remove bytes that no row and no history mentions, and what a crash left half-written; how many there were."""
    known = set(File.objects.values_list("pk", flat=True))
    known |= set(Change.objects.filter(table="file").values_list("row", flat=True))
    lost = [key for key in storage.kept_keys() if key not in known]
    for key in lost:
        storage.remove(key)
    halves = [path for path in storage.strangers() if path.name.endswith(storage.PART)]
    for path in halves:
        path.unlink(missing_ok=True)
    return len(lost) + len(halves)
