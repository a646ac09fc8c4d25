"""Whose doing it was: the person's own, everybody's, somebody else's, or nobody's."""

# ruff: noqa: E501 - tables of words and patterns

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import any_of, before, quoted, straight
from greenroom.core.answers.values import Finding, Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADVERB = (
    r"(?:(?:\w+ly|also|then|first|just|even|never|always|often|still|soon|now|once|both|all|again|later|therefore|"
    r"instead|ever|sometimes|usually|at first|in turn|so)(?<!reply)(?<!apply)(?<!supply)(?<!rely)\s+)*+"
)
_NOT_DEEDS = any_of(
    "think|thought|guess|believe|believed|suppose|mean|meant|assume|hope|hoped|wish|wished|feel|felt|know|knew|am|'m|"
    "was|were|is|are|be|been|being|have|had|has|'ve|'d|want|wanted|need|needed|needs|like|liked|love|loved|hate|hated|prefer|"
    "seem|seemed|remember|recall|own|wasn't|weren't|'ll|will|would|could|can|might|may|should|must|shall|can't|couldn't|"
    "wouldn't|cannot|don't|didn't|did|do|does|doesn't|haven't|hadn't|not|to|too|and|or|but|who|which|that|in|at|on|of|"
    "for|with|from|as|if|when|because|so|a|an|the|my|no|some|i|'s|'re|isn't|aren't|won't|won|lack|lacked|agree|worry|"
    "able|really|very|happy|got|get|gets|enjoy|enjoyed|understand|understood|expect|expected|are|there|it|you|me|we|"
    "themselves|himself|herself|each|were|fit|live|lived|look|looked|find it|found it|came from|grew up|saw|heard|willing|appreciate|appreciated|tend|attribute|"
    "realise|realised|realize|realized|learned|learnt|struggle|struggled"
)
_VERB = rf"(?!(?:{_NOT_DEEDS})(?![\w']))[a-z][a-z]+(?![\w'])"
_AUXILIARY = (
    rf"(?:(?:have|had|'ve|'d)\s+{_ADVERB}(?=\w+(?:ed|en|one|ade|pt|ld|ent|ught|ung|un|ut|et|ound|ook|own)\b)|"
    rf"(?:did|do|does|didn't|don't|'ll|will|would|'d|can|could)\s+(?:not\s+)?{_ADVERB}|"
    rf"(?:was|am|'m|were)\s+{_ADVERB}(?=\w{{2,}}ing\b))?"
)
_OWN = re.compile(rf"(?<![\w'.])i(?=[\s'])\s*{_ADVERB}{_AUXILIARY}{_VERB}", re.IGNORECASE)
_AFTER_NAME = re.compile(
    r"\b(?:War|Phase|Part|Act|Type|Level|Tier|Class|Volume|Stage|Chapter|Calculus|Chemistry|Physics)\s$"
)
_PAST = (
    r"(?:\w{2,}ed|led|built|made|took|wrote|ran|went|set|did|gave|brought|chose|held|sent|told|taught|kept|came|cut|put|"
    r"drew|drove|spoke|began|got|let|said|found|met|sold|bought|paid|left|dealt|caught|broke|fought|won|grew|threw)"
)
_OWN_WORDS = re.compile(
    r"\b(?:on|by) my own\b|\b(?:by|did it|do it) myself\b|"
    r"\bmy (?:own )?(?:decision|initiative|suggestion|proposal|solution|contribution|doing)\b|"
    rf"\bme and (?:\w+ ){{1,4}}?{_PAST}\b|\bmyself and (?:\w+ ){{1,4}}?{_PAST}\b",
    re.IGNORECASE,
)
_SHARED = re.compile(r"(?<![\w.])(?:we|our|ours|us|ourselves)(?!\w)", re.IGNORECASE)
_PEOPLE = any_of(
    "manager|boss|supervisor|colleague|colleagues|coworker|coworkers|co-worker|co-workers|teacher|professor|coach|team lead|"
    "team leader|lead|leader|director|owner|partner|partners|friend|friends|teammate|teammates|mother|father|mom|mum|dad|"
    "parents|sister|brother|instructor|advisor|adviser|mentor|customer|customers|client|clients|principal|captain|"
    "assistant manager|general manager|line manager|head of department|group members|classmate|classmates|roommate|"
    "roommates|employee|employees|employer|company|foreman|chef|nurse|doctor|engineer"
)
_OTHERS = re.compile(
    rf"(?<![\w'])(?:(?:he|she|they)\s+{_ADVERB}{_VERB}|(?:someone|somebody|anyone|everyone|everybody|nobody|"
    rf"(?:my|our|the|his|her|their|another|one|a)\s+(?:\w+\s)?{_PEOPLE})\s+{_ADVERB}{_PAST}(?!\w))",
    re.IGNORECASE,
)
_WHAT_THEY = re.compile(r"\b(?:what|how|why|if|whether|that|because|when|where)\s$", re.IGNORECASE)
_OBJECT = re.compile(
    r"\b(?:to|with|by|for|from|of|about|told|asked|helped|gave|at|on|let|like|and|than|between|showed|emailed|called)\s$",
    re.IGNORECASE,
)
_FEELINGS = any_of(
    "tired|excited|interested|worried|surprised|concerned|supposed|used|married|scared|stressed|overwhelmed|frustrated|"
    "confused|experienced|motivated|dedicated|committed|determined|qualified|satisfied|pleased|disappointed|ashamed|"
    "embarrassed|devastated|exhausted|relieved|shocked|bored|annoyed|thrilled|amazed|focused|based|related|limited|located|"
    "divorced|engaged|talented|gifted|skilled|advanced|complicated|indeed|red|scattered|crowded|rushed|intimidated|"
    "terrified|delighted|blessed|needed|required|allowed|unprepared|prepared|packed|aged|mixed|attached|ahead|hundred|"
    "opposed|inspired|discouraged|encouraged|upset|lost|hurt|stuck|gone|rid|naked|opinionated|detailed|"
    "born|unexpected|unprecedented|outdated|shared|varied|heated|impressed|touched|convinced|tempted|dressed|fascinated|"
    "distracted|burned|burnt|drained|drowned|swamped|compromised|behaved|talked|started|worked|involved|pressed|fatigued|"
    "conflicted|torn|humbled|honored|honoured|well-rounded|displeased|dissatisfied|distressed|panicked|speed|bed|united|"
    "caught up|set on|done with|so|worried|unmotivated|untrained|unorganized|organized|organised|outnumbered|invested|"
    "equipped|reserved|stocked|tied|hesitated|closed|unmatched|challenged|bothered|offended"
)
_PASSIVE = re.compile(
    rf"\b(?:was|were|been|being|got)\s+(?:\w+ly\s+|not\s+|then\s+|also\s+)?(?!{_FEELINGS}(?!\w))"
    r"(?:\w{2,}ed|done|made|built|rebuilt|written|rewritten|chosen|given|told|taken|run|set|held|sent|put|found|brought|"
    r"bought|sold|paid|taught|kept|thrown|shown|seen|begun|cut|led|drawn|dealt)(?!\w)(?! by (?:me|us|myself)\b)|"
    r"\b(?:was|were|been) involved\b",
    re.IGNORECASE,
)
_ME_BEFORE = re.compile(
    r"(?<!\w)(?:i|we|i've|i had|i have|we had|we have|team and i|i'd|we've|had i)\s+(?:also\s+|then\s+)?$",
    re.IGNORECASE,
)


def whose_doing(answer: str) -> tuple[Finding, ...]:
    """Own deeds, shared ones, other people's, and those that nobody is said to have done, in the order of the text."""
    text = straight(answer)
    found = [*_own(answer, text), *_shared(answer), *_others(answer, text), *_passive(answer, text)]
    return tuple(sorted(found, key=lambda each: each.quote.span))


def _own(answer: str, text: str) -> Iterator[Finding]:
    """The words “I” and a verb of doing, and a few words that say the same."""
    for match in _OWN.finditer(text):
        if not (match.group()[0] == "I" and _AFTER_NAME.search(before(text, match.start()))):
            yield quoted(Measure.OWN, answer, match.span())
    for match in _OWN_WORDS.finditer(text):
        yield quoted(Measure.OWN, answer, match.span())


def _shared(answer: str) -> Iterator[Finding]:
    """Each “we”, “our” and “us”; “US” is the country, unless the whole answer is in capital letters."""
    for match in _SHARED.finditer(answer):
        if match.group() != "US" or answer.isupper():
            yield quoted(Measure.SHARED, answer, match.span())


def _others(answer: str, text: str) -> Iterator[Finding]:
    """Other people with what they did; people who are only asked, told or talked about are left out."""
    for match in _OTHERS.finditer(text):
        near = before(text, match.start())
        pronoun = match.group().split()[0].lower() in {"he", "she", "they"}
        if not (_WHAT_THEY.search(near) if pronoun else _OBJECT.search(near)):
            yield quoted(Measure.OTHERS, answer, match.span())


def _passive(answer: str, text: str) -> Iterator[Finding]:
    """Deeds without a doer. What was asked of the person or given to them hides nothing."""
    for match in _PASSIVE.finditer(text):
        if "involved" in match.group().lower() or not _ME_BEFORE.search(before(text, match.start())):
            yield quoted(Measure.PASSIVE, answer, match.span())
