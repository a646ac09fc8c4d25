from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie
from tests.world import NOW, latest, world

from greenroom.core.errors import NotFound
from greenroom.services import interviews, people, plan, practice, stories
from greenroom.services.history import undo
from greenroom.store.queries import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from pytest_django import DjangoAssertNumQueries
    from tests.world import World

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

LISTS: dict[str, Callable[[Actor], object]] = {
    "resumes": record.resumes,
    "stories": lambda a: [(story.title, story.achievement and story.achievement.job) for story in record.stories(a)],
    "questions": lambda a: [(question.application, question.text) for question in record.questions(a)],
    "history": lambda a: [(deed.actor.username, deed.undoes) for deed in record.history(a)],
    "shares": lambda a: [share.reviewer.username for share in record.shares(a)],
    "calendar": lambda a: record.calendar(a, NOW, NOW + dt.timedelta(days=60)),
}


def more(actor: Actor, w: World, count: int) -> None:
    """More of everything that a list shows."""
    for number in range(count):
        stories.create(actor, title=f"Story {number}")
        question = practice.add_question(actor, text=f"Why {number}?", application=w.application.pk)
        practice.answer(actor, question.pk, "I led a team of nine. Errors fell.")
        plan.add(actor, title="Read", starts_at=NOW + dt.timedelta(days=number), application=w.application.pk)
        local = dt.datetime.fromisoformat(f"2026-12-{number + 5:02}T10:00")
        interviews.schedule(actor, w.application.pk, local=local, zone="Europe/London", people=[interviews.Who("Ann")])


@pytest.mark.parametrize("name", LISTS)
def test_a_list_asks_as_many_questions_for_many_rows_as_for_few(
    name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    actor = alice()
    w = world(actor)
    more(actor, w, 2)
    with django_assert_max_num_queries(8) as few:
        LISTS[name](actor)
    more(actor, w, 6)

    with django_assert_max_num_queries(8) as many:
        LISTS[name](actor)

    assert len(many) == len(few)


def test_each_page_is_there_for_alice_and_not_for_charlie() -> None:
    actor = alice()
    w = world(actor)
    question = practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    attempt = practice.answer(actor, question.pk, "Because of the people I met at the gate.")
    pages: list[tuple[Callable[[Actor, UUID], object], UUID]] = [
        (record.interview_page, w.interview.pk),
        (record.resume_page, w.resume.pk),
        (record.story_page, w.story.pk),
        (record.question_page, question.pk),
        (record.attempt_page, attempt.pk),
    ]

    for page, key in pages:
        assert page(actor, key)
        with pytest.raises(NotFound):
            page(charlie(), key)


def test_a_calendar_holds_its_days_and_no_others() -> None:
    actor = alice()
    w = world(actor)
    plan.add(actor, title="Before", starts_at=NOW - dt.timedelta(days=1))
    plan.add(actor, title="Within", starts_at=NOW)

    page = record.calendar(actor, NOW, NOW + dt.timedelta(days=30))

    assert list(page.interviews) == [w.interview]
    assert [task.title for task in page.tasks] == ["Within"]
    assert [task.title for task in page.undated] == ["Print the papers"]


def test_the_history_shows_the_latest_first_and_marks_what_was_taken_back() -> None:
    actor = alice()
    stories.create(actor, title="The flood")
    undo(actor, latest(actor).pk)

    assert [(deed.verb, bool(deed.taken_back)) for deed in record.history(actor)] == [  # type: ignore[attr-defined]
        ("undo", False),
        ("create-story", True),
    ]


def test_shares_that_are_over_come_last() -> None:
    actor = alice()
    over = people.share(actor, charlie().user)
    live = people.share(actor, bob().user)
    people.revoke_share(actor, over.pk)

    assert list(record.shares(actor)) == [live, over]
