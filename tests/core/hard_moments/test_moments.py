from __future__ import annotations

import pytest
from tests.core.hard_moments.telling import LONGER, looked_at, words

from greenroom.core.hard_moments.values import MomentKey

ADMITS, FINDS, NEAR = (
    "You say that you do not know it",
    "You say how you would find out",
    "You say what is nearest that you know",
)
RANGE, SINGLE, SCOPE, PRESENT = (
    "You name a range, or bring it back to the scope",
    "No single figure",
    "It is tied to the role",
    "Your present pay stays out of it",
)


def test_not_knowing_is_admitted_with_a_way_to_find_out() -> None:
    found = looked_at(
        MomentKey.UNKNOWN,
        0,
        "I don’t know the Hallam method. The closest I have done is a weekly stock count with a second counter.",
        "I would ask whoever uses it here and try it on one small order first.",
    )
    assert [each.met for each in found.values()] == [True, True, True]
    assert words(found[ADMITS]) == "I don’t know the Hallam method."
    assert words(found[FINDS]).startswith("I would ask whoever uses it")


def test_a_bluff_gets_no_tick() -> None:
    found = looked_at(
        MomentKey.UNKNOWN,
        1,
        "A good one is about 1.5, as we always had it in my last job.",
        "We work on it until it is good.",
    )
    assert [found[name].met for name in (ADMITS, FINDS, NEAR)] == [False, False, None]


@pytest.mark.parametrize(
    "said",
    [
        "I haven't worked with that one so far.",
        "I’ve never used it, to be plain with you.",
        "I am not familiar with it at all.",
        "That is new to me, I have to say.",
        "I would be guessing if I said more.",
        "That's a gap for me, I am afraid.",
        "Never heard of it, sorry about that.",
        "I do not have experience with that particular method.",
        "I don't actually know what the Hallam method is.",
        "To be honest I can't answer that off the top of my head.",
        "We didn't use it where I worked.",
    ],
)
def test_people_admit_it_in_many_ways(said: str) -> None:
    assert looked_at(MomentKey.UNKNOWN, 2, said)[ADMITS].met is True


@pytest.mark.parametrize("said", ["I know that very well and use it daily.", "I have used it for years in my team."])
def test_knowing_is_no_admission(said: str) -> None:
    assert looked_at(MomentKey.UNKNOWN, 2, said)[ADMITS].met is False


@pytest.mark.parametrize(
    "said",
    [
        "I'd google it first and then check with my manager.",
        "My first step would be to read the manual.",
        "Let me get back to you after I've looked it up.",
        "I'd find someone who has done it and shadow them.",
    ],
)
def test_people_find_out_in_many_ways(said: str) -> None:
    assert looked_at(MomentKey.UNKNOWN, 2, "I have never worked with it.", said)[FINDS].met is True


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("Something between 40 and 45 thousand.", "yes"),
        ("£42,000–£48,000.", "yes"),
        ("I'd rather hear what you have budgeted for the role.", "yes"),
        ("Could you share the salary band with me?", "yes"),
        ("I would like to understand the responsibilities first.", "yes"),
        ("45k.", "no"),
        ("I'm flexible, whatever you think is fair.", "no"),
        ("Around 50 thousand euros would be good.", "no"),
    ],
)
def test_a_range_or_a_question_back_is_told_from_a_figure_and_from_nothing(said: str, met: str) -> None:
    assert looked_at(MomentKey.PAY, 0, said)[RANGE].met is (met == "yes")


def test_a_single_figure_first_is_quoted() -> None:
    found = looked_at(MomentKey.PAY, 0, "I am looking for 45,000 euros a year.", "As I said, it is 45,000 a year.")
    assert [found[name].met for name in (RANGE, SINGLE, SCOPE, PRESENT)] == [False, False, False, True]
    assert words(found[SINGLE]) == "I am looking for 45,000 euros a year."


def test_a_question_back_and_then_a_range_is_what_is_wanted() -> None:
    found = looked_at(
        MomentKey.PAY,
        0,
        "Gladly. What is the scope of the role, and which range have you planned?",
        "My range is €42,000 to €48,000 a year, for the role as I understand it.",
    )
    assert {each.met for each in found.values()} == {True}


def test_present_pay_that_is_told_is_quoted() -> None:
    found = looked_at(
        MomentKey.PAY, 2, "I currently earn 38,000 pounds a year.", "I would like 42,000 to 46,000 pounds."
    )
    assert found[PRESENT].met is False
    assert words(found[PRESENT]) == "I currently earn 38,000 pounds a year."


def test_a_trap_is_crossed_without_blame() -> None:
    found = looked_at(
        MomentKey.TRAP,
        2,
        "We saw the pace differently. I took from it that I want to decide together, which is why I ask about it.",
        "There is nothing to add to that from my side.",
    )
    assert {each.met for each in found.values()} == {True}


def test_blame_and_private_matters_are_quoted() -> None:
    found = looked_at(
        MomentKey.TRAP,
        2,
        "My old boss was an idiot and never listened to us.",
        "It was a messy divorce as well, for me.",
    )
    assert words(found["No blame"]) == "My old boss was an idiot"
    assert "messy divorce" in words(found["What is private stays private"])


def test_praise_in_disguise_counts_only_where_something_real_was_asked_for() -> None:
    said = ("I am a perfectionist and I work too hard.", "That is really all there is.")
    assert looked_at(MomentKey.TRAP, 0, *said)["No praise in disguise"].met is False
    assert "No praise in disguise" not in looked_at(MomentKey.TRAP, 2, *said)


def test_a_long_defence_is_quoted_from_where_it_is_too_long() -> None:
    assert looked_at(MomentKey.TRAP, 3, LONGER)["It is short"].met is False


def test_a_time_needs_its_zone() -> None:
    name = "Times have their zone"
    plain = ("I plan rotas for forty people.", "Do you mean the rotas?")
    assert looked_at(MomentKey.ACROSS, 0, *plain, "Let us say at 10 am on Tuesday.")[name].met is False
    assert looked_at(MomentKey.ACROSS, 0, *plain, "At 9:00 your time, which is 15:00 for me.")[name].met is True
    assert looked_at(MomentKey.ACROSS, 0, *plain, "I will write to you about it.")[name].met is None


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, could you repeat the last part?",
        "So what you are saying is that the rota is late?",
        "Did that make sense to you?",
        "I am not sure I understood what you said.",
    ],
)
def test_people_check_what_was_meant_in_many_ways(said: str) -> None:
    assert looked_at(MomentKey.ACROSS, 0, said)["You check what was meant"].met is True


def test_figures_of_speech_and_long_sentences_are_quoted() -> None:
    long = "I plan the rota and " + "then I brief the team and check the lanes and " * 4 + "go home."
    found = looked_at(MomentKey.ACROSS, 0, "We hit the ground running here.", long, "Is that what you mean?")
    assert "hit the ground running" in words(found["Plain words"])
    assert found["Short sentences"].met is False
    assert found["You check what was meant"].met is True


@pytest.mark.parametrize("key", [MomentKey.UNKNOWN, MomentKey.PAY, MomentKey.TRAP, MomentKey.ACROSS])
@pytest.mark.parametrize("said", ["fine.", "asdf kjh qwe rty", "…"])
def test_what_is_no_answer_gets_neither_tick_nor_blame(key: MomentKey, said: str) -> None:
    assert {each.met for each in looked_at(key, 0, said, said).values()} == {None}
