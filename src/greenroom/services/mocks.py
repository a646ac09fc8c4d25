"""Mock interviews: begun from a script, gone through line by line, looked at afterwards."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.interviewer.practices import practice_of, scenario_of
from greenroom.core.interviewer.review import review
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.understanding import kind_of
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Pressure, Review, Script
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Quote, Span
from greenroom.services import practice, recordings, setup_checks
from greenroom.services.casting import script_for
from greenroom.services.feedback import read
from greenroom.services.record import deed
from greenroom.services.reviving import revived
from greenroom.services.wording import given
from greenroom.store.models import Application, Interview, Mock, MockLine, Question, Recording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor
    from greenroom.store.models import Attempt

MEDIA = ("typed", "audio", "video")
_LONGEST_LINE = 50_000
_MINUTES = range(3, 121)
_YOURS = frozenset({Kind.ANSWER, Kind.WORK})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person chose: how to practise, which situation, how hard, how, how long, and for which interview.

    Without `minutes` it takes as long as the situation is meant to. `terms` is what the format is told beside the role.
    """

    practice: str
    scenario: str
    pressure: str = Pressure.NEUTRAL
    medium: str = "typed"
    minutes: int | None = None
    interview: UUID | None = None
    application: UUID | None = None
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What the candidate said, or made as a piece of work; `seconds` is how long it took, where it was timed."""

    text: str
    kind: str = Kind.ANSWER
    seconds: float | None = None
    data: dict[str, Any] | None = None
    recording: UUID | None = None


def start(actor: Actor, wanted: Wanted, seed: int) -> Mock:
    """Begin a mock interview; the interviewer has spoken first when this returns.

    Raises:
        NotFound: there is no such practice or situation, or no such interview of this person.
        InvalidChoice: a choice is none of those offered.
    """
    scenario = scenario_of(wanted.practice, wanted.scenario)
    if wanted.pressure not in set(Pressure):
        raise InvalidChoice("Choose how hard they press: friendly, neutral or sceptical.", field="pressure")
    if wanted.medium not in MEDIA:
        raise InvalidChoice("Choose how you answer: typed, by voice or on video.", field="medium")
    minutes = scenario.minutes if wanted.minutes is None else wanted.minutes
    if minutes not in _MINUTES:
        raise InvalidChoice("A mock interview takes from 3 minutes to two hours.", field="minutes")
    about = Interview.objects.own(actor, wanted.interview) if wanted.interview else None
    application = about.application if about else _application(actor, wanted)
    script = script_for(
        actor, scenario, application, about, pressure=Pressure(wanted.pressure), minutes=minutes, seed=seed
    )
    script = replace(script, terms=wanted.terms)
    mock = Mock(
        person=actor.person,
        application=application,
        interview=about,
        practice=wanted.practice,
        scenario=scenario.id,
        pressure=wanted.pressure,
        medium=wanted.medium,
        minutes=minutes,
        script=_body(script),
        setup={} if wanted.medium == "typed" else setup_checks.fresh(actor, about),
    )
    with deed(actor, "start-mock", f"Began a mock interview: {scenario.title}") as record:
        record.create(mock)
        _go_on(record, mock, script, ())
    return mock


def say(actor: Actor, mock: UUID, said: Said, now: dt.datetime) -> Mock:
    """Say something in a mock interview; what the others say to it stands behind it when this returns.

    Raises:
        InvalidChoice: it is over, nothing was said, far too much, or a recording holds nothing but silence or noise.
    """
    row = _running(actor, mock)
    aloud = practice.recorded(actor, said.recording, said.text.strip()) if said.recording else None
    line = _line(said, aloud)
    with deed(actor, "say", "Said something in a mock interview") as record:
        before = lines_of(row)
        at = round(SoFar(script_of(row), before).elapsed, 1)
        phase = before[-1].phase
        kind = line.kind if line.kind is Kind.WORK else kind_of(line.text, phase)
        line = replace(line, phase=phase, kind=kind, question=_asked(before), at=at)
        attempt = _kept_attempt(actor, row, line, before, said.recording)
        _keep(record, row, (line,), len(before), attempt)
        _go_on(record, row, script_of(row), (*before, line))
        if _is_over(lines_of(row)):
            record.update(row, ended_at=now)
    return row


def end(actor: Actor, mock: UUID, now: dt.datetime) -> Mock:
    """End a mock interview before its time; what was said stays."""
    row = _running(actor, mock)
    with deed(actor, "end-mock", "Ended a mock interview") as record:
        return record.update(row, ended_at=now)


def remove(actor: Actor, mock: UUID) -> None:
    """Remove a mock interview with its lines; answers that were looked at stay with their questions and recordings.

    Its other recordings are gone for good: an undo brings back the words only.
    """
    row = Mock.objects.own(actor, mock)
    with deed(actor, "remove-mock", "Removed a mock interview") as record:
        for recording in Recording.objects.filter(mock=row):
            if recording.attempt_id is None:
                recordings.delete(actor, recording.pk)
            else:
                record.update(recording, mock=None)
        record.delete(row)


def script_of(mock: Mock) -> Script:
    """The script a mock interview started from."""
    return revived(Script, mock.script, scenario=scenario_of(mock.practice, mock.scenario))


def lines_of(mock: Mock) -> tuple[Line, ...]:
    """What was said so far."""
    return tuple(_line_of(row) for row in mock.lines.all())


def review_of(mock: Mock) -> Review:
    """What is to be said about a mock interview, ended or not."""
    return review(script_of(mock), lines_of(mock), read)


def _application(actor: Actor, wanted: Wanted) -> Application | None:
    return Application.objects.own(actor, wanted.application) if wanted.application else None


def _running(actor: Actor, mock: UUID) -> Mock:
    """A mock interview that is not over.

    Raises:
        InvalidChoice: it is.
    """
    row = Mock.objects.select_related("application", "interview").own(actor, mock)
    if row.ended_at is not None:
        raise InvalidChoice("This mock interview is over. Begin another one to say more.", field="text")
    return row


def _line(said: Said, aloud: Recording | None) -> Line:
    """What was said, as a line; its place in the interview is not known yet."""
    if said.kind not in _YOURS:
        raise InvalidChoice("A line is something said, or a piece of work.", field="kind")
    text = storable(given(said.text, field="text", what="what you would say"))
    if len(text) > _LONGEST_LINE:
        raise InvalidChoice("This is far longer than anybody speaks at once. Keep to what you would say.", field="text")
    data = dict(said.data or {})
    if aloud:
        data["recording"] = str(aloud.pk)
    seconds = aloud.seconds if aloud and aloud.seconds else said.seconds
    return Line(YOU, Phase.QUESTIONS, Kind(said.kind), text, seconds=seconds, data=data)


def _asked(lines: Sequence[Line]) -> str:
    """The words that the next answer answers."""
    asked = (line.text for line in reversed(lines) if line.speaker != YOU)
    return next(asked, "")


def _kept_attempt(
    actor: Actor, mock: Mock, line: Line, before: Sequence[Line], recording: UUID | None
) -> Attempt | None:
    """The answer to a question of the interview, kept with that question; other lines are no attempts."""
    last = before[-1]
    if line.kind is not Kind.ANSWER or last.kind is not Kind.QUESTION or last.phase is Phase.EXERCISE:
        return None
    known = next((each for each in script_of(mock).questions if each.key == last.key), None)
    question = _question(actor, mock, last.text, known.kind if known else QuestionKind.BEHAVIOURAL)
    seconds = round(line.seconds) if line.seconds else None
    return practice.answer(actor, question.pk, line.text, seconds, mock.interview_id, recording=recording)


def _question(actor: Actor, mock: Mock, text: str, kind: QuestionKind) -> Question:
    """The person's row of a question, made if they have none yet."""
    rows = Question.objects.owned_by(actor).filter(text=text, application=mock.application_id)
    return rows.first() or practice.add_question(actor, text=text, kind=kind, application=mock.application_id)


def _go_on(record: Record, mock: Mock, script: Script, lines: tuple[Line, ...]) -> None:
    """Keep what the others say after these lines."""
    said = practice_of(mock.practice).respond(script, lines, read)
    _keep(record, mock, said, len(lines))


def _keep(record: Record, mock: Mock, lines: Sequence[Line], first: int, attempt: Attempt | None = None) -> None:
    """Add lines to the record."""
    rows = [_row(mock, line, first + place) for place, line in enumerate(lines)]
    if attempt:
        rows[0].attempt = attempt
    record.create_all(rows)


def _row(mock: Mock, line: Line, position: int) -> MockLine:
    body = dataclasses.asdict(line)
    body["about"] = [line.about.text, line.about.span.start, line.about.span.end] if line.about else []
    return MockLine(person_id=mock.person_id, mock=mock, position=position, **body)


def _line_of(row: MockLine) -> Line:
    about = Quote(row.about[0], Span(row.about[1], row.about[2])) if row.about else None
    return Line(
        speaker=row.speaker,
        phase=Phase(row.phase),
        kind=Kind(row.kind),
        text=row.text,
        key=row.key,
        about=about,
        at=row.at,
        seconds=row.seconds,
        question=row.question,
        data=row.data,
    )


def _is_over(lines: Sequence[Line]) -> bool:
    return bool(lines) and lines[-1].kind is Kind.GOODBYE


def _body(script: Script) -> dict[str, Any]:
    """A script as the record holds it; the situation is known by its name."""
    return dataclasses.asdict(replace(script, scenario=replace(script.scenario, body=None))) | {"scenario": None}
