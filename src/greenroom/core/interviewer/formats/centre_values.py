"""The exercises of an assessment centre beside the group: papers, facts to ask for, and an inbox."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import YOU

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.values import Line


@dataclass(frozen=True, slots=True)
class Paper:
    """Something that is known to whoever reads or asks.

    Attributes:
        id: its name in lines.
        topic: what it is about, in a few words that fit into “You did not speak of …”.
        cues: a pattern of words that ask for it or take it up.
        text: what it says.
        matters: whether a good decision needs it.
    """

    id: str
    topic: str
    cues: str
    text: str
    matters: bool = False

    def is_in(self, text: str) -> bool:
        """Whether the text asks for it or takes it up."""
        return re.search(self.cues, text, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the decisions that are open.

    Attributes:
        id: its name.
        name: what it is called.
        cues: a pattern of words that name it.
        news: what arrives after somebody has chosen it, and speaks against it.
        news_cues: a pattern of words that take that up.
    """

    id: str
    name: str
    cues: str
    news: str
    news_cues: str


@dataclass(frozen=True, slots=True)
class FactFind:
    """Facts that are told when asked for, then a decision that is defended; `questions` may be asked at most."""

    task: str
    facts: tuple[Paper, ...]
    choices: tuple[Choice, ...]
    questions: int = 10


@dataclass(frozen=True, slots=True)
class Presentation:
    """Papers to prepare a talk from, and what two assessors may ask afterwards.

    Attributes:
        task: what the talk is to be about and how long it may take.
        minutes: how long the talk may take.
        papers: the material.
        choices: what can be recommended, each with what is put against it.
        last: the question at the end.
    """

    task: str
    minutes: int
    papers: tuple[Paper, ...]
    choices: tuple[Choice, ...]
    last: str


class Action(StrEnum):
    """What can be done with a message."""

    ANSWER = "answer"
    DELEGATE = "delegate"
    DEFER = "defer"


ORDER = "order"
"""The key of the question that ends the work on the messages."""

_TYPED = re.compile(
    r"^\s*(?:message |no\.? |#)?(?P<number>\d{1,2})\s*[:.,)–-]?\s*"
    r"(?P<action>answer|reply|delegate|give|defer|later|wait)\w*",
    re.IGNORECASE,
)
_WORDS = {"reply": Action.ANSWER, "give": Action.DELEGATE, "later": Action.DEFER, "wait": Action.DEFER}


@dataclass(frozen=True, slots=True)
class Message:
    """A message of an inbox.

    Attributes:
        id: its number, as people see it.
        sender: who wrote it.
        subject: what it is about.
        text: the words.
        due: by when, in words; empty where nobody says.
        priority: 1 now, 2 today, 3 can wait.
        fits: what can sensibly be done with it.
        to: who could take it, where it can be given on.
        needs: a pattern of words for the fact that a good answer uses; empty for none.
        wave: 0 from the beginning, 1 and 2 while the work goes on.
    """

    id: str
    sender: str
    subject: str
    text: str
    due: str
    priority: int
    fits: frozenset[Action]
    to: tuple[str, ...] = ()
    needs: str = ""
    wave: int = 0


@dataclass(frozen=True, slots=True)
class Inbox:
    """An inbox on a short morning.

    Attributes:
        task: where the candidate is, and until when.
        messages: in the order of their numbers.
        colleagues: who could take something, as (name, what they do and when they are there).
        clash: two that cannot both have what they ask, each as a pattern of words that name them.
        question: what the assessor asks about those two.
    """

    task: str
    messages: tuple[Message, ...]
    colleagues: tuple[tuple[str, str], ...]
    clash: tuple[str, str]
    question: str

    @property
    def mail_keys(self) -> tuple[str, ...]:
        """The keys of the lines by which messages arrive; the desk shows those that have."""
        return tuple(f"mail:{message.id}" for message in self.messages)

    def handled(self, lines: Sequence[Line]) -> dict[str, str]:
        """What was done with each message that was dealt with, by its number, in order.

        A line says so by the desk, or by its first words, such as “3 delegate”; the first time counts.
        """
        found: dict[str, str] = {}
        arrived: set[str] = set()
        for line in lines:
            if line.key == ORDER:
                break
            arrived.add(line.key)
            number, action = self.dealt_with(line)
            if action and f"mail:{number}" in arrived:
                found.setdefault(number, action)
        return found

    def dealt_with(self, line: Line) -> tuple[str, str]:
        """Which message a line of the candidate deals with, and how; two empty words for none."""
        if line.speaker != YOU:
            return "", ""
        number, action = str(line.data.get("message", "")), str(line.data.get("action", ""))
        typed = _TYPED.match(line.text)
        if not number and typed:
            number, word = typed["number"], typed["action"].lower()
            action = _WORDS.get(word, word)
        return (number, action) if self.message(number) and action in set(Action) else ("", "")

    def message(self, number: str) -> Message | None:
        """The message with that number."""
        return next((each for each in self.messages if each.id == number), None)
