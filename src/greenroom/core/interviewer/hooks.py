"""What is surprising or interesting in an answer, as threads: decisions, reactions, contradictions, things that stand out."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension, Measure, Move
from greenroom.core.interviewer.picking import Picked, noun_phrases
from greenroom.core.interviewer.threads import Thread, Told
from greenroom.core.questions.values import QuestionKind
from greenroom.core.ranking import tokens
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFF, _ENOUGH = 1.5, 20  # relevance below which an answer of so many words answers something else
_DECIDED = re.compile(
    r"(?<![\w'])I(?:'ve| have)?\s+(?:\w+ly\s+|then\s+|also\s+|first\s+|instead\s+)*(?:decided(?! (?:that )?I\b| to (?:take action|work|try|accept|stop|keep|go on|move on|give))|chose|suggested|proposed|refused|changed|split|insisted|prioriti[sz]ed|replaced|rearranged|moved(?! (?:on|forward|past|to)))\b"
)
_BUILT = re.compile(
    r"(?<![\w'])I(?:'ve| have)?\s+(?:\w+ly\s+|then\s+|also\s+|first\s+)*(?:created|introduced|built|set up|organi[sz]ed|came up with|developed|designed|implemented|assigned|delegated|scheduled|negotiated|planned|trained|taught|convinced|persuaded)\b"
)
_WITHIN = re.compile(
    r"\w(?<!\band)(?<!\bbut)(?<!\bso)(?<!\bthen)(?<!\bbecause)(?<!\btherefore)(?<!\binstead)(?<!\bthat) $",
    re.IGNORECASE,
)
_SPOKE = re.compile(
    r"(?<![\w'])I(?:'ve| have| had)?\s+(?:\w+ly\s+|then\s+|also\s+|first\s+)*(?:told|asked|explained|talked|spoke|called|emailed|wrote|confronted|approached|convinced|persuaded|reached out|met with|sat down|apologi[sz]ed|reported|listened|pointed out|warned|pulled)\b"
)
_BACK = re.compile(
    r"\b(?:he|she|they|both|the two|the (?:\w+ )?(?:customer|client|manager|student|team|guest|parent|boss|member|employee|coworker|professor|teacher|person|woman|man|lady|girl|boy|kid|child)s?|my (?:\w+ )?(?:boss|manager|coworker|colleague|team|professor|supervisor|friend|partner|teacher|parents|mom|dad)s?|everyone|we (?:were able|agreed|talked|decided|came))\s+(?!who\b|that\b)\w+",
    re.IGNORECASE,
)
_WEIGHED = re.compile(
    r"\b(?:instead of|rather than|alternative\w*|other options?|options|considered|weigh\w*|pros and cons|compared)\b",
    re.IGNORECASE,
)
_REASON = re.compile(r"\b(?:because|since|so that|in order to|the reason|due to)\b", re.IGNORECASE)
_FOR = re.compile(
    r"\bto (?:challenge|avoid|make sure|ensure|help|protect|give|improve|get|keep|learn|save|see)\b|\bas (?:i|we) (?:felt|knew|wanted|thought|believed|had)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"n['’]?t\b|\b(?:not|never|cannot|without)\b", re.IGNORECASE)
_HARD = re.compile(
    r"(?<!worked )(?<!work )(?<!working )(?<!study )(?<!studied )\b(?:(?:very|extremely|really|so|quite|most|pretty|incredibly)\s+)?(?:difficult|hard|challenging|tough|stressful|struggl\w+|frustrating|overwhelm\w+)\b(?!\s+(?:times?|work|worker|workers|working|people|customers?|clients?))",
    re.IGNORECASE,
)
_ASKED_HARD = re.compile(
    r"difficult|hard|tough|challeng|advers|overwhelm|setback|low motivation|stress|obstacle|conflict|crisis",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|had|found|felt|struggled|made|became|got)\b", re.IGNORECASE)
_TEAM_OF = re.compile(
    r"\b(?P<what>team|group|crew|staff|class|department|squad)\s+of\s+(?:about\s+|around\s+|over\s+|some\s+)?(?P<count>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b",
    re.IGNORECASE,
)
_YEARS_AS = re.compile(
    r"\b(?P<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:years?|months?)\s+(?:as|at|in|with|of)\s+(?P<what>(?:an?\s|the\s)?[\w-]+(?:\s[\w-]+)?)",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?<![\w'])(?:I|we)\s+(?:\w+ly\s+|then\s+|also\s+|first\s+)*(?:created|made|built|designed|wrote|developed|devised|set up|introduced|organi[sz]ed|planned|used|came up with|started|drew|proposed|suggested|put together|implemented|invented)\b",
    re.IGNORECASE,
)
_SHORT_WORD = 4
_BACKWARDS = re.compile(r"(?:this|these|that|those|his|her|their)\b", re.IGNORECASE)
_REACH, _BESIDE = 60, 12  # characters after the verb: that are read, and within which the thing begins
_OF_TIME = re.compile(
    r"\b(?:year|month|week|day|night|semester|summer|winter|spring|fall|autumn|season|term|quarter|ago|later|past|am|pm|o'clock|school|college)\b|\d"
)
_AHEAD = frozenset({QuestionKind.SITUATIONAL})


def hooks(told: Told) -> Iterator[Thread]:
    """What makes one want to hear more; nothing where there is no answer yet."""
    if told.feedback.no_answer:
        return
    yield from _off(told)
    yield from _contradictions(told)
    for quote in told.found(Measure.BLAME)[:1]:
        words = told.from_place(quote.span.start)
        yield Thread("blame", 0.97, words if words and words.here else Picked(quote, quote.text))
    if not told.happened:
        yield from _ahead(told)
    else:
        yield from _deeds(told)
    if told.kind is QuestionKind.TECHNICAL:
        yield from _of(told, "check", 0.7)
    yield from _things(told)


def _off(told: Told) -> Iterator[Thread]:
    """Another question's answer."""
    relevance = told.feedback.rating(Dimension.RELEVANCE)
    enough = told.kind is QuestionKind.BEHAVIOURAL and len(told.text.split()) >= _ENOUGH
    if enough and relevance is not None and relevance < _OFF and told.sentences:
        yield Thread("off-question", 0.6, told.meant(told.sentences[0]))
    for quote in told.found(Measure.TANGENT)[:1]:
        words = told.from_place(quote.span.start)
        if words and words.here:
            yield Thread("tangent", 0.5, words)


def _deeds(told: Told) -> Iterator[Thread]:
    """Decisions that had alternatives, words that must have had an answer, and what was hard."""
    for match in _DECIDED.finditer(told.text):
        sentence, words = told.sentence_at(match.start()), told.from_place(match.start())
        if _WITHIN.search(told.text[: match.start()]):
            continue
        why = sentence and (_REASON.search(sentence.text) or _FOR.search(sentence.text))
        if words and not why and not _WEIGHED.search(told.plain):
            yield Thread("decision", 0.7, words)
            break
    for match in _BUILT.finditer(told.text):
        words = told.from_place(match.start())
        if words and words.here and not _NOT.search(words.here):
            yield Thread("steps", 0.58, words)
            break
    for match in _SPOKE.finditer(told.text):
        words = told.from_place(match.start())
        if words and not _BACK.search(told.plain, words.quote.span.end):
            yield Thread("reaction", 0.68, words)
            break
    for match in () if _ASKED_HARD.search(told.question.text) else _HARD.finditer(told.text):
        sentence = told.sentence_at(match.start())
        if sentence and _WAS.search(sentence.text) and not _REASON.search(told.plain, sentence.span.start):
            yield Thread("hard", 0.5, told.meant(sentence))
            break


def _ahead(told: Told) -> Iterator[Thread]:
    """What would be done: what if it fails, and why that; what was done, where a story is told instead."""
    if told.kind not in _AHEAD:
        return
    story = next((words for each in told.sentences if (words := told.deed(each))), None)
    if story:
        yield Thread("steps", 0.75, story)
    else:
        yield from _of(told, "if-not", 0.75)
        if not _REASON.search(told.plain):
            yield from _of(told, "why-so", 0.6)


def _of(told: Told, key: str, worth: float) -> Iterator[Thread]:
    """A thread on the first sentence that says what the candidate does."""
    steps = [each for each in told.sentences if told.within(each.span, Measure.OWN) or each.move is Move.ACTION]
    free = [each for each in steps or told.sentences if not told.restates(each)]
    said = next(
        (
            words
            for each in free
            if (words := told.clause(each)) and not _NOT.search(words.here) and not told.does(each)
        ),
        None,
    )
    if free:
        yield Thread(key, worth, said or told.meant(free[0]))


def _things(told: Told) -> Iterator[Thread]:
    """Something that the candidate made or used, and that one would like to hear more about."""
    asked = {token.stem for token in tokens(told.question.text)}
    for made in _MADE.finditer(told.text):
        for words in noun_phrases(told.text[: made.end() + _REACH]):
            near = made.end() <= words.quote.span.start <= made.end() + _BESIDE
            near = near and not _BACKWARDS.match(words.here)
            if near and not all(token.stem in asked for token in tokens(words.here)):
                yield Thread("dig", 0.45, words)
                return


def _contradictions(told: Told) -> Iterator[Thread]:
    """The same team or the same time told with another figure than before."""
    for pattern in (_TEAM_OF, _YEARS_AS):
        for match in pattern.finditer(told.text):
            for text in told.earlier:
                for other in pattern.finditer(text):
                    if _same(match["what"], other["what"]) and not _same(match["count"], other["count"]):
                        words = Quote(" ".join(match.group().split()), Span(*match.span()))
                        yield Thread("contradiction", 0.99, Picked(words, words.text), " ".join(other.group().split()))


def _same(one: str, other: str) -> bool:
    """Whether two words are one."""
    return one.lower() == other.lower()
