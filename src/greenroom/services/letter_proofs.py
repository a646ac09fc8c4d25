"""What a cover letter can prove: words of the posting, each with the line of the résumé that answers it best.

And what the person has read about them, in the words of its source.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind
from greenroom.core.proof_values import EvidenceKind, Strength
from greenroom.core.research.choosing import worth_saying
from greenroom.core.research.values import FactTopic
from greenroom.services.preparation import preparation_of
from greenroom.services.research import known_facts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from greenroom.core.letters.values import Facts
    from greenroom.core.proof_values import Proof
    from greenroom.services.preparation import Preparation
    from greenroom.store.access import Actor
    from greenroom.store.models import Application

_GOOD_TO_NAME = (FactTopic.GOALS, FactTopic.NEWS, FactTopic.PRODUCTS)
_LONGEST_READ = 200
_SEEN = 2  # words in common by which a reader sees that the one answers the other: our choice


def with_proof(actor: Actor, application: Application, kind: LetterKind, facts: Facts, now: dt.datetime) -> Facts:
    """The facts with two things that they ask for and the résumé answers, and with one that was read about them.

    For any other letter, the facts stay as they are.

    A priority without an answer gives way to one that has one, for a letter is no place to name a gap.
    """
    if kind is not LetterKind.COVER:
        return facts
    facts = replace(facts, read=_read(application, now.date()))
    found = list(_answered(preparation_of(actor, application.pk, now)))
    if not found:
        return facts
    second = found[1] if len(found) > 1 else ("", "")
    return replace(facts, priority=found[0][0], proof=found[0][1], second_priority=second[0], second_proof=second[1])


def _read(application: Application, today: dt.date) -> str:
    """A fact of the research file for a letter: what they want, else what happened or what they do, never a trouble."""
    facts = worth_saying([known for _, known in known_facts(application)], today)
    fitting = [fact.text for topic in _GOOD_TO_NAME for fact in facts if fact.topic is topic]
    return next((" ".join(text.split()).rstrip(".") for text in fitting if len(text) <= _LONGEST_READ), "")


def _answered(ready: Preparation) -> Iterator[tuple[str, str]]:
    """Words of the posting with the achievement that answers them; those that share most words first, none twice.

    What they share is seen at a glance by who reads it; an answer by meaning alone is left for the person to tell.
    """
    source = " ".join(ready.posting.source.split()) if ready.posting else ""
    said: set[str] = set()
    for proof in sorted(
        ready.proofs, key=lambda proof: proof.best is None or proof.best.strength is not Strength.STRONG
    ):
        words, answer = _quoted(proof, source), _answer(proof)
        if words and answer and answer not in said and _shared(proof) >= _SEEN:
            said.add(answer)
            yield words, answer


def _shared(proof: Proof) -> int:
    """How many words of the item stand in its best evidence."""
    return len(proof.best.in_requirement) if proof.best else 0


def _quoted(proof: Proof, source: str) -> str:
    """The words of the posting, if they stand there one after another."""
    ways = (proof.item.text, *(quote.text for quote in proof.item.quotes))
    return next((words for words in ways if " ".join(words.split()) in source), "")


def _answer(proof: Proof) -> str:
    """The achievement that is the best evidence for an item, where that is more than loosely related."""
    best = proof.best
    if best is None or proof.gap or best.strength is Strength.WEAK:
        return ""
    return best.evidence.text if best.evidence.kind is EvidenceKind.ACHIEVEMENT else ""
