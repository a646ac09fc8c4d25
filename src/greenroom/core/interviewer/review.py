"""What is said after a mock interview: each interviewer's card, what to mend, what was good, and what was picked up."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension, NotMeasured, Pillar
from greenroom.core.competencies import competency
from greenroom.core.interviewer.answered import answered
from greenroom.core.interviewer.picked_up import picked_up
from greenroom.core.interviewer.practices import PRACTICES
from greenroom.core.interviewer.rating import questions_asked
from greenroom.core.interviewer.values import Card, Kind, Mark, Phase, Point, Review
from greenroom.core.questions.topics import topic_of
from greenroom.core.questions.values import Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.values import Remark
    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.values import FormatPractice, Judging, Line, Persona, Script

_MEND, _GOOD, _POINTS = 3, 3, 2
_LOW, _HIGH, _TOP = 2.5, 4.5, 5.0  # marks of an exercise that are worth mending, worth praise, and the best there is
_NONE_ASKED = 0.5  # what asking nothing at all, or only about pay, costs beside the remarks on answers
_PILLARS = {Pillar.COMPETENCE: "Competence", Pillar.FIT: "Fit", Pillar.MOTIVATION: "Motivation"}
_NO_QUESTION = (
    "You were asked for questions and had none. Two real ones show that you have pictured yourself there: "
    "what should be different after six months, and what is hardest about the work?"
)
_ONLY_PAY = (
    "All you asked about was pay. It may be asked, but after a question about the work, or it is what they remember."
)


def review(script: Script, lines: tuple[Line, ...], judge: Judging) -> Review:
    """What the interviewers would have written down, and the few things worth mending before the next one."""
    all_of_it = answered(script, lines, judge)
    given = [each for each in all_of_it if each.parts]
    practice = _practice(script)
    marks = practice.rate(script, lines, judge)
    exercise = any(line.phase is Phase.EXERCISE for line in lines)
    own = _own(practice, marks)
    judges = () if exercise and not all_of_it else _judges(script, all_of_it)
    return Review(
        cards=tuple(_card(each, all_of_it) for each in judges),
        rubric=marks,
        mend=_mend(given, lines, _weak(practice, own)),
        good=(*_strong(own), *_good(given))[:_GOOD],
        picked_up=picked_up(script, lines),
        not_measured=_not_measured(all_of_it, lines),
    )


def _practice(script: Script) -> FormatPractice:
    """The practice that the scenario belongs to; a scenario made elsewhere belongs to the ordinary interview."""
    here = script.scenario
    theirs = (
        each for each in PRACTICES if any((one.id, one.format) == (here.id, here.format) for one in each.scenarios)
    )
    return next(theirs, PRACTICES[0])


def _own(practice: FormatPractice, marks: Sequence[Mark]) -> list[Mark]:
    """The marks that only this format knows; what an ordinary interview is held against, the answers say themselves."""
    ordinary = {name for name, _ in PRACTICES[0].rubric}
    return [mark for mark in marks if mark.name not in ordinary and practice is not PRACTICES[0]]


def _judges(script: Script, all_of_it: Sequence[Answered]) -> list[Persona]:
    """Those who look at something or asked something; who only opened the door fills in no card."""
    askers = {each.asker for each in all_of_it}
    return [persona for persona in script.panel if persona.competencies or persona.id in askers]


def _card(persona: Persona, all_of_it: Sequence[Answered]) -> Card:
    """What one of them would have filled in: the competencies they look at, then the three pillars."""
    theirs = [each for each in all_of_it if each.asker == persona.id]
    looked_at = dict.fromkeys([*persona.competencies, *(each.question.competency for each in theirs)])
    marks = [_competency(key, theirs) for key in looked_at if key and competency(key)]
    return Card(persona.id, (*marks, *_pillars(theirs)))


def _competency(key: str, theirs: Sequence[Answered]) -> Mark:
    """The mark for one competency: the mean of the answers to its questions."""
    known = competency(key)
    name = known.name if known else key
    about = [each for each in theirs if each.question.competency == key]
    if not about:
        return Mark(name, None, "Not asked about in this interview.")
    rated = [(each, value) for each in about if each.parts and (value := each.feedback.rating(Dimension.OVERALL))]
    if not rated:
        return Mark(name, None, "Asked about, and no answer that could be rated.")
    mean = round(sum(value for _, value in rated) / len(rated), 1)
    shows = known.shows if known else ""
    return Mark(name, mean, f"A five would be: {shows}", tuple(_rated(each, value) for each, value in rated))


def _rated(each: Answered, value: float) -> Point:
    """One answer with its rating, at the words it rests on."""
    rating = next(one for one in each.feedback.ratings if one.dimension is Dimension.OVERALL)
    return each.point(f"{value:.1f} for “{each.question.text}”", next(iter(rating.evidence), None))


def _pillars(theirs: Sequence[Answered]) -> tuple[Mark, ...]:
    """Competence, fit and motivation: rated where lines of the answers' scorecards were, each with its words."""
    marks: list[Mark] = []
    for pillar, name in _PILLARS.items():
        lines = [(each, line) for each in theirs if each.parts for line in each.feedback.scorecard]
        shown = [(each, line) for each, line in lines if line.pillar is pillar and line.evidence]
        values = [line.rating.value for _, line in shown if line.rating and line.rating.value is not None]
        points = tuple(each.point(line.text, line.evidence[0]) for each, line in shown[:_POINTS])
        mean = round(sum(values) / len(values), 1) if values else None
        why = "Resting on the words below." if points else "Nothing that was said to them shows it."
        marks.append(Mark(name, mean, why, points))
    return tuple(marks)


def _weak(practice: FormatPractice, marks: Sequence[Mark]) -> list[tuple[float, Point]]:
    """The low marks of a format, each with what would have helped there, or else what a five looks like."""
    fives = dict(practice.rubric)
    low = [mark for mark in marks if mark.value is not None and mark.value <= _LOW and mark.name in fives]
    return [
        (1 - (mark.value or 0.0) / _TOP, _missed(mark) or _marked(mark, f" A five: {fives[mark.name]}")) for mark in low
    ]


def _missed(mark: Mark) -> Point | None:
    """The first place where something would have helped and was not there; None where each point has its words."""
    first = next((point for point in mark.points if point.quote is None and point.line is not None), None)
    return None if first is None else Point(f"{mark.name}: {first.text}", first.line)


def _strong(marks: Sequence[Mark]) -> tuple[Point, ...]:
    """The highest marks of a format, where words show them."""
    high = [mark for mark in marks if mark.value is not None and mark.value >= _HIGH]
    return tuple(_marked(mark) for mark in high if any(point.quote for point in mark.points))


def _marked(mark: Mark, more: str = "") -> Point:
    """A mark in words, at the first words it rests on."""
    first = next((point for point in mark.points if point.quote), None)
    return Point(f"{mark.name}: {mark.why}{more}", first.line if first else None, first.quote if first else None)


def _mend(given: Sequence[Answered], lines: tuple[Line, ...], weak: list[tuple[float, Point]]) -> tuple[Point, ...]:
    """Two or three things across the whole interview: what recurs and what costs most comes first, each once.

    The weakest of what only this format knows is always among them.
    """
    found = [(each, remark) for each in given for remark in each.feedback.remarks]
    often = Counter(remark.key for _, remark in found)
    total: Counter[str] = Counter()
    for _, remark in found:
        total[remark.key] += round(1000 * remark.gain)
    ranked = sorted(total, key=lambda key: (-total[key], key))
    remarks = [(total[key] / 1000, _remarked(key, found, often[key], len(given))) for key in ranked]
    own = sorted(weak, key=lambda pair: -pair[0])
    kept = [*own[:1], *_asked_too_little(lines)]
    points = sorted([*own[1:], *remarks], key=lambda pair: -pair[0])
    chosen = sorted([*points[: _MEND - len(kept)], *kept], key=lambda pair: -pair[0])
    return tuple(point for _, point in chosen)


def _remarked(key: str, found: Sequence[tuple[Answered, Remark]], often: int, of: int) -> Point:
    """One remark, from the answer in which mending it brings most, with how often it came."""
    each, remark = max((pair for pair in found if pair[1].key == key), key=lambda pair: pair[1].gain)
    times = f" It came in {often} of {of} answers." if often > 1 else ""
    return each.point(f"{remark.text} {remark.why}{times} {remark.mend}", remark.quote)


def _asked_too_little(lines: tuple[Line, ...]) -> list[tuple[float, Point]]:
    """That nothing was asked at the end, or nothing but pay (M4)."""
    places = [at for at, line in enumerate(lines) if line.kind is Kind.INVITATION]
    invited = next((at for at in places if lines[at].phase is Phase.YOUR_QUESTIONS), None)
    if invited is None:
        return []
    asked = questions_asked(lines)
    if not asked:
        return [(_NONE_ASKED, Point(_NO_QUESTION, invited))]
    if all(topic_of(lines[at].text) is Topic.PAY for at in asked):
        return [(_NONE_ASKED, Point(_ONLY_PAY, asked[0]))]
    return []


def _good(given: Sequence[Answered]) -> tuple[Point, ...]:
    """What was truly good, each praise once; nothing where nothing was."""
    points: dict[str, Point] = {}
    for each in given:
        good = each.feedback.good
        if good:
            points.setdefault(good.text, each.point(good.text, good.quote))
    return tuple(points.values())[:_GOOD]


def _not_measured(all_of_it: Sequence[Answered], lines: tuple[Line, ...]) -> tuple[NotMeasured, ...]:
    """What was left out, and why."""
    left: list[NotMeasured] = []
    silent = [each for each in all_of_it if not each.parts]
    if silent:
        count = "One question" if len(silent) == 1 else f"{len(silent)} questions"
        left.append(NotMeasured(count, "No answer was given, so nothing about it is rated."))
    left += [
        NotMeasured(f"The answer to “{each.question.text}”", each.feedback.no_answer)
        for each in all_of_it
        if each.parts and each.feedback.no_answer
    ]
    if not any(line.seconds for line in lines):
        left.append(NotMeasured("Voice, pace and pauses", "The answers were typed."))
    return tuple(left)
