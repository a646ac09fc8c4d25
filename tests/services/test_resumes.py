from __future__ import annotations

import json

import pytest
from tests.people import alice
from tests.world import RESUME, read_resume, world

from greenroom.core.documents import Document, Kind
from greenroom.core.errors import InvalidChoice, NotFound, UnreadableText
from greenroom.core.resumes.values import Month
from greenroom.core.spans import Certainty
from greenroom.services import achievements, resumes
from greenroom.services.reading import Taken
from greenroom.store.models import Resume, Story
from greenroom.store.queries.record import resume_page

pytestmark = pytest.mark.django_db


def test_a_resume_comes_back_from_the_record_as_it_was_read() -> None:
    actor = alice()
    w = world(actor)
    read = read_resume()

    kept = resumes.resume_of(resume_page(actor, w.resume.pk))

    assert kept.source == read.source
    assert kept.contact == read.contact
    assert [job.achievements for job in kept.work] == [job.achievements for job in read.work]
    assert [(job.employer, job.start, job.end, job.current) for job in kept.work] == [
        (job.employer, job.start, job.end, job.current) for job in read.work
    ]
    assert (kept.projects, kept.skills, kept.languages) == (read.projects, read.skills, read.languages)
    assert (kept.certificates, kept.doubts) == (read.certificates, read.doubts)
    assert kept.education[0].institution.text == "Leeds College"


@pytest.mark.parametrize("as_file", [True, False])
def test_a_json_resume_is_read_from_a_file_or_pasted(*, as_file: bool) -> None:
    basics = {"name": "Mara Okafor", "email": "mara.okafor@example.org"}
    job = {"name": "Brightline", "position": "Supervisor", "startDate": "2021-03", "highlights": ["Cut errors by 75 %"]}
    text = json.dumps({"basics": basics, "work": [job]})

    handed = {"name": "mara.json", "content": text.encode()} if as_file else {"text": text}
    row = resumes.read_in(alice(), **handed)

    assert row.contact["name"] == "Mara Okafor"
    assert row.jobs.get().started == "2021-03"
    assert row.achievements.get().text == "Cut errors by 75 %"
    assert (row.file is not None) == as_file


def test_a_text_that_is_no_resume_is_refused_and_names_the_field() -> None:
    with pytest.raises(UnreadableText) as error:
        resumes.read_in(alice(), text="Milk, eggs, bread.")

    assert error.value.field == "resume"
    assert not Resume.objects.exists()


def test_a_mended_job_is_sure_and_one_that_is_confirmed_stays_as_it_is() -> None:
    actor = alice()
    job = world(actor).resume.jobs.get()

    resumes.mend_job(actor, job.pk, ended="2026-10", current=False)
    confirmed = resumes.mend_job(actor, job.pk)

    assert (confirmed.ended, confirmed.certainty, confirmed.by_hand) == ("2026-10", Certainty.SURE, True)
    assert resumes.resume_of(Resume.objects.get()).work[0].end == Month(2026, 10)


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("started", {"started": "March 2021"}),
        ("started", {"started": "2021-13"}),
        ("ended", {"started": "2021-03", "ended": "2020"}),
        ("employer", {"employer": " "}),
        ("person", {"person": "Charlie"}),
    ],
)
def test_a_job_that_does_not_fit_is_refused(field: str, fields: dict[str, str]) -> None:
    actor = alice()
    job = world(actor).resume.jobs.get()

    with pytest.raises(InvalidChoice) as error:
        resumes.mend_job(actor, job.pk, **fields)

    assert error.value.field == field


def test_a_year_that_ends_in_the_year_it_started_fits() -> None:
    actor = alice()

    job = resumes.add_job(actor, world(actor).resume.pk, employer="Post office", started="2019-06", ended="2019")

    assert (job.started, job.ended) == ("2019-06", "2019")


def test_a_doubt_is_settled_once() -> None:
    actor = alice()
    w = world(actor)

    assert resumes.confirm_doubt(actor, w.resume.pk, "d0").doubts == []
    with pytest.raises(NotFound):
        resumes.confirm_doubt(actor, w.resume.pk, "d0")


def test_a_mended_head_no_longer_points_into_the_source() -> None:
    actor = alice()

    row = resumes.mend_contact(actor, world(actor).resume.pk, place="York")

    assert row.contact["place"] == "York"
    assert "place" not in row.contact["read"]
    assert RESUME[slice(*(row.contact["read"]["name"][end] for end in ("start", "end")))] == "Mara Okafor"
    with pytest.raises(InvalidChoice):
        resumes.mend_contact(actor, row.pk, shoe_size="39")


def test_an_entry_of_an_unknown_kind_is_refused() -> None:
    actor = alice()

    with pytest.raises(InvalidChoice) as error:
        resumes.add_entry(actor, world(actor).resume.pk, kind="hobby", text="Chess")

    assert error.value.field == "kind"


def test_a_story_outlives_its_resume() -> None:
    actor = alice()
    w = world(actor)
    Story.objects.filter(pk=w.story.pk).update(achievement=w.resume.achievements.all()[0])

    resumes.delete(actor, w.resume.pk)

    assert Story.objects.get(pk=w.story.pk).achievement is None


def test_an_achievement_belongs_to_a_job_of_its_own_resume() -> None:
    actor = alice()
    one, two = world(actor), resumes.keep_resume(actor, Taken(Document(Kind.TEXT, RESUME), None), read_resume())

    with pytest.raises(InvalidChoice) as error:
        achievements.add(actor, two.pk, text="Led a shift", job=one.resume.jobs.get().pk)

    assert error.value.field == "job"


def test_only_what_an_achievement_is_asked_for_can_be_added_to_it() -> None:
    actor = alice()
    bare = world(actor).resume.achievements.get(text="Trained nine new colleagues")
    assert achievements.answer_ask(actor, bare.pk, "period", "within one summer").period == "within one summer"
    with pytest.raises(InvalidChoice):
        achievements.answer_ask(actor, bare.pk, "colour", "blue")
