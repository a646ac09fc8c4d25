"""What was asked and answered in an interview: each question with all that the candidate said to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.interviewer.so_far import SoFar, question_of
from greenroom.core.interviewer.understanding import Wish, wish_of
from greenroom.core.interviewer.values import YOU, Kind, Phase, Point
from greenroom.core.questions.values import Question, QuestionKind
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.values import Judging, Line, Script

_APART = "\n\n"  # between two answers to one question, so that their sentences stay apart
_END = (Kind.QUESTION, Kind.INVITATION, Kind.GOODBYE)


@dataclass(frozen=True)
class Answered:
    """A question and what was said to it.

    Attributes:
        question: what was asked.
        asker: the id of the one who asked.
        at: where the question stands in the interview's lines.
        parts: each answer to it and to its follow-ups, with the place of its line.
        judge: reads answers.
    """

    question: Question
    asker: str
    at: int
    parts: tuple[tuple[int, str], ...]
    judge: Judging

    @property
    def text(self) -> str:
        """All that was said to it, as one text."""
        return _APART.join(text for _, text in self.parts)

    @cached_property
    def feedback(self) -> Feedback:
        """What was found in it."""
        return self.judge(self.question.text, self.question.kind, self.text)

    def place(self, quote: Quote) -> tuple[int, Quote]:
        """In which line these words of the whole text stand, and where in it."""
        start = 0
        for at, text in self.parts:
            if quote.span.start < start + len(text):
                inside = Span(max(0, quote.span.start - start), min(len(text), quote.span.end - start))
                return at, Quote(quote.text, inside)
            start += len(text) + len(_APART)
        return self.parts[-1][0], quote

    def point(self, text: str, quote: Quote | None = None) -> Point:
        """Something to say about it, with the words of the line they stand in."""
        if quote is None:
            return Point(text, self.parts[-1][0] if self.parts else self.at)
        at, inside = self.place(quote)
        return Point(text, at, inside)


def answered(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Answered, ...]:
    """Every question with its answers, in their order; a question without an answer has no parts.

    What is set as an exercise is not answered with a story, so it is left to the rubric of its format.
    """
    so_far = SoFar(script, lines)
    places = [at for at, line in enumerate(lines) if line.kind is Kind.QUESTION and _wants_an_answer(so_far, line)]
    return tuple(
        Answered(_question(so_far, lines[at]), lines[at].speaker, at, _parts(lines, at), judge) for at in places
    )


def _wants_an_answer(so_far: SoFar, line: Line) -> bool:
    return line.phase is not Phase.EXERCISE or question_of(so_far, line.key) is not None


def _question(so_far: SoFar, line: Line) -> Question:
    """What was asked: the script's question, or else the line itself."""
    known = question_of(so_far, line.key)
    if known:
        return known
    kind = QuestionKind(line.data.get("kind", QuestionKind.BEHAVIOURAL))
    return Question(line.key, line.text, kind, str(line.data.get("competency", "")))


def _parts(lines: tuple[Line, ...], at: int) -> tuple[tuple[int, str], ...]:
    """What the candidate answered until the next question; requests, silence and replies to asides are no answers."""
    parts: list[tuple[int, str]] = []
    aside = False
    for place in range(at + 1, len(lines)):
        line = lines[place]
        if line.kind in _END:
            break
        if line.speaker != YOU:
            aside = bool(line.data.get("aside"))
        elif not aside and line.kind in (Kind.ANSWER, Kind.WORK) and wish_of(line) is Wish.ANSWER:
            parts.append((place, line.text))
    return tuple(parts)
