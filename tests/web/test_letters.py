"""The panel of letters, as the pages of an application and of an interview include it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.template import engines
from tests.people import bob, let_in
from tests.world import World, world

from greenroom.core.letters.values import LetterKind
from greenroom.services import letters
from greenroom.store.models import Application, Interview, Promise
from greenroom.web.letters import letters_panel

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.web.letters import LettersPanel

BEFORE = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 12, 3, 18, tzinfo=dt.UTC)


@pytest.fixture
def here(owner: Actor) -> World:
    made = world(owner)
    Application.objects.update(created_at=dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC))
    made.application.refresh_from_db()
    return made


def shown(panel: LettersPanel) -> str:
    """The panel as a page includes it."""
    return engines["jinja2"].get_template("pages/letters/panel.html").render({"letters": panel, "csrf_input": ""})


def test_a_panel_without_letters_says_what_it_is_for(owner: Actor, here: World) -> None:
    page = shown(letters_panel(owner, here.application, BEFORE))
    assert "drafted here from what you have noted" in page
    assert f'href="/applications/{here.application.pk}/letters/new/"' in page


def test_after_an_interview_the_panel_asks_for_thanks(owner: Actor, here: World) -> None:
    panel = letters_panel(owner, here.application, AFTER, here.interview)
    assert panel.next is not None
    assert panel.next.title == "Thank Joan Barker and Sam Reid"
    assert panel.next.why == "Best by Fri 4 Dec 2026, 16:00 London time."
    assert f'action="/interviews/{here.interview.pk}/thanks/"' in shown(panel)


def test_thanks_that_are_begun_are_to_be_finished(owner: Actor, here: World) -> None:
    first, _ = letters.thank_panel(owner, here.interview.pk)
    panel = letters_panel(owner, here.application, AFTER, here.interview)
    assert panel.next is not None
    assert (panel.next.word, panel.next.address) == ("Finish it", f"/letters/{first.pk}/")
    assert "/thanks/" not in shown(panel)


def test_thanks_that_are_late_are_not_scolded(owner: Actor, here: World) -> None:
    panel = letters_panel(owner, here.application, AFTER + dt.timedelta(days=2))
    assert panel.next is not None
    assert panel.next.why.endswith("Late is better than never.")


def test_an_invitation_calls_for_a_confirmation_in_the_panel(owner: Actor, here: World) -> None:
    Interview.objects.update(uid="7@northgate")
    panel = letters_panel(owner, here.application, BEFORE)
    assert panel.next is not None
    assert (panel.next.title, panel.next.why) == ("Confirm that you will come", "They wait for your word.")
    assert "kind=confirm" in panel.next.address


def test_a_promise_and_a_silence_are_named_in_the_panel(owner: Actor, here: World) -> None:
    promise = Promise.objects.create(
        person=owner.person, application=here.application, what="the rota", due_on=dt.date(2026, 12, 20)
    )
    late = AFTER + dt.timedelta(days=30)
    panel = letters_panel(owner, here.application, late)
    assert panel.next is not None
    assert panel.next.title == "Send what you promised: the rota"
    assert panel.next.why.startswith("It was due by Sun 20 Dec 2026")
    Promise.objects.filter(pk=promise.pk).update(kept_at=AFTER)
    panel = letters_panel(owner, here.application, late)
    assert panel.next is not None
    assert panel.next.title == "Ask how things stand"
    assert "A short note is fair." in panel.next.why


def test_a_panel_shows_the_latest_letters_and_counts_the_rest(owner: Actor, here: World) -> None:
    for _ in range(6):
        letters.draft(owner, here.application.pk, LetterKind.ASK_FEEDBACK, contact=None)
    panel = letters_panel(owner, here.application, BEFORE)
    assert (len(panel.lines), panel.more) == (4, 2)
    assert "All letters (2 more)" in shown(panel)


def test_the_panel_of_an_interview_shows_its_own_letters(owner: Actor, here: World) -> None:
    letters.draft(owner, here.application.pk, LetterKind.WITHDRAW)
    assert letters_panel(owner, here.application, BEFORE, here.interview).lines == []


def test_a_reviewer_reads_the_panel_and_has_no_buttons(owner: Actor, here: World) -> None:
    letters.thank_panel(owner, here.interview.pk)
    let_in(owner, bob())
    page = shown(letters_panel(bob(), here.application, AFTER))
    assert "to Joan Barker" in page
    assert "Write a letter" not in page
    assert "<form" not in page
