from __future__ import annotations

import datetime as dt

import pytest
from tests.coming_back import noted
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import wins
from greenroom.store.models import Achievement, Story, Win

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("field", "text", "on"),
    [("text", " ", None), ("text", "a" * 2001, None), ("on", "Soon.", dt.date(2999, 1, 1))],
)
def test_a_line_that_cannot_be_is_refused(field: str, text: str, on: dt.date | None) -> None:
    with pytest.raises(InvalidChoice) as error:
        wins.add(alice(), text=text, on=on)

    assert error.value.field == field
    assert not Win.objects.exists()


def test_a_line_becomes_one_story_of_its_own_words() -> None:
    actor = alice()
    win = noted(actor)

    story = wins.into_story(actor, win.pk)

    assert wins.into_story(actor, win.pk) == story
    told = " ".join(getattr(story, part) for part in ("situation", "task", "actions", "result", "learning"))
    assert "a third" in told
    assert Win.objects.get(pk=win.pk).reviewed_at
    assert Story.objects.count() == 1


def test_a_line_goes_into_the_resume_once() -> None:
    actor = alice()
    world(actor)
    win = noted(actor)

    made = wins.into_resume(actor, win.pk)

    assert wins.into_resume(actor, win.pk) == made
    assert Achievement.objects.filter(text=win.text).count() == 1


def test_without_a_resume_it_is_said() -> None:
    actor = alice()

    with pytest.raises(InvalidChoice, match="no résumé yet"):
        wins.into_resume(actor, noted(actor).pk)


def test_the_monthly_look_begins_a_month_after_the_oldest_line_and_ends_when_all_is_looked_at() -> None:
    actor = alice()
    win = noted(actor)

    assert wins.to_review(actor, win.on + dt.timedelta(days=29)) == []
    assert wins.to_review(actor, win.on + dt.timedelta(days=30)) == [win]
    wins.leave(actor, win.pk)
    assert wins.to_review(actor, win.on + dt.timedelta(days=30)) == []


def test_bob_may_not_change_a_line_and_charlie_finds_none() -> None:
    actor = alice()
    win = noted(actor)
    let_in(actor, bob())

    with pytest.raises(NotAllowed):
        wins.into_story(bob(), win.pk)
    with pytest.raises(NotFound):
        wins.remove(charlie(), win.pk)
