from __future__ import annotations

import pytest
from django.db import connection
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from tests.people import alice
from tests.services.test_hearings import WORDS, recorded

from greenroom.adapters import listening
from greenroom.jobs import hearing as jobs
from greenroom.jobs import worker
from greenroom.services import hearings
from greenroom.store.models import Hearing

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a laptop's worker, on SQLite"),
]


@pytest.fixture(autouse=True)
def _heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "listen", lambda *_, **__: WORDS)


def test_a_hearing_is_done_in_the_background() -> None:
    actor = alice()
    hearings.ask(actor, recorded(actor).pk)
    worker.work_off()
    assert Hearing.objects.get().state == "done"


def test_a_hearing_that_a_crash_cut_off_is_done_again_once() -> None:
    actor = alice()
    hearings.ask(actor, recorded(actor).pk)
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING)
    Hearing.objects.update(state="running")
    worker.sweep()
    assert DBTaskResult.objects.filter(task_path=jobs.hear.module_path).count() == 1
    worker.work_off()
    assert Hearing.objects.get().state == "done"


def test_a_hearing_that_lost_its_job_gets_another() -> None:
    actor = alice()
    hearings.ask(actor, recorded(actor).pk)
    DBTaskResult.objects.all().delete()
    assert jobs.ask_again() == 1
    assert jobs.ask_again() == 0
    worker.work_off()
    assert Hearing.objects.get().state == "done"
