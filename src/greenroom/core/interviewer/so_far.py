"""An interview so far: what was asked, what was answered, how much time has gone, and which words are used up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from greenroom.core.interviewer.chance import shuffled
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.values import Persona, Script
    from greenroom.core.questions.values import Question
    from greenroom.core.spans import Quote

_WORDS_A_MINUTE = 150  # the pace at which lengths are estimated elsewhere too, see `core/answers/lengths.py`
_LEAST = 1.0  # seconds that any line takes


def seconds_of(line: Line) -> float:
    """How long a line takes to say: by the clock where there was one, else at 150 words a minute."""
    if line.seconds is not None:
        return line.seconds
    return max(_LEAST, len(line.text.split()) * 60 / _WORDS_A_MINUTE)


@dataclass(frozen=True)
class SoFar:
    """A script and the lines said so far, with what every format asks of them again and again."""

    script: Script
    lines: tuple[Line, ...] = ()

    @cached_property
    def elapsed(self) -> float:
        """Seconds since the interview began: by the clock, or as long as all of it takes to say if that is more."""
        if not self.lines:
            return 0.0
        last = self.lines[-1]
        return max(last.at + seconds_of(last), sum(seconds_of(each) for each in self.lines))

    @property
    def left(self) -> float:
        """Seconds until the time is up; below zero when it is over."""
        return self.script.minutes * 60 - self.elapsed

    @property
    def phase(self) -> Phase | None:
        """In which part the interview is; None before it has begun."""
        return self.lines[-1].phase if self.lines else None

    @property
    def over(self) -> bool:
        """Whether they have said goodbye."""
        return any(each.kind is Kind.GOODBYE for each in self.lines)

    @property
    def heard(self) -> Line | None:
        """The candidate's line that waits for a reply; None when the candidate has the word."""
        return self.lines[-1] if self.lines and self.lines[-1].speaker == YOU else None

    @property
    def lead(self) -> Persona:
        """Who leads the interview."""
        return self.script.panel[0]

    @cached_property
    def asked(self) -> tuple[Line, ...]:
        """The questions asked so far, each once."""
        return tuple(each for each in self.lines if each.kind is Kind.QUESTION)

    @cached_property
    def last_question(self) -> int | None:
        """Where the last question stands in the lines."""
        return next((at for at in reversed(range(len(self.lines))) if self.lines[at].kind is Kind.QUESTION), None)

    @property
    def since_question(self) -> tuple[Line, ...]:
        """What was said since the last question, the question left out."""
        return self.lines[self.last_question + 1 :] if self.last_question is not None else ()

    def persona(self, who: str) -> Persona:
        """The one with this id; the one who leads where nobody has it."""
        return next((each for each in self.script.panel if each.id == who), self.lead)

    def of(self, kind: Kind) -> tuple[Line, ...]:
        """All lines of one kind."""
        return tuple(each for each in self.lines if each.kind is kind)

    def then(self, lines: Iterable[Line]) -> SoFar:
        """The same with more lines."""
        return SoFar(self.script, (*self.lines, *lines))

    def unsaid(self, texts: Sequence[str], purpose: str) -> str:
        """One of these texts that nobody has said yet, drawn from the seed; empty when all of them were said."""
        said = {each.text for each in self.lines}
        fresh = [text for text in shuffled(texts, self.script.seed, purpose) if not any(text in one for one in said)]
        return fresh[0] if fresh else ""

    def line(
        self,
        who: Persona,
        phase: Phase,
        kind: Kind,
        text: str,
        *,
        key: str = "",
        about: Quote | None = None,
        data: dict[str, Any] | None = None,
    ) -> Line:
        """A line of somebody's, said now."""
        return Line(who.id, phase, kind, text, key=key, about=about, at=round(self.elapsed, 1), data=data or {})


def question_of(so_far: SoFar, key: str) -> Question | None:
    """The question with this key, among those of the script."""
    return next((each for each in pool(so_far.script) if each.key == key), None)


def pool(script: Script) -> tuple[Question, ...]:
    """What may be asked: the script's questions, or else those of its scenario."""
    return script.questions or script.scenario.questions
