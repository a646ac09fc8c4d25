from __future__ import annotations

import pytest

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.meetings import Format
from greenroom.core.people import attendee
from greenroom.core.postings.values import Item, ItemKind, RoleMap
from greenroom.core.proof_values import Proof
from greenroom.core.questions.bank import BANK, bank_question
from greenroom.core.questions.likely import likely
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Span

SOURCE = "You stay calm under pressure\nExperience with route planning software"
CALM = Item(ItemKind.COMPETENCY, "Resilience", Span(9, 13))
ROUTES = Item(ItemKind.MUST_HAVE, "Experience with route planning software", Span(29, 68))
ROLE_MAP = RoleMap(SOURCE, items=(CALM, ROUTES))
MANAGER = attendee("Marieke, hiring manager")
HR = attendee("Tom, HR partner")


def test_each_question_says_what_leads_to_it() -> None:
    assert all(question.why for question in likely(ROLE_MAP, (MANAGER, HR), Format.PANEL))


def test_a_competency_of_the_posting_brings_its_questions_with_the_words() -> None:
    found = [question for question in likely(ROLE_MAP, (MANAGER,), Format.PANEL) if question.competency == "resilience"]
    assert found
    assert found[0].why == "The posting says “You stay calm under pressure”."


def test_a_gap_makes_its_question_likelier_and_says_so() -> None:
    gap = Proof(ROUTES, (), "Nothing in your résumé speaks of this.")
    found = {question.key: question for question in likely(ROLE_MAP, (), Format.VIDEO, (gap,))}
    assert (
        found["must-have-0"].text
        == "“Experience with route planning software” is on our list. How would you get there?"
    )
    assert found["must-have-0"].why == "It is a must-have, and your résumé shows little of it."


def test_who_sits_there_changes_the_questions() -> None:
    with_manager = [question.key for question in likely(ROLE_MAP, (MANAGER,), Format.VIDEO)]
    with_hr = [question.key for question in likely(ROLE_MAP, (HR,), Format.VIDEO)]
    assert with_manager != with_hr


def test_a_technical_interview_asks_about_the_craft() -> None:
    kinds = [question.kind for question in likely(ROLE_MAP, (), Format.TECHNICAL)]
    assert kinds.count(QuestionKind.TECHNICAL) >= 3


def test_an_empty_posting_still_begins_with_the_usual_question() -> None:
    assert likely(RoleMap(""), (), Format.VIDEO)[0].key == "about-you"


def test_a_must_have_inside_a_priority_is_not_asked_twice() -> None:
    priority = Item(ItemKind.PRIORITY, "route planning software", Span(45, 68))
    keys = [question.key for question in likely(RoleMap(SOURCE, items=(ROUTES, priority)), (), Format.VIDEO)]
    assert "priority-0" in keys
    assert "must-have-0" not in keys


@pytest.mark.parametrize("question", BANK, ids=lambda question: question.key)
def test_the_bank_names_only_known_competencies(question: object) -> None:
    known = {competency.id for competency in COMPETENCIES}
    assert set(getattr(question, "competencies", ())) <= known


def test_the_bank_has_eighty_questions_under_different_keys() -> None:
    assert len({question.key for question in BANK}) == len(BANK) >= 78


def test_a_question_is_found_by_its_key() -> None:
    found = bank_question("about-you")
    assert found is not None
    assert found.text == "Tell me about yourself."
    assert bank_question("no-such") is None
