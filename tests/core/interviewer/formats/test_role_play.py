from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interviewer.formats.play_room import BADLY, WELL, nothing, played, script

from greenroom.core.interviewer.formats.role_play import PLAYS, PRACTICE, respond
from greenroom.core.interviewer.formats.role_play_side import mood_chart
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Phase, Pressure, Scenario

IDS = [play.id for play in PLAYS]


def marks(play: str, lines: tuple[Line, ...]) -> dict[str, Mark]:
    return {mark.name: mark for mark in PRACTICE.rate(script(play), lines, nothing)}


def keys(lines: tuple[Line, ...]) -> list[str]:
    return [line.key for line in lines if line.speaker != YOU]


def moods(lines: tuple[Line, ...]) -> list[int]:
    return [line.data["mood"] for line in lines if "mood" in line.data]


@pytest.mark.parametrize("play", IDS)
def test_whoever_listens_asks_and_offers_comes_to_an_agreement(play: str) -> None:
    lines = played(script(play), WELL[play])
    assert keys(lines)[-3:] == ["agree", "their-side", "over"]
    found = marks(play, lines)
    assert all(mark.value is not None and mark.value >= 3 for mark in found.values()), found
    assert sum(mark.value or 0 for mark in found.values()) / len(found) >= 4.3
    assert found["Seeing their side"].points
    assert found["A concrete offer"].points


@pytest.mark.parametrize("play", IDS)
def test_whoever_blames_and_belittles_is_left(play: str) -> None:
    lines = played(script(play), BADLY)
    assert keys(lines)[-3:] == ["walk_out", "their-side", "over"]
    found = marks(play, lines)
    assert (found["Keeping steady"].value or 9) <= 1.5
    assert found["How it ended"].value == 1
    assert not any(key.startswith("concern:") for key in keys(lines))
    assert all(mark.value is None or mark.value <= 2 for mark in found.values())


@pytest.mark.parametrize("play", IDS)
@pytest.mark.parametrize("words", ["fine.", "ok", "lorem ipsum dolor"])
def test_empty_words_move_nobody_and_earn_nothing(play: str, words: str) -> None:
    lines = played(script(play), [words] * 20)
    assert lines[-1].kind is Kind.GOODBYE
    assert "agree" not in keys(lines)
    assert not any(key.startswith("concern:") for key in keys(lines))
    assert all(mark.value is None or mark.value <= 2 for mark in marks(play, lines).values())


@pytest.mark.parametrize("play", IDS)
def test_a_perfect_offer_before_any_question_does_not_settle_it(play: str) -> None:
    lines = played(script(play), WELL[play][-1:])
    assert "agree" not in keys(lines)


def test_the_mood_is_in_the_line_with_the_words_that_moved_it() -> None:
    said = "You are right to be angry. Calm down, please."
    reply = played(script("upset-client"), [said])[-1]
    moved = {act: (change, said[start:end]) for act, change, _, start, end in reply.data["moved"]}
    assert moved["acknowledge"][0] > 0
    assert moved["acknowledge"][1] == "You are right to be angry."
    assert moved["dismiss"][0] < 0
    assert moved["dismiss"][1] == "Calm down, please."


def test_the_same_kindness_lifts_less_each_time() -> None:
    lines = played(
        script("upset-client"),
        ["You are right to be upset.", "That must be frustrating for you, I see.", "I can imagine how tiring it is."],
    )
    start, *_ = moods(lines)
    first, second, third = (
        start - script("upset-client").scenario.body.start,
        *(after - before for before, after in zip(moods(lines), moods(lines)[1:], strict=False)),
    )
    assert first > second > third > 0


def test_a_worry_is_told_to_whoever_asks_for_it() -> None:
    lines = played(script("parent"), ["I can see that you are worried. What has changed with his friends?"])
    assert lines[-1].key == "concern:friend"


def test_nobody_opens_up_to_somebody_who_has_just_hurt_them() -> None:
    lines = played(script("parent"), ["You should have come earlier. What else is wrong?"])
    assert lines[-1].key == "blame"


def test_what_may_not_be_promised_is_marked_with_its_words() -> None:
    said = (
        "Of course I promise you that the operation will be first thing tomorrow morning, definitely, and I will call."
        " I understand that you have waited for a very long time today."
    )
    lines = played(script("relative"), [said])
    assert lines[-1].key == "off-limits"
    mark = marks("relative", lines)["Promises you can keep"]
    assert mark.value == 1
    assert mark.points[0].quote is not None
    assert "first thing tomorrow" in mark.points[0].quote.text


def test_refusing_a_promise_honestly_is_no_promise() -> None:
    lines = played(script("relative"), ["I cannot promise that the operation is tomorrow, the surgeons decide that."])
    assert lines[-1].key != "off-limits"


def test_insiders_words_are_asked_about() -> None:
    lines = played(script("upset-client"), ["The regression in our last sprint blocked the deployment."])
    assert [act for act, *_ in lines[-1].data["moved"]] == ["jargon"]


def test_saying_it_twice_is_noticed() -> None:
    said = "The order form works since yesterday and my colleagues are glad about it."
    lines = played(script("upset-client"), [said, said])
    assert "repeat" in [act for act, *_ in lines[-1].data["moved"]]


def test_a_price_has_to_be_named_before_the_miller_shakes_hands() -> None:
    unnamed = [text.replace("six percent", "little").replace("at little", "") for text in WELL["supplier"]]
    assert "agree" not in keys(played(script("supplier"), unnamed))
    assert "agree" in keys(played(script("supplier"), WELL["supplier"]))


def test_pressure_sets_the_mood_at_the_beginning() -> None:
    first = [
        moods(played(script("parent", pressure), ["Good morning to you, please take a seat here."]))[0]
        for pressure in (Pressure.FRIENDLY, Pressure.NEUTRAL, Pressure.SCEPTICAL)
    ]
    assert first == sorted(first, reverse=True)
    assert len(set(first)) == 3


def test_afterwards_they_tell_their_side_with_the_words_that_moved_them() -> None:
    lines = played(script("refund"), WELL["refund"])
    side = next(line for line in lines if line.key == "their-side")
    assert "My mother turns eighty" in side.text
    assert "It rose by 16 at “I can test it together with you now" in side.text
    chart = mood_chart(side.data["moods"])
    assert len(chart.series[0].values) == len(chart.categories) == 1 + len(WELL["refund"])


def test_saying_goodbye_ends_it_without_an_agreement() -> None:
    lines = played(script("refund"), ["Well then, goodbye."])
    assert keys(lines)[1:] == ["left_open", "their-side", "over"]


def test_the_same_lines_give_the_same_next_lines_and_another_seed_other_words() -> None:
    assert played(script("parent"), WELL["parent"]) == played(script("parent"), WELL["parent"])
    texts = {played(script("parent", seed=seed), WELL["parent"][:1])[-1].text for seed in range(12)}
    assert len(texts) > 1


def test_a_script_that_was_kept_finds_its_play_again() -> None:
    of = script("parent")
    kept = Scenario(of.scenario.id, of.scenario.format, of.scenario.title, of.scenario.about)
    bare = type(of)(kept, of.panel, minutes=of.minutes, seed=of.seed)
    assert respond(bare, (), nothing) == respond(of, (), nothing)


@settings(max_examples=40)
@given(
    st.sampled_from(IDS),
    st.lists(st.one_of(st.text(max_size=60), st.sampled_from([*BADLY, *WELL["refund"], *WELL["parent"]])), max_size=8),
)
def test_any_words_can_be_said_and_every_quote_stands_in_its_line(play: str, texts: list[str]) -> None:
    lines = played(script(play), texts)
    assert lines[-1].speaker != YOU
    assert all(0 <= mood <= 100 for mood in moods(lines))
    for mark in PRACTICE.rate(script(play), lines, nothing):
        assert mark.value is None or 1 <= mark.value <= 5
        for point in mark.points:
            assert point.quote is not None
            assert point.line is not None
            assert point.quote.span.of(lines[point.line].text).split() == point.quote.text.split()


def test_a_long_silence_of_agreement_ends_when_the_time_is_up() -> None:
    of = script("parent")
    lines = respond(of, (), nothing)
    lines += (Line(YOU, Phase.EXERCISE, Kind.ANSWER, "I have noticed that he sits alone.", at=13 * 60, seconds=5),)
    assert keys(respond(of, lines, nothing))[0] == "left_open"
