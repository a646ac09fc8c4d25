from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.fit import _TELLING, RED_FLAGS, Criterion, Leaning, red_flag, telling_question, view
from greenroom.core.questions.to_ask_bank import TO_ASK

PAY = Criterion("pay", 3, 2)
TEAM = Criterion("a kind team", 3, 5)
GROWTH = Criterion("growth", 2, 4)
HOURS = Criterion("hours", 2)

CRITERIA = st.lists(
    st.builds(
        Criterion,
        st.sampled_from(["pay", "team", "growth", "hours", "mission"]),
        st.integers(1, 3),
        st.none() | st.integers(1, 5),
    ),
    max_size=8,
)
FLAGS = st.lists(st.sampled_from([each.key for each in RED_FLAGS]), max_size=5)


def test_there_are_some_fifteen_red_flags_and_each_says_what_to_ask() -> None:
    assert len(RED_FLAGS) >= 15
    assert len({each.key for each in RED_FLAGS}) == len(RED_FLAGS)
    assert all("?" in each.ask and each.why.endswith(".") for each in RED_FLAGS)
    assert 0 < sum(each.settle_first for each in RED_FLAGS) < 5


def test_a_view_tells_what_speaks_for_against_and_what_is_not_known() -> None:
    seen = view([GROWTH, PAY, TEAM, HOURS], [], 4)
    assert seen.leaning is Leaning.FOR
    assert seen.text == (
        "By your own criteria, more speaks for this employer than against it. For it: a kind team, growth. "
        "Against it: pay. Not known yet: hours. Your excitement is 4 of 5."
    )
    assert [each.name for each in seen.speaks_for] == ["a kind team", "growth"]
    assert [each.name for each in seen.speaks_against] == ["pay"]


def test_what_is_not_known_comes_with_the_question_that_would_tell() -> None:
    (unknown,) = view([HOURS], [], None).unknown
    assert unknown.question == "How often does work reach you in the evening or at the weekend?"
    assert telling_question("Dogs at work are fine").startswith("What does an ordinary week")
    assert telling_question("dogs") == ("How is it here with “dogs”? Could you give me an example from last month?")


def test_every_telling_question_stands_in_the_bank() -> None:
    assert len(_TELLING) > 15
    assert {key for _, key in _TELLING} <= {each.key for each in TO_ASK}


@pytest.mark.parametrize(
    ("criterion", "words"),
    [
        ("Salary", "Which pay range"),
        ("remote work", "done on site"),
        ("time for my children", "child or a parent"),
        ("a good manager", "report to"),
        ("career growth", "second year"),
        ("learning", "How do people learn"),
        ("job security", "depend on for its money"),
        ("purpose", "move the organisation forward"),
        ("visa", "permits"),
        ("culture", "makes a mistake"),
    ],
)
def test_a_criterion_in_their_own_words_finds_its_question(criterion: str, words: str) -> None:
    assert words in telling_question(criterion)


def test_with_less_than_half_of_the_weight_known_nothing_is_concluded() -> None:
    seen = view([TEAM, Criterion("pay", 3), Criterion("hours", 1)], [], 5)
    assert seen.leaning is Leaning.TOO_LITTLE
    assert seen.text.startswith("Too little is known")


def test_middling_scores_are_about_even() -> None:
    assert view([Criterion("pay", 2, 3), Criterion("team", 2, 3)], [], 3).leaning is Leaning.EVEN


def test_excitement_that_contradicts_the_criteria_is_asked_about() -> None:
    assert "higher than your own criteria" in view([PAY], [], 5).text
    assert "lower than your own criteria" in view([TEAM], [], 1).text
    assert "criteria:" not in view([TEAM], [], 5).text
    assert "not noted" in view([TEAM], [], None).text


def test_a_red_flag_is_a_question_and_no_verdict() -> None:
    seen = view([TEAM], ["pressed", "many-rounds", "pressed"], 3)
    assert seen.leaning is Leaning.FOR
    assert "2 things gave you pause; each is a question to ask, and no verdict." in seen.text
    assert "One thing gave you pause" in view([TEAM], ["pressed"], 3).text


def test_what_can_do_harm_is_settled_first() -> None:
    seen = view([TEAM, HOURS], ["pressed", "asks-for-money"], 5)
    assert seen.leaning is Leaning.SETTLE_FIRST
    assert [each.key for each in seen.flags] == ["asks-for-money", "pressed"]
    assert seen.questions == (
        red_flag("asks-for-money").ask,
        telling_question("hours"),
        red_flag("pressed").ask,
    )


def test_without_criteria_the_person_is_asked_for_some() -> None:
    seen = view([], [], None)
    assert seen.text.startswith("You have named no criteria yet; three are enough to begin with.")
    assert seen.leaning is Leaning.TOO_LITTLE
    assert view([], ["pressed"], 3).text.startswith("You have named no criteria yet")
    assert view([], ["asks-for-money"], 3).text.startswith("Settle one thing before all others")


@given(CRITERIA, FLAGS, st.none() | st.integers(1, 5))
def test_every_criterion_is_accounted_for_and_no_question_comes_twice(
    criteria: list[Criterion], flags: list[str], excitement: int | None
) -> None:
    seen = view(criteria, flags, excitement)
    middling = sum(each.score == 3 for each in criteria)
    assert len(seen.speaks_for) + len(seen.speaks_against) + len(seen.unknown) + middling == len(criteria)
    assert len(set(seen.questions)) == len(seen.questions)
    assert {each.key for each in seen.flags} == set(flags)
    assert seen == view(criteria, flags, excitement)


@pytest.mark.parametrize(
    ("criterion", "words"),
    [
        (Criterion(" "), "needs a name"),
        (Criterion("pay", 4), "weighs 1, 2 or 3"),
        (Criterion("pay", 0), "weighs 1, 2 or 3"),
        (Criterion("pay", 2, 6), "from 1 to 5"),
        (Criterion("pay", 2, 0), "from 1 to 5"),
    ],
)
def test_what_lies_outside_its_scale_is_refused(criterion: Criterion, words: str) -> None:
    with pytest.raises(InvalidChoice, match=words):
        view([criterion], [], 3)


def test_unknown_flags_and_wild_excitement_are_refused() -> None:
    with pytest.raises(InvalidChoice, match="no red flag “tea”"):
        view([], ["tea"], 3)
    with pytest.raises(InvalidChoice, match="Excitement goes from 1 to 5"):
        view([], [], 6)
