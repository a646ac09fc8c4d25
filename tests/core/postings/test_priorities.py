from __future__ import annotations

from greenroom.core.postings.reading import read_posting_text
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.spans import Certainty

NURSE = """Dementia Nurse

Dementia care is at the heart of what we do.

Responsibilities
- Lead dementia care on a ward of twenty
- Order stationery
- Train colleagues in dementia care

Requirements
- Experience of dementia care
- Driving licence
"""


def priorities(text: str) -> tuple[Item, ...]:
    return read_posting_text(text).of(ItemKind.PRIORITY)


def test_what_title_summary_duties_and_requirements_speak_of_comes_first() -> None:
    first = priorities(NURSE)[0]
    assert "dementia care" in first.text.lower()
    assert len(first.quotes) >= 2
    assert first.why.endswith(".")


def test_there_are_at_most_three_and_none_says_the_same_twice() -> None:
    found = priorities(NURSE)
    assert len(found) <= 3
    assert len({item.text for item in found}) == len(found)


def test_a_priority_is_in_the_words_of_the_posting() -> None:
    assert [item.span.of(NURSE) for item in priorities(NURSE)] == [item.text for item in priorities(NURSE)]


def test_the_words_before_the_task_are_left_out() -> None:
    text = (
        "Cook\nReporting to the owner, you will be responsible for the menu. You will also order the fish for the menu."
    )
    assert priorities(text)[0].text == "the menu"


def test_a_posting_that_asks_for_nothing_has_no_priorities() -> None:
    assert priorities("Title: Cook\nSalary: £30,000 a year") == ()


def test_what_the_posting_stresses_comes_first_without_the_words_that_stress_it() -> None:
    text = "Depot Hand\n\nTasks\n- Plan the shifts\n- Order tyres\n- Above all, make sure that vans leave on time"
    first = priorities(text)[0]
    assert first.text == "make sure that vans leave on time"
    assert first.why == "The posting stresses it."


def test_a_cue_that_names_nothing_is_no_priority() -> None:
    text = "Cook\n\nTasks\n- Above all\n- We need\n- Bake bread"
    assert [item.text for item in priorities(text)] == ["Bake bread"]


def test_years_degrees_and_permits_are_no_priorities() -> None:
    text = "Cook\n\nTasks\n- Bake bread\n\nRequirements\n- At least three years in a bakery\n- A degree\n- Work permit"
    assert [item.text for item in priorities(text)] == ["Bake bread"]


def test_what_nothing_else_speaks_of_is_doubtful_and_says_so() -> None:
    second = priorities("Cook\n\nTasks\n- Bake bread\n- Answer the telephone")[1]
    assert second.certainty is Certainty.DOUBTFUL
    assert "nothing else in the posting speaks of it" in second.why


def test_quotes_stand_in_different_places() -> None:
    for item in priorities(NURSE):
        assert len({quote.span for quote in item.quotes}) == len(item.quotes)


def test_one_common_verb_makes_no_kin() -> None:
    text = "Bus Driver\n\nTasks\n- Check tickets and passes at the door\n- Check brakes and lights before the start"
    assert [len(item.quotes) for item in priorities(text)] == [1, 1]
