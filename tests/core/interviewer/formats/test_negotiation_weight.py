from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from tests.core.interviewer.formats.negotiators import by_rules, played, script, talked

from greenroom.core.answers.values import Feedback, Move, Sentence
from greenroom.core.interviewer.formats.negotiation import PRACTICE
from greenroom.core.interviewer.formats.negotiation_hand import as_found
from greenroom.core.interviewer.formats.negotiation_moves import Act, Found, moves_in
from greenroom.core.interviewer.formats.negotiation_texts import COMMON
from greenroom.core.interviewer.formats.negotiation_weight import heard, weighed
from greenroom.core.interviewer.values import Pressure
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from greenroom.core.questions.values import QuestionKind

ASK = " So I would ask for €69,000."
BEST = "In my last job I cut the waiting time by 30 percent, and we kept all eleven customers."


def made(text: str, act: Act) -> Found:
    found = weighed(moves_in(text, 62_000), heard(text, by_rules))
    return next(each for each in found if each.act is act)


@pytest.mark.parametrize(
    ("heavier", "lighter", "act"),
    [
        (BEST, "I cut the waiting time by a third, maybe, I guess, or something.", Act.VALUE),
        ("I would ask for €69,000.", "I guess I would maybe ask for €69,000.", Act.ASK),
        (
            "I have eight years of experience on intensive care in Leeds.",
            "I have lots of experience, and I always give 110 percent.",
            Act.CLAIM,
        ),
    ],
)
def test_what_can_be_checked_weighs_more_and_hedges_and_worn_words_weigh_less(
    heavier: str, lighter: str, act: Act
) -> None:
    assert made(heavier, act).weight > made(lighter, act).weight


def test_a_weight_names_the_words_it_rests_on() -> None:
    found = made("Maybe I cut the waiting time by 30 percent, I guess.", Act.VALUE)
    assert [each.text for each in found.softens] == ["Maybe", "I guess"]
    assert "30 percent" in {each.text for each in found.grounds}


def test_a_sentence_that_the_judge_does_not_count_weighs_nothing_as_a_reason() -> None:
    text = "I cut the waiting time by 30 percent. I would ask for €69,000."

    def idle(question: str, kind: QuestionKind, answer: str) -> Feedback:
        del question, kind
        return Feedback(answer, sentences=(Sentence(answer[:37], Span(0, 37), Move.OTHER, counts=False),))

    weights = {each.act: each.weight for each in weighed(moves_in(text, 62_000), heard(text, idle))}
    assert weights == {Act.VALUE: 0.0, Act.ASK: 1.0}


def test_a_line_too_short_for_the_judge_is_still_read() -> None:
    def refuses(question: str, kind: QuestionKind, answer: str) -> Feedback:
        del question, kind
        return Feedback(answer, no_answer="Too short.")

    text = "Maybe €69,000?"
    assert [each.weight for each in weighed(moves_in(text, 62_000), heard(text, refuses))] == [0.8]


def test_a_checkable_reason_moves_them_further_than_a_bare_claim_and_flattery_moves_them_not_at_all() -> None:
    of = script()
    proven, claimed, flattered, bare = (
        talked(of, [f"{words}{ASK}"]).table
        for words in (BEST, "I deserve it.", "Your company is the best in the world.", "")
    )
    assert proven > claimed >= bare
    assert flattered == bare


def test_fault_found_with_others_costs() -> None:
    of = script()
    calm = [f"{BEST}{ASK}", "…", "If you can do that, I can sign this week."]
    blames = [f"{BEST}{ASK} It was all my boss's fault that nobody saw it.", *calm[1:]]
    assert talked(of, blames).table < talked(of, calm).table
    said = " ".join(each.text for each in played(of, blames))
    assert any(text in said for text in COMMON["blame"])


def test_an_open_question_gets_their_constraint_and_another_thing_to_ask_for() -> None:
    of = script()
    asked = talked(of, ["What limits you on your side?"])
    assert asked.body.why in asked.lines[-1].text
    assert "money for learning" in asked.lines[-1].text
    assert asked.table == asked.body.offer


def test_a_trade_pays_more_once_they_have_said_what_limits_them() -> None:
    of = script()
    trade = "If you can do €69,000, I can sign this week."
    before = talked(of, ["I see.", f"{BEST}{ASK}", trade])
    after = talked(of, ["What limits you on your side?", f"{BEST}{ASK}", trade])
    gained = [sum(points for found, points in talk.step.moves if found.act is Act.TRADE) for talk in (before, after)]
    assert gained[1] > gained[0] > 0


def test_each_silence_after_an_amount_lets_out_another_thing_and_one_before_it_nothing() -> None:
    of = script()
    told = [step.told for step in talked(of, ["…", f"{BEST}{ASK}", "…", "…"]).steps]
    assert [len(each) for each in told] == [0, 0, 1, 1]
    assert all(one != other for one, other in pairwise(told[1:]))


def test_the_hand_quotes_what_moved_them_and_what_took_weight_from_it() -> None:
    lines = played(script(), ["What limits you?", f"{BEST} I guess I would maybe ask for €69,000.", "…", "I accept."])
    hand = next(each.text for each in lines if each.key == "their-hand")
    assert "weighed less for “I guess” and “maybe”" in hand
    assert "I named money for learning and more days at home myself, first after “What limits you?”." in hand
    earned = [move for line in lines for move in line.data.get("earned", [])]
    assert any("To be checked in it" in move[3] and "30 percent" in move[3] for move in earned)


def test_who_comes_down_reads_that_more_was_never_asked_for() -> None:
    of = script(pressure=Pressure.FRIENDLY)
    said = [f"{BEST}{ASK}", "…", "If you can do €67,000, I can sign this week.", "I accept."]
    hand = next(each.text for each in played(of, said) if each.key == "their-hand")
    assert "You came down to €67,000, and I give nobody more than they ask for." in hand


def test_words_that_hold_others_are_quoted_alone() -> None:
    assert as_found(made(BEST, Act.VALUE)).count("30 percent") == 1


def test_a_sentence_that_flatters_and_argues_is_not_said_to_bring_nothing() -> None:
    said = [f"{BEST[:-1]}, and your company is the best.{ASK}", "I accept."]
    hand = next(each.text for each in played(script(), said) if each.key == "their-hand")
    assert "brought you nothing" not in hand


def test_a_first_ask_that_is_hedged_is_marked_below_a_plain_one() -> None:
    asks = (f"{BEST}{ASK}", f"{BEST} I guess I would maybe ask for €69,000.")
    marks = [PRACTICE.rate(script(), played(script(), [each, "…", "I accept."]), by_rules)[1] for each in asks]
    assert [mark.value for mark in marks] == [5.0, 4.0]
    assert "“I guess” took weight from it" in marks[1].why
