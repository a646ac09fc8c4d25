from __future__ import annotations

import pytest

from greenroom.core.answers.measures.tone import tone
from greenroom.core.answers.values import Measure


def found(answer: str, measure: Measure) -> list[str]:
    return [each.quote.text for each in tone(answer) if each.measure is measure]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("My boss was an idiot.", "My boss was an idiot"),
        ("It was their fault.", "It was their fault"),
        ("they were all lazy", "they were all lazy"),
        ("MY MANAGER WAS COMPLETELY INCOMPETENT", "MY MANAGER WAS COMPLETELY INCOMPETENT"),
        ("My coworkers didn’t know what they were doing.", "My coworkers didn’t know what they were doing"),
        ("It wasn’t my fault that it failed.", "It wasn’t my fault"),
        ("I hated my last boss.", "I hated my last boss"),
        ("It was a toxic workplace.", "toxic workplace"),
        ("She threw me under the bus.", "threw me under the bus"),
        ("I was surrounded by idiots.", "surrounded by idiots"),
        ("The company was a complete joke.", "The company was a complete joke"),
        ("The delay was entirely the other team’s fault.", "was entirely the other team’s fault"),
    ],
)
def test_fault_found_with_others_and_contempt_for_them_are_blame(answer: str, words: str) -> None:
    assert found(answer, Measure.BLAME) == [words]


@pytest.mark.parametrize(
    "answer",
    [
        "It was my fault, not theirs.",
        "It wasn’t their fault.",
        "I don’t blame them.",
        "At first I thought it was his fault, but I had misread the order.",
        "My manager was strict and we disagreed.",
        "A customer shouted that my manager was an idiot.",
        "He said, “My boss is an idiot.”",
        "One member did not do his part, so I asked him why.",
        "The customer was rude to my colleague.",
        "I asked my boss whether it was someone's fault.",
        "My manager was not lazy at all.",
        "I hated the noise, and the fault was in the wiring.",
        "I was lazy that year.",
    ],
)
def test_own_fault_calm_disagreement_and_reported_words_are_no_blame(answer: str) -> None:
    assert found(answer, Measure.BLAME) == []


@pytest.mark.parametrize(
    ("answer", "words", "matter"),
    [
        ("My ex-husband cheated on me that year.", "My ex-husband cheated on me", "family"),
        ("It was an ugly divorce.", "ugly divorce", "family"),
        ("I had maxed out my credit cards.", "maxed out my credit cards", "money"),
        ("I was on antidepressants then.", "on antidepressants", "health"),
        ("I voted for Labour.", "I voted for Labour", "belief"),
        ("I am a devout Catholic.", "I am a devout Catholic", "belief"),
        ("I can’t stand republicans.", "I can’t stand republicans", "belief"),
        ("I got drunk and missed it.", "I got drunk", "habits"),
    ],
)
def test_private_matters_in_detail_are_oversharing(answer: str, words: str, matter: str) -> None:
    assert [(each.quote.text, each.note) for each in tone(answer)] == [(words, matter)]


@pytest.mark.parametrize(
    "answer",
    [
        "During my pregnancy leave I finished the course.",
        "My father was ill, so I moved back home and worked at night.",
        "I had surgery to remove my appendix during the term.",
        "After my divorce I went back to college.",
        "I was diagnosed with dyslexia and plan my reading.",
        "I paid off my student loans by working weekends.",
        "I volunteer with my church and lead the youth group.",
        "I organised the debate between Labour and the Greens.",
        "As a nurse I gave antidepressants at eight each evening.",
        "My grandmother passed away that spring.",
        "The client had filed for bankruptcy and I handled his file.",
        "I voted for moving the date, and for Anna as captain.",
        "I have ADHD, so I keep lists.",
    ],
)
def test_a_sober_mention_of_a_private_matter_is_no_oversharing(answer: str) -> None:
    assert tone(answer) == ()
