"""A scenario played through: its script, answers that are put in, and what everybody's scenarios must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.interviewer.rooms import nothing

from greenroom.core.competencies import competency
from greenroom.core.interviewer.formats.cues import CUES
from greenroom.core.interviewer.formats.one_way import OneWay
from greenroom.core.interviewer.formats.turns import FAREWELL, OPENING, Talk, every_turn
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Script
from greenroom.core.questions.trades import trade
from greenroom.core.questions.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from greenroom.core.interviewer.values import FormatPractice, Judging, Mark, Scenario

USUAL = "In March I planned the shifts of twelve people, and after two months nobody was late. I did it with a list."
CUE_IDS = {each.id for each in CUES}
INVITES = ("tell", "describe", "explain", "think of", "give", "show", "walk", "take me", "introduce", "please", "go on")


def script_of(scenario: Scenario, *, seed: int = 3) -> Script:
    """The script that a scenario alone gives."""
    return Script(scenario, scenario.seats, minutes=scenario.minutes, seed=seed)


def played(
    practice: FormatPractice,
    scenario: Scenario,
    answers: Mapping[str, str] | None = None,
    *,
    judge: Judging = nothing,
    seed: int = 3,
) -> tuple[Line, ...]:
    """A whole interview. `answers` go by the key of what was said last; everything else gets the usual one."""
    given = script_of(scenario, seed=seed)
    lines: tuple[Line, ...] = ()
    for _ in range(120):
        said = practice.respond(given, lines, judge)
        assert said, "nobody says anything, and the candidate has not the word"
        lines = (*lines, *said)
        if lines[-1].kind is Kind.GOODBYE:
            return lines
        lines = (*lines, _reply(lines[-1], answers or {}))
    raise AssertionError(f"no goodbye in {scenario.id}")


def _reply(to: Line, answers: Mapping[str, str]) -> Line:
    if to.kind is Kind.INVITATION:
        return Line(YOU, to.phase, Kind.ASK, answers.get("invitation", "No, thank you."))
    kind = Kind.WORK if to.key == "board" else Kind.ANSWER
    return Line(YOU, to.phase, kind, answers.get(to.key, USUAL))


def marks_of(practice: FormatPractice, scenario: Scenario, answers: Mapping[str, str]) -> dict[str, Mark]:
    """The marks of a whole interview by their names."""
    lines = played(practice, scenario, answers)
    return {each.name: each for each in practice.rate(script_of(scenario), lines, nothing)}


def said(lines: tuple[Line, ...], key: str) -> Line:
    """What was said under a key."""
    return next(line for line in lines if line.key == key and line.speaker != YOU)


def texts_of(scenario: Scenario) -> Iterator[str]:
    """All that is asked or said in a scenario."""
    yield from (each.text for each in scenario.questions)
    if isinstance(scenario.body, Talk):
        yield from (each.text for each in every_turn(scenario.body))


def check_scenarios(practice: FormatPractice) -> None:
    """What must hold of every scenario of a practice: complete, unique, in words of its own, and playable."""
    assert len(practice.scenarios) >= 8
    for scenario in practice.scenarios:
        check_scenario(scenario)
    everything = [text for scenario in practice.scenarios for text in texts_of(scenario)]
    assert len(everything) > 40
    assert len(set(everything)) == len(everything)
    assert len({each.title for each in practice.scenarios}) == len(practice.scenarios)
    assert len({each.trade for each in practice.scenarios}) >= 5


def check_scenario(scenario: Scenario) -> None:
    """What must hold of one scenario."""
    where = scenario.id
    assert trade(scenario.trade) is not None, where
    assert len(scenario.about.split()) >= 20, where
    assert scenario.seats, where
    assert all(each.manner for each in scenario.seats), where
    assert len(scenario.questions) >= 4, where
    keys = [each.key for each in scenario.questions]
    assert len(set(keys)) == len(keys), where
    names = {each.name for each in scenario.seats}
    for question in scenario.questions:
        assert "?" in question.text or question.text.lower().startswith(INVITES), question.text
        assert competency(question.competency) is not None, (where, question.key)
        assert set(question.by) <= names, (where, question.by)
    if isinstance(scenario.body, Talk):
        check_talk(scenario, scenario.body)
    else:
        assert isinstance(scenario.body, OneWay), where
        assert {each.key for each in scenario.body.limits} == set(keys), where
    assert scenario.body.twist.endswith("."), where
    check_role(scenario)


def check_talk(scenario: Scenario, talk: Talk) -> None:
    """That turns find their place, their people and their cues."""
    keys = {each.key for each in scenario.questions}
    ids = {each.id for each in scenario.seats}
    turns = list(every_turn(talk))
    assert turns, scenario.id
    assert len({each.key for each in turns}) == len(turns), scenario.id
    assert not {each.key for each in turns} & keys, scenario.id
    assert set(talk.hosts) <= ids
    for turn in turns:
        assert turn.after in {OPENING, FAREWELL} | keys, (scenario.id, turn.key)
        assert turn.speaker in ids, (scenario.id, turn.key)
        assert set(turn.wants) <= CUE_IDS, (scenario.id, turn.wants)
        assert bool(turn.better) == bool(turn.wants), (scenario.id, turn.key)
        assert {each.to for each in turn.reactions} <= CUE_IDS | {""}, (scenario.id, turn.key)


def check_role(scenario: Scenario) -> None:
    """That they know enough of the job to be asked about it."""
    role = scenario.body.role
    topics = [topic for topic, _ in role.known]
    assert role.employer, scenario.id
    assert role.title, scenario.id
    assert role.priorities, scenario.id
    assert len(topics) >= 2, scenario.id
    assert len(set(topics)) == len(topics), scenario.id
    assert set(topics) <= {each.value for each in Topic}, scenario.id
    assert isinstance(scenario.body, OneWay) or len(role.next_step) <= 160, scenario.id


def phases(lines: tuple[Line, ...]) -> list[Phase]:
    """The parts of an interview in the order in which they began."""
    return list(dict.fromkeys(line.phase for line in lines))


def check_quotes(practice: FormatPractice, scenario: Scenario, lines: tuple[Line, ...]) -> None:
    """That the marks are those of the rubric, and each quote stands where it is said to, in the candidate's words."""
    rated = practice.rate(script_of(scenario), lines, nothing)
    assert [each.name for each in rated] == [name for name, _ in practice.rubric]
    for mark in rated:
        assert mark.value is None or 1 <= mark.value <= 5, mark
        assert mark.why
        for point in mark.points:
            assert point.text
            if point.quote is not None:
                line = lines[point.line or 0]
                assert line.speaker == YOU
                assert " ".join(point.quote.span.of(line.text).split()) == point.quote.text
