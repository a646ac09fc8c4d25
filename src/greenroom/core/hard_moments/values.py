"""What a hard moment is made of: its card, the drills that make it happen, and what an answer is held against."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.answers.readable import TOO_SHORT
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.values import Point
    from greenroom.core.screens.pay_early import Reply

_FEW = 4  # different words


class MomentKey(StrEnum):
    """The hard moments, then the mistakes, by their name in addresses and in the record."""

    UNKNOWN = "unknown"
    PAY = "early-pay"
    TRAP = "trap"
    ACROSS = "across"
    ROTE = "recitation"
    DUTIES = "duties"
    TANGENTS = "tangents"
    NO_QUESTIONS = "no-questions"


@dataclass(frozen=True, slots=True)
class Card:
    """What to read in a minute.

    Attributes:
        key: which moment it is.
        name: what people read.
        about: one sentence for the list.
        happens: what happens.
        wants: what they want to find out, or why it costs so much.
        steps: what to do, in three steps.
        say: words to say; `{…}` is filled from the record, or left as a blank to fill.
        avoid: what not to do.
        mistake: whether it is a mistake of one's own, and no question of theirs.
    """

    key: MomentKey
    name: str
    about: str
    happens: str
    wants: str
    steps: tuple[str, str, str]
    say: tuple[str, ...]
    avoid: tuple[str, ...]
    mistake: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """Something they say. `met` is said instead where the answer before did what the moment is about."""

    said: str
    met: str = ""


@dataclass(frozen=True, slots=True)
class Drill:
    """A short exchange that makes the moment happen.

    Attributes:
        turns: one to three lines of theirs.
        kind: what kind of question it is.
        behind: what is behind it, told afterwards.
        looks: names of further things that an answer to this one is held against.
    """

    turns: tuple[Turn, ...]
    kind: QuestionKind = QuestionKind.SITUATIONAL
    behind: str = ""
    looks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that the answers were held against.

    `met` is None where it was not measured; `point` says it in a sentence, with the words where there are any.
    """

    name: str
    met: bool | None
    point: Point


@dataclass(frozen=True, slots=True)
class Said:
    """An answer with its line in the exchange, what it answers, and what the judge found in it.

    `voice` has what was measured of its recording, by key; empty where nobody recorded it.
    """

    line: int
    asked: str
    text: str
    feedback: Feedback
    voice: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_answer(self) -> bool:
        """Whether these are words of an answer; one that is only short, or a figure, will do in an exchange."""
        if not self.feedback.no_answer:
            return True
        has_figure, is_figure = any(map(str.isdigit, self.text)), not any(map(str.isalpha, self.text))
        is_long_enough = has_figure or len(set(self.text.lower().split())) >= _FEW
        return (has_figure and is_figure) or (self.feedback.no_answer == TOO_SHORT and is_long_enough)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the record knows for the blanks of a card; empty where it knows nothing.

    Attributes:
        pay: the range of the profile, as it is said.
        result: one result of the person, in the words of their résumé.
        zones: a time in two zones, of the next interview that has two.
        ask: questions worth asking in the next interview.
        replies: what to say when pay comes up early.
        history: how the law stands on earlier pay.
    """

    pay: str = ""
    result: str = ""
    zones: str = ""
    ask: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()
    history: str = ""
