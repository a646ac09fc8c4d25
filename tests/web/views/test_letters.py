"""The pages of letters: chosen, drafted, edited, sent."""

from __future__ import annotations

import datetime as dt
import re
from email import message_from_bytes, policy
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone
from tests.post_office import NOBODY, post_office
from tests.world import World, world

from greenroom.core.letters.occasions import OCCASIONS
from greenroom.core.letters.values import LetterKind
from greenroom.services import letters, mail_servers, people
from greenroom.store.models import Application, Contact, Debrief, Interview, Letter, Referee

if TYPE_CHECKING:
    from django.test import Client
    from django.test.client import _MonkeyPatchedWSGIResponse as Answer
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

MOMENT = "how you let the drivers plan the ramp"
TYPED = {"to_address": "joan@example.org", "subject": "Yes", "body": "I come.\r\n\r\nMara"}


@pytest.fixture
def here(owner: Actor) -> World:
    people.update_profile(owner, name="Mara Okafor", email="mara@example.org")
    return world(owner)


@pytest.fixture
def held(here: World) -> World:
    """The interview ended an hour ago."""
    Interview.objects.update(starts_at=timezone.now() - dt.timedelta(hours=2))
    here.interview.refresh_from_db()
    return here


def joan() -> Contact:
    return Contact.objects.get(name="Joan Barker")


def ready(owner: Actor, here: World) -> Letter:
    """A letter in which nothing is open."""
    made = letters.draft(owner, here.application.pk, LetterKind.CONFIRM, interview=here.interview.pk)
    return letters.edit(
        owner, made.pk, subject="I’ll be there", body="Hello Joan,\n\nYes.", to_address="joan@example.org"
    )


def opened(owner: Actor, here: World) -> Letter:
    """A letter that still asks something."""
    return letters.draft(
        owner, here.application.pk, LetterKind.THANK_YOU, interview=here.interview.pk, contact=joan().pk
    )


def box(page: str) -> str:
    """The name of the box for the first open place on a page."""
    found = re.search(r'name="(place_\w+)"', page)
    assert found
    return found[1]


def following(page: Answer) -> str:
    """Where an answer leads to."""
    assert page.status_code == 302, page.content.decode()
    return str(page.headers["Location"])


def test_the_occasions_are_listed_with_what_each_is_for(hers: Client, here: World) -> None:
    page = unescape(hers.get(f"/applications/{here.application.pk}/letters/new/").text)
    assert [each.name for each in OCCASIONS if each.name not in page or each.about not in page] == []


def test_an_occasion_that_does_not_exist_leads_to_the_list(hers: Client, here: World) -> None:
    page = hers.get(f"/applications/{here.application.pk}/letters/new/?kind=love&interview=broken&to=broken")
    assert page.status_code == 200
    assert "Choose what it is for" in page.text


@pytest.mark.parametrize("kind", LetterKind)
def test_every_occasion_can_be_begun_and_drafted(kind: LetterKind, hers: Client, here: World) -> None:
    address = f"/applications/{here.application.pk}/letters/new/?kind={kind.value}"
    assert hers.get(address).status_code == 200
    page = hers.post(address, {"tone": "friendly", "to": "", "interview": ""})
    assert hers.get(following(page)).status_code == 200
    assert Letter.objects.get().kind == kind.value


def test_only_what_the_record_does_not_know_is_asked(hers: Client, owner: Actor, held: World) -> None:
    address = f"/applications/{held.application.pk}/letters/new/?kind=thank-you"
    page = hers.get(address).text
    assert "Which moment of the talk do you remember?" in page
    assert "What would you still like to know?" in page
    assert "Which role is it?" not in page
    Debrief.objects.create(person=owner.person, interview=held.interview, moment=MOMENT)
    assert "Which moment of the talk do you remember?" not in hers.get(address).text


def test_the_draft_holds_what_was_told(hers: Client, held: World) -> None:
    typed = {
        "tone": "formal",
        "to": str(joan().pk),
        "interview": str(held.interview.pk),
        "moment": MOMENT,
        "to_called": "Joan",
        "question": "Who plans the ramp on Sundays?",
    }
    page = hers.post(f"/applications/{held.application.pk}/letters/new/?kind=thank-you", typed)
    shown = hers.get(following(page)).text
    assert MOMENT in shown
    assert "Dear Joan," in shown
    assert "Say where it goes" in shown


def test_a_form_without_a_tone_comes_back_with_its_words(hers: Client, held: World) -> None:
    page = hers.post(f"/applications/{held.application.pk}/letters/new/?kind=thank-you", {"moment": MOMENT, "to": "x"})
    assert page.status_code == 422
    assert MOMENT in page.text
    assert not Letter.objects.exists()


def test_a_letter_before_an_interview_goes_first_to_who_arranges_it(hers: Client, here: World) -> None:
    page = hers.get(f"/applications/{here.application.pk}/letters/new/?kind=confirm").text
    assert re.search(r"<option value=\"[^\"]+\" selected>Sam Reid", page)


def test_a_letter_to_a_referee_offers_the_referees(hers: Client, owner: Actor, here: World) -> None:
    Referee.objects.create(person=owner.person, name="Ana Ruiz", relation="Former manager", email="ana@example.org")
    page = hers.get(f"/applications/{here.application.pk}/letters/new/?kind=ask-reference").text
    assert "Ana Ruiz, Former manager" in page
    assert "Joan Barker" not in page


def test_it_is_said_when_it_is_too_early_to_ask(hers: Client, held: World) -> None:
    Application.objects.update(answer_by=timezone.localdate() + dt.timedelta(days=5))
    page = hers.get(f"/applications/{held.application.pk}/letters/new/?kind=status").text
    assert "It is early to ask" in page


def test_a_panel_is_thanked_from_one_button(hers: Client, held: World) -> None:
    assert "Draft one for each" in hers.get(f"/applications/{held.application.pk}/letters/new/?kind=thank-you").text
    page = hers.post(f"/interviews/{held.interview.pk}/thanks/", {"tone": "brief"})
    listed = hers.get(following(page)).text
    assert "to Joan Barker" in listed
    assert "to Sam Reid" in listed
    assert {letter.tone for letter in Letter.objects.all()} == {"brief"}


def test_the_list_says_what_is_open_and_what_is_sent(hers: Client, owner: Actor, held: World) -> None:
    opened(owner, held)
    letters.mark_sent(owner, ready(owner, held).pk, "mail-program")
    page = hers.get(f"/applications/{held.application.pk}/letters/").text
    assert "1 open" in page
    assert "Sent" in page


def test_an_empty_list_says_how_to_begin(hers: Client, here: World) -> None:
    page = hers.get(f"/applications/{here.application.pk}/letters/").text
    assert "No letters yet" in page


def test_the_list_takes_the_same_number_of_queries_however_long_it_is(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(12):
        opened(owner, here)
    with django_assert_max_num_queries(16):
        hers.get(f"/applications/{here.application.pk}/letters/")


def test_what_is_open_is_marked_and_can_be_answered(hers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    page = hers.get(f"/letters/{made.pk}/").text
    assert "Answer what is open" in page
    assert '<mark title="Still open">[[Which moment of the talk do you remember?]]</mark>' in page
    assert "I sent it" not in page
    typed = {"to_address": "", "subject": made.subject, "body": f"{made.body}!", box(page): MOMENT}
    after = hers.get(following(hers.post(f"/letters/{made.pk}/edit/", typed))).text
    assert MOMENT in after
    assert "<mark" not in after
    assert "I sent it" in after


def test_an_answer_is_not_lost_when_the_letter_itself_does_not_fit(hers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    typed = {
        "to_address": "joan",
        "subject": "x",
        "body": made.body,
        box(hers.get(f"/letters/{made.pk}/").text): MOMENT,
    }
    page = hers.post(f"/letters/{made.pk}/edit/", typed)
    assert page.status_code == 422
    assert MOMENT in page.text


def test_an_open_place_typed_as_an_answer_answers_nothing(hers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    page = hers.get(f"/letters/{made.pk}/").text
    hers.post(f"/letters/{made.pk}/edit/", {"subject": "x", "body": made.body, box(page): "[[What?]]"})
    made.refresh_from_db()
    assert letters.open_in(made) == ("[[Which moment of the talk do you remember?]]",)


def test_the_mail_program_gets_the_saved_letter(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    page = hers.get(f"/letters/{made.pk}/").text
    found = re.search(r'href="(mailto:[^"]+)"', page)
    assert found
    address = urlsplit(unescape(found[1]))
    assert address.path == "joan@example.org"
    assert parse_qs(address.query) == {"subject": ["I’ll be there"], "body": ["Hello Joan,\r\n\r\nYes."]}


def test_the_letter_as_a_file_can_be_taken_along(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    answer = hers.get(f"/letters/{made.pk}/letter.eml")
    assert answer.headers["Content-Type"] == "message/rfc822"
    assert "attachment" in answer.headers["Content-Disposition"]
    mail = message_from_bytes(answer.content, policy=policy.default)
    assert mail["Subject"] == "I’ll be there"
    assert mail["From"].addresses[0].addr_spec == "mara@example.org"
    assert mail["X-Unsent"] == "1"


def test_a_letter_is_saved(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    hers.post(f"/letters/{made.pk}/edit/", TYPED)
    made.refresh_from_db()
    assert (made.subject, made.body, made.to_address) == ("Yes", "I come.\n\nMara", "joan@example.org")


def test_a_letter_that_does_not_fit_comes_back_with_its_words(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    page = hers.post(f"/letters/{made.pk}/edit/", {**TYPED, "to_address": "joan"})
    assert page.status_code == 422
    assert "is not a mail address" in page.text
    assert "I come." in page.text


def test_without_a_server_there_is_no_button_to_send(hers: Client, owner: Actor, here: World) -> None:
    page = hers.get(f"/letters/{ready(owner, here).pk}/").text
    assert "/send/" not in page
    assert 'href="/mail-server/"' in page


def test_send_saves_what_was_typed_and_sends_it(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    with post_office() as office:
        mail_servers.keep(owner, host="127.0.0.1", port=office.port, security="plain", from_address="mara@example.org")
        assert f'formaction="/letters/{made.pk}/send/"' in hers.get(f"/letters/{made.pk}/").text
        after = hers.get(following(hers.post(f"/letters/{made.pk}/send/", TYPED))).text
    assert office.letters[0].get_content().splitlines() == ["I come.", "", "Mara"]
    assert "The letter is sent to joan@example.org." in after
    assert "through your mail server" in after


def test_a_refused_letter_says_why_and_keeps_what_was_typed(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    with post_office() as office:
        mail_servers.keep(owner, host="127.0.0.1", port=office.port, security="plain", from_address="mara@example.org")
        page = hers.post(f"/letters/{made.pk}/send/", {**TYPED, "to_address": NOBODY})
    made.refresh_from_db()
    assert page.status_code == 422
    assert "No such person here" in page.text
    assert (made.body, made.sent_at) == ("I come.\n\nMara", None)


def test_i_sent_it_saves_and_notes_it(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    page = hers.get(following(hers.post(f"/letters/{made.pk}/sent/", {**TYPED, "by": "mail-program"}))).text
    made.refresh_from_db()
    here.interview.refresh_from_db()
    assert (made.body, made.sent_by) == ("I come.\n\nMara", "mail-program")
    assert here.interview.confirmed_at == made.sent_at
    assert "with your mail program" in page
    assert "<textarea" not in page


def test_a_letter_with_an_open_place_comes_back_with_the_question(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    page = hers.post(f"/letters/{made.pk}/sent/", {**TYPED, "body": "I come on [[Which day?]]"})
    assert page.status_code == 422
    assert "The letter still asks: “Which day?”" in page.text
    assert "I come on [[Which day?]]" in page.text


def test_a_sent_letter_names_what_comes_next(hers: Client, owner: Actor, held: World) -> None:
    first, second = letters.thank_panel(owner, held.interview.pk)
    for each in (first, second):
        letters.edit(owner, each.pk, subject="Thanks", body="Thank you.", to_address="")
    letters.mark_sent(owner, first.pk, "mail-program")
    assert f'href="/letters/{second.pk}/"' in hers.get(f"/letters/{first.pk}/").text
    letters.mark_sent(owner, second.pk, "mail-program")
    assert "Now it is their turn" in hers.get(f"/letters/{first.pk}/").text


def test_after_a_confirmation_comes_the_preparation(hers: Client, owner: Actor, here: World) -> None:
    Interview.objects.update(starts_at=timezone.now() + dt.timedelta(days=3))
    made = ready(owner, here)
    letters.mark_sent(owner, made.pk, "mail-program")
    assert f'href="/interviews/{here.interview.pk}/brief/"' in hers.get(f"/letters/{made.pk}/").text


def test_an_answer_that_is_too_long_is_said_to_be_too_long(hers: Client, here: World) -> None:
    address = f"/applications/{here.application.pk}/letters/new/?kind=confirm"
    typed = {"tone": "formal", "to": str(joan().pk), "to_called": "x" * 2001}
    page = hers.post(address, typed)
    assert page.status_code == 422
    assert "at most 2000 characters" in page.text


def test_a_letter_is_drafted_afresh_copied_and_deleted(hers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    hers.post(f"/letters/{made.pk}/afresh/", {"tone": "brief"})
    made.refresh_from_db()
    assert made.tone == "brief"
    assert hers.post(f"/letters/{made.pk}/afresh/", {"tone": "loud"}).status_code == 422
    copied = following(hers.post(f"/letters/{made.pk}/copy/"))
    assert str(made.pk) not in copied
    assert following(hers.post(f"/letters/{made.pk}/delete/")).endswith("/letters/")
    assert f"/letters/{Letter.objects.get().pk}/" == copied


def test_an_interview_that_moved_is_named_above_its_confirmation(hers: Client, owner: Actor, here: World) -> None:
    Interview.objects.update(starts_at=timezone.now() + dt.timedelta(days=3))
    here.interview.refresh_from_db()
    page = hers.get(f"/letters/{ready(owner, here).pk}/").text
    assert "The interview has another time now" in page


def test_what_somebody_typed_is_never_markup(hers: Client, owner: Actor, here: World) -> None:
    made = ready(owner, here)
    letters.edit(owner, made.pk, subject="<b>", body="<script>x</script> [[<i>?]]", to_address="")
    assert "<script>x" not in hers.get(f"/letters/{made.pk}/").text
    assert "<i>" not in hers.get(f"/letters/{made.pk}/").text


def test_a_reviewer_reads_and_changes_nothing(reviewers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    page = reviewers.get(f"/letters/{made.pk}/")
    assert page.status_code == 200
    assert "Thank you for the time you gave me" in page.text
    assert "<textarea" not in page.text
    assert "/delete/" not in page.text
    assert reviewers.get(f"/letters/{made.pk}/letter.eml").status_code == 200
    for way in ("edit", "send", "sent", "afresh", "copy", "delete"):
        assert reviewers.post(f"/letters/{made.pk}/{way}/", TYPED).status_code == 403
    new = f"/applications/{held.application.pk}/letters/new/"
    for address in (new, f"{new}?kind=thank-you"):
        page = reviewers.get(address)
        assert page.status_code == 200
        assert "can write a letter here" in page.text
        assert reviewers.post(address, {"tone": "brief", "to": ""}).status_code == 403
    assert reviewers.post(f"/interviews/{held.interview.pk}/thanks/").status_code == 403
    assert "Write a letter" not in reviewers.get(f"/applications/{held.application.pk}/letters/").text


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, held: World) -> None:
    made = opened(owner, held)
    assert strangers.get(f"/letters/{made.pk}/").status_code == 404
    assert strangers.get(f"/letters/{made.pk}/letter.eml").status_code == 404
    for way in ("edit", "send", "sent", "afresh", "copy", "delete"):
        assert strangers.post(f"/letters/{made.pk}/{way}/", TYPED).status_code == 404
    assert strangers.get(f"/applications/{held.application.pk}/letters/").status_code == 404
    assert strangers.get(f"/applications/{held.application.pk}/letters/new/?kind=confirm").status_code == 404
    assert strangers.post(f"/applications/{held.application.pk}/letters/new/?kind=confirm").status_code == 404
    assert strangers.post(f"/interviews/{held.interview.pk}/thanks/").status_code == 404
