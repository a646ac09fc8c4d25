"""A technical task so far: what was handed in, what was asked and said, and which of it waits for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_checks import checked_over
from greenroom.core.interviewer.formats.technical_results import results_of
from greenroom.core.interviewer.formats.technical_sheets import copied
from greenroom.core.interviewer.formats.technical_tasks import body_of
from greenroom.core.interviewer.formats.technical_values import CodeTask, Probe
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.technical_checks import Checked
    from greenroom.core.interviewer.formats.technical_results import Results
    from greenroom.core.interviewer.formats.technical_tasks import Body
    from greenroom.core.interviewer.values import Script
    from greenroom.core.spans import Quote

AGAIN = "-again"
_COPY = 0.85  # of the words; the text to be mended shares 0.57 of its own with good work
_ADDED = 0.6  # of the words of the text before: what has fewer is an addition, not a new text
ASKED = ("probe-", "check-", "hour")  # how the keys of lines that ask about the work begin


@dataclass(frozen=True)
class TaskSoFar:
    """The lines of an interview with a task in it."""

    so_far: SoFar

    @classmethod
    def of(cls, script: Script, lines: tuple[Line, ...]) -> TaskSoFar:
        """The task of a script after these lines."""
        return cls(SoFar(script, lines))

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self.so_far.lines

    @cached_property
    def body(self) -> Body:
        """The task itself."""
        return body_of(self.so_far.script)

    @property
    def is_code(self) -> bool:
        """Whether code is written."""
        return isinstance(self.body, CodeTask)

    @cached_property
    def mine(self) -> tuple[tuple[int, Line], ...]:
        """The candidate's lines during the task, with their places; their own questions at the end are left out."""
        return tuple(
            (at, line) for at, line in enumerate(self.lines) if line.speaker == YOU and line.phase is Phase.EXERCISE
        )

    @cached_property
    def words(self) -> tuple[tuple[int, Line], ...]:
        """What the candidate said, work left out."""
        return tuple((at, line) for at, line in self.mine if line.kind is not Kind.WORK)

    @cached_property
    def works(self) -> tuple[tuple[int, Line], ...]:
        """What the candidate handed in."""
        return tuple((at, line) for at, line in self.mine if line.kind is Kind.WORK)

    @cached_property
    def before_work(self) -> tuple[tuple[int, Line], ...]:
        """What the candidate said before anything was handed in."""
        first = self.works[0][0] if self.works else len(self.lines)
        return tuple((at, line) for at, line in self.words if at < first)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys of what the interviewer said, in order."""
        return tuple(line.key for line in self.lines if line.speaker != YOU and line.key)

    @cached_property
    def twist_at(self) -> int | None:
        """Where the new requirement stands; None before it came."""
        return next((at for at, line in enumerate(self.lines) if line.key == "twist" and line.speaker != YOU), None)

    @property
    def reworked(self) -> bool:
        """Whether something was handed in after the new requirement."""
        return self.twist_at is not None and any(at > self.twist_at for at, _ in self.works)

    @cached_property
    def pending(self) -> Line | None:
        """The question about the work that waits for an answer; what was told in between does not count."""
        theirs = [line for line in self.lines if line.speaker != YOU and line.kind not in (Kind.FACT, Kind.REPLY)]
        last = theirs[-1] if theirs else None
        return last if last and last.key.startswith(ASKED) else None

    @property
    def last_work(self) -> Line | None:
        """What was handed in last."""
        return self.works[-1][1] if self.works else None

    @cached_property
    def results(self) -> Results | None:
        """The results of what was handed in last; None when it was not run."""
        return results_of(self.last_work.data) if self.last_work else None

    @property
    def texts(self) -> tuple[tuple[int, str], ...]:
        """What was written, with its place: the last text; if that is short, it was added to the one before."""
        last = [(at, line.text) for at, line in self.works][-2:]
        if len(last) == 2 and len(last[1][1].split()) < _ADDED * len(last[0][1].split()):
            return tuple(last)
        return tuple(last[-1:])

    @cached_property
    def checks(self) -> tuple[Checked, ...]:
        """What was handed in last, held against the checks that count by now; none for code."""
        if isinstance(self.body, CodeTask) or self.last_work is None:
            return ()
        wanted = (*self.body.checks, *(self.body.twist.checks if self.reworked else ()))
        return checked_over(wanted, self.texts)

    @cached_property
    def is_copy(self) -> bool:
        """Whether what was handed in last is the material, nearly word for word."""
        if isinstance(self.body, CodeTask) or self.last_work is None:
            return False
        return copied(self.last_work.text, self.body) >= _COPY

    def count(self, start: str) -> int:
        """How many lines of the interviewer have a key that begins so, since the new requirement if it came."""
        since = self.twist_at or 0
        return sum(line.key.startswith(start) for line in self.lines[since:] if line.speaker != YOU)

    def say(
        self, kind: Kind, text: str, key: str = "", about: Quote | None = None, phase: Phase = Phase.EXERCISE
    ) -> tuple[Line, ...]:
        """A line of the one who leads."""
        return (self.so_far.line(self.so_far.lead, phase, kind, text, key=key, about=about),)

    def then(self, lines: tuple[Line, ...]) -> TaskSoFar:
        """The same with more lines."""
        return TaskSoFar(self.so_far.then(lines))

    def one_of(self, texts: tuple[str, ...], purpose: str) -> str:
        """One of these texts that was not said yet; the first when all were."""
        return self.so_far.unsaid(texts, f"{purpose} {len(self.lines)}") or texts[0]

    def probe(self, key: str) -> Probe | None:
        """The question about the work that a key such as `probe-cost-again` names."""
        return next(
            (each for each in self.body.probes if key.removeprefix("probe-").removesuffix(AGAIN) == each.id), None
        )
