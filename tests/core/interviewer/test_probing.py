# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.interviewer.rooms import DANA, LUIS, held, script

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback
    from greenroom.core.questions.values import QuestionKind

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.interviewer.probing import MOST
from greenroom.core.interviewer.values import YOU, Kind, Line, Pressure

OURS = "Last year we had a big project at the depot. We worked on it for weeks and we delivered it to the customer. Our team was great."
MINE = "I looked at the list every morning and I called the ten oldest customers myself."
ANSWERS = ["Fine, thank you.", *[OURS, MINE, "I told them the truth and I asked for another week."] * 8]


def read(question: str, kind: QuestionKind, answer: str) -> Feedback:
    return judge(Take(question, kind, answer), packed_network())


def probes_after_each_question(lines: tuple[Line, ...]) -> list[int]:
    counts: list[int] = []
    for line in lines:
        if line.kind is Kind.QUESTION:
            counts.append(0)
        elif line.kind is Kind.PROBE:
            counts[-1] += 1
    return counts


def test_no_answer_gets_more_than_two_follow_ups_and_some_get_one() -> None:
    lines = held(script(minutes=30, pressure=Pressure.SCEPTICAL), ANSWERS, read)
    counts = probes_after_each_question(lines)
    assert max(counts) in (1, MOST)
    assert min(counts) < MOST


def test_a_follow_up_carries_the_words_it_is_about_and_where_they_stand() -> None:
    lines = held(script(minutes=30), ANSWERS, read)
    probes = [line for line in lines if line.kind is Kind.PROBE]
    assert probes
    for probe in probes:
        answer = lines[probe.data["line"]]
        assert answer.speaker == YOU
        assert probe.about
        assert " ".join(probe.about.span.of(answer.text).split()) == probe.about.text


def test_no_wording_of_a_follow_up_comes_twice() -> None:
    lines = held(script(minutes=45, pressure=Pressure.SCEPTICAL, panel=(DANA, LUIS)), ANSWERS, read)
    wordings = [(line.key, line.data["wording"]) for line in lines if line.kind is Kind.PROBE]
    assert len(wordings) > MOST
    assert len(wordings) == len(set(wordings))


def test_there_is_no_follow_up_when_the_time_is_short() -> None:
    lines = held(script(minutes=5), ["Fine.", *[OURS] * 5], read, seconds=100)
    assert not [line for line in lines if line.kind is Kind.PROBE]
