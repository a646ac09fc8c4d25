from __future__ import annotations

import pytest

from greenroom.core.meetings import Format
from greenroom.core.people import attendee
from greenroom.core.postings.values import Fact, FactName, Item, ItemKind, RoleMap
from greenroom.core.proof_values import Proof
from greenroom.core.questions.bank import ON_OCCASION, bank_question
from greenroom.core.questions.likely import likely
from greenroom.core.questions.values import Level, QuestionKind
from greenroom.core.spans import Certainty, Quote, Span

SOURCE = "You stay calm under pressure\nExperience with route planning software"
CALM = Item(ItemKind.COMPETENCY, "Resilience", Span(9, 13))
ROUTES = Item(ItemKind.MUST_HAVE, "Experience with route planning software", Span(29, 68))
ROLE_MAP = RoleMap(SOURCE, items=(CALM, ROUTES))
MANAGER = attendee("Marieke, hiring manager")
HR = attendee("Tom, HR partner")


def titled(title: str) -> RoleMap:
    return RoleMap(title, (Fact(FactName.TITLE, title, Quote(title, Span(0, len(title))), Certainty.SURE),))


def keys_for(title: str) -> list[str]:
    return [question.key for question in likely(titled(title), (MANAGER, HR), Format.TECHNICAL, limit=60)]


def levels_for(seniority: str) -> list[tuple[Level, ...]]:
    role_map = RoleMap("", (Fact(FactName.SENIORITY, seniority, Quote(seniority, Span(0, 1)), Certainty.SURE),))
    found = [bank_question(each.key) for each in likely(role_map, (MANAGER,), Format.CASE, limit=60)]
    return [each.levels for each in found if each]


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


def test_a_paper_that_is_held_is_no_question_for_a_story() -> None:
    paper = Item(ItemKind.MUST_HAVE, "NMC registration (Adult)", Span(0, 24))

    held = [question.text for question in likely(RoleMap(paper.text, items=(paper,)), (), Format.VIDEO)]
    gap = Proof(paper, (), "Nothing in your résumé speaks of this.")
    lacking = likely(RoleMap(paper.text, items=(paper,)), (), Format.VIDEO, (gap,))

    assert not any("NMC" in text for text in held)
    assert any("NMC" in question.text for question in lacking)


def test_years_are_not_asked_for_as_if_they_were_a_deed() -> None:
    years = Item(ItemKind.MUST_HAVE, "At least three years' experience in acute medicine", Span(0, 50))
    found = {each.key: each.text for each in likely(RoleMap(years.text, items=(years,)), (), Format.VIDEO)}
    assert found["must-have-0"].endswith("which of your work stands behind that?")


def test_only_questions_of_the_own_trade_come_up() -> None:
    trades = {key: bank_question(key) for key in keys_for("Staff Nurse")}
    assert {trade for each in trades.values() if each for trade in each.trades} == {"healthcare"}


@pytest.mark.parametrize("title", ["Engineering Manager", ""])
def test_a_title_without_a_trade_brings_no_question_of_any_trade(title: str) -> None:
    found = [bank_question(key) for key in keys_for(title)]
    assert [each.key for each in found if each and each.trades] == []


def test_a_question_of_the_trade_says_so() -> None:
    found = likely(titled("Electrician"), (), Format.TECHNICAL)
    assert "It is a question of the trade: Skilled trades and site work." in [question.why for question in found]


@pytest.mark.parametrize(("seniority", "level"), [("entry", Level.ENTRY), ("director", Level.LEAD)])
def test_the_level_of_the_post_brings_its_own_questions(seniority: str, level: Level) -> None:
    assert (level,) in levels_for(seniority)


@pytest.mark.parametrize(
    ("seniority", "level"), [("intern", Level.ENTRY), ("senior", Level.EXPERIENCED), ("manager", Level.LEAD)]
)
def test_the_level_of_the_post_keeps_the_questions_of_others_away(seniority: str, level: Level) -> None:
    assert [levels for levels in levels_for(seniority) if levels and level not in levels] == []


def test_where_no_level_is_stated_nobody_is_taken_for_a_beginner_or_a_manager() -> None:
    found = [bank_question(each.key) for each in likely(RoleMap(""), (MANAGER, HR), Format.CASE, limit=60)]
    assert not {(Level.ENTRY,), (Level.LEAD,)} & {each.levels for each in found if each}


def test_nobody_is_told_of_a_gap_or_of_shifts_that_the_posting_does_not_speak_of() -> None:
    found = {question.key for question in likely(ROLE_MAP, (MANAGER, HR), Format.PHONE, limit=60)}
    assert found
    assert not found & ON_OCCASION


def test_talk_of_terms_is_explained_as_such() -> None:
    found = {question.key: question.why for question in likely(RoleMap(""), (), Format.PHONE, limit=60)}
    assert found["your-questions"] == "Nearly every interview ends with it."
    assert found["pay-wanted"] == "It comes up once both sides are interested and terms are discussed."
