from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from django.utils import timezone
from tests.correspondence import AFTER, MOMENT, MONDAY, confirmation, joan, mara, promised, remembered, with_server
from tests.people import bob, charlie, let_in
from tests.post_office import NOBODY, post_office
from tests.world import World, latest, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UserError
from greenroom.core.letters.places import open_places
from greenroom.core.letters.values import Facts, LetterKind, Tone
from greenroom.services import applications, employers, interviews, letters, references
from greenroom.services.history import undo
from greenroom.services.interviews import Who
from greenroom.services.letter_files import as_file
from greenroom.services.letter_sources import moved_since, sources
from greenroom.store.models import Contact, Deed, Interview, Letter, Referee

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> Actor:
    return mara()


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_a_draft_is_kept_with_what_it_is_about(owner: Actor, here: World) -> None:
    Contact.objects.filter(pk=joan(here).pk).update(email="joan@example.org")
    made = letters.draft(
        owner, here.application.pk, LetterKind.CONFIRM, Tone.FRIENDLY, here.interview.pk, joan(here).pk
    )
    assert (made.application, made.interview, made.contact) == (here.application, here.interview, joan(here))
    assert (made.kind, made.tone, made.to_address) == ("confirm", "friendly", "joan@example.org")
    assert "15:00 (London, UTC), in my time 16:00 (Madrid, UTC+1)" in made.body
    assert made.body.startswith("Hello Joan Barker,")
    assert made.body.endswith("Mara Okafor")
    assert latest(owner).summary.startswith("Drafted a letter for")


def test_what_is_not_known_is_asked_in_the_draft(owner: Actor, here: World) -> None:
    made = letters.draft(owner, here.application.pk, LetterKind.THANK_YOU, interview=here.interview.pk)
    assert "[[Which moment of the talk do you remember?]]" in made.body
    assert letters.open_in(made) == ("[[Who is it to?]]", "[[Which moment of the talk do you remember?]]")


def test_what_the_person_tells_is_in_the_draft(owner: Actor, here: World) -> None:
    told = {"moment": MOMENT, "question": "Who plans the ramp on Sundays?", "to_called": "Joan", "agreed": "a\nb"}
    made = letters.draft(
        owner, here.application.pk, LetterKind.THANK_YOU, contact=joan(here).pk, interview=here.interview.pk, told=told
    )
    assert made.body.startswith("Dear Joan,")
    assert MOMENT in made.body
    assert "Who plans the ramp on Sundays?" in made.body
    assert letters.open_in(made) == ()


def test_what_is_told_as_a_list_has_a_line_for_each_point() -> None:
    facts = letters.with_told(Facts(role="Baker"), {"agreed": "38 hours\n\n Band 6 ", "role": " ", "nonsense": "x"})
    assert facts == replace(Facts(role="Baker"), agreed=("38 hours", "Band 6"))


@pytest.mark.parametrize("kind", LetterKind)
def test_a_draft_of_every_kind_says_nothing_that_is_not_known(kind: LetterKind, owner: Actor, here: World) -> None:
    made = letters.draft(owner, here.application.pk, kind, interview=here.interview.pk, contact=joan(here).pk)
    assert made.subject
    assert "{" not in made.body
    assert [place for place in open_places(made.body) if not place.startswith("[[")] == []


def test_a_letter_to_a_referee_takes_their_address_and_what_they_saw(owner: Actor, here: World) -> None:
    referee = Referee.objects.create(
        person=owner.person, name="Ana Ruiz", email="ana@example.org", vouches=["the night rota", "nine trainees"]
    )
    made = letters.draft(owner, here.application.pk, LetterKind.ASK_REFERENCE, referee=referee.pk)
    assert (made.to_address, made.contact) == ("ana@example.org", None)
    assert "- the night rota\n- nine trainees" in made.body
    assert letters.referee_of(owner, made) == referee


def test_an_interview_of_another_application_is_refused(owner: Actor, here: World) -> None:
    other = applications.start(owner, employer="Quiet Quay", title="Pilot")
    with pytest.raises(InvalidChoice, match="another application"):
        letters.draft(owner, other.pk, LetterKind.CONFIRM, interview=here.interview.pk)


def test_a_reader_who_works_elsewhere_is_refused(owner: Actor, here: World) -> None:
    elsewhere = employers.add_contact(owner, employers.employer_named(owner, "Quiet Quay").pk, name="Ama")
    with pytest.raises(InvalidChoice, match="works elsewhere"):
        letters.draft(owner, here.application.pk, LetterKind.CONFIRM, contact=elsewhere.pk)


def test_a_panel_is_thanked_one_by_one_and_never_in_the_same_words(owner: Actor, here: World) -> None:
    remembered(here)
    seats = [Who(name) for name in ("Joan Barker", "Sam Reid", "Ada Lund", "Bo Chen", "Cy Diaz", "Di Esposito")]
    interviews.set_people(owner, here.interview.pk, seats)
    made = letters.thank_panel(owner, here.interview.pk, Tone.FRIENDLY)
    assert [letter.contact.name for letter in made if letter.contact] == [who.name for who in seats]
    for one, other in combinations(made, 2):
        mine, theirs = (set(each.body.split("\n\n")[1:-1]) for each in (one, other))
        assert mine & theirs == set()
    assert [letter.tone for letter in made] == ["friendly"] * 4 + ["formal"] * 2


def test_thanking_a_panel_twice_keeps_the_letters_that_are_there(owner: Actor, here: World) -> None:
    first = letters.thank_panel(owner, here.interview.pk)
    assert letters.thank_panel(owner, here.interview.pk) == first
    assert Letter.objects.count() == 2


def test_thanking_a_panel_is_one_deed(owner: Actor, here: World) -> None:
    letters.thank_panel(owner, here.interview.pk)
    undo(owner, latest(owner).pk)
    assert Letter.objects.count() == 0


def test_a_panel_without_names_cannot_be_thanked(owner: Actor, here: World) -> None:
    interviews.set_people(owner, here.interview.pk, [])
    with pytest.raises(InvalidChoice, match="Nobody is named"):
        letters.thank_panel(owner, here.interview.pk)


def test_a_letter_is_edited_and_the_edit_taken_back(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    before = made.body
    letters.edit(
        owner, made.pk, subject=" Yes,\r\n gladly ", body="I\r\ncome.", to_address="a@b.org,c@d.org", tone=Tone.BRIEF
    )
    made.refresh_from_db()
    assert (made.subject, made.body, made.tone) == ("Yes, gladly", "I\ncome.", "brief")
    assert made.to_address == "a@b.org, c@d.org"
    undo(owner, latest(owner).pk)
    made.refresh_from_db()
    assert made.body == before


@pytest.mark.parametrize(
    ("part", "value"), [("subject", " "), ("body", "\n"), ("to_address", "joan"), ("to_address", "a@b.org; c@d.org")]
)
def test_an_edit_that_does_not_fit_changes_nothing(part: str, value: str, owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    typed: dict[str, Any] = {"subject": "New", "body": "New", "to_address": "new@example.org", part: value}
    with pytest.raises(InvalidChoice) as refused:
        letters.edit(owner, made.pk, **typed)
    assert refused.value.field == part
    made.refresh_from_db()
    assert made.subject != "New"


def test_words_go_into_the_open_place_they_answer(owner: Actor, here: World) -> None:
    made = letters.draft(owner, here.application.pk, LetterKind.THANK_YOU, contact=joan(here).pk)
    (place,) = letters.open_in(made)
    words = {place: "you let the drivers plan the ramp.", "[[Nothing?]]": "no"}
    letters.edit(owner, made.pk, subject=made.subject, body=made.body, to_address="", answers=words)
    made.refresh_from_db()
    assert "in particular: you let the drivers plan the ramp." in made.body
    assert letters.open_in(made) == ()


def test_a_letter_is_drafted_afresh_from_what_is_known_now(owner: Actor, here: World) -> None:
    made = letters.draft(
        owner, here.application.pk, LetterKind.THANK_YOU, interview=here.interview.pk, contact=joan(here).pk
    )
    remembered(here)
    letters.redraft(owner, made.pk, Tone.BRIEF)
    made.refresh_from_db()
    assert MOMENT in made.body
    assert made.tone == "brief"


@pytest.mark.parametrize("way", ["send", "mark"])
def test_a_letter_with_an_open_place_cannot_leave(way: str, owner: Actor, here: World) -> None:
    made = letters.draft(owner, here.application.pk, LetterKind.THANK_YOU, contact=joan(here).pk)
    before = made.body
    with post_office() as office:
        with_server(owner, office.port)
        with pytest.raises(InvalidChoice, match="still asks: “Which moment of the talk do you remember"):
            letters.send(owner, made.pk) if way == "send" else letters.mark_sent(owner, made.pk, "mail-program")
    made.refresh_from_db()
    assert office.envelopes == []
    assert (made.sent_at, made.body) == (None, before)


def test_a_half_deleted_open_place_still_keeps_it_back(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.edit(owner, made.pk, subject="[[Which", body="Hello", to_address="")
    with pytest.raises(InvalidChoice, match="still asks"):
        letters.mark_sent(owner, made.pk, "file")


def test_a_sent_letter_stays_as_it_is(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.mark_sent(owner, made.pk, "mail-program")
    acts: list[Callable[[], object]] = [
        lambda: letters.edit(owner, made.pk, subject="x", body="x", to_address=""),
        lambda: letters.redraft(owner, made.pk, Tone.BRIEF),
        lambda: letters.mark_sent(owner, made.pk, "file"),
        lambda: letters.send(owner, made.pk),
    ]
    for act in acts:
        with pytest.raises(InvalidChoice, match="Copy it"):
            act()


def test_a_copy_of_a_sent_letter_can_be_changed(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.mark_sent(owner, made.pk, "mail-program")
    copied = letters.copy(owner, made.pk)
    assert (copied.sent_at, copied.sent_by, copied.body) == (None, "", made.body)
    assert letters.edit(owner, copied.pk, subject="Again", body="Again", to_address="").subject == "Again"


def test_a_sent_confirmation_confirms_the_interview(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.mark_sent(owner, made.pk, "mail-program", at=MONDAY)
    here.interview.refresh_from_db()
    assert here.interview.confirmed_at == MONDAY
    undo(owner, latest(owner).pk)
    here.interview.refresh_from_db()
    made.refresh_from_db()
    assert str(here.interview.confirmed_at) == str(made.sent_at) == "None"


def test_another_letter_confirms_nothing(owner: Actor, here: World) -> None:
    made = letters.draft(
        owner, here.application.pk, LetterKind.ASK_FEEDBACK, interview=here.interview.pk, contact=joan(here).pk
    )
    letters.mark_sent(owner, made.pk, "mail-program")
    here.interview.refresh_from_db()
    assert here.interview.confirmed_at is None


def test_a_promise_that_a_sent_letter_names_is_kept(owner: Actor, here: World) -> None:
    named, other = promised(here), promised(here, what="two references")
    made = letters.draft(owner, here.application.pk, LetterKind.PROMISED_ITEM, contact=joan(here).pk)
    body = made.body.replace(" and two references", "")
    letters.edit(owner, made.pk, subject=made.subject, body=body, to_address="")
    letters.mark_sent(owner, made.pk, "mail-program", at=AFTER)
    named.refresh_from_db()
    other.refresh_from_db()
    assert (named.kept_at, other.kept_at) == (AFTER, None)


def test_a_way_to_send_that_does_not_exist_is_refused(owner: Actor, here: World) -> None:
    with pytest.raises(InvalidChoice, match="how it was sent"):
        letters.mark_sent(owner, confirmation(owner, here).pk, "pigeon")


def test_a_letter_goes_through_the_persons_own_server(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    with post_office() as office:
        with_server(owner, office.port)
        letters.send(owner, made.pk)
    made.refresh_from_db()
    assert office.letters[0].get_content().splitlines() == made.body.splitlines()
    assert office.letters[0]["Message-ID"] == f"<{made.pk}@example.org>"
    assert office.letters[0]["From"].addresses[0].display_name == "Mara Okafor"
    assert made.sent_by == "smtp"
    assert made.sent_at is not None


def test_a_letter_that_the_server_refuses_is_not_marked_as_sent(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.edit(owner, made.pk, subject="Yes", body="I come.", to_address=NOBODY)
    with post_office() as office:
        with_server(owner, office.port)
        with pytest.raises(UserError, match="refused the address"):
            letters.send(owner, made.pk)
    made.refresh_from_db()
    here.interview.refresh_from_db()
    assert (made.sent_at, made.body, here.interview.confirmed_at) == (None, "I come.", None)


def test_a_letter_without_an_address_is_not_sent(owner: Actor, here: World) -> None:
    made = letters.draft(owner, here.application.pk, LetterKind.CONFIRM, interview=here.interview.pk)
    with pytest.raises(InvalidChoice, match="to which address") as refused:
        letters.send(owner, made.pk)
    assert refused.value.field == "to_address"


def test_without_a_server_nothing_is_sent(owner: Actor, here: World) -> None:
    with pytest.raises(InvalidChoice, match="No mail server is set up"):
        letters.send(owner, confirmation(owner, here).pk)


def test_drafting_and_editing_send_nothing(owner: Actor, here: World) -> None:
    with post_office() as office:
        with_server(owner, office.port)
        made = confirmation(owner, here)
        letters.thank_panel(owner, here.interview.pk)
        letters.mark_sent(owner, made.pk, "mail-program")
        letters.copy(owner, made.pk)
    assert office.envelopes == []


def test_a_deleted_letter_comes_back_by_undo(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    letters.delete(owner, made.pk)
    assert not Letter.objects.exists()
    undo(owner, latest(owner).pk)
    assert Letter.objects.get().body == made.body


def test_a_letter_shows_which_of_its_words_are_from_the_record(owner: Actor, here: World) -> None:
    remembered(here)
    made = letters.draft(
        owner,
        here.application.pk,
        LetterKind.THANK_YOU,
        interview=here.interview.pk,
        contact=joan(here).pk,
        told={"question": "Who plans the ramp?"},
    )
    taken = {source.name: source.where for source in sources(owner, made, AFTER)}
    assert taken["A moment that you remember"] == "Your debrief"
    assert taken["Their priority, in their words"] == "The posting"
    assert "What you promised" not in taken
    letters.edit(owner, made.pk, subject="Hello", body=made.body.replace(MOMENT, "the ramp"), to_address="")
    made.refresh_from_db()
    assert "A moment that you remember" not in {source.name for source in sources(owner, made, AFTER)}


def test_a_confirmation_of_a_time_that_has_changed_is_noticed(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    assert moved_since(owner, made, MONDAY) == ""
    later = dt.datetime(2026, 12, 4, 10)  # noqa: DTZ001 - as clocks in London show it
    interviews.reschedule(owner, here.interview.pk, local=later, zone="Europe/London")
    fresh = Letter.objects.get(pk=made.pk)
    assert moved_since(owner, fresh, MONDAY).startswith("Friday 4 December 2026, 10:00")


def test_a_reviewer_reads_a_letter_and_changes_nothing(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    let_in(owner, bob())
    before = Deed.objects.count()
    assert Letter.objects.read(bob(), made.pk) == made
    assert as_file(bob(), made.pk, MONDAY)[1]
    acts: list[Callable[[], object]] = [
        lambda: letters.edit(bob(), made.pk, subject="x", body="x", to_address=""),
        lambda: letters.mark_sent(bob(), made.pk, "file"),
        lambda: letters.send(bob(), made.pk),
        lambda: letters.copy(bob(), made.pk),
        lambda: letters.delete(bob(), made.pk),
        lambda: letters.draft(bob(), here.application.pk, LetterKind.CONFIRM),
        lambda: letters.thank_panel(bob(), here.interview.pk),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert Deed.objects.count() == before


def test_a_stranger_finds_no_letter(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    with pytest.raises(NotFound):
        letters.edit(charlie(), made.pk, subject="x", body="x", to_address="")
    with pytest.raises(NotFound):
        as_file(charlie(), made.pk, timezone.now())
    assert Interview.objects.get().confirmed_at is None


@pytest.mark.parametrize(
    ("kind", "step"), [(LetterKind.BRIEF_REFERENCE, "briefed_at"), (LetterKind.THANK_REFERENCE, "thanked_at")]
)
def test_a_letter_to_a_referee_is_noted_on_the_desk_of_references(
    owner: Actor, here: World, kind: LetterKind, step: str
) -> None:
    referee = references.add_referee(owner, name="Ama Boateng", relation="My manager", email="ama@example.org")
    named = references.name_to(owner, here.application.pk, referee.pk)
    made = letters.draft(owner, here.application.pk, kind, referee=referee.pk)
    letters.edit(owner, made.pk, subject="Thank you", body="Dear Ama, thank you.", to_address="ama@example.org")
    letters.mark_sent(owner, made.pk, "mail-program")
    named.refresh_from_db()
    assert getattr(named, step) is not None
    undo(owner, latest(owner).pk)
    named.refresh_from_db()
    assert getattr(named, step) is None
