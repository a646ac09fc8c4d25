"""What a process does to a record until it is killed: `python acting.py VERB`, with GREENROOM_HOME in the environment.

Each line on standard output is an acknowledgement: what it names has been written.
"""

from __future__ import annotations

import shutil
import sys
import time
from typing import TYPE_CHECKING

from greenroom.cli.record import open_record

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.store.access import Actor

_MEGABYTE = 1024 * 1024
_LEFT = 200_000  # bytes of room for a recording that needs more


def main(verb: str) -> None:
    """Set the program up, then do one thing until the end, or until killed."""
    open_record()
    from django.contrib.auth.models import User  # noqa: PLC0415 - needs Django to be set up

    from greenroom.services import people  # noqa: PLC0415 - needs Django to be set up

    user, _ = User.objects.get_or_create(username="owner")
    verbs = (write, upload, fill, work, record, overflow, use)
    ({"job": run_slow_job} | {each.__name__: each for each in verbs})[verb](people.actor_of(user))


def say(words: object) -> None:
    """Acknowledge."""
    print(words, flush=True)  # noqa: T201 - how it speaks to the test


def write(actor: Actor) -> None:
    """Write stories, each of them one deed, and change every other one."""
    from greenroom.services import stories  # noqa: PLC0415 - needs Django to be set up

    for number in range(100_000):
        story = stories.create(actor, title=f"Story {number}", situation="It was raining. " * 50)
        if number % 2:
            stories.update(actor, story.pk, result=f"Result {number}")
        say(story.pk)


def upload(actor: Actor) -> None:
    """Take in files of 8 MB."""
    from greenroom.services.papers import keep_file  # noqa: PLC0415 - needs Django to be set up

    for number in range(100_000):
        say(keep_file(actor, f"scan {number}.pdf", bytes([number % 256]) * (8 * _MEGABYTE), "pdf").pk)


def record(actor: Actor) -> None:
    """Record an answer of three seconds in pieces, and begin the next one; say each piece that is taken in."""
    from tests.recorded import in_pieces, tone  # noqa: PLC0415 - needs Django to be set up

    from greenroom.services import listening, recordings  # noqa: PLC0415 - needs Django to be set up

    listening.agree(actor)
    pieces = in_pieces(tone(3), 40)
    while True:
        row = recordings.begin(actor, medium="audio", media_type="audio/webm")
        for number, piece in enumerate(pieces):
            recordings.add_piece(actor, row.pk, number, piece)
            say(f"{row.pk} {number}")


def use(actor: Actor) -> None:
    """Use every recording that was cut off; say how many seconds each has."""
    from greenroom.services import recordings  # noqa: PLC0415 - needs Django to be set up
    from greenroom.store.models import Recording  # noqa: PLC0415 - needs Django to be set up

    for row in Recording.objects.filter(state=recordings.GROWING):
        say(f"{row.pk} {recordings.finish(actor, row.pk).seconds}")


def overflow(actor: Actor) -> None:
    """Record until there is no room, and say how many pieces were taken in; then make room, and use them."""
    from django.conf import settings  # noqa: PLC0415 - needs Django to be set up
    from tests.recorded import in_pieces, tone  # noqa: PLC0415 - needs Django to be set up

    from greenroom.core.errors import UserError  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services import listening, recordings  # noqa: PLC0415 - needs Django to be set up

    listening.agree(actor)
    row = recordings.begin(actor, medium="audio", media_type="audio/webm")
    film = settings.HOME.parent / "film"
    pieces = in_pieces(tone(30), 30)
    film.write_bytes(b"x" * (shutil.disk_usage(film.parent).free - _LEFT))
    try:
        for number, piece in enumerate(pieces):
            recordings.add_piece(actor, row.pk, number, piece)
    except UserError as error:
        say(f"pieces {recordings.received(row)} {error.message}")
    film.unlink()
    say(f"seconds {recordings.finish(actor, row.pk).seconds}")


def run_slow_job(_: Actor) -> None:
    """Begin a job that does not end by itself."""
    from greenroom.jobs import backups, worker  # noqa: PLC0415 - needs Django to be set up

    def never_ends(path: Path) -> Path:
        say(path.name)
        time.sleep(600)
        return path

    backups.backup = never_ends  # type: ignore[attr-defined] # as slow as a backup of a terabyte
    backups.ask_for_backup()
    worker.work_off()


def work(_: Actor) -> None:
    """What a start of the program does: put right what a crash left, then do the jobs that wait."""
    from greenroom.jobs import worker  # noqa: PLC0415 - needs Django to be set up

    worker.sweep()
    worker.work_off()


def fill(actor: Actor) -> None:
    """Take in files and write stories until there is no room, then say with which sentence that ended."""
    from greenroom.core.errors import UserError  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services import stories  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services.papers import keep_file  # noqa: PLC0415 - needs Django to be set up

    kept = 0
    try:
        while True:
            keep_file(actor, "scan.pdf", b"x" * (_MEGABYTE // 4), "pdf")
            kept += 1
    except UserError as error:
        say(f"files {kept} {error.message}")
    written = 0
    try:
        while written < 5_000:
            stories.create(actor, title="Story", situation="It was raining. " * 500)
            written += 1
    except UserError as error:
        say(f"stories {written} {error.message}")


if __name__ == "__main__":
    main(sys.argv[1])
