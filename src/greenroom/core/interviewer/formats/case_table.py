"""A case so far: what lies on the table, what was worked out, what was said before; all of it read from the lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from greenroom.core.interviewer.formats.case_hearing import known_numbers, reached, structure
from greenroom.core.interviewer.formats.case_values import CaseBody
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from greenroom.core.interviewer.formats.case_hearing import Structure
    from greenroom.core.interviewer.formats.case_values import Sum
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Scenario, Script
    from greenroom.core.spans import Quote


def body_in(script: Script, cases: Iterable[Scenario]) -> CaseBody:
    """The case that a script is about; a script that was kept names it by its scenario.

    Raises:
        LookupError: there is no such case.
    """
    for each in (script.scenario, *cases):
        if each.id == script.scenario.id and isinstance(each.body, CaseBody):
            return each.body
    message = f"There is no case “{script.scenario.id}”."
    raise LookupError(message)


@dataclass(frozen=True)
class Table:
    """The lines of a case and its body, with what every step asks of them."""

    so_far: SoFar
    body: CaseBody

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self.so_far.lines

    @property
    def text(self) -> str:
        """What the candidate has just said; empty when they have the word."""
        return self.so_far.heard.text if self.so_far.heard else ""

    @cached_property
    def keys(self) -> Counter[str]:
        """How often a line with each key was said."""
        return Counter(line.key for line in self.lines if line.speaker != YOU and line.key)

    @cached_property
    def shown(self) -> frozenset[str]:
        """The exhibits that lie on the table."""
        return frozenset(key.removeprefix("exhibit:") for key in self.keys if key.startswith("exhibit:"))

    @cached_property
    def told(self) -> frozenset[str]:
        """The facts that were told; one that an exhibit shows is told with it."""
        said = {key.removeprefix("fact:") for key in self.keys if key.startswith("fact:")}
        return frozenset(said | {fact.id for fact in self.body.facts if fact.exhibit in self.shown})

    @cached_property
    def subject(self) -> str:
        """The key of the last question; what comes after it, such as a help, belongs to it."""
        return next((line.key for line in reversed(self.lines) if line.kind is Kind.QUESTION), "")

    @cached_property
    def pending(self) -> Line | None:
        """The last thing that waits for an answer: a question, a probe or an invitation."""
        waiting = {Kind.QUESTION, Kind.PROBE, Kind.INVITATION}
        return next((line for line in reversed(self.lines) if line.kind in waiting), None)

    @property
    def sum_asked(self) -> Sum | None:
        """The sum that is being worked out just now."""
        return next((each for each in self.body.sums if self.subject == f"sum:{each.id}"), None)

    def mine(self) -> Iterator[tuple[int, Line, str]]:
        """The candidate's lines with their place, and the key of the question each was said under."""
        subject = ""
        for at, line in enumerate(self.lines):
            if line.kind is Kind.QUESTION:
                subject = line.key
            if line.speaker == YOU:
                yield at, line, subject

    @cached_property
    def known(self) -> frozenset[float]:
        """The numbers that the interviewer has said."""
        return known_numbers(self.body, self.told)

    def found(self, sum_: Sum) -> tuple[int, Quote] | None:
        """Where the candidate came to the right figure by themselves, and in what words."""
        for at, line, subject in self.mine():
            mending = self.lines[at - 1].key == "slip"
            quote = reached(sum_, line.text, self.known, asked=mending or subject == f"sum:{sum_.id}")
            if quote:
                return at, quote
        return None

    def settled(self, sum_: Sum) -> bool:
        """Whether its figure is on the table, found or told."""
        return bool(self.keys[f"told:{sum_.id}"]) or self.found(sum_) is not None

    @cached_property
    def structured(self) -> tuple[int, Structure] | None:
        """Where the candidate first named the parts of the problem, and which."""
        for at, line, _ in self.mine():
            named = structure(self.body, line.text)
            if named:
                return at, named
        return None

    def with_more(self, lines: Iterable[Line]) -> Table:
        """The same with more lines."""
        return Table(self.so_far.then(lines), self.body)

    def unsaid(self, texts: Sequence[str], purpose: str) -> str:
        """One of the texts that was not said yet; when all were, the first again."""
        return self.so_far.unsaid(texts, purpose) or texts[0]

    def unused(self, templates: Sequence[str], key: str) -> str:
        """The next of the templates that are filled in each time, in an order of this script's."""
        used = sum(count for said, count in self.keys.items() if said.split(":")[0] == key)
        return templates[(self.so_far.script.seed + used) % len(templates)]

    def says(self, kind: Kind, text: str, *, key: str = "", about: Quote | None = None, **data: Any) -> Line:  # noqa: ANN401 - what a line notes
        """A line of the interviewer's."""
        return self.so_far.line(self.so_far.lead, Phase.EXERCISE, kind, text, key=key, about=about, data=data)
