from __future__ import annotations

import pytest

from greenroom.core.answers.measures.wording import wording
from greenroom.core.answers.values import Measure


def found(answer: str, measure: Measure) -> list[str]:
    return [each.quote.text for each in wording(answer) if each.measure is measure]


@pytest.mark.parametrize(
    ("answer", "hedges"),
    [
        ("Maybe it was kind of late, I guess.", ["Maybe", "kind of", "I guess"]),
        ("i’m not sure but it probably helped a bit", ["i’m not sure", "probably", "a bit"]),
        ("I SORT OF LED IT.", ["SORT OF"]),
        ("What kind of work? This kind of task, a kind of game, the sort of day.", []),
        ("They asked me a bit of advice.", []),
        ("In a way that works, I guessed the code.", []),
        ("It might be pretty good, in a way.", ["pretty good", "in a way"]),
    ],
)
def test_words_that_take_back_half_of_what_is_said_are_hedges(answer: str, hedges: list[str]) -> None:
    assert found(answer, Measure.HEDGE) == hedges


@pytest.mark.parametrize(
    ("answer", "absolutes"),
    [
        ("I always finish and I never give up.", ["always", "never"]),
        ("I am 100 % committed and give 110% every single day.", ["100 % committed", "110%", "every single day"]),
        ("Everyone loves me.", ["Everyone loves"]),
        ("I made sure everyone had a chair.", []),
        ("I had never cooked before and I have always liked food, but not always well.", []),
        ("We met 100% of our orders.", []),
        ("He never let me win; my father always told stories.", []),
        ("I’m always on time, no matter what.", ["always", "no matter what"]),
    ],
)
def test_claims_without_exception_are_absolute_and_plain_facts_are_not(answer: str, absolutes: list[str]) -> None:
    assert found(answer, Measure.ABSOLUTE) == absolutes


@pytest.mark.parametrize(
    ("answer", "fillers"),
    [
        ("Um, it was, you know, late.", ["Um", "you know"]),
        ("so um I was like okay and basically we left", ["um", "I was like", "basically"]),
        ("It was, like, huge. So yeah.", ["like", "So yeah"]),
        ("I like my job, and things like that. Let me let you know how it works. It looked like rain.", []),
        ("Do you know them? Talk to people you know.", []),
        ("It was like a second home.", []),
        ("I mean, we left. I know what you mean.", ["I mean"]),
    ],
)
def test_sounds_and_words_that_only_fill_are_fillers(answer: str, fillers: list[str]) -> None:
    assert found(answer, Measure.FILLER) == fillers


@pytest.mark.parametrize(
    "word",
    [
        "team player", "go-getter", "synergy", "think outside the box", "results-driven", "passionate", "people person",
        "hard worker", "detail oriented", "GAME CHANGER", "self-starter", "hard-working", "low-hanging fruit",
    ],
)  # fmt: skip
def test_worn_words_are_named(word: str) -> None:
    assert found(f"I am {word} at work.", Measure.BUZZWORD) == [word]


def test_plain_words_are_not_worn() -> None:
    assert (
        found(
            "I work hard with my team, in a box room, and drive a van; we played with passion fruit.", Measure.BUZZWORD
        )
        == []
    )


@pytest.mark.parametrize(
    ("answer", "vague"),
    [
        (
            "Some things went wrong and stuff, a lot of people came, etc.",
            ["Some things", "and stuff", "a lot of", "etc."],
        ),
        ("We had various tasks, several shifts and many people.", ["various", "several", "many"]),
        ("Everything went well.", ["Everything went well"]),
        ("How many were there? As many as ten, not many.", []),
        ("The staff filled a parking lot.", []),
        ("I learned a lot", ["a lot"]),
    ],
)
def test_words_in_the_place_of_a_number_or_a_name_are_vague(answer: str, vague: list[str]) -> None:
    assert found(answer, Measure.VAGUE) == vague


def test_each_span_holds_the_words_as_they_were_written() -> None:
    answer = "I’m\nnot  sure, a\nlot of it was, you  know, late."

    assert [each.quote.span.of(answer) for each in wording(answer)] == ["I’m\nnot  sure", "a\nlot of", "you  know"]
