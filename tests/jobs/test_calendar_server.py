from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from tests.people import alice

from greenroom.jobs import calendar_server as jobs
from greenroom.jobs import worker
from greenroom.services import applications, calendar_server, interviews
from greenroom.services.calendar_server import Sent
from greenroom.store.models import CalendarServer

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a laptop's worker, on SQLite"),
]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """For whom something was sent; the sending itself has its own tests."""
    found: list[str] = []

    def push(actor: Actor, _: dt.datetime) -> Sent:
        found.append(str(actor.person.pk))
        return Sent()

    monkeypatch.setattr(calendar_server, "push", push)
    return found


def schedule(actor: Actor) -> None:
    application = applications.start(actor, employer="Northgate Parcels", title="Warehouse Team Leader")
    local = (timezone.now() + dt.timedelta(days=3)).replace(tzinfo=None)
    interviews.schedule(actor, application.pk, local=local, zone="Etc/UTC")


def connect(actor: Actor, *, automatic: bool, calendar: str = "Talks") -> None:
    CalendarServer.objects.create(person=actor.person, url="http://127.0.0.1:9/", calendar=calendar)
    calendar_server.wish(actor, automatic=automatic, reminders=[60])


def test_a_change_is_sent_in_the_background_once(sent: list[str]) -> None:
    actor = alice()
    connect(actor, automatic=True)
    schedule(actor)
    assert DBTaskResult.objects.filter(task_path=jobs.send_changes.module_path).count() == 1
    assert not jobs.ask_to_send(actor.person.pk)
    worker.work_off()
    assert sent == [str(actor.person.pk)]


@pytest.mark.parametrize(("automatic", "calendar"), [(False, "Talks"), (True, "")])
def test_nothing_is_sent_that_was_not_asked_for(sent: list[str], calendar: str, *, automatic: bool) -> None:
    connect(alice(), automatic=automatic, calendar=calendar)
    schedule(alice())
    assert not DBTaskResult.objects.exists()
    jobs.send_changes.func(str(alice().person.pk))
    assert sent == []


def test_a_change_of_something_else_sends_nothing(sent: list[str]) -> None:
    connect(alice(), automatic=True)
    applications.start(alice(), employer="Northgate Parcels", title="Warehouse Team Leader")
    assert not DBTaskResult.objects.exists()
    assert sent == []


def test_trouble_is_kept_and_no_second_job_runs_after_it() -> None:
    connect(alice(), automatic=True)
    schedule(alice())
    worker.work_off()
    assert CalendarServer.objects.get().trouble.startswith("The calendar server 127.0.0.1 cannot be reached")
    assert DBTaskResult.objects.count() == 1
