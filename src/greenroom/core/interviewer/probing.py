"""When there is a follow-up to an answer: as the time allows, never more than two, and none for its own sake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.answered import answered
from greenroom.core.interviewer.asking import costs, seconds_for_questions
from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.probes import probe_of
from greenroom.core.interviewer.threads import Told
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.probes import Probe
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Judging

MOST = 2  # follow-ups to one answer
_TAKES = 55.0  # seconds that a follow-up and its answer take
LEAST_WORTH = (0.4, 0.66)  # what the first and the second follow-up must be worth
_TWICE = 2  # how often one kind of follow-up comes in a whole interview
_WORDS_USED = "wording"


def probed(so_far: SoFar, judge: Judging, phase: Phase = Phase.QUESTIONS) -> tuple[Line, ...]:
    """A follow-up to what was just answered; nothing where it is better to go on."""
    if so_far.last_question is None or not _has_time(so_far):
        return ()
    all_of_it = answered(so_far.script, so_far.lines, judge)
    last = all_of_it[-1]
    before = tuple(each.text for each in all_of_it[:-1] if each.parts)
    probe = probe_for(so_far, last, before)
    if probe is None:
        return ()
    at, quote = last.place(probe.about)
    who = so_far.persona(last.asker)
    data = {_WORDS_USED: probe.wording, "line": at}
    return (so_far.line(who, phase, Kind.PROBE, probe.text, key=probe.key, about=quote, data=data),)


def probe_for(so_far: SoFar, last: Answered, before: tuple[str, ...] = ()) -> Probe | None:
    """The follow-up to these answers that the one who asked would ask; None when there is none worth its time."""
    if not last.parts or last.question.kind is QuestionKind.CLOSING:
        return None
    made = [each for each in so_far.since_question if each.kind is Kind.PROBE]
    if len(made) >= _at_most(so_far):
        return None
    probes = so_far.of(Kind.PROBE)
    often = {each.key for each in probes if sum(one.key == each.key for one in probes) >= _TWICE}
    probe = probe_of(
        Told(last.question, last.text, last.feedback, before),
        so_far.persona(last.asker),
        so_far.script.pressure,
        seed=so_far.script.seed,
        asked={each.key for each in made} | often,
        worded={(each.key, int(each.data.get(_WORDS_USED, -1))) for each in probes},
    )
    return probe if probe and probe.worth >= LEAST_WORTH[len(made)] else None


def _has_time(so_far: SoFar) -> bool:
    """Whether a follow-up fits before the candidate's turn to ask."""
    return seconds_for_questions(so_far) > _TAKES


def _at_most(so_far: SoFar) -> int:
    """How many follow-ups to this answer: two where time is ahead of plan or they press, else one."""
    script = so_far.script
    if script.pressure is Pressure.SCEPTICAL:
        return MOST
    asked = so_far.asked[-1]
    ahead = seconds_for_questions(so_far) > 2 * costs_of_one(so_far)
    return MOST if ahead and draw(3, script.seed, "second", asked.key) == 0 else 1


def costs_of_one(so_far: SoFar) -> float:
    """Seconds that one more question would take."""
    known = [each for each in so_far.script.questions if each.key == so_far.asked[-1].key]
    return costs(known[0]) if known else 2 * _TAKES
