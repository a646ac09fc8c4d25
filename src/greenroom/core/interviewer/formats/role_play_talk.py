"""A role-play so far: what was done in it, how the other person's mood moved, and what they have told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.meaning import best_cue
from greenroom.core.interviewer.formats.role_play_moves import Act, Found, moves_in, serves
from greenroom.core.interviewer.formats.role_play_values import RoleBody
from greenroom.core.interviewer.values import YOU, Pressure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line, Scenario, Script

# By how much a move lifts or lowers the mood, of 100; that of a lift shrinks each time it is used.
_EFFECT = {
    Act.ACKNOWLEDGE: 9, Act.APOLOGISE: 6, Act.ASK: 6, Act.ASK_PLAIN: 0, Act.INFORM: 5, Act.OFFER: 16, Act.VAGUE: -1,
    Act.BLAME: -15, Act.DISMISS: -12, Act.OFF_LIMITS: 3, Act.JARGON: -4, Act.REPEAT: -6, Act.LONG: -4,
}  # fmt: skip
_AGAIN = (1.0, 0.7, 0.5, 0.3)
_NAMED = 4  # more, when what was seen is their very concern
_BESIDE, _EARLY = 0.4, 0.2  # what an offer is worth that does not serve them, or that comes before anybody asked
_NOTHING = -3  # a line without any move
_PRESSURE = {Pressure.FRIENDLY: 8, Pressure.NEUTRAL: 0, Pressure.SCEPTICAL: -8}


def body_in(script: Script, plays: Iterable[Scenario]) -> RoleBody:
    """The role-play that a script is about; a script that was kept names it by its scenario.

    Raises:
        LookupError: there is no such role-play.
    """
    for each in (script.scenario, *plays):
        if each.id == script.scenario.id and isinstance(each.body, RoleBody):
            return each.body
    message = f"There is no role-play “{script.scenario.id}”."
    raise LookupError(message)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the candidate's: where it stands, its moves with what each did to the mood, and the mood after it."""

    line: int
    moved: tuple[tuple[Found, int], ...]
    mood: int

    def did(self, act: Act) -> Found | None:
        """The move of this kind, if it was made."""
        return next((found for found, _ in self.moved if found.act is act), None)


@dataclass(frozen=True)
class Talk:
    """The lines of a role-play and its body, with what every reaction asks of them."""

    so_far: SoFar
    body: RoleBody

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self.so_far.lines

    @cached_property
    def keys(self) -> Counter[str]:
        """How often they said a line with each key."""
        return Counter(line.key for line in self.lines if line.speaker != YOU and line.key)

    @cached_property
    def known(self) -> tuple[str, ...]:
        """The concerns they have told, in order."""
        return tuple(key.removeprefix("concern:") for key in self.keys if key.startswith("concern:"))

    @property
    def start(self) -> int:
        """Their mood before the first word."""
        return self.body.start + _PRESSURE[self.so_far.script.pressure]

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What each line of the candidate's did."""
        steps: list[Step] = []
        mood, used, told, earlier = self.start, Counter[Act](), 0, list[str]()
        for at, line in enumerate(self.lines):
            told += line.key.startswith("concern:")
            if line.speaker != YOU:
                continue
            found = moves_in(line.text, self.body, tuple(earlier))
            moved = tuple((each, self._effect(each, used, told)) for each in found)
            used.update(each.act for each in found)
            lift = sum(change for _, change in moved) if moved else _NOTHING
            mood = max(0, min(100, mood + lift))
            steps.append(Step(at, moved, mood))
            earlier.append(line.text)
        return tuple(steps)

    def _effect(self, found: Found, used: Counter[Act], told: int) -> int:
        """What one move does to the mood."""
        effect = float(_EFFECT[found.act])
        if effect <= 0:
            return round(effect)
        if found.act is Act.OFFER:
            effect *= _EARLY if not told else 1.0 if serves(found, self.body) else _BESIDE
        if found.act is Act.ACKNOWLEDGE and any(best_cue(found.quote.text, each.cues) for each in self.body.concerns):
            effect += _NAMED
        return round(effect * _AGAIN[min(used[found.act], len(_AGAIN) - 1)])

    @property
    def mood(self) -> int:
        """Their mood now, 0 to 100."""
        return self.steps[-1].mood if self.steps else self.start

    @cached_property
    def offered(self) -> Found | None:
        """The first offer that serves them."""
        offers = [found for step in self.steps for found, _ in step.moved if found.act is Act.OFFER]
        return next((each for each in offers if serves(each, self.body)), None)

    @property
    def content(self) -> bool:
        """Whether they can agree: what they want is offered, their concerns are known, and they are calm enough."""
        enough = len(self.known) >= self.body.needs and self.mood >= self.body.agrees_at
        return enough and self.offered is not None and self._named

    @property
    def _named(self) -> bool:
        """Whether the candidate has named what has to be named."""
        said = [line.text for line in self.lines if line.speaker == YOU]
        return not self.body.names or any(best_cue(text, self.body.names) for text in said)

    def unsaid(self, texts: Sequence[str], purpose: str) -> str:
        """One of the texts that was not said yet; when all were, they come round again."""
        return self.so_far.unsaid(texts, purpose) or texts[len(self.steps) % len(texts)]
