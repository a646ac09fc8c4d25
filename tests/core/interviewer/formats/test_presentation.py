from __future__ import annotations

from tests.core.interviewer.formats.centre_talk import marks, script_of, since, talk

HOTEL = "talk-hotel"
TALK = (
    "Today I will show you three things: where we stand, what I recommend, and what comes first. I recommend the rooms "
    "for working guests, because 44 per cent asked for a desk and good internet, and it costs 95,000 once. "
    "First, the empty rooms: only 46 per cent are taken in winter. Second, the house at the lake built a spa and "
    "had to lower its prices. Third, the fast line comes in March, so that we begin with the desks. "
    "To sum up, I recommend the working rooms."
)


def test_the_papers_lie_there_before_the_talk() -> None:
    lines = talk(script_of(HOTEL), [])
    assert sum(line.key.startswith("paper:") for line in lines) == 5


def test_a_talk_of_a_few_words_is_asked_to_go_on_once() -> None:
    assert since(talk(script_of(HOTEL), ["The spa."]))[0].key == "more"
    assert since(talk(script_of(HOTEL), ["The spa.", "The spa."]))[0].key == "ask:1"


def test_what_is_left_out_is_asked_for_and_the_choice_is_doubted() -> None:
    thin = "I recommend the spa. " + "It is a lovely idea and I like it very much indeed. " * 6
    lines = talk(script_of(HOTEL), [thin, "I would look.", "It is worth it."])
    asked = [line.text for line in lines if line.key.startswith("ask:")]
    assert asked[0].startswith("You did not speak of the empty rooms.")
    assert "dust" in asked[1]


def test_without_a_recommendation_they_ask_for_one() -> None:
    lines = since(talk(script_of(HOTEL), ["The house is old and the view is good. " * 10]))
    assert "I did not hear a recommendation" in lines[0].text


def test_a_talk_with_an_order_a_recommendation_and_facts_is_marked_well() -> None:
    script = script_of(HOTEL)
    answers = ["I am sure, because it comes from the list of the last year, and I would check it."] * 4
    found = marks(script, talk(script, [TALK, *answers]))
    assert {name: mark.value for name, mark in found.items() if (mark.value or 0) < 4 and name != "Time"} == {}
    assert "150 words a minute" in found["Time"].why


def test_no_talk_is_not_rated() -> None:
    script = script_of(HOTEL)
    assert {mark.value for mark in marks(script, talk(script, [])).values()} == {None}
