"""Why an answer is not stronger yet: each dimension's causes, the likeliest first, with the words they are about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.answers.snippets import clause_from, quote_of, tells_of_the_past
from greenroom.core.answers.values import Dimension, Measure, Move

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.values import Feedback, Sentence
    from greenroom.core.spans import Quote, Span

_SECOND = 0.5  # what each further cause of a dimension is worth beside the one before
_LEAST = 0.02  # points below which a gain is nothing
_OWN_LESSON = 2.7  # a rating of learning from which a lesson is more than a saying; few assessors give more than 3
_OFF = 2.5  # relevance below which an answer answers another question
_FAINT = 2.2
_GENERAL = 2.5  # evidence below which an answer tells no event


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing that holds an answer back.

    Attributes:
        key: the name of its wordings.
        topic: causes with one topic are one and the same for the reader.
        quotes: words that it is about, the best first.
        lacks: whether it is about something that is not there, so that it may stand without words.
        near: smaller pieces inside the quotes that our question may repeat.
        count: how many there are, where that is worth saying.
        gain: points that mending it may bring.
    """

    key: str
    topic: str
    quotes: tuple[Quote, ...]
    lacks: bool = False
    near: tuple[Quote, ...] = ()
    count: int = 0
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class Case:
    """A draft with its framework, and what is asked of both again and again."""

    draft: Feedback
    framework: Framework

    @property
    def told(self) -> tuple[Sentence, ...]:
        """The sentences that count; all of them where none does."""
        return tuple(each for each in self.draft.sentences if each.counts) or self.draft.sentences

    def of(self, *moves: Move) -> tuple[Sentence, ...]:
        """The sentences that count and make one of these moves."""
        return tuple(each for each in self.told if each.move in moves)

    def quotes(self, *sentences: Sentence) -> tuple[Quote, ...]:
        """Sentences as quotes."""
        return tuple(quote_of(self.draft.answer, each.span) for each in sentences)

    def within(self, span: Span, *measures: Measure) -> tuple[Quote, ...]:
        """The words in this span that are one of these."""
        found = (each for each in self.draft.findings if each.measure in measures)
        return tuple(each.quote for each in found if span.start <= each.quote.span.start < span.end)


def causes(case: Case, gains: Mapping[Dimension, float]) -> Iterator[Cause]:
    """The causes of every dimension that mending would raise, each with its gain."""
    for dimension, looks in _LOOKS.items():
        gain = gains.get(dimension, 0.0)
        if gain < _LEAST or not case.told:
            continue
        for place, cause in enumerate(looks(case)):
            yield replace(cause, gain=round(gain * _SECOND**place, 3))


def _result(case: Case) -> Iterator[Cause]:
    """No result, one without a size, or one that stays faint."""
    results = case.of(Move.RESULT)
    if not results:
        yield _no_result(case)
        return
    last = case.quotes(*reversed(results))
    outcomes = tuple(each for sentence in results for each in case.within(sentence.span, Measure.OUTCOME))
    faint = Cause("result-unclear", "result", last)
    if any(case.within(each.span, Measure.NUMBER) for each in results):
        yield faint
        return
    holding = tuple(each for each in last if any(_inside(outcome, each) for outcome in outcomes))
    size = Cause("result-without-figure", "figure", holding or last, near=outcomes)
    rating = case.draft.rating(Dimension.RESULT)
    first_faint = not outcomes or (rating is not None and rating < _FAINT)
    yield from (faint, size) if first_faint else (size, faint)


def _no_result(case: Case) -> Cause:
    """No outcome; it belongs after the last thing that was done."""
    rest = [each for each in reversed(case.told) if each.move not in {Move.ACTION, Move.LEARNING}]
    before = (*case.of(Move.ACTION)[-1:], *rest)
    return Cause("no-result", "result", case.quotes(*before), lacks=True)


def _evidence(case: Case) -> Iterator[Cause]:
    """Words that stand for anything, no event in particular, nothing that can be counted."""
    numbers, named = case.draft.found(Measure.NUMBER), case.draft.found(Measure.CONCRETE)
    steps = case.of(Move.ACTION) or case.told
    rating = case.draft.rating(Dimension.EVIDENCE)
    if not numbers and not named and (rating is None or rating < _GENERAL):
        general = [each for each in (*case.of(Move.OTHER), *steps) if not tells_of_the_past(each.text)]
        if general:
            yield Cause("no-particular", "particular", case.quotes(*general))
    vague = case.draft.found(Measure.VAGUE)
    if vague:
        yield Cause("vague-words", "plain-words", vague)
    if not numbers and steps:
        yield Cause("no-figure", "figure", case.quotes(*steps))
    if not numbers:
        return
    bare = [each for each in steps if not case.within(each.span, Measure.NUMBER, Measure.CONCRETE)]
    if bare:
        yield Cause("thin-detail", "particular", case.quotes(*sorted(bare, key=lambda each: -len(each.text))))


def _ownership(case: Case) -> Iterator[Cause]:
    """Nothing done, somebody else's doing, or a part of one's own that stays thin."""
    steps = case.of(Move.ACTION)
    if not steps:
        yield _no_action(case)
    yield from _not_own(case)
    if len(steps) == 1 and len(case.told) > 2:
        yield Cause("thin-steps", "steps", case.quotes(*steps))
    elif steps:
        yield Cause("unclear-part", "part", case.quotes(*steps))


def _not_own(case: Case) -> Iterator[Cause]:
    """Everybody's doing, nobody's, or somebody else's."""
    own, shared = len(case.draft.found(Measure.OWN)), case.draft.found(Measure.SHARED)
    passive, others = case.draft.found(Measure.PASSIVE), case.draft.found(Measure.OTHERS)
    if len(shared) > max(1, own):
        telling = sorted(_holding(case, Measure.SHARED), key=lambda each: len(case.within(each.span, Measure.OWN)))
        yield Cause("we-not-i", "part", case.quotes(*telling), near=_clauses(case, shared), count=len(shared))
    if passive and len(passive) > own:
        yield Cause("passive", "part", case.quotes(*_holding(case, Measure.PASSIVE)), near=passive)
    if len(others) > max(1, own):
        yield Cause("others-did", "part", case.quotes(*_holding(case, Measure.OTHERS)), near=_clauses(case, others))


def _no_action(case: Case) -> Cause:
    """Nothing was done; it belongs after the setting."""
    before = (*reversed(case.of(Move.TASK)), *reversed(case.of(Move.SITUATION, Move.OTHER)))
    return Cause("no-action", "steps", case.quotes(*before), lacks=True)


def _structure(case: Case) -> Iterator[Cause]:
    """Parts that are missing, too large, or in another place than a listener needs them."""
    missing, told = case.draft.missing, case.told
    if Move.ACTION in missing:
        yield _no_action(case)
    if Move.RESULT in missing:
        yield _no_result(case)
    setting = case.of(Move.SITUATION, Move.TASK)
    if len(setting) > 2 and len(setting) * 2 > len(told):
        yield Cause("long-setting", "length", case.quotes(*reversed(setting)), count=len(setting))
    yield from _order(case)
    if Move.SITUATION in missing:
        yield Cause("no-setting", "setting", case.quotes(told[0]), lacks=True)
    if Move.TASK in missing:
        yield Cause("no-task", "setting", case.quotes(*case.of(Move.SITUATION)[-1:], told[0]), lacks=True)
    loose = [each for each in told[1:] if each.move is Move.OTHER]
    if loose:
        yield Cause("loose-order", "order", case.quotes(*loose))


def _order(case: Case) -> Iterator[Cause]:
    """A sentence that comes two steps or more after its place."""
    rank = {move: place for place, move in enumerate(case.framework.moves)}
    furthest = 0
    for each in case.told:
        place = rank.get(each.move, furthest)
        if furthest - place > 1:
            yield Cause("out-of-order", "order", case.quotes(each))
            return
        furthest = max(furthest, place)


def _learning(case: Case) -> Iterator[Cause]:
    """Nothing learned, or a saying."""
    lessons = case.of(Move.LEARNING)
    if lessons:
        if (case.draft.rating(Dimension.LEARNING) or 0) < _OWN_LESSON:
            yield Cause("learning-platitude", "learning", case.quotes(*reversed(lessons)))
        return
    looked_back_at = (*case.of(Move.RESULT)[-1:], *case.of(Move.TASK)[-1:], *case.of(Move.SITUATION)[-1:])
    yield Cause("no-learning", "learning", case.quotes(case.told[-1], *looked_back_at), lacks=True)


def _relevance(case: Case) -> Iterator[Cause]:
    """Another question's answer, or one that comes late."""
    rating = case.draft.rating(Dimension.RELEVANCE)
    if rating is not None and rating < _OFF:
        yield Cause("off-question", "question", (*case.draft.found(Measure.TANGENT), *case.quotes(case.told[0])))
        return
    yield Cause("answer-late", "question", case.quotes(case.told[0]))


def _holding(case: Case, measure: Measure) -> list[Sentence]:
    """The sentences with such words, in their order."""
    return [each for each in case.draft.sentences if case.within(each.span, measure)]


def _clauses(case: Case, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The words from each of these on to where its clause ends."""
    return tuple(clause_from(case.draft.answer, each.span.start, _end(case, each)) for each in quotes)


def _end(case: Case, quote: Quote) -> int:
    """Where the sentence with these words ends."""
    around = (each.span.end for each in case.draft.sentences if each.span.start <= quote.span.start < each.span.end)
    return next(around, quote.span.end)


def _inside(small: Quote, large: Quote) -> bool:
    """Whether words stand inside others."""
    return large.span.start <= small.span.start < large.span.end


_LOOKS: dict[Dimension, Callable[[Case], Iterator[Cause]]] = {
    Dimension.RESULT: _result,
    Dimension.EVIDENCE: _evidence,
    Dimension.OWNERSHIP: _ownership,
    Dimension.RELEVANCE: _relevance,
    Dimension.STRUCTURE: _structure,
    Dimension.LEARNING: _learning,
}
