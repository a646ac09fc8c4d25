"""The thread that does the jobs on a laptop. There is one, so whatever is found running at its start was cut off."""

from __future__ import annotations

import datetime as dt
import threading
from typing import TYPE_CHECKING

from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from greenroom.jobs import hearing
from greenroom.services import recordings
from greenroom.services.papers import sweep_files

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE_SECONDS = 1.0
_UNDONE_UNTIL = dt.timedelta(days=1)  # how long a recording that was removed with something else can come back with it
_LONGEST_STOP_SECONDS = 10.0


def start() -> Callable[[], None]:
    """Put right what a crash left behind, then start doing jobs; what comes back stops it after the job at hand."""
    sweep()
    worker = _worker(batch=False)
    thread = threading.Thread(target=worker.run, name="greenroom-jobs", daemon=True)
    thread.start()

    def stop() -> None:
        worker.running = False
        thread.join(_LONGEST_STOP_SECONDS)

    return stop


def sweep() -> int:
    """Set jobs that a crash cut off to be done again, and remove bytes that it left half-written; how many jobs.

    Recordings whose day is over go as well.
    """
    recordings.let_go_due(timezone.now().date())
    recordings.let_orphans_go(timezone.now() - _UNDONE_UNTIL)
    recordings.sweep_pieces()
    sweep_files()
    cut_off = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING)
    again = cut_off.update(status=TaskResultStatus.READY, started_at=None)
    return again + hearing.ask_again()


def work_off() -> None:
    """Do the jobs that are waiting, in this thread, and come back when there are none."""
    _worker(batch=True).run()


def _worker(*, batch: bool) -> Worker:
    return Worker(
        queue_names=["*"],
        interval=_PAUSE_SECONDS,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="laptop",
        excluded_queue_names=[],
    )
