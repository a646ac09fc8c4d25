"""Which words of an answer an interviewer picks up: short pieces that read well between quotation marks."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.ranking import is_telling, tokens
from greenroom.core.small_words import COMMON_WORDS, STOP_WORDS
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST, _LEAST, _SHORTEST = 14, 3, 5  # words between quotation marks: at most, at least, and what a cut leaves
_CLAUSE_END = re.compile(
    r"[,;:.!?()\n\"“”]|\s[–—-]+\s|\s(?:and|but|because|so that|so|even though|even if|although|though|while|when|where|since|as|until|unless|if)\s(?=(?:(?:\w+ly|now|then|also|later|once|in the end)\s)?(?:i|we|he|she|they|it|you|this|that|the|my|our|there)\b)|\s(?=(?:which|who)\s)|\s(?=but (?:when|if)\s)",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(
    r"a|an|the|to|of|in|on|at|by|for|with|from|into|and|or|but|that|which|who|as|is|are|was|were|be|been|my|our|their|his|her|its|your|this|these|those|not|no|very|so|when|while|than|such|some|any|all|about|because|if|would|could|had|have|has|i|we|they|he|she|it|more|most|much|many|really|just|also|then|how|what|where|each|every|between|within|during|through|like|now|own|new|even|both|always|never|having|being|getting|making|doing|rather|going|trying|able|other|see|ensure|especially|particularly|mainly|mostly|only|s",
    re.IGNORECASE,
)
_NO_END = re.compile(
    r"and|or|but|so|because|the|a|an|to|of|my|our|then|when|while|that|which|who|as|if|what|how|where|and then",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:\(|which\b|whom\b|\")")
_OPENING = re.compile(
    r"(?:(?:for example|for instance|first(?:ly)?|second(?:ly)?|then|next|finally|lastly|also|additionally|in addition|so|and|but|or|well|basically|actually|however|therefore|honestly|overall|usually|generally|in general|of course|again|last(?=,)|personally|ultimately|yes|no(?=,)|yeah|hypothetically speaking|frankly speaking|according to me|to me|in my opinion|ideally|at last|for me|as per my definition|absolutely|definitely|luckily|fortunately|unfortunately|eventually|as a result|after that|in the end|at first)\b(?:,\s*|\s+))+",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\s(?=(?:so|because|while|when|rather|instead|before|after|which|where|if|until|unless|since|although)\s)",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"\s(?=(?:to|in|on|at|by|for|with|from|into|about|through|during|as|throughout|without|within|between|than)\s)",
    re.IGNORECASE,
)
_LED_IN = re.compile(
    r"(?:in order to|to|when|whenever|if|as|while|after|before|with|by|since|because|although|though|even though|during|for|at|on|in|instead of|given|through|once|being|working|from|throughout|despite|due to|like|recently|lastly|over)\b",
    re.IGNORECASE,
)
_IS_THAT = re.compile(
    r"(?:one|the|my|another|an?|some)\b[^,.;:!?]{0,60}?\b(?:is|was|are|were)\s+(?:that|when|because)\s+(?=I\b)",
    re.IGNORECASE,
)
_BELIEF = re.compile(
    r"I (?:also |really |firmly |personally |strongly |truly )?(?:believe|think|feel|find|found|thought|felt|feel like|feel as though|would say|know)(?: (?:that|like|as though))?\s+(?=(?:that|if|it|the|a|an|my|our|we|you|being|having|\w+ing|\w+ (?:is|are|was|can|should|has))\b)(?:that\s+)?",
    re.IGNORECASE,
)
_INNER = str.maketrans('“”"', "‘’’")  # fmt: skip
_NOUNS = re.compile(
    r"\b(?:an?|the|our|my|this|these|his|her|their)\s+(?P<words>(?:[a-z][a-z'’-]*[a-z]\s){0,3}?[a-z][a-z'’-]*[a-z])(?=\s(?:of|for|with|in|on|at|to|from|that|which|who|where|when|and|or|but|because|so|was|were|is|are|had|has|would|could|by|about|as|if|during|after|before|into|between|among|within|without|through|we|i|they|he|she|it|my|our|this)\b|[,.;:!?)\n]|$)",
    re.IGNORECASE,
)
_DULL_WORDS = (
    "time way thing things lot day days people person situation example problem issue part end result "
    "order case fact kind sort point need needs reason job work company role position question answer "
    "experience experiences skill skills goal goals importance ability idea opportunity group team member "
    "members others manager boss supervisor coworker coworkers colleague colleagues student students "
    "class life world first last same best right whole other next past future beginning start moment year "
    "years month months week weeks hour hours environment individual individuals task tasks challenge "
    "challenges decision decisions outcome outcomes success process place area field matter amount number "
    "level tough difficult anymore due able sure better available necessary second third step steps "
    "fraction bit couple few simple mistake lesson lessons solution solutions strategy strategies method shift story computer"
)
_DULL = frozenset(_DULL_WORDS.split())
_OF_PLACE = frozenset({"at", "in", "from", "on", "during", "for", "until", "since", "as", "not"})
_SPEAKABLE = 2  # telling words in what is worth saying back
_NOT_SPOKEN = re.compile(r"[\\\\/()\[\]{}*_#<>=]|\d\.|\.\w")
_STARTS_ELSEWHERE = re.compile(
    r"(?:it|this|that|these|those|they|them|there|some|such|which|who|what|how|if|when|also|even|and|but|to|of|most|all|one|another|because|was|were|is|are|be|being|been|not|than|more|he|she)\b",
    re.IGNORECASE,
)
_SLIP = re.compile(
    r"\bI (?:(?:\w{2,}ing|a|an|the|my|not)\b|was an? (?:very|so|too)\b)|\b(?:he|she|it) (?:help|make|give|need|want|take|do|have|go|come|get|bring|feel)\b|\bdid(?:n['’]t| not) \w{2,}ed\b|\b(?:don['’]t|do not) \w{2,}ed\b|\bam \w{2,}(?<!e)ed to be\b|\b(\w+) \1\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:I|we|you|my|our|he|she|they|people|everyone|everybody)\b|.*\b(?:is|are|was|were|can|should|must|will|has|have|helps?|makes?|gives?|leads?|needs?|matters?)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\s*(?:[,;:.!?)\n]|$|[–—-]\s)|\s+(?:(?:and|or)(?= (?:\w+ly |then |also )*(?:i|we|he|she|they|it|you|this|that|there)\b)|but|because|so|since|although|though|where|then)\b",
    re.IGNORECASE,
)  # neither a partner nor a condition is cut off
_CONDITION = re.compile(r"\b(?:if|unless|when|whenever|in case)\b[^.;!?]*,?\s*(?:then\s+)?$", re.IGNORECASE)
_POINTS = re.compile(r"\b(?:do|does|did|doing) (?:this|that|it|so)\b", re.IGNORECASE)
_ONE_SIDED = re.compile(r"\bbetween (?!.*\band\b)(?!(?:them|us|the two|both)\b)", re.IGNORECASE)
_VERBLIKE = re.compile(r"(?:\w{3,}ed|\w{2,}ly|\w{2,}ing)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Picked:
    """Words of an answer: as they stand there, and as they are said back; `here` is empty where they are only meant."""

    quote: Quote
    here: str


def picked(answer: str, start: int, end: int) -> Picked | None:
    """The clause that begins at `start`, at most up to `end`; None where too few words are left of it.

    What only leads in (“so”, “in order to …,”, “I think that”) is left out, and a long clause is cut where it turns.
    """
    start = _main_clause(answer, start, end)
    stop = next(
        (m.start() for m in _CLAUSE_END.finditer(answer, start, end) if _enough(answer[start : m.start()])), end
    )
    broken = _GOES_ON.match(answer, stop) is not None
    text = _cut(answer[start:stop].rstrip(" \n.,;:!?)—–-"), broken=broken)
    if len(text.split()) < _LEAST:
        return None
    span = Span(start, start + len(text))
    folded = " ".join(text.split())
    return Picked(Quote(folded, span), said_back(folded))


def _main_clause(answer: str, start: int, end: int) -> int:
    """Where the clause begins that says something: after words that only lead in."""
    for pattern in (_OPENING, _BELIEF, _IS_THAT):
        match = pattern.match(answer, start, end)
        if match and len(answer[match.end() : end].split()) >= _LEAST:
            start = match.end()
    comma = answer.find(", ", start, end)
    if comma > 0 and _LED_IN.match(answer, start, comma) and len(answer[comma + 2 : end].split()) > _LEAST:
        return _main_clause(answer, comma + 2, end)
    return start


def _cut(text: str, *, broken: bool) -> str:
    """The text, or its beginning up to the last turn within what can be listened to."""
    words = list(re.finditer(r"\S+", text))
    if len(words) > _MOST:
        text = text[: words[_MOST - 1].end()]
        for pattern in (_TURNS, _JOINTS):
            turns = [m.start() for m in pattern.finditer(text) if len(text[: m.start()].split()) >= _SHORTEST]
            if turns:
                text = text[: turns[-1]]
                break
    loose = _LOOSE_END if broken or len(words) > _MOST else _NO_END
    while len(text.split()) > _LEAST and loose.fullmatch(text.split()[-1].strip("'’")):
        text = text.rstrip()[: -len(text.split()[-1])].rstrip(" ,;:")
    return text


def _enough(text: str) -> bool:
    """Whether a clause has words enough to stand alone."""
    return len(text.split()) > _LEAST


def said_back(text: str) -> str:
    """Words as they are said back: without marks at their ends, small at the beginning unless it is a name."""
    plain = text.translate(_INNER).strip(" '‘’.,;:")
    first = plain.split()[0] if plain.split() else ""
    plain = re.sub(r"\bi\b", "I", plain)
    if first.upper() != "I" and first.lower().strip("'’") in STOP_WORDS | COMMON_WORDS:
        return plain[:1].lower() + plain[1:]
    return plain


def reads_well(answer: str, words: Picked) -> bool:
    """Whether words can be said back: whole, without a slip of grammar, and with something in them to ask about."""
    broken = (_NOT_SPOKEN.search, _STARTS_ELSEWHERE.match, _SLIP.search, _POINTS.search, _ONE_SIDED.search)
    if any(each(words.here) for each in broken) or _LOOSE_END.fullmatch(words.here.split()[-1]):
        return False
    if _CONDITION.search(_before(answer, words.quote.span.start)):
        return False
    if not _SAYS.match(words.here) or not _STOPS.match(answer, words.quote.span.end):
        return False
    return sum(map(is_telling, tokens(words.here))) >= _SPEAKABLE


def _before(answer: str, place: int) -> str:
    """What stands in the sentence before a place."""
    return re.split(r"[.!?;\n]", answer[:place])[-1]


def whole(quote: Quote) -> Picked:
    """Words that are meant and not said back, because they would not read well."""
    return Picked(quote, "")


def noun_phrases(answer: str) -> Iterator[Picked]:
    """Things that are named and that one could ask about, the most telling first."""
    found: list[tuple[float, Span]] = []
    for match in _NOUNS.finditer(answer):
        words = match["words"].split()
        head = words[-1].lower()
        if head in _DULL or head in STOP_WORDS or head in COMMON_WORDS or _VERBLIKE.search(head):
            continue
        if any(word.lower() in STOP_WORDS or re.search(r"\w{3,}ed$|\w{3,}est$", word) for word in words):
            continue
        telling = sum(is_telling(token) for token in tokens(match["words"]))
        led = answer[: match.start()].split()[-1:]
        if telling > 1 and not (led and led[0].lower() in _OF_PLACE):
            found.append((-telling - 0.3 * len(words), Span(match.start(), match.end())))
    for _, span in sorted(found):
        text = " ".join(span.of(answer).split())
        yield Picked(Quote(text, span), said_back(text))
