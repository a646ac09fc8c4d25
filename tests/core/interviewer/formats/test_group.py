from __future__ import annotations

import pytest
from tests.core.interviewer.formats.centre_talk import script_of, since, talk

from greenroom.core.interviewer.formats.group_scenarios import GROUPS
from greenroom.core.interviewer.formats.group_values import Group, Temper
from greenroom.core.interviewer.values import Kind

YOUTH = "group-youth"  # Marcus leads, Ines is quiet, Priya counts, Tom jokes


def keys(said: list[str]) -> list[str]:
    """The keys of what the others say to the last of these."""
    return [line.key for line in since(talk(script_of(YOUTH), said))]


def test_the_quiet_one_tells_what_nobody_else_knows_when_asked_by_name() -> None:
    assert "fact:plot" in keys(["Ines, we haven't heard from you yet. What do you think?"])


def test_a_question_to_everybody_is_answered_by_those_who_always_answer() -> None:
    lines = since(talk(script_of(YOUTH), ["What does everybody think?"]))
    assert [line.speaker for line in lines][:2] == ["g3", "g1"]
    assert "fact:plot" in keys(["What does everybody think?", "Has anybody not spoken yet? We haven't heard everyone."])


def test_the_quiet_one_begins_and_is_talked_over_where_nobody_asks() -> None:
    lines = since(talk(script_of(YOUTH), ["I see.", "That is true.", "Well, yes, that may be so."]))
    assert [line.speaker for line in lines][-3:] == ["g2", "g1", "g1"]
    assert lines[-3].key == "try:3"


def test_whoever_stops_the_loud_one_lets_the_quiet_one_speak() -> None:
    said = ["I see.", "That is true.", "Well, yes, that may be so.", "Hang on, Marcus, Ines wanted to say something."]
    lines = since(talk(script_of(YOUTH), said))
    assert [line.speaker for line in lines][:2] == ["g1", "g2"]
    assert lines[1].key == "fact:plot"


def test_a_fact_is_told_by_who_knows_it_when_it_is_asked_for() -> None:
    assert keys(["Is there a survey? Do we have numbers?"])[0] == "fact:survey"
    assert keys(["Marcus, what would the ramps cost?"])[0] == "fact:ramps"


def test_a_wish_without_a_reason_is_asked_why_and_one_with_a_reason_is_not() -> None:
    without = since(talk(script_of(YOUTH), ["I would choose the music studio."]))
    assert without[0].speaker == "g3"
    assert without[0].text.endswith(("reason.", "what for."))
    given = since(talk(script_of(YOUTH), ["I would choose the music studio, because it works in the rain."]))
    assert given[0].speaker == "g3"
    assert given[0].text != without[0].text
    assert given[1].key.startswith("against:")


def test_once_the_fact_is_known_they_change_their_minds() -> None:
    found = keys(["Ines, what do you think?", "So the plot is gone, as Ines said.", "That leaves two of them, then."])
    assert any(key.startswith("turned:") for key in found)


def test_order_a_summary_and_the_time_are_noticed() -> None:
    assert since(talk(script_of(YOUTH), ["Shall we first agree on the criteria?"]))[0].speaker == "g3"
    assert since(talk(script_of(YOUTH), ["Let me sum up where we are."]))[0].speaker == "g3"
    assert since(talk(script_of(YOUTH), ["We have ten minutes left."]))[0].speaker == "g4"


def test_time_is_called_at_half_near_the_end_and_at_the_end() -> None:
    lines = talk(script_of(YOUTH), ["That may be so, I think."] * 30)
    found = [line.key for line in lines]
    assert found.index("half") < found.index("nearly") < found.index("decide") < found.index("end")


def test_a_group_that_says_it_is_done_is_asked_for_its_decision() -> None:
    lines = since(talk(script_of(YOUTH), ["We are done."]))
    assert [line.key for line in lines] == ["decide"]


def test_a_decision_that_names_nothing_is_doubted() -> None:
    lines = talk(script_of(YOUTH), ["We are done.", "We liked it."])
    assert "did we decide that" in lines[-2].text
    assert lines[-1].kind is Kind.GOODBYE


def test_nobody_says_the_same_thing_twice() -> None:
    for seed in range(4):
        lines = talk(script_of(YOUTH, seed), ["That may be so, I think.", "What do you think, Tom?"] * 4)
        said = [line.text for line in lines if line.speaker.startswith("g")]
        assert len(said) == len(set(said))


@pytest.mark.parametrize("scenario", GROUPS, ids=lambda scenario: scenario.id)
def test_each_group_has_four_tempers_and_one_fact_that_sinks_an_option(scenario: object) -> None:
    group = getattr(scenario, "body", None)
    assert isinstance(group, Group)
    assert {member.temper for member in group.members} == set(Temper)
    assert group.key.sinks == group.of(Temper.DOMINANT).favours
    options = {option.id for option in group.options}
    assert {member.favours for member in group.members} <= options
    for option in group.options:
        assert group.named_in(option.name)[0] is option
