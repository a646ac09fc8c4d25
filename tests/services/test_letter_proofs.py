from __future__ import annotations

import pytest
from tests.journey import ABOUT_THEM
from tests.people import alice
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.values import LetterKind, Tone
from greenroom.services import applications, letters, research
from greenroom.services.letter_facts import facts_for
from greenroom.services.letter_proofs import with_proof
from greenroom.services.letter_sources import sources
from greenroom.services.reading import Handed

pytestmark = pytest.mark.django_db

WHY = "I have unloaded parcels at five in the morning, and I know what a good rota is worth"


def test_a_cover_letter_sets_their_words_beside_lines_of_the_resume() -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    facts = with_proof(actor, w.application, LetterKind.COVER, facts_for(actor, w.application, now=NOW), NOW)
    assert {facts.priority: facts.proof, facts.second_priority: facts.second_proof} == {
        "Keep sorting errors below one in a thousand parcels": (
            "Cut sorting errors from 4 to 1 in a thousand parcels within six months"
        ),
        "Train new colleagues in safe lifting": "Trained nine new colleagues",
    }
    assert all(words in w.posting.source for words in (facts.priority, facts.second_priority))


def test_no_other_letter_is_given_proof() -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    facts = facts_for(actor, w.application, now=NOW)
    assert with_proof(actor, w.application, LetterKind.STATUS, facts, NOW) == facts


def test_what_was_read_about_them_is_quoted_and_never_a_trouble() -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    research.bring(actor, w.application.pk, Handed(text=ABOUT_THEM), today=NOW.date())
    letter = letters.draft(actor, w.application.pk, LetterKind.COVER, told={"motivation": WHY})
    assert "“By 2028 the company aims to send every parcel by train or by electric van”" in letter.body
    assert "backlog" not in letter.body
    assert {each.name: each.where for each in sources(actor, letter, NOW)}[
        "What you read about them"
    ] == "The research file"


def test_without_a_resume_the_proof_stays_an_open_place() -> None:
    actor = alice()
    w = world(actor)
    letter = letters.draft(actor, w.application.pk, LetterKind.COVER, told={"motivation": WHY})
    assert "[[What have you done that answers it, as your résumé has it?]]" in letter.body


@pytest.mark.parametrize("tone", list(Tone))
def test_a_cover_letter_without_a_motivation_does_not_go(tone: Tone) -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    letter = letters.draft(actor, w.application.pk, LetterKind.COVER, tone, told={"my_name": "Mara Okafor"})
    with pytest.raises(InvalidChoice, match="Why do you want this work"):
        letters.mark_sent(actor, letter.pk, "file")
    letters.edit(
        actor,
        letter.pk,
        subject=letter.subject,
        body=letter.body,
        to_address="",
        answers={"[[Why do you want this work, at this employer?]]": WHY},
    )
    sent = letters.mark_sent(actor, letter.pk, "file")
    assert WHY in sent.body
    assert "[[" not in sent.body


def test_where_its_words_come_from_stands_beside_it() -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    letter = letters.draft(actor, w.application.pk, LetterKind.COVER, told={"motivation": WHY})
    found = {each.name: each.where for each in sources(actor, letter, NOW)}
    assert found["What answers their priority"] == "Your résumé"
    assert found["Their priority, in their words"] == "The posting"
