"""Prepared answers, what was told, and practice of the first call."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, latest, world

from greenroom.core.contradictions import About
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.screens.topics import TOPICS
from greenroom.services import applications, documents, letters, people, screens
from greenroom.services.history import undo
from greenroom.store.models import PreparedAnswer, Told

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.services.screens import Pack, PackLine

pytestmark = pytest.mark.django_db
ON = dt.date(2026, 11, 2)


def line(pack: Pack, topic: str) -> PackLine:
    return next(each for each in pack.lines if each.topic.key == topic)


def test_an_answer_for_one_employer_goes_before_the_general_one() -> None:
    actor = alice()
    w = world(actor)
    other = applications.start(actor, employer="Calder", title="Planner")
    screens.keep_answer(actor, "notice", "A month.")
    screens.keep_answer(actor, "notice", "Four weeks.", w.application.pk)

    here = line(screens.pack_of(actor, w.application.pk, NOW), "notice")
    there = line(screens.pack_of(actor, other.pk, NOW), "notice")

    assert (here.answer and here.answer.text, here.general and here.general.text) == ("Four weeks.", "A month.")
    assert (there.answer and there.answer.text, there.own) == ("A month.", None)


def test_keeping_again_changes_the_answer_and_an_empty_one_removes_it() -> None:
    actor = alice()
    w = world(actor)
    first = screens.keep_answer(actor, "pay", "£32,000\r\na year ", w.application.pk)
    again = screens.keep_answer(actor, "pay", "£33,000", w.application.pk)
    assert first
    assert again
    assert first.pk == again.pk
    assert screens.keep_answer(actor, "pay", "  ", w.application.pk) is None
    assert screens.keep_answer(actor, "pay", "", w.application.pk) is None
    assert not PreparedAnswer.objects.exists()
    undo(actor, latest(actor).pk)
    assert PreparedAnswer.objects.get().text == "£33,000"


def test_an_answer_that_is_a_book_or_about_nothing_is_refused() -> None:
    actor = alice()
    with pytest.raises(InvalidChoice, match="longer") as error:
        screens.keep_answer(actor, "pay", "x" * 5001)
    assert error.value.field == "text"
    with pytest.raises(InvalidChoice, match="topics"):
        screens.keep_answer(actor, "weather", "sunny")


def test_what_was_told_is_held_against_the_answer() -> None:
    actor = alice()
    w = world(actor)
    told = screens.tell(actor, w.application.pk, topic="pay", said=" £30,000 ", on=ON, where="form")
    screens.keep_answer(actor, "pay", "I am looking for £36,000 a year.")

    pack = screens.pack_of(actor, w.application.pk, NOW)

    assert [each.about for each in pack.contradictions] == [About.PAY]
    assert pack.contradictions[0].other.where == "what you told them on 2 November 2026, form"
    assert line(pack, "pay").contradictions == pack.contradictions
    assert line(pack, "notice").contradictions == ()
    assert line(pack, "pay").told == (told,)


def test_a_letter_that_was_sent_counts_as_told_and_a_draft_does_not() -> None:
    actor = alice()
    w = world(actor)
    from greenroom.core.letters.values import LetterKind  # noqa: PLC0415 - beside its only use

    letter = letters.draft(actor, w.application.pk, LetterKind.CONSTRAINTS)
    letters.edit(
        actor, letter.pk, subject="Facts", body="For pay I have a range of £30,000 to £31,000 in mind.", to_address=""
    )
    screens.keep_answer(actor, "pay", "£40,000")
    assert screens.pack_of(actor, w.application.pk, NOW).contradictions == ()
    letters.mark_sent(actor, letter.pk, "file", at=NOW)
    (found,) = screens.pack_of(actor, w.application.pk, NOW).contradictions
    assert found.other.where == "your letter of 23 November 2026"


def test_the_profile_and_the_resume_are_held_against_the_answer() -> None:
    actor = alice()
    w = world(actor)
    people.update_profile(actor, notice_period="Two months")
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    screens.keep_answer(actor, "notice", "Two weeks.")
    screens.keep_answer(actor, "background", "I joined Brightline Logistics in 2017.")

    found = screens.pack_of(alice(), w.application.pk, NOW).contradictions

    assert {each.about for each in found} == {About.NOTICE, About.DATE}


def test_a_first_version_is_made_of_the_record() -> None:
    actor = alice()
    w = world(actor)
    people.update_profile(
        actor, notice_period="One month", pay_low=31000, pay_high=34000, pay_currency="GBP", pay_period="year"
    )
    documents.note_sent(actor, w.application.pk, w.resume.pk)
    pack = screens.pack_of(alice(), w.application.pk, NOW)
    texts = {each.topic.key.value: each.starter.text for each in pack.lines if each.starter}
    assert texts["background"].startswith("I work as Shift supervisor at Brightline Logistics since March 2021.")
    assert "£31,000 to £34,000 a year" in texts["pay"]
    assert "Your posting names £31,000 to £34,000 a year." in texts["pay"]
    assert "23 November 2026, I would be free from 24 December 2026" in texts["notice"]
    assert len(pack.early) == 4
    assert screens.pack_of(actor, w.application.pk, NOW, starters=False).lines[0].starter is None


def test_the_country_of_the_job_is_the_one_noted_else_the_one_of_the_posting() -> None:
    actor = alice()
    w = world(actor)
    assert screens.job_country_of(w.application) == ""
    applications.describe(actor, w.application.pk, source="", country="NL", answer_by=None, notes="")
    w.application.refresh_from_db()
    assert screens.job_country_of(w.application) == "NL"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"topic": "weather"}, "topic"),
        ({"said": " "}, "said"),
        ({"said": "x" * 5001}, "said"),
        ({"on": dt.date(2026, 12, 24)}, "on"),
    ],
)
def test_what_cannot_have_been_told_is_refused(wrong: dict[str, object], field: str) -> None:
    actor = alice()
    w = world(actor)
    values = {"topic": "pay", "said": "£30,000", "on": ON, **wrong}
    with pytest.raises(InvalidChoice) as error:
        screens.tell(actor, w.application.pk, today=NOW.date(), **values)  # type: ignore[arg-type]
    assert error.value.field == field


def test_a_note_of_what_was_told_is_removed_and_comes_back() -> None:
    actor = alice()
    w = world(actor)
    told = screens.tell(actor, w.application.pk, topic="start", said="1 March 2027", on=ON, interview=w.interview.pk)
    assert line(screens.pack_of(actor, w.application.pk, NOW), "notice").told == (told,)
    screens.untell(actor, told.pk)
    assert not Told.objects.exists()
    undo(actor, latest(actor).pk)
    assert Told.objects.get().said == "1 March 2027"


def test_a_topic_becomes_a_practice_question_once() -> None:
    actor = alice()
    w = world(actor)
    question = screens.practise(actor, w.application.pk, "pay")
    assert question == screens.practise(actor, w.application.pk, "pay")
    assert question.text == "What are your pay expectations?"
    assert line(screens.pack_of(actor, w.application.pk, NOW), "pay").question == question


def test_bob_reads_answers_and_changes_none_and_charlie_finds_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    people.update_profile(actor, notice_period="Two months")
    screens.keep_answer(actor, "notice", "Two weeks.")
    told = screens.tell(actor, w.application.pk, topic="pay", said="£30,000", on=ON)

    pack = screens.pack_of(bob(), w.application.pk, NOW)

    assert pack.answered == 1
    assert [each.about for each in pack.contradictions] == [About.NOTICE]
    assert pack.early == ()
    assert all(each.starter is None for each in pack.lines)
    for act in (
        lambda: screens.keep_answer(bob(), "pay", "£1", w.application.pk),
        lambda: screens.tell(bob(), w.application.pk, topic="pay", said="£1", on=ON),
        lambda: screens.untell(bob(), told.pk),
        lambda: screens.practise(bob(), w.application.pk, "pay"),
    ):
        with pytest.raises(NotAllowed):
            act()
    with pytest.raises(NotFound):
        screens.pack_of(charlie(), w.application.pk, NOW)


def test_a_reviewer_of_one_application_is_not_told_what_the_profile_says() -> None:
    actor = alice()
    w = world(actor)
    people.share(actor, bob().user, w.application.pk)
    people.update_profile(actor, notice_period="Two months")
    screens.keep_answer(actor, "notice", "Two weeks.", w.application.pk)
    screens.keep_answer(actor, "pay", "£30,000")

    pack = screens.pack_of(bob(), w.application.pk, NOW)

    assert pack.contradictions == ()
    assert pack.answered == 1
    assert not screens.sees_profile(bob(), actor.person)


def test_a_pack_takes_a_fixed_number_of_queries(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    actor = alice()
    w = world(actor)
    for each in TOPICS:
        screens.keep_answer(actor, each.key, f"About {each.name}.", w.application.pk)
        screens.practise(actor, w.application.pk, each.key)
    for _ in range(8):
        screens.tell(actor, w.application.pk, topic="pay", said="£30,000", on=ON)
    with django_assert_max_num_queries(24):
        screens.pack_of(actor, w.application.pk, NOW)
