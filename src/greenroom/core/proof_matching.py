"""How well one piece of evidence fits one requirement, in words and in meaning, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Strength
from greenroom.core.ranking import bm25, is_telling, rarity, stem, tokens, z_scores
from greenroom.core.spans import Quote

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.embedding import Embedder
    from greenroom.core.ranking import Token

KEPT = 5
_PARTS = re.compile(r"[,;:\n.]\s|\s(?:and|or|with|as well as|including|such as)\s|[()/]")
_OF_A_PART = (0.7, 0.85)  # of a short part, of one with three telling words or more
# Set on hand-made pairs of requirement and evidence (tests/core/test_proof_matching.py): a claim without common words
# needs a similarity that unrelated pairs do not reach.
_ALIKE = 0.55
_STRONG_OF = (0.52, 0.44)  # of a requirement that is one thing, of one that names several (a part already counts less)
_PARTIAL = 0.36
_WEAK = 0.24
_STATED = {EvidenceKind.SKILL, EvidenceKind.LANGUAGE}


@dataclass(frozen=True, slots=True)
class EvidencePool:
    """All evidence, made ready to be searched."""

    evidence: tuple[Evidence, ...]
    words: tuple[tuple[str, ...], ...]
    vectors: NDArray[np.float32]
    rare: Mapping[str, float]
    embedder: Embedder


def pool_of(evidence: tuple[Evidence, ...], embedder: Embedder) -> EvidencePool:
    """The evidence with its words and vectors."""
    words = tuple(tuple(t.stem for t in tokens(f"{each.text} {each.context}")) for each in evidence)
    return EvidencePool(evidence, words, embedder.embed([each.text for each in evidence]), rarity(words), embedder)


def matches(requirement: str, pool: EvidencePool, more: str = "") -> tuple[Match, ...]:
    """The evidence that fits a requirement, best first; nothing where neither words nor meaning fit.

    Args:
        requirement: the words of the requirement.
        pool: all evidence.
        more: further words about the same requirement, such as the sentences that make a priority.
    """
    if not pool.evidence:
        return ()
    asked = _asked(f"{requirement}\n{more}", pool)
    ranked = z_scores(bm25([token.stem for token in asked[0].words], pool.words)) + z_scores(asked[0].alike)
    found = [
        match
        for place in range(len(pool.evidence))
        if (match := _match(requirement, asked, pool, place, float(ranked[place]))) is not None
    ]
    order = list(Strength)
    found.sort(key=lambda match: (order.index(match.strength), _is_stated(match), -match.score, match.evidence.span))
    return tuple(found[:KEPT])


def _is_stated(match: Match) -> bool:
    """Whether the evidence only says so; what was done comes first."""
    return match.evidence.kind in _STATED


@dataclass(frozen=True, slots=True)
class _Wish:
    """A requirement, or one thing that it names: its telling words, and how alike each evidence is."""

    words: tuple[Token, ...]
    alike: NDArray[np.float64]


def _asked(text: str, pool: EvidencePool) -> tuple[_Wish, ...]:
    """The whole first, then each part that says enough to stand alone."""
    parts = [part for part in _PARTS.split(text) if sum(map(is_telling, tokens(part))) > 1]
    texts = [text, *(part for part in parts if part.strip() != text.strip())]
    alike = pool.embedder.embed(texts) @ pool.vectors.T
    words = [tuple(token for token in tokens(each) if is_telling(token)) for each in texts]
    return tuple(_Wish(each, row.astype(np.float64)) for each, row in zip(words, alike, strict=True))


def _match(requirement: str, asked: tuple[_Wish, ...], pool: EvidencePool, place: int, score: float) -> Match | None:
    """The match of one piece of evidence, if there is one."""
    evidence = pool.evidence[place]
    there = tokens(evidence.text)
    shared = {token.stem for token in asked[0].words} & {token.stem for token in there}
    if not shared and max(float(wish.alike[place]) for wish in asked) < _ALIKE:
        return None
    strength = _strength(asked, shared, pool, place)
    if strength is None:
        return None
    words = tokens(requirement)
    in_requirement = _quotes(requirement, [token for token in words if token.stem in shared])
    in_evidence = _quotes(evidence.text, [token for token in there if token.stem in shared])
    why = why_of(evidence, strength, in_evidence)
    return Match(evidence, strength, round(score, 4), in_requirement, in_evidence, why)


def _strength(asked: tuple[_Wish, ...], shared: set[str], pool: EvidencePool, place: int) -> Strength | None:
    """How strong a match is: by the best of the whole and its parts, a part counting a little less."""
    evidence = pool.evidence[place]
    alike = float(asked[0].alike[place])
    whole, *parts = (_fit(wish, shared, pool, place) for wish in asked)
    fit = max([whole, *(each * _OF_A_PART[len(wish.words) > 2] for each, wish in zip(parts, asked[1:], strict=True))])
    wholly = bool(shared) and len(shared) == len({token.stem for token in tokens(evidence.text)})
    if evidence.kind in _STATED and wholly:
        return Strength.PARTIAL
    long_enough = [whole, *(each for each, wish in zip(parts, asked[1:], strict=True) if len(wish.words) > 2)]
    shown = evidence.kind not in _STATED and (len(shared) > 1 or alike >= _ALIKE)
    if shown and max(long_enough) >= _STRONG_OF[len(asked) > 1]:
        return Strength.STRONG
    if fit >= _PARTIAL:
        return Strength.PARTIAL
    return Strength.WEAK if fit >= _WEAK else None


def _fit(wish: _Wish, shared: set[str], pool: EvidencePool, place: int) -> float:
    """The mean of likeness and of the share of telling words covered, rare words counting more."""
    usual = float(np.mean(list(pool.rare.values()))) if pool.rare else 1.0
    weight = {token.stem: pool.rare.get(token.stem, usual) for token in wish.words}
    covered = sum(weight[word] for word in shared & weight.keys()) / sum(weight.values()) if weight else 0.0
    alike = max(0.0, float(wish.alike[place]))
    fit = 0.5 * covered + 0.5 * alike
    return 0.5 * (fit + min(fit, alike)) if len(shared) == 1 and len(weight) > 2 else fit


def _quotes(text: str, found: Sequence[Token]) -> tuple[Quote, ...]:
    """The words with their places."""
    return tuple(Quote(token.span.of(text), token.span) for token in found)


def why_of(evidence: Evidence, strength: Strength, words: tuple[Quote, ...]) -> str:
    """One sentence that says why this counts, and how far."""
    source = {
        EvidenceKind.ACHIEVEMENT: "You did this",
        EvidenceKind.JOB: "You held this post",
        EvidenceKind.SKILL: "You list it as a skill",
        EvidenceKind.EDUCATION: "You studied this",
        EvidenceKind.CERTIFICATE: "You hold this certificate",
        EvidenceKind.LANGUAGE: "You list the language",
        EvidenceKind.PROJECT: "You did this in a project",
        EvidenceKind.STORY: "You have a story of it",
    }[evidence.kind]
    where = f" at {evidence.where}" if evidence.where and evidence.kind is not EvidenceKind.STORY else ""
    once = {stem(quote.text): quote.text.lower() for quote in reversed(words)}
    common = ", ".join(f"“{word}”" for word in reversed(once.values()))
    reason = f"it shares {common} with what they ask" if common else "the words differ, the meaning is close"
    limit = {
        Strength.STRONG: "",
        Strength.PARTIAL: " It covers a part of what they ask.",
        Strength.WEAK: " It is only loosely related.",
    }[strength]
    if evidence.kind is EvidenceKind.SKILL and strength is Strength.PARTIAL:
        limit = " Naming it is not yet showing it: have an example ready."
    return f"{source}{where}: {reason}.{limit}"
