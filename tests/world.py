"""A small record to test on: one application with everything that hangs on it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes import values as core
from greenroom.core.spans import Certainty, Span
from greenroom.services import applications, interviews, plan, postings, resumes, stories
from greenroom.services.interviews import Who
from greenroom.services.reading import Taken
from greenroom.store.models import Change, Deed
from greenroom.store.rows import all_models, values_of

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview, Posting, Resume, Story, Task

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)

POSTING = """Warehouse Team Leader
Northgate Parcels, Leeds

About the role
You will lead the evening shift of twelve people in our sorting hall.

What you will do
- Plan the shift rota and brief the team every evening
- Keep sorting errors below one in a thousand parcels
- Train new colleagues in safe lifting

What you need
- Two years of experience leading a team
- A forklift licence
- Clear spoken and written English

Nice to have
- Experience with a warehouse management system

£31,000 to £34,000 a year. Closing date: 14 December 2026.
"""

RESUME = """Mara Okafor
mara.okafor@example.org
Leeds

Shift supervisor, Brightline Logistics, 2021-03 to now
Cut sorting errors from 4 to 1 in a thousand parcels within six months
Trained nine new colleagues
"""


class World(NamedTuple):
    """What the record holds."""

    application: Application
    interview: Interview
    posting: Posting
    resume: Resume
    story: Story
    task: Task


def world(actor: Actor) -> World:
    """Make one application with an interview, a posting, a résumé, a story and a task."""
    application = applications.start(actor, employer="Northgate Parcels", title="Warehouse Team Leader")
    posting = postings.read_in(actor, application.pk, text=POSTING)
    resume = resumes.keep_resume(actor, Taken(Document(Kind.TEXT, RESUME), None), read_resume(), name="Mara 2026")
    interview = interviews.schedule(
        actor,
        application.pk,
        local=dt.datetime.fromisoformat("2026-12-03T15:00"),
        zone="Europe/London",
        format="panel",
        people=[Who("Joan Barker", "Operations manager", "hiring-manager"), Who("Sam Reid", "", "recruiter")],
    )
    story = stories.create(
        actor, title="Fewer errors", situation="Many parcels went astray.", competencies=["ownership"]
    )
    task = plan.add(actor, title="Print the papers", application=application.pk)
    return World(application, interview, posting, resume, story, task)


def read_resume() -> core.Resume:
    """The résumé above as its reader reads it, with one doubt."""
    return core.Resume(
        source=RESUME,
        contact=core.Contact(
            name=_read("Mara Okafor"),
            email=_read("mara.okafor@example.org"),
            place=_read("Leeds"),
            links=(core.Link("https://example.org/mara"),),
        ),
        work=(
            core.Job(
                employer=_read("Brightline Logistics"),
                title=_read("Shift supervisor"),
                start=core.Month(2021, 3),
                current=True,
                achievements=(
                    _read("Cut sorting errors from 4 to 1 in a thousand parcels within six months"),
                    _read("Trained nine new colleagues"),
                ),
            ),
        ),
        education=(core.Education(core.Read("Leeds College"), degree=core.Read("Diploma")),),
        projects=(core.Project(core.Read("Food bank"), highlights=(core.Read("Packed 300 boxes"),)),),
        skills=(core.Read("Rota planning"),),
        languages=(core.Language(core.Read("English"), "native"),),
        certificates=(core.Read("Forklift licence", certainty=Certainty.DOUBTFUL),),
        doubts=(core.Doubt(core.DoubtAbout.OTHER, "Is this a certificate?", Span(0, 4)),),
    )


def snapshot() -> dict[str, dict[str, Any]]:
    """Every row of the record, without its history."""
    return {
        f"{model.__name__} {row.pk}": values_of(row)
        for model in all_models()
        if model not in {Deed, Change}
        for row in model._base_manager.all()
    }


def latest(actor: Actor) -> Deed:
    """The deed that was done last."""
    return Deed.objects.owned_by(actor).latest("created_at")


def _read(words: str) -> core.Read:
    start = RESUME.find(words)
    return core.Read(words, Span(start, start + len(words)))
