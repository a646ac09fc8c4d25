"""The one thing that is truly good in an answer, with the words; nothing where there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.lengths import words_in
from greenroom.core.answers.praise_texts import PRAISES
from greenroom.core.answers.snippets import quote_of, tells_of_the_past
from greenroom.core.answers.values import Dimension, Measure, Move, Praise
from greenroom.core.evidence import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.values import Feedback, Sentence
    from greenroom.core.spans import Quote

_GOOD = 3.5  # a rating from which praise is earned
_LOW = 2.2  # overall below which none is given
_OFF = 3.0  # relevance below which none is given: what only partly answers the question
_SURE = 0.5
_SETTING, _END = frozenset({Move.SITUATION, Move.TASK}), frozenset({Move.RESULT, Move.LEARNING})
_IDLE_SHARE = 0.35  # of the words that may be padding or repetition
_STAINS = frozenset(
    {Measure.BLAME, Measure.OVERSHARING, Measure.TANGENT, Measure.REPETITION, Measure.PADDING, Measure.ROTE}
)
_AHEAD = frozenset({"situational", "technical"})  # these tell what one would do
_WORN = 2  # worn or vague words from which a sentence earns nothing


@dataclass(frozen=True, slots=True)
class _Merit:
    """A good thing: its texts' name, the sentence, and how good it is."""

    key: str
    sentence: Sentence
    worth: float


def praise_for(draft: Feedback) -> Praise | None:
    """The best thing in an answer, when its rating and its words both show it."""
    if not _deserves(draft):
        return None
    merits = [merit for merit in _merits(draft) if _clean(draft, merit.sentence)]
    if not merits:
        return None
    best = max(merits, key=lambda merit: merit.worth)
    quote = quote_of(draft.answer, best.sentence.span)
    texts = PRAISES[best.key]
    return Praise(texts[sum(map(ord, quote.text)) % len(texts)], quote)


def _deserves(draft: Feedback) -> bool:
    """Whether the answer as a whole leaves room for praise: to the question, not padded, not learned by heart."""
    overall, relevance = draft.rating(Dimension.OVERALL), draft.rating(Dimension.RELEVANCE)
    if draft.no_answer or overall is None or overall < _LOW:
        return False
    if relevance is None or relevance < _OFF or draft.found(Measure.ROTE):
        return False
    idle = sum(words_in(each.text) for each in draft.sentences if not each.counts)
    return idle <= _IDLE_SHARE * sum(words_in(each.text) for each in draft.sentences)


def _clean(draft: Feedback, sentence: Sentence) -> bool:
    """Whether nothing in the sentence is itself something to mend."""
    inside = [
        finding.measure for finding in draft.findings if finding.quote.span.start < sentence.span.end
        and sentence.span.start < finding.quote.span.end
    ]  # fmt: skip
    worn = sum(measure in {Measure.BUZZWORD, Measure.VAGUE} for measure in inside)
    return sentence.counts and not _STAINS & set(inside) and worn < _WORN


def _merits(draft: Feedback) -> Iterator[_Merit]:
    """All that is good, each with the rating that vouches for it; what is rarer counts a little more."""
    for each in draft.sentences:
        if each.sure < _SURE:
            continue
        if each.move is Move.RESULT:
            yield from _result(draft, each)
        if each.move is Move.LEARNING:
            yield from _vouched(draft, Dimension.LEARNING, _Merit("learning", each, 0.3))
        if each.move is Move.ACTION:
            yield from _action(draft, each)
    yield from _answer_first(draft)
    yield from _order(draft)


def _result(draft: Feedback, sentence: Sentence) -> Iterator[_Merit]:
    """An outcome with its size, best with what it was before."""
    if not _count(draft, sentence, Measure.NUMBER):
        if _count(draft, sentence, Measure.OUTCOME):
            key = "plan-outcome" if draft.framework in _AHEAD else "outcome"
            yield from _vouched(draft, Dimension.RESULT, _Merit(key, sentence, 0.0))
        return
    checked = check(sentence.text)
    compared = bool(checked.baseline and checked.change)
    yield from _vouched(draft, Dimension.RESULT, _Merit("compared" if compared else "figure", sentence, 0.4 + compared))


def _action(draft: Feedback, sentence: Sentence) -> Iterator[_Merit]:
    """A step that is plainly one's own, or one that can be pictured and checked."""
    own = _count(draft, sentence, Measure.OWN)
    exact = _count(draft, sentence, Measure.NUMBER) + _count(draft, sentence, Measure.CONCRETE)
    ahead = draft.framework in _AHEAD
    happened = ahead or _did(draft, sentence)
    if own and happened and len(draft.found(Measure.OWN)) > len(draft.found(Measure.SHARED)):
        merit = _Merit("plan-step" if ahead else "own-step", sentence, 0.1 * min(own + exact, 3))
        yield from _vouched(draft, Dimension.OWNERSHIP, merit)
    if exact:
        yield from _vouched(draft, Dimension.EVIDENCE, _Merit("detail", sentence, 0.1 + 0.1 * min(exact, 3)))


def _did(draft: Feedback, sentence: Sentence) -> bool:
    """Whether one of the person's own steps in a sentence has happened: its verb, close behind, is of the past."""
    mine = (quote.span.start for quote in draft.found(Measure.OWN) if _stands_in(quote, sentence))
    return any(tells_of_the_past(" ".join(draft.answer[start : sentence.span.end].split()[:4])) for start in mine)


def _answer_first(draft: Feedback) -> Iterator[_Merit]:
    """A first sentence that already answers; only where the answer as a whole fits the question closely."""
    first = draft.sentences[0] if draft.sentences else None
    evidence = next((each.evidence for each in draft.ratings if each.dimension is Dimension.RELEVANCE), ())
    if first and any(quote.span == first.span for quote in evidence):
        exact = _count(draft, first, Measure.NUMBER) + _count(draft, first, Measure.CONCRETE)
        if exact:
            yield from _vouched(draft, Dimension.RELEVANCE, _Merit("answer-first", first, -0.5))


def _order(draft: Feedback) -> Iterator[_Merit]:
    """A story whose setting is brief and stands before the steps, and whose end comes last."""
    moves = [each.move for each in draft.sentences if each.counts and each.move is not Move.OTHER]
    if draft.framework in _AHEAD or not {Move.ACTION, Move.RESULT} <= set(moves):
        return
    turn = moves.index(Move.ACTION)
    in_order = set(moves[:turn]) <= _SETTING and not _SETTING & set(moves[turn:]) and moves[-1] in _END
    if in_order and 0 < turn <= len(moves) / 2:
        first = next(each for each in draft.sentences if each.counts and each.move is Move.ACTION)
        yield from _vouched(draft, Dimension.STRUCTURE, _Merit("order", first, -0.6))


def _vouched(draft: Feedback, dimension: Dimension, merit: _Merit) -> Iterator[_Merit]:
    """The merit, its worth added to the rating, if the rating is good."""
    rating = draft.rating(dimension)
    if rating is not None and rating >= _GOOD:
        yield _Merit(merit.key, merit.sentence, rating + merit.worth)


def _count(draft: Feedback, sentence: Sentence, measure: Measure) -> int:
    """How many of such words stand in a sentence."""
    return sum(_stands_in(quote, sentence) for quote in draft.found(measure))


def _stands_in(quote: Quote, sentence: Sentence) -> bool:
    """Whether words begin in a sentence."""
    return sentence.span.start <= quote.span.start < sentence.span.end
