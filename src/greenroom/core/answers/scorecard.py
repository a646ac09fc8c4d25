"""What an answer says about competence, fit and motivation: a line for each, with the words that show it."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from greenroom.core.answers.scorecard_texts import (
    BY_KIND,
    BY_LEVEL,
    ECHOES,
    LEVELS,
    NO_EVIDENCE,
    OTHERS,
    REASONS,
    ROUGH,
)
from greenroom.core.answers.snippets import clause_from, quote_of
from greenroom.core.answers.values import Dimension, Line, Measure, Move, Pillar
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.answers.values import Feedback, Rating
    from greenroom.core.spans import Quote

_COMPETENCE = (Dimension.STRUCTURE, Dimension.EVIDENCE, Dimension.OWNERSHIP, Dimension.RESULT)
_ROUGH_FROM = 0.9  # points of likely error
_FEW = 2  # quotes in a line
_ABOUT_WISHES = frozenset({QuestionKind.MOTIVATIONAL, QuestionKind.CULTURAL})
_WISH = re.compile(
    r"\bI(?:['’](?:d|m|ve))?\s+(?:\w+ly\s+|also\s+|have\s+)?(?:want(?:ed)?\s+to|enjoy(?:ed)?|love[ds]?|like[ds]?\s+to|"
    r"would\s+(?:love|like)\s+to|care[ds]?\s+about|look(?:ing)?\s+for|hope\s+to|(?:am\s+)?(?:drawn|interested|fascinated|excited)|"
    r"value|aim\s+to|dream)\b|\b(?:draws|drew|attracts|attracted|interests|motivates|drives|excites|moves)\s+me\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|that(?:['’]s|\s+is)\s+why|the\s+reason|so\s+that\s+I|since\s+(?:I|my|this|your)|which\s+is\s+why)\b",
    re.IGNORECASE,
)


def scorecard(draft: Feedback, kind: QuestionKind) -> tuple[Line, ...]:
    """The lines of the scorecard under competence, fit and motivation; none where there is no answer."""
    if draft.no_answer or not draft.sentences:
        return ()
    return (*_competence(draft, kind), *_fit(draft, kind), *_motivation(draft, kind))


def _competence(draft: Feedback, kind: QuestionKind) -> Iterator[Line]:
    """What one can judge of what they are able to do."""
    unrated = [each for each in draft.ratings if each.dimension in _COMPETENCE and each.value is None]
    if len(unrated) == len(_COMPETENCE):
        yield Line(Pillar.COMPETENCE, f"What you are able to do is not rated here: {_unrated(unrated[0])}")
        return
    for dimension in _COMPETENCE:
        yield from _rated(draft, kind, Pillar.COMPETENCE, dimension)


def _fit(draft: Feedback, kind: QuestionKind) -> Iterator[Line]:
    """Whether they listen, how they speak of others, whether they take up the employer's words."""
    yield from _rated(draft, kind, Pillar.FIT, Dimension.RELEVANCE)
    yield _of_others(draft)
    echoes = _different(draft.found(Measure.ECHO))
    unknown = any("employer" in each.what.lower() for each in draft.not_measured)
    state = "some" if echoes else "unknown" if unknown else "none"
    yield Line(Pillar.FIT, _chosen(ECHOES[state], draft.answer), echoes)


def _motivation(draft: Feedback, kind: QuestionKind) -> Iterator[Line]:
    """What they took from it, and why they want it."""
    yield from _rated(draft, kind, Pillar.MOTIVATION, Dimension.LEARNING)
    yield _reasons(draft, kind)


def _rated(draft: Feedback, kind: QuestionKind, pillar: Pillar, dimension: Dimension) -> Iterator[Line]:
    """The line of one dimension: by its level, or why it has none."""
    rating = next((each for each in draft.ratings if each.dimension is dimension), None)
    if rating is None:
        return
    if rating.value is None:
        yield Line(pillar, f"{dimension.value.capitalize()}: {_unrated(rating)}", (), rating)
        return
    level = bisect_right(LEVELS, rating.value)
    evidence = (rating.evidence or _evidence(draft, dimension))[:_FEW] if level else ()
    text = _by_level(kind, dimension, level, draft.answer)
    notes = [NO_EVIDENCE] if level and not evidence and dimension is not Dimension.STRUCTURE else []
    notes += [ROUGH] if rating.error >= _ROUGH_FROM else []
    yield Line(pillar, " ".join([text, *notes]), evidence, rating)


def _unrated(rating: Rating) -> str:
    """Why there is no rating, as it goes on after a colon."""
    why = rating.why or "This answer shows too little of it to be rated."
    return why[0].lower() + why[1:]


def _by_level(kind: QuestionKind, dimension: Dimension, level: int, answer: str) -> str:
    """The sentence for a level, tuned to the kind of question where that says more."""
    tuned = BY_KIND.get((kind, dimension))
    return tuned[level] if tuned else _chosen(BY_LEVEL[dimension][level], answer)


def _evidence(draft: Feedback, dimension: Dimension) -> tuple[Quote, ...]:
    """Words that a dimension can be seen in, where its rating names none."""
    if dimension is Dimension.EVIDENCE:
        return _different((*draft.found(Measure.NUMBER), *draft.found(Measure.CONCRETE)))
    if dimension is Dimension.OWNERSHIP:
        return _different(draft.found(Measure.OWN)) or _doing(draft, Move.ACTION)
    if dimension is Dimension.RESULT:
        return _doing(draft, Move.RESULT) or _different(draft.found(Measure.OUTCOME))
    if dimension is Dimension.LEARNING:
        return _doing(draft, Move.LEARNING)
    return ()


def _doing(draft: Feedback, move: Move) -> tuple[Quote, ...]:
    """The sentences that count and make this move."""
    return tuple(quote_of(draft.answer, each.span) for each in draft.sentences if each.move is move and each.counts)


def _of_others(draft: Feedback) -> Line:
    """How they speak of other people."""
    blame, others = draft.found(Measure.BLAME), draft.found(Measure.OTHERS)
    shared, own = draft.found(Measure.SHARED), draft.found(Measure.OWN)
    if blame:
        return Line(Pillar.FIT, _chosen(OTHERS["blame"], draft.answer), blame[:_FEW])
    if others and own:
        return Line(Pillar.FIT, _chosen(OTHERS["credit"], draft.answer), _different(others))
    if shared or others:
        told = [clause_from(draft.answer, each.span.start, _end(draft, each)) for each in shared] or others
        return Line(Pillar.FIT, _chosen(OTHERS["shared"], draft.answer), _different(told))
    return Line(Pillar.FIT, _chosen(OTHERS["none"], draft.answer))


def _end(draft: Feedback, quote: Quote) -> int:
    """Where the sentence with these words ends."""
    around = (each.span.end for each in draft.sentences if each.span.start <= quote.span.start < each.span.end)
    return next(around, quote.span.end)


def _reasons(draft: Feedback, kind: QuestionKind) -> Line:
    """Why they want it: wishes and reasons, and whether a fact stands beside them."""
    asked = kind in _ABOUT_WISHES
    wanted = [each for each in draft.sentences if each.counts and _WISH.search(each.text)]
    given = [each for each in draft.sentences if each.counts and _REASON.search(each.text)] if asked else []
    told = tuple(quote_of(draft.answer, each.span) for each in draft.sentences if each in wanted or each in given)
    if not asked:
        return Line(Pillar.MOTIVATION, _chosen(REASONS["by-the-way" if told else "unasked"], draft.answer), told[:_FEW])
    proofs = (*draft.found(Measure.NUMBER), *draft.found(Measure.CONCRETE))
    proved = [each for each in told if any(each.span.start <= proof.span.start < each.span.end for proof in proofs)]
    state = "none" if not told else "proved" if proved else "one" if len(told) == 1 else "several"
    return Line(Pillar.MOTIVATION, _chosen(REASONS[state], draft.answer), tuple(proved or told)[:_FEW])


def _different(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The first quotes whose words differ."""
    first: dict[str, Quote] = {}
    for quote in quotes:
        first.setdefault(quote.text.lower(), quote)
    return tuple(first.values())[:_FEW]


def _chosen(texts: Sequence[str], answer: str) -> str:
    """One of several wordings, decided by the answer itself, so it never changes."""
    return texts[sum(map(ord, answer)) % len(texts)]
