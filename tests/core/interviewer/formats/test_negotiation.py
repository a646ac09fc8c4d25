from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interviewer.formats.negotiators import by_rules, played, script, talked, well

from greenroom.core.interviewer.formats.negotiation import PRACTICE
from greenroom.core.interviewer.formats.negotiation_scenarios import TALKS
from greenroom.core.interviewer.values import YOU, Kind, Pressure

SAYINGS = (
    "Thank you for the offer, I am very happy.",
    "According to the official statistics the median is €66,000.",
    "I cut the waiting time by 30 percent.",
    "I would ask for €70,000.",
    "I would ask for €64,000.",
    "If you can do €68,000, I can sign this week.",
    "…",
    "What limits you on your side?",
    "Could you add a review after six months?",
    "I have no other offer.",
    "I have another offer from a firm in Potsdam.",
    "Is there more possible?",
    "My rent is so high.",
    "I see.",
)
THREATS = (
    "Otherwise I walk.",
    "Take it or leave it.",
    "That is ridiculous.",
    "If you can't do that, I will go elsewhere.",
)
said = st.lists(st.sampled_from(SAYINGS), max_size=9)
where = st.tuples(st.sampled_from([each.id for each in TALKS]), st.sampled_from(list(Pressure)))


@settings(max_examples=60)
@given(said=said, where=where)
def test_nothing_that_is_said_takes_them_above_their_limit_or_back_from_their_word(
    said: list[str], where: tuple[str, Pressure]
) -> None:
    talk = talked(script(*where), said)
    assert max(talk.tables) <= talk.body.limit
    if talk.body.scene != "early":
        assert sorted(talk.tables) == list(talk.tables)


@settings(max_examples=40)
@given(said=said, where=where, threat=st.sampled_from(THREATS), at=st.integers(0, 9))
def test_a_threat_never_brings_more(said: list[str], where: tuple[str, Pressure], threat: str, at: int) -> None:
    calm = talked(script(*where), said).table
    assert talked(script(*where), [*said[:at], threat, *said[at:]]).table <= calm
    with_it = [f"{each} {threat}" if place == at else each for place, each in enumerate(said)]
    assert talked(script(*where), with_it).table <= calm


@pytest.mark.parametrize("scenario", [each.id for each in TALKS])
def test_who_is_prepared_gets_more_than_who_only_asks(scenario: str) -> None:
    of = script(scenario)
    good, bare = talked(of, well(of)), talked(of, ["I see.", "Is there more possible?", "…"])
    assert good.table > bare.table
    assert len(good.given) > len(bare.given)


def test_a_reason_in_the_same_breath_brings_more_than_the_bare_amount() -> None:
    of = script()
    bare = talked(of, ["I would ask for €70,000."])
    argued = talked(of, ["I would ask for €70,000. According to the official statistics the median is €66,000."])
    assert argued.table > bare.table > of.scenario.body.offer


def test_a_figure_that_rises_costs() -> None:
    of = script()
    first = ["According to the official statistics the median is €66,000, so I would ask for €69,000."]
    more = ["…", "If you can do that, I can sign this week."]
    assert talked(of, [*first, "Actually, I would ask for €74,000.", *more]).table < talked(of, [*first, *more]).table


def test_they_give_no_more_than_they_were_asked_for() -> None:
    of = script()
    asked = well(of)[1].replace("€70,700", "€63,000")
    assert "€63,000" in asked
    assert talked(of, [asked, "…", "…"]).table == 63_000


def test_steps_shrink_for_the_same_kind_of_word() -> None:
    of = script()
    tables = talked(of, [well(of)[1], "…", "…", "…"]).tables
    steps = [after - before for before, after in pairwise(tables)]
    assert steps[0] > steps[1] >= steps[2] >= steps[3]


def test_somebody_who_says_little_lets_the_first_amount_stand_in_silence() -> None:
    lines = played(script("few-words"), ["I cut the standstill to 3 percent. I would ask for €81,000."])
    assert lines[-1].key == "silent"
    assert lines[-1].text.endswith(")")
    assert "€" not in lines[-1].text


def test_final_is_said_before_the_limit_and_the_hand_says_so() -> None:
    of = script("final-at-once")
    lines = played(of, ["I would ask for £46,000.", "…", "…", "…", "I accept."])
    assert any(each.key == "final" for each in lines)
    assert "there was room left" in next(each.text for each in lines if each.key == "their-hand")


def test_time_is_given_to_whoever_asks_for_it_on_the_spot() -> None:
    of = script("on-the-spot")
    pressed = played(of, ["I see."])
    assert pressed[-1].key == "spot"
    assert "tomorrow at noon" in played(of, ["I would like to read it in writing and answer you on Thursday."])[-1].text


def test_asked_early_the_range_comes_to_whoever_asks_back() -> None:
    of = script("pay-early")
    assert "£31,000 and £33,000" in played(of, ["Which range have you planned for it?"])[-1].text
    assert talked(of, ["I would like £26,000."]).table == 26_000


def test_another_figure_than_in_the_first_talk_is_noticed_unless_the_scope_is_named() -> None:
    of = script("said-before")
    assert played(of, ["I would ask for €67,000."])[-1].key == "said-before"
    grown = "Since then I learned that the role also covers the second plant, so I would ask for €67,000."
    assert played(of, [grown])[-1].key != "said-before"


def test_the_hand_is_shown_once_it_is_over() -> None:
    of = script()
    lines = played(of, [*well(of), "I accept."])
    hand = next(each for each in lines if each.key == "their-hand")
    assert "My limit was €69,000." in hand.text
    assert "“…”" in hand.text or "median" in hand.text
    assert "more days at home" in hand.text
    assert hand.data["tables"][0] == 62_000
    assert lines[-1].kind is Kind.GOODBYE


def test_too_many_threats_end_it() -> None:
    lines = played(script(), THREATS)
    assert [each.key for each in lines][-3:] == ["broken", "their-hand", "over"]


def test_the_same_words_are_answered_alike_and_nobody_speaks_twice() -> None:
    of = script(seed=7)
    one, other = played(of, well(of)), played(of, well(of))
    assert one == other
    theirs = [each.text for each in one if each.speaker != YOU]
    assert len(set(theirs)) == len(theirs)
    assert PRACTICE.respond(of, one, by_rules) == ()


def test_marks_quote_the_words_they_rest_on_and_silence_earns_none() -> None:
    of = script()
    lines = played(of, [*well(of), "I accept."])
    marks = PRACTICE.rate(of, lines, by_rules)
    for mark in marks:
        for point in mark.points:
            assert point.quote
            assert point.line is not None
            assert point.quote.text.split()[0] in lines[point.line].text
    assert {mark.value for mark in PRACTICE.rate(of, played(of, ["fine."]), by_rules)} == {None}


def test_good_preparation_is_marked_above_threats() -> None:
    of = script()
    good = PRACTICE.rate(of, played(of, [*well(of), "I accept."]), by_rules)
    words = ["Give me 90,000 or I walk, I do not need this job at all, do you hear me?", *THREATS]
    bad = PRACTICE.rate(of, played(of, words), by_rules)
    means = [sum(each.value or 0 for each in marks) for marks in (good, bad)]
    assert means[0] > 2 * means[1]


def test_less_than_lies_on_the_table_changes_nothing() -> None:
    of = script()
    first = [well(of)[1], "…"]
    high = talked(of, first).table
    lines = played(of, [*first, "If you can do €63,000, I can sign this week."])
    assert lines[-1].key == "below"
    assert lines[-1].data["table"] == high > 63_000
