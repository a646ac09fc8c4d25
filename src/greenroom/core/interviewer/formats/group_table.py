"""The table of a group discussion: what was said, what is known, and the lines that come next."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.conversations.moves import Reader
from greenroom.core.conversations.values import Move, MoveKind, Turn
from greenroom.core.conversations.wording import word_count
from greenroom.core.interviewer.formats.group_values import Fact, Group, Member, Option, Temper
from greenroom.core.interviewer.values import YOU, Kind, Line, Persona, Phase
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.so_far import SoFar

ASSESSOR = "a1"
_FACT, _SAYS, _TURNED = "fact", "says", "turned"


class Table:
    """Those who sit there, what was said, and the lines that are being said now."""

    def __init__(self, so_far: SoFar, group: Group) -> None:
        self.so_far = so_far
        self.group = group
        self.new: list[Line] = []

    @property
    def heard(self) -> str:
        """What the candidate just said."""
        return self.so_far.heard.text if self.so_far.heard else ""

    @property
    def turns(self) -> int:
        """How often the candidate has spoken."""
        return sum(line.speaker == YOU for line in self.so_far.lines)

    @property
    def keys(self) -> set[str]:
        """The keys of everything that was said, now included."""
        return {line.key for line in (*self.so_far.lines, *self.new)}

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """What the candidate did with their words, by the same reading as in a real conversation."""
        names = [self.persona(member.id).name for member in self.group.members]
        turn = Turn(YOU, self.heard, None, None, Span(0, len(self.heard)))
        return tuple(Reader([YOU, *names]).moves(turn, 0))

    def did(self, *kinds: MoveKind) -> tuple[Move, ...]:
        """The candidate's moves of these kinds."""
        return tuple(move for move in self.moves if move.kind in kinds)

    def persona(self, who: str) -> Persona:
        """Who has this id."""
        return next(seat for seat in self.so_far.script.scenario.seats if seat.id == who)

    @property
    def asked(self) -> tuple[str, ...]:
        """The sentences in which the candidate asks or draws somebody in."""
        asks = self.did(MoveKind.DRAWING_IN, MoveKind.OPEN_QUESTION, MoveKind.CLOSED_QUESTION)
        return tuple(dict.fromkeys(move.quote.text for move in asks))

    def named(self, *sentences: str) -> Member | None:
        """The member whom the last of these sentences that names one names first."""
        for sentence in reversed(sentences):
            found = [
                (match.start(), member.id)
                for member in self.group.members
                if (match := re.search(rf"\b{re.escape(self.persona(member.id).name)}\b", sentence, re.IGNORECASE))
            ]
            if found:
                return self.member(min(found)[1])
        return None

    def member(self, who: str) -> Member:
        """The member with this id."""
        return next(member for member in self.group.members if member.id == who)

    def speaks(self, temper: Temper, text: str, key: str = "") -> None:
        """The member of that temper says something, unless there is nothing to say."""
        if text:
            self.say(self.group.of(temper).id, text, key=key)

    def say(self, who: str, text: str, *, key: str = "", kind: Kind = Kind.REPLY) -> None:
        """Somebody says something now."""
        so_far = self.so_far.then(self.new)
        self.new.append(so_far.line(self.persona(who), Phase.EXERCISE, kind, text, key=key))

    def fresh(self, texts: Sequence[str], purpose: str) -> str:
        """One of the texts that nobody has said yet; empty when all were said."""
        return self.so_far.then(self.new).unsaid(texts, purpose)

    def knows(self, fact: Fact) -> bool:
        """Whether the fact is on the table."""
        return f"{_FACT}:{fact.id}" in self.keys

    def tell(self, member: Member, fact: Fact, before: str = "") -> None:
        """A member tells a fact."""
        self.say(member.id, before + fact.text, key=f"{_FACT}:{fact.id}", kind=Kind.FACT)

    def untold(self, member: Member) -> tuple[Fact, ...]:
        """What a member knows and has not said; what the candidate's words ask for comes first."""
        facts = [fact for fact in member.facts if not self.knows(fact)]
        return tuple(sorted(facts, key=lambda fact: not fact.is_about(" ".join(self.asked))))

    def goes_on(self, member: Member) -> str:
        """The next thing a member brings up by themselves, said; its key, or nothing when they have said all.

        Nobody goes on for what they know cannot be done.
        """
        if member.temper is Temper.DOMINANT and self.knows(self.group.key) and member.favours == self.group.key.sinks:
            return ""
        for number, text in enumerate(member.says):
            key = f"{_SAYS}:{member.id}:{number}"
            if key not in self.keys:
                self.say(member.id, text, key=key)
                return key
        return ""

    def turns_round(self) -> bool:
        """Whether one more member now says what the key fact means to them."""
        for temper in (Temper.DOMINANT, Temper.ANALYTIC, Temper.AGREEABLE, Temper.QUIET):
            member = self.group.of(temper)
            key = f"{_TURNED}:{member.id}"
            spoke = any(line.speaker == member.id for line in self.new)
            if key not in self.keys and not spoke:
                self.say(member.id, member.turned, key=key)
                return True
        return False

    def options_named(self) -> tuple[Option, ...]:
        """The options that the candidate's words name, the one named first at the front."""
        return self.group.named_in(self.heard)

    @property
    def is_short(self) -> bool:
        """Whether the candidate said next to nothing."""
        return word_count(self.heard) < _LEAST_WORDS

    def last_tried(self) -> bool:
        """Whether the quiet one began and was talked over since the candidate spoke before."""
        spoken = self.so_far.lines[:-1]
        since = next((at for at in reversed(range(len(spoken))) if spoken[at].speaker == YOU), -1)
        return any(line.key.startswith("try") for line in spoken[since + 1 :])


_LEAST_WORDS = 4
