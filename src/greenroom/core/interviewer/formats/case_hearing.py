"""What a candidate does in a case, by their words: asking, assuming, structuring, checking, advising."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.arithmetic import calculations
from greenroom.core.figures import figures
from greenroom.core.interviewer.formats.meaning import best_cue, closeness, quoted, speaks_of

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.case_values import CaseBody, Fact, Sum
    from greenroom.core.interviewer.values import Line
    from greenroom.core.spans import Quote

_MOST_FACTS = 2  # of one sentence
_OPENER = r"^(?:(?:and|so|okay|ok|well|right|then|also|now|first|next|great|thank you|thanks|alright|sure|yes|good|roughly|about|for|at|from|in|by|to|but|since)\b[,.]?\s+|out of [^,?]{1,30},\s+)*"
_AUX = r"(?:is|are|do|does|did|was|were|has|have|had|can|could|would|will|should)\b"
_ASKS = re.compile(
    rf"\?[\s”\"')]*$|{_OPENER}(?:how (?:many|much|long|often)\b|how (?:\w+ ){{0,4}}?{_AUX}|what(?:'s\b| (?:about|share|percent\w*|proportion|happens?|kinds?|types?|times?|else)\b)|"
    rf"what (?:portion|reasons?|makes?|usually|mostly|typically|normally)\b|what (?!i\b|we\b|strikes|matters|that\b|this\b|you\b|they\b|she\b|he\b)(?:\w+ ){{0,4}}?{_AUX}|(?:when|where|why|who)(?: else| exactly)? {_AUX}|who (?:else )?\w+s\b|which (?:\w+ ){{1,2}}{_AUX}|which \w+ (?:fail|break|come|go|leave)|when (?:during|in|on) (?:\w+ ){{1,4}}{_AUX}|"
    rf"{_AUX} (?:we|you|they|there|it|he|she|the|this|that|these|those|all|any\w*|every\w*|some\w*|people|users|older|younger|spare|pupils|patients|donors|customers|riders|\w+s) |(?:does|did) \w+ \w+|(?:may|could|can) i (?:ask|have|get|see|know)|"
    r"tell me|give me|show me|i(?:'d| would) ask)|\bi(?:'d| would)? (?:also )?(?:like|want|need|love|wish) to (?:know|see|understand|ask|have|hear|find out)|\bi (?:also )?need (?:the|some|data|figures|numbers|your|to know)|"
    r"\bdo you (?:have|know)|\b(?:can|could) you (?:tell|share|give|show)|\bany (?:data|figures|numbers|information|idea) (?:on|about|for)|"
    r"\bi(?:'m| am) (?:wondering|curious|interested in)|\blet me ask|\b(?:my|one|another) (?:\w+ )?question",
    re.IGNORECASE,
)
_TO_ONESELF = re.compile(
    r"\b(?:how|what|where|which) (?:would|should|could|can) (?:i|we)\b(?!.*\b(?:know|tell|see|have)\b)|^\W*(?:so )?(?:why|how|what then|what now|so|and)\s?\?|"
    r"\b(?:right|okay|ok|no|isn't it|does that make sense|is that right|is that correct|shall i (?:go on|continue))\s?\?[\s”\"']*$",
    re.IGNORECASE,
)
_BROAD = re.compile(
    r"\btell me (?:more|everything|all|something|a bit|a little)|\bwhat (?:other |else |kind of |kinds of |sort of )?(?:data|information|facts|figures|numbers|details|else)\b|"
    r"\b(?:any|some) (?:other |more |further |additional )?(?:data|information|details|facts|figures|numbers|context)\b|\b(?:more|all|further|additional) (?:the )?(?:information|data|details|context|facts|figures|numbers)\b|"
    r"\beverything\b|\bbackground\b|\boverview\b|\bthe (?:whole|current|general) (?:situation|picture|process)|\babout (?:the|your) (?:business|company|hospital|school|hub|factory|situation|problem|organi[sz]ation)\W*$",
    re.IGNORECASE,
)
_STUCK = re.compile(
    r"\b(?:(?:do ?n't|do not) (?:really )?know|no idea|stuck|lost here|i(?:'m| am) lost|not sure (?:how|what|where)|(?:a|some|any) (?:hint|help|clue)|help me|can(?:'t|not) (?:think|do)|"
    r"my mind is blank|drawing a blank|where to (?:start|begin)|give up|pass)\b",
    re.IGNORECASE,
)
_RESTATES = re.compile(
    r"\b(?:if i (?:understand|understood|hear|heard|got)|let me (?:make sure|check|repeat|restate|play|confirm|see if)|(?:just )?to (?:confirm|be (?:clear|sure)|repeat|restate|recap|play (?:it|that) back)|"
    r"so (?:the|your|our) (?:question|goal|aim|task|problem|objective|challenge)|in other words|the (?:real )?(?:goal|question|aim|problem|task|objective) (?:here |then |really )?is|"
    r"so you (?:want|need|would|have|are|ask)|so we (?:want|need|have|are)|what (?:you|we) (?:want|need) is|you (?:want|would like|are asking|have asked) (?:me |us )?(?:to|for|how|whether|what|where)|so she (?:wants|asks|needs)|so he (?:wants|asks|needs|thinks)|you said)",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\W*(?:(?:right|okay|ok|well|good|alright|all right|i see)\b[,.]? )?so,? (?!i\b|what\b|how\b)", re.IGNORECASE
)
_ASSUMES = re.compile(
    r"\b(?:i(?:'ll| will| would|'d)? (?:assume|suppose|estimate|guess)|i(?:'m| am) (?:assuming|guessing|estimating)|assuming|my assumption|one assumption|let(?:'s| us|s) (?:say|assume|suppose|take|call)|suppose|"
    r"i(?:'ll| will| would|'d) (?:take|put|say) (?:about |around |roughly )?(?=\d|a |half|one)|for simplicity|as a rough)",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|since|as (?:it|they|we|most|that|in)|based on|given (?:that|the)|from (?:experience|what)|compared|like (?:in|at|most)|similar|which is (?:usual|typical|common)|usually|typically)\b",
    re.IGNORECASE,
)
_SIGNPOST = re.compile(
    r"\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|one[,:]|(?:two|three|four|five|2|3|4|5) (?:main |big |key |different )?(?:parts|areas|things|questions|drivers|buckets|steps|points|sides|levers|reasons|blocks|branches|aspects|topics|ways|pieces|factors|groups)|"
    r"on (?:the )?one (?:hand|side)|on the other|(?:break|split|divide|cut) (?:it|this|that|the \w+) (?:down |up )?(?:into|in|by)|structure|framework|my approach|issue tree|1[.)]|a\)|then (?:i|at|the)|finally)",
    re.IGNORECASE,
)
_CHECKS = re.compile(
    r"\b(?:sanity[- ]check|cross[- ]check|double[- ]check|gut[- ]check|order of magnitude|plausib\w+|implausib\w+|to put (?:that|it|this) in(?:to)? perspective|"
    r"(?:does|do) (?:that|this|it|these) (?:make sense|sound|seem|look|fit)|(?:that|this|it|which) (?:makes sense|seems|sounds|looks|feels) (?:about |quite |very |rather |a bit |a little )?(?:plausible|reasonable|right|high|low|large|small|a lot|realistic|too|much|many|huge|big|okay|fine|fair)|"
    r"is (?:that|this|it) (?:plausible|reasonable|realistic|a lot|too (?:high|low|much|many))|compared? (?:that |this |it )?(?:to|with)|that (?:is|would be|means) (?:about |roughly |nearly |almost |more than |less than |only )?(?:a|one|two|three|half|\d+)\b[^.?!]{0,30}\b(?:of all|of the (?:total|whole|ward|fleet)|each|per|as (?:many|much)|in (?:every|ten|a hundred))|which fits|that fits|as a check|to check)",
    re.IGNORECASE,
)
_ADVISES = re.compile(
    r"\b(?:i(?:'d| would|'ll| will)? (?:strongly |clearly |therefore |still |also )?(?:recommend|advise|suggest|propose)|my (?:clear |final |first |main )?(?:recommendation|advice|proposal|suggestion|answer|verdict)|recommendation\b|"
    r"(?:you|she|he|we|they|the \w+|your friend) should(?:n't| not)?|in (?:short|summary|conclusion)|to sum(?:marise|marize)? up|(?:do not|don't) (?:double|send|hire|buy|train|spend|run|sign)|the answer is|"
    r"(?:yes|no)[,:] )",
    re.IGNORECASE,
)
_SETTLES = re.compile(
    r"\bi(?:'d| would|'ll| will)? (?:strongly |clearly |therefore |still )?(?:recommend|advise)\b|\bmy (?:clear |final )?(?:recommendation|advice|proposal) (?:is|would)|\b(?:in conclusion|to conclude)\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"^(?:please |so |then |first,? )?(?:change|start|begin|stop|close|open|move|keep|send|mend|fix|leave|ask|let|put|run|make|give|take|cut|hire|buy|call|raise|do|don't|never|get|use|order|spread|pay|talk|speak|write)\b",
    re.IGNORECASE,
)
_RISK = re.compile(
    r"\b(?:risks?|risky|go(?:es)? wrong|danger|unless|depends? on|downside|biggest (?:worry|concern)|careful|caveat|challenge|threat|might (?:not|fail|refuse)|may (?:not|fail|refuse)|could (?:fail|refuse|backfire)|if (?:that|this|it|they|he|she|\w+) (?:fails?|refuses?|does(?:n't| not)|do(?:n't| not)|is not|isn't|turns? out)|what worries)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:next steps?|tomorrow|(?:this|next) (?:week|month|term|monday|tuesday|wednesday|thursday|friday)|on (?:monday|tuesday|wednesday|thursday|friday)|first step|pilot|trial (?:run|of|for|on)|a trial|try (?:it|this|that)|test (?:it|this|that)|"
    r"within (?:a|one|two|three|four|six|\d+) (?:day|week|month)s?|for (?:a|one|two|three|four|\d+) (?:week|month)s?|by (?:monday|friday|the end)|today|right away|start(?:ing)? (?:with|on|now|by)|to begin with|as a start)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Structure:
    """Parts of the problem that were named in one go: their names and the words that announce them."""

    branches: tuple[str, ...]
    quote: Quote


def sentences(text: str) -> tuple[Quote, ...]:
    """The sentences of a line, a question without its mark among them."""
    return tuple(quoted(text, span.start, span.end) for span in sentence_spans(text))


def questions_in(line: Line) -> tuple[Quote, ...]:
    """The sentences that ask the interviewer for something."""
    told = line.text.replace("’", "'")
    found = [each for each in sentences(told) if _ASKS.search(each.text) and not _TO_ONESELF.search(each.text)]
    return tuple(quoted(line.text, each.span.start, each.span.end) for each in found)


def facts_for(body: CaseBody, question: str) -> tuple[Fact, ...]:
    """What the interviewer knows about a question: the facts whose cues it meets best, two at most."""
    met = [(closeness(question, fact.cues), fact) for fact in body.facts]
    best = max((close for close, _ in met), default=(0, 0))
    if not best[0]:
        return ()
    two = " and " in question.lower()
    close = [fact for (places, cues), fact in met if places == best[0] and (two or cues == best[1])]
    return tuple(close[:_MOST_FACTS])


def is_broad(question: str) -> bool:
    """Whether a question asks for everything at once."""
    return bool(_BROAD.search(question))


def is_stuck(text: str) -> bool:
    """Whether somebody says that they do not know how to go on, and says little else."""
    return len(text.split()) <= 25 and bool(_STUCK.search(text.replace("’", "'")))


def restated(body: CaseBody, text: str) -> Quote | None:
    """The sentence that says the question back in their own words."""
    if not best_cue(text, body.goal):
        return None
    return next((each for each in sentences(text) if _says_back(body, each.text.replace("’", "'"))), None)


def _says_back(body: CaseBody, sentence: str) -> bool:
    """Whether a sentence announces the question said back or, begun with “so” and naming the aim, is it."""
    if _RESTATES.search(sentence):
        return True
    return bool(_SO.match(sentence)) and "?" not in sentence and best_cue(sentence, body.goal) > 0


def assumptions(text: str) -> tuple[Quote, ...]:
    """The sentences in which something is assumed, and said to be."""
    return tuple(each for each in sentences(text) if _ASSUMES.search(each.text.replace("’", "'")))


def gives_reason(text: str) -> bool:
    """Whether a sentence says what it rests on."""
    return bool(_REASON.search(text))


def structure(body: CaseBody, text: str) -> Structure | None:
    """The parts in which somebody wants to look at the problem; a mere list of questions is no structure."""
    told = [each for each in sentences(text) if not each.text.rstrip("”\"' ").endswith("?")]
    whole = " ".join(each.text for each in told)
    named = tuple(branch.name for branch in body.branches if any(speaks_of(whole, cue) for cue in branch.cues))
    signs = [each for each in told if _SIGNPOST.search(each.text)]
    if len(named) < 2 or not signs:
        return None
    return Structure(named, signs[0])


def checks(text: str) -> tuple[Quote, ...]:
    """The sentences that hold a result against common sense."""
    return tuple(each for each in sentences(text) if _CHECKS.search(each.text.replace("’", "'")))


def advice(text: str) -> Quote | None:
    """The first sentence that says what should be done."""
    return next((each for each in sentences(text) if _ADVISES.search(each.text.replace("’", "'"))), None)


def settles(text: str) -> bool:
    """Whether somebody gives their advice for good, as one does at the end."""
    return bool(_SETTLES.search(text.replace("’", "'")))


def order(text: str) -> Quote | None:
    """The first sentence that tells somebody what to do, where one was asked for that."""
    return next((each for each in sentences(text) if _ORDERS.search(each.text)), None) or advice(text)


def risk(text: str) -> Quote | None:
    """The first sentence that names what could go wrong."""
    return next((each for each in sentences(text) if _RISK.search(each.text.replace("’", "'"))), None)


def next_step(text: str) -> Quote | None:
    """The first sentence that says what happens next, and when."""
    return next((each for each in sentences(text) if _NEXT.search(each.text)), None)


def known_numbers(body: CaseBody, told: frozenset[str]) -> frozenset[float]:
    """The numbers that the interviewer has said."""
    texts = [body.prompt, *(fact.text for fact in body.facts if fact.id in told)]
    return frozenset(figure.value for text in texts for figure in figures(text))


def reached(sum_: Sum, text: str, known: frozenset[float], *, asked: bool) -> Quote | None:
    """The words in which the right figure is said; an unasked one must be worked out, or be no number they were told."""
    worked = calculations(text)
    for each in worked:
        if each.right and _near(sum_, each.said):
            return each.quote
    spans = [each.quote.span for each in worked]
    for figure in figures(text):
        inside = any(span.start <= figure.quote.span.start < span.end for span in spans)
        free = figure.value not in known and figure.value >= 20
        if not inside and (asked or free) and _near(sum_, figure.value):
            return figure.quote
    return None


def tried(text: str, known: frozenset[float]) -> Quote | None:
    """The figure that somebody came to, right or not; None when they said no number of their own."""
    worked = calculations(text)
    if worked:
        return worked[-1].quote
    own = [figure for figure in figures(text) if figure.value not in known and figure.quote.text.lower() != "one"]
    return own[-1].quote if own else None


def _near(sum_: Sum, value: float) -> bool:
    """Whether a figure is the right one, rounded as people round."""
    return abs(value - sum_.value) <= abs(sum_.value) * sum_.within + 1e-9
