from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.journey.rejection import (
    OFTEN_SILENT,
    Asked,
    Change,
    DebriefFacts,
    Kind,
    Source,
    ask_feedback,
    learn,
)
from greenroom.core.journey.values import StageKey
from greenroom.core.people import Stakeholder

REC, MAN = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER


def changes(
    feedback: str = "", asked: tuple[str, ...] = (), wished: str = "", surprised: str = ""
) -> tuple[Change, ...]:
    facts = DebriefFacts(tuple(Asked(each) for each in asked), surprised, wished, feedback)
    return learn(facts, "final-round", REC).changes


@pytest.mark.parametrize(
    ("feedback", "kind"),
    [
        ("We appointed an internal candidate.", Kind.NOTHING),
        ("The position has been put on hold.", Kind.NOTHING),
        ("Your salary expectation was above our range.", Kind.TERMS),
        ("You had no questions for us at the end.", Kind.QUESTIONS),
        ("You did not seem to know much about our products.", Kind.RESEARCH),
        ("We missed some enthusiasm.", Kind.RESEARCH),
        ("Your answers were too long and hard to follow.", Kind.TELLING),
        ("We would have liked more concrete examples.", Kind.STORY),
        ("Another candidate had more experience with SAP.", Kind.SKILL),
        ("We felt somebody else was a better fit for the team.", Kind.FIT),
    ],
)
def test_what_an_employer_says_leads_to_one_change_that_quotes_it(feedback: str, kind: Kind) -> None:
    (change,) = changes(feedback=feedback)
    assert (change.kind, change.source) == (kind, Source.FEEDBACK)
    assert change.quote.text == feedback
    assert change.quote.span.of(feedback) == feedback


@pytest.mark.parametrize(
    ("question", "kind", "competency"),
    [
        ("Tell me about your leadership in a hard year.", Kind.STORY, "leadership"),
        ("What are your salary expectations?", Kind.TERMS, ""),
        ("Why us?", Kind.RESEARCH, ""),
        ("What is a p-value?", Kind.SKILL, ""),
        ("Who are you?", Kind.ANSWER, ""),
    ],
)
def test_a_question_that_went_badly_is_worked_on_by_its_kind(question: str, kind: Kind, competency: str) -> None:
    (change,) = changes(asked=(f"  {question}",))
    assert change.kind is kind
    assert change.quote.text == question
    assert change.quote.span.of(f"  {question}") == question
    assert (change.source, change.at) == (Source.ASKED, 0)
    if competency:
        assert change.competency == competency
        assert competency in change.text


def test_a_classified_question_is_worked_on_under_its_competency() -> None:
    asked = Asked("And when it all fell apart?", "resilience")
    (change,) = learn(DebriefFacts((asked,)), "final-round", REC).changes
    assert (change.kind, change.competency) == (Kind.STORY, "resilience")
    assert (
        change.text
        == "Choose or build a story about resilience that answers this, and tell it aloud in ninety seconds."
    )
    (other,) = learn(DebriefFacts((Asked("And then?", "tea"),)), "final-round", REC).changes
    assert other.kind is Kind.ANSWER


def test_evidence_that_was_wished_for_goes_into_a_story() -> None:
    (change,) = changes(wished="- the figures of the depot move")
    assert change.kind is Kind.STORY
    assert change.quote.text == "the figures of the depot move"
    assert change.text == "Find this evidence, and put it where the story lacked it."


def test_a_surprise_goes_into_the_question_bank() -> None:
    first, second = changes(surprised="They asked me to draw the process.\nA fourth interviewer joined")
    assert first.text == "Put this into your question bank, so that it does not surprise you twice."
    assert second.quote.text == "A fourth interviewer joined"


def test_the_employers_words_come_first_and_the_list_is_short() -> None:
    found = changes(
        feedback="Too vague at times. More experience with SAP needed.",
        asked=("Why us?", "Who are you?", "Who else?", "What else?"),
        wished="figures",
        surprised="the lift",
    )
    assert len(found) == 5
    assert [each.source for each in found] == [Source.FEEDBACK] * 2 + [Source.ASKED] * 3


def test_no_two_changes_are_about_the_same_thing() -> None:
    (change,) = changes(feedback="More concrete examples.\nMore specific examples, please.")
    assert change.quote.text == "More concrete examples."


@pytest.mark.parametrize("nothing", ["", "fine.", "  ", "n/a", "none", "-", "Nothing", "ok", "...!", "good"])
def test_where_nothing_was_noted_nothing_is_changed(nothing: str) -> None:
    learned = learn(DebriefFacts((Asked(nothing),), nothing, nothing, nothing), "first-round", MAN)
    assert learned.changes == ()
    assert learned.text.endswith("Nothing that was noted points to a change, and that is an answer too.")
    assert learned.asking.fits


@pytest.mark.parametrize(
    "praise",
    [
        "Your examples were excellent.",
        "You clearly know our company well.",
        "We were impressed with your results.",
        "Your answers were well structured and your experience is broad.",
    ],
)
def test_praise_is_no_reason_for_a_change(praise: str) -> None:
    assert changes(feedback=praise) == ()


def test_a_sentence_that_turns_is_quoted_where_it_turns() -> None:
    feedback = "Great energy, strong examples, but not enough stakeholder management experience."
    (change,) = changes(feedback=feedback)
    assert (change.kind, change.competency) == (Kind.SKILL, "stakeholders")
    assert change.quote.text == "not enough stakeholder management experience."
    assert change.quote.span.of(feedback) == change.quote.text


def test_feedback_that_says_nothing_to_work_with_leads_to_no_change() -> None:
    assert changes(feedback="We wish you all the best for your future.") == ()


def test_a_refusal_is_put_in_its_place() -> None:
    learned = learn(DebriefFacts((Asked("Why us?"),)), "final-round", MAN)
    assert learned.text == (
        "A refusal tells you about one match on one day; it is no judgement of you. "
        "You came as far as this stage: final round. What brought you there holds. One thing to work on:"
    )
    assert "decided on paper" in learn(DebriefFacts(), "applied", None).text
    assert "What brought you this far holds." in learn(DebriefFacts(), "coffee with the dog", None).text


@pytest.mark.parametrize(
    ("stage", "by", "fits", "whom"),
    [
        (StageKey.APPLIED, None, False, ""),
        (StageKey.APPLIED, REC, False, ""),
        (StageKey.RECRUITER_SCREEN, REC, True, "the recruiter"),
        (StageKey.FIRST_ROUND, MAN, True, "the hiring manager"),
        (StageKey.SECOND_ROUND, None, True, "the person you spoke with last"),
        (StageKey.FINAL_ROUND, Stakeholder.SENIOR_LEADER, True, "the hiring manager, rather than the senior leader"),
        (StageKey.REFERENCES, Stakeholder.HR_PARTNER, True, "the HR partner"),
        ("coffee with the dog", Stakeholder.PEER, True, "the colleague who wrote to you"),
    ],
)
def test_asking_fits_once_somebody_has_spoken_with_you(
    stage: str,
    by: Stakeholder | None,
    fits: bool,  # noqa: FBT001 - a row of the table above
    whom: str,
) -> None:
    asking = ask_feedback(DebriefFacts(), stage, by)
    assert (asking.fits, asking.whom) == (fits, whom)
    assert asking.why.endswith((".", "?"))


def test_feedback_that_was_given_is_not_asked_for_again() -> None:
    asking = ask_feedback(DebriefFacts(feedback="More examples, please."), StageKey.FINAL_ROUND, MAN)
    assert not asking.fits
    assert "Thank them" in asking.why


def test_a_refusal_without_a_reason_may_be_asked_about_and_one_that_says_there_is_none_may_not() -> None:
    bare = DebriefFacts(feedback="We decided to go on with somebody else.")
    none = DebriefFacts(feedback="We are unable to give individual feedback.")
    assert ask_feedback(bare, StageKey.FINAL_ROUND, MAN).fits
    assert ask_feedback(none, StageKey.FINAL_ROUND, MAN).why == "They have said that they give none."


def test_how_often_feedback_stays_away_has_a_source() -> None:
    assert OFTEN_SILENT.url.startswith("https://")
    assert "71 %" in OFTEN_SILENT.text


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200), st.lists(st.text(max_size=60), max_size=4))
def test_whatever_was_noted_every_change_quotes_words_that_stand_there(
    feedback: str, wished: str, surprised: str, asked: list[str]
) -> None:
    facts = DebriefFacts(tuple(Asked(each) for each in asked), surprised, wished, feedback)
    learned = learn(facts, "first-round", None)
    assert learned == learn(facts, "first-round", None)
    assert len(learned.changes) <= 5
    for change in learned.changes:
        part = facts.asked[change.at].text if change.source is Source.ASKED else str(getattr(facts, change.source))
        assert " ".join(change.quote.span.of(part).split()) == change.quote.text
        assert change.quote.text
        assert change.text
