"""What the pages of a long search cost: 500 applications with 3,000 interviews, in a home folder of their own.

The milliseconds are those of the processor in this one process, from the request to the last byte, the best of ten; the
queries are counted in a run of their own. The last lines say how long a table of 2,000 rows takes to come in and to go.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.test import Client

    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview, Stage

APPLICATIONS, INTERVIEWS, ROWS = 500, 3000, 2000
ROUNDS = 10
NOW = dt.datetime.now(dt.UTC)
ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Singapore")
ROLES = ("Planner", "Nurse", "Data analyst", "Site manager", "Buyer", "Teacher", "Head chef", "Electrician")
SOURCES = ("LinkedIn", "A friend", "Their own page", "An agency", "")
ENDS = ("rejected", "rejected", "no-reply", "no-reply", "withdrew", "on-hold", "declined")


def main(data: Path) -> None:  # noqa: ARG001 - every bench is called so
    """Print the table, from a process with a home folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        told = {**os.environ, "GREENROOM_HOME": folder, "DJANGO_SETTINGS_MODULE": "greenroom.conf.settings"}
        subprocess.run([sys.executable, "-m", "bench.journey"], env=told, check=True)


def measure() -> None:
    """Build the workspace, then open each page."""
    import django  # noqa: PLC0415 - the home folder must be known before

    django.setup()
    from greenroom.store.migrate import bring_up_to_date  # noqa: PLC0415

    Path(os.environ["GREENROOM_HOME"]).mkdir(mode=0o700, parents=True, exist_ok=True)
    bring_up_to_date()
    actor, browser = somebody()
    one = build(actor)
    print(f"{APPLICATIONS} applications, {INTERVIEWS:,} interviews\n\n{'page':<42}{'CPU ms':>8}{'queries':>9}{'kB':>7}")
    for name, address in pages(one).items():
        milliseconds, queries, size = cost(browser, address)
        print(f"{name:<42}{milliseconds:>8.1f}{queries:>9}{size / 1000:>7.0f}", flush=True)
    print(f"\n{'a table of 2,000 rows':<42}{'CPU s':>8}")
    for name, seconds in tables(actor).items():
        print(f"{name:<42}{seconds:>8.2f}", flush=True)


def pages(one: Application) -> dict[str, str]:
    """The pages that are opened."""
    return {
        "Now": "/",
        "list": "/applications/",
        "list, words": "/applications/?q=nurse+county",
        "list, filtered": "/applications/?state=running&waiting=14&sort=waiting",
        "board": "/applications/?view=board",
        "timeline": "/applications/?view=timeline",
        "timeline, fifth page": "/applications/?view=timeline&page=5",
        "application": f"/applications/{one.pk}/",
        "its stages": f"/applications/{one.pk}/stages/",
        "its history": f"/applications/{one.pk}/history/",
        "export as CSV": "/applications/export.csv",
    }


def somebody() -> tuple[Actor, Client]:
    """A person, and a browser in which they are signed in."""
    from django.contrib.auth.models import User  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    from greenroom.services.people import actor_of, update_profile  # noqa: PLC0415

    user, _ = User.objects.get_or_create(username="bench")
    actor = actor_of(user)
    update_profile(actor, zone="Europe/Berlin", name="Mara Okafor")
    browser = Client(HTTP_HOST="localhost")
    browser.force_login(user)
    return actor, browser


def build(actor: Actor) -> Application:
    """The workspace: half of it ended, six interviews each on average, tasks; the one with most interviews."""
    from greenroom.services import applications  # noqa: PLC0415
    from greenroom.store.models import Application, Interview, Task  # noqa: PLC0415

    chance = random.Random(7)  # noqa: S311 - the same workspace each time
    rows = [one(actor, chance, number) for number in range(APPLICATIONS)]
    places = [chance.randrange(APPLICATIONS) for _ in range(INTERVIEWS)]
    Interview.objects.bulk_create([talk(actor, chance, *rows[place]) for place in places])
    Task.objects.bulk_create(
        Task(
            person=actor.person,
            application=row,
            title=f"Rehearse the answer {number}",
            starts_at=NOW + dt.timedelta(days=chance.randint(-5, 20)),
        )
        for row, _ in rows
        if not row.ended_as
        for number in range(chance.randint(0, 4))
    )
    most = rows[max(set(places), key=places.count)][0]
    for number in range(20):
        applications.note(actor, most.pk, notes=f"They called again, {number}.")
    return Application.objects.get(pk=most.pk)


def one(actor: Actor, chance: random.Random, number: int) -> tuple[Application, list[Stage]]:
    """An application that has been through some of its stages."""
    from greenroom.core.journey.stages import TEMPLATES  # noqa: PLC0415
    from greenroom.services.stages import standard_stages  # noqa: PLC0415
    from greenroom.store.models import Application, Contact, Employer, Stage  # noqa: PLC0415

    employer = Employer.objects.create(person=actor.person, name=f"Employer {number:03} of the county")
    Contact.objects.create(person=actor.person, employer=employer, name=f"Contact {number:03}")
    started = NOW - dt.timedelta(days=chance.randint(1, 400))
    row = Application(
        person=actor.person, employer=employer, title=f"{chance.choice(ROLES)} {number:03}", created_at=started,
        source=chance.choice(SOURCES), country=chance.choice(["DE", "GB", ""]), notes="They move in spring. " * 10,
    )  # fmt: skip
    pairs = standard_stages(chance.choice(TEMPLATES).key)
    reached = min(len(pairs) - 1, chance.choice([0, 0, 1, 1, 2, 3, 4, 6]))
    stages = [
        Stage(person=actor.person, application=row, key=key, name=name, position=place)
        for place, (key, name) in enumerate(pairs)
    ]
    if number % 9 == 0 and reached:
        stages[reached].key, stages[reached].name = "", chance.choice(["Trial day", "Coffee with the team"])
    for place in range(reached + 1):
        stages[place].entered_at = min(NOW, started + dt.timedelta(days=9 * place))
    if chance.random() < 0.5:
        row.ended_as, row.ended_at = chance.choice(ENDS), min(NOW, started + dt.timedelta(days=9 * reached + 12))
    row.current_stage_id = None
    row.save()
    Stage.objects.bulk_create(stages)
    row.current_stage = stages[reached]
    row.save(update_fields=["current_stage"])
    return row, stages


def talk(actor: Actor, chance: random.Random, row: Application, stages: list[Stage]) -> Interview:
    """An interview of an application, most of them past."""
    from greenroom.store.models import Interview  # noqa: PLC0415

    return Interview(
        person=actor.person,
        application=row,
        stage=chance.choice(stages),
        format=chance.choice(["phone", "video", "panel"]),
        starts_at=NOW + dt.timedelta(hours=chance.randint(-6000, 300 if chance.random() < 0.2 else -24)),
        zone=chance.choice(ZONES),
    )


def cost(browser: Client, address: str) -> tuple[float, int, int]:
    """Processor milliseconds, queries and bytes of a page."""
    from django.db import connection  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    answer = browser.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}.")
    with CaptureQueriesContext(connection) as asked:
        browser.get(address)
    queries = len(asked)
    spent = [seconds(lambda: browser.get(address)) * 1000 for _ in range(ROUNDS)]
    return min(spent), queries, len(answer.content)


def tables(actor: Actor) -> dict[str, float]:
    """Seconds to look at a table of 2,000 rows, to take it in, and to take that back."""
    from greenroom.services import imports  # noqa: PLC0415
    from greenroom.services.history import undo  # noqa: PLC0415
    from greenroom.store.models import Deed  # noqa: PLC0415

    lines = [
        f"Role {n},Firm {n},Interviewing,2026-0{1 + n % 9}-11,Ada {n} <a{n}@example.org>,A note" for n in range(ROWS)
    ]
    content = "\n".join(["Job Title,Company,Status,Date Applied,Contact,Notes", *lines]).encode()
    table = imports.read_table(content)
    plan = imports.first_plan(table)
    return {
        "look at it": seconds(lambda: imports.preview(actor, imports.read_table(content), plan)),
        "take it in": seconds(lambda: imports.take_in(actor, table, plan, NOW)),
        "take that back": seconds(lambda: undo(actor, Deed.objects.latest("created_at").pk)),
    }


def seconds(act: Callable[[], object]) -> float:
    """Processor seconds that something takes."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


if __name__ == "__main__":
    measure()
