"""The few remarks that an answer gets, each with the words it is about, and the one thing that is really good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.causes import Case, Cause, causes
from greenroom.core.answers.remark_texts import TASK_WORDS, TUNED, WORDINGS
from greenroom.core.answers.slips import slips
from greenroom.core.answers.snippets import listed, snippet, what_is_asked
from greenroom.core.answers.values import Measure, Remark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.remark_texts import Wording
    from greenroom.core.answers.values import Dimension, Feedback
    from greenroom.core.spans import Quote

_AT_MOST = 3
_LONG = 120  # seconds
_SHORT = 35


def remarks_on(
    question: str, draft: Feedback, framework: Framework, gains: Mapping[Dimension, float]
) -> tuple[Remark, ...]:
    """Three remarks at most, the most useful first; no two are about one thing or the same words."""
    if draft.no_answer or not draft.sentences:
        return ()
    case = Case(draft, framework)
    found = sorted([*causes(case, gains), *slips(case)], key=lambda cause: -cause.gain)
    return tuple(_remark(question, case, cause, quote) for cause, quote in _with_words(_chosen(found)))


def _chosen(found: list[Cause]) -> list[tuple[Cause, Quote | None]]:
    """The causes that are told, one for each topic; those about words that are there have their words to themselves."""
    chosen: list[tuple[Cause, Quote | None]] = []
    for cause in found:
        if len(chosen) == _AT_MOST or any(cause.topic == other.topic for other, _ in chosen):
            continue
        quote = None if cause.lacks else _free(cause, chosen)
        if quote or cause.lacks:
            chosen.append((cause, quote))
    return chosen


def _with_words(chosen: list[tuple[Cause, Quote | None]]) -> list[tuple[Cause, Quote | None]]:
    """The same, what is missing anchored at words that no other remark is about, if there are any left."""
    for place, (cause, quote) in enumerate(chosen):
        if quote is None:
            chosen[place] = (cause, _free(cause, chosen))
    return chosen


def _free(cause: Cause, chosen: list[tuple[Cause, Quote | None]]) -> Quote | None:
    """The best of a cause's words that no remark is about yet."""
    taken = [quote.span for _, quote in chosen if quote]
    free = (
        quote
        for quote in cause.quotes
        if not any(quote.span.start < span.end and span.start < quote.span.end for span in taken)
    )
    return next(free, None)


def _remark(question: str, case: Case, cause: Cause, quote: Quote | None) -> Remark:
    """The remark in the wording that these words lead to."""
    near = [each for each in cause.near if quote and quote.span.start <= each.span.start < quote.span.end]
    own = len(case.draft.found(Measure.OWN))
    filled = {
        "here": snippet((near[0] if near else quote).text) if quote else "",
        "asked": what_is_asked(question),
        "task": TASK_WORDS.get(case.framework.id, "task"),
        "found": listed(cause.near) if cause.near else "",
        "count": _COUNTS.get(cause.count, str(cause.count)),
        "own": _COUNTS.get(own, str(own)),
    }
    wording = _wording(case.framework.id, cause.key, quote, case.draft.answer)
    text, why, mend = (part.format(**filled) for part in (wording.text, wording.why, wording.mend))
    return Remark(cause.key, text[0].upper() + text[1:], quote, why, mend, cause.gain)


def _wording(framework: str, key: str, quote: Quote | None, answer: str) -> Wording:
    """The wording for this cause; which of several is decided by the words themselves, so it never changes."""
    wordings = TUNED.get((framework, key)) or WORDINGS[key]
    fit = [each for each in wordings if quote or not each.needs_words]
    if not fit:
        fit = [each for each in WORDINGS[key] if not each.needs_words]
    return fit[sum(map(ord, quote.text if quote else answer)) % len(fit)]


_COUNTS = dict(enumerate(("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")))
