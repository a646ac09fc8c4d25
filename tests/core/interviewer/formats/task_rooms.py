"""A technical task played line by line, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from greenroom.core.interviewer.formats.technical import PRACTICE
from greenroom.core.interviewer.values import YOU, Kind, Line, Pressure, Script

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.values import Mark
    from greenroom.core.questions.values import QuestionKind


def no_judge(question: str, kind: QuestionKind, answer: str) -> Feedback:
    raise AssertionError((question, kind, answer))


def script_of(scenario: str, **options: Any) -> Script:  # noqa: ANN401 - whatever a script takes
    found = next(each for each in PRACTICE.scenarios if each.id == scenario)
    return Script(found, found.seats, minutes=found.minutes, **options)


@dataclass
class Play:
    """An interview that goes on with each thing that is said."""

    script: Script
    lines: tuple[Line, ...] = field(default=())

    def __post_init__(self) -> None:
        self.new = self._goes_on()

    def _goes_on(self) -> tuple[Line, ...]:
        self.new = PRACTICE.respond(self.script, self.lines, no_judge)
        self.lines += self.new
        return self.new

    def say(
        self, text: str, kind: Kind = Kind.ANSWER, seconds: float | None = None, **data: object
    ) -> tuple[Line, ...]:
        last = self.lines[-1]
        self.lines += (Line(YOU, last.phase, kind, text, at=last.at + 20, seconds=seconds, data=dict(data)),)
        return self._goes_on()

    def work(self, text: str, **data: object) -> tuple[Line, ...]:
        return self.say(text, Kind.WORK, None, **data)

    @property
    def key(self) -> str:
        """The key of what was said last."""
        return self.new[-1].key

    @property
    def text(self) -> str:
        """All that was said last."""
        return " ".join(line.text for line in self.new)

    def mark(self, name: str) -> Mark:
        return next(each for each in PRACTICE.rate(self.script, self.lines, no_judge) if each.name == name)


def play(scenario: str, pressure: Pressure = Pressure.NEUTRAL, **options: Any) -> Play:  # noqa: ANN401 - as above
    return Play(script_of(scenario, pressure=pressure, **options))


def passing(hidden: int = 6, twist: int = 0, runs: int = 1) -> dict[str, object]:
    """What the desk hands in when all passes."""
    return {
        "language": "python",
        "visible": [{"name": "one", "passed": True, "got": "1", "wants": "1"}],
        "hidden": {"passed": hidden, "total": hidden, "failed": []},
        "twist": {"passed": twist, "total": twist, "failed": []},
        "runs": runs,
    }
