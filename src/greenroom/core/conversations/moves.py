"""What people do for a conversation with a sentence: building, summing up, agreeing, proposing, ordering, minding time.

The kinds are those on observers' sheets for group exercises; each is told by the words that people use for it.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.conversations.inviting import invitation, names_in
from greenroom.core.conversations.values import Move, MoveKind
from greenroom.core.conversations.wording import sentences, spoken, word_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.conversations.values import Turn

_BUILDING = (
    r"\b(?:as|like|(?<!not )(?<!just )(?<!is that )what) (?:you|he|she|they|NAME)(?: just| already)? (?:said|say|mentioned|suggested|pointed out|put it|proposed|explained|noted)\b"
    r"|\b(?:building|following|carrying|picking) (?:on|up|up on|on from)(?: from)? (?:what|that|your|his|her|their|the|NAME|this)\b"
    r"|\b(?:to|can I|could I|let me|I(?: ?['’]d| would) (?:like to|just)?|I want to) (?:just )?(?:add|build|pick up|come back|go back|expand)(?: something)? (?:to|on|upon) (?:that|what|your|his|her|this|the point|NAME)\b"
    r"|\b(?:your|NAME['’]s) (?:point|idea|suggestion|proposal|figures?|numbers?|argument|plan)\b"
    r"|^yes,? and\b|\byes, and (?:we|if|that|then|I|it|on top)\b|\bon top of that\b|\btak(?:e|ing) (?:that|your idea|NAME['’]s idea) (?:a step |one step )?further\b"
    r"|\bgoing back to what\b|\bthanks?,? (?:you )?,?NAME\b.{0,60}\b(?:so|that (?:means|changes|tells|helps)|then|which means)\b|\bwhat (?:you|NAME) (?:just )?(?:told us|found)\b|\bif (?:that|what) (?:you|NAME) (?:say|said)s? is (?:right|true)\b"
)
_SUMMARISING = (
    r"\b(?:to|let me|let['’]s|can I|could I|shall I|I(?: ?['’]ll| will)|if I (?:may|can)|just to) (?:just |quickly |briefly )?(?:sum(?:marise|marize)?(?: this| that| it)?(?: up)?|recap|wrap (?:this |it )?up|go over where)\b"
    r"|\b(?:in summary|to sum up|summing up|in short|to recap|in conclusion|to conclude)\b"
    r"|\b(?:so )?(?:what|where) we(?: ?['’]ve| have)? (?:got|are|have|stand|said|agreed|decided|heard)(?: so far| now| then)? (?:is|are)\b"
    r"|\bso far,? we(?: ?['’]ve| have| heard| agree)|\bwe(?: ?['’]ve| have) (?:so far |now |all |already )?(?:agreed|decided|settled)\b(?! to (?:disagree|meet))"
    r"|\bso we(?: ?['’]re| are| all)? (?:all )?(?:agreed?|going with|decided|settled)\b|\bwe seem to agree\b"
)
_AGREEING = (
    r"^(?:yes|yeah|ok(?:ay)?|right|well|no|and|so|,|\s|um|uh)*(?:I (?:totally |fully |completely |do |would |strongly )?agree\b|agreed\b|exactly\b|absolutely\b|good (?:point|idea)\b|(?:that|it) makes sense\b|(?:that|it)(?: ?['’]s| is) (?:a )?(?:very |really )?(?:good|great|fair|valid) (?:point|idea)\b|you(?: ?['’]re| are) right\b|NAME is right\b|I(?: ?['’]m| am) with (?:you|NAME)\b|I (?:like|support|back) (?:that|this|the|your|NAME))"
    r"|\bI (?:totally |fully |completely |would |strongly )?agree with (?:you|that|this|NAME|him|her|what)\b|\bI agree (?:that|because|since|as)\b"
)
_DISAGREEING = (
    r"\bI (?:would |have to |must |strongly |really )?disagree\b|\bI (?:do not|don['’]t|can['’]t|cannot) (?:really |quite |fully )?(?:agree|support|share|see it that way|buy)\b"
    r"|\bI(?: ?['’]m| am) not (?:so |really |quite |entirely |fully )?(?:sure|convinced|certain|comfortable|happy) (?:about|that|if|whether|with|by|we)\b"
    r"|\bI (?:do not|don['’]t) think (?:that |we |it |this |so|you)\b|\bI see (?:it|that|this) (?:a bit |rather |quite )?differently\b|\bI(?: ?['’]d| would) rather\b"
    r"|\b(?:the|my|one) (?:problem|trouble|worry|concern|risk|doubt|objection) (?:with (?:that|this|it)|is|I (?:have|see))\b|^(?:yes|yeah|sure|ok|okay),? but\b|\bI(?: ?['’]d| would) push back\b|\bI(?: ?['’]m| am) against\b"
)
_PROPOSING = (
    r"\bI(?: ?['’]d| would)? (?:suggest|propose|recommend|vote|go for|put forward|choose|pick)\b|\bmy (?:suggestion|proposal|recommendation|vote|choice|preference|idea) (?:is|would be)\b|\b(?:what|how) (?:if|about) (?:we|the|a|splitting|giving|moving|using|doing|having)\b"
    r"|\bwhy don['’]t we\b|\bwe could(?: also| instead| just| then| perhaps)? (?!not)\w+|\bwe should(?: also| instead| just| then| rather| probably)? (?!not)\w+|\blet['’]s (?:take|choose|pick|go with|give|put|do|spend|split|keep|drop|try|move|use|cut)\b|\bI think we (?:should|could|need|ought)\b"
)
_STRUCTURING = (
    r"\b(?:shall we|let['’]s|let us|can we|could we|should we|why don['’]t we|I suggest (?:that )?we|I propose (?:that )?we|I(?: ?['’]d| would) like us to|we should|we could|first we|may I suggest we|I think we (?:should|need to)) (?:all |just |maybe |perhaps |quickly |please )?(?:first(?:ly)? |begin|start|agree (?:on )?(?:the |a |how|what|our)|set (?:out|the|some|up)|list|go (?:a)?round|go through|take (?:them |the \w+ )?one (?:by|at)|rank|score|vote|decide (?:on )?(?:how|what|which|the|our)|compare|collect|write|park|divide|split (?:this|the (?:time|work|task))|look at (?:the )?(?:criteria|brief|facts|budget|each)|define|check (?:the|what|that)|come back to|finish with|get (?:everyone|everybody|all))"
    r"|\bwhat (?:are|should be) (?:our|the) (?:criteria|goals?|priorities|aims?)\b|\b(?:criteria|ground rules|agenda|plan) (?:for|of) (?:this|today|the|our)\b|\bbefore we (?:decide|choose|vote|go on|move on|start)\b|\bfirst,? (?:we|let['’]s)\b|\bthe (?:criteria|order) (?:could|should|would) be\b|\bnext (?:item|point|step|question) (?:is|would|on)\b|\bcan we (?:all )?agree\b|\bback to the (?:brief|task|question|point)\b|\bmove on to\b"
)
_TIME = (
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|forty|a few|a couple of|how many) ?(?:more )?(?:minutes?|seconds?|mins?) (?:left|remaining|to go|each|for (?:each|this|that|the|every)|more|per)\b|\bwe(?: ?['’]ve| have)(?: only| just| about| got| still)* (?:\d+|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|a few|a couple of) ?minutes?\b"
    r"|\b(?:running|run) (?:out of|short of|low on) time\b|\bout of time\b|\btime check\b|\b(?:look|keep an eye|keeping an eye|watch(?:ing)?|mindful|conscious|aware) (?:at|on|of)? ?(?:the |our )?(?:time|clock)\b|\bin the interests? of time\b|\b(?:time is|time['’]s) (?:short|up|running|nearly|almost|pressing)\b|\bhow (?:much time (?:do|have|did|is|are)|are we (?:doing|off) for time)\b|\b(?:half|most) of our time\b|\bI(?: ?['’]ll| can| will) (?:keep|watch|mind) (?:the )?time\b"
)
_REASON = re.compile(
    r"\b(?:because|since|as (?:it|we|they|that|the|this)|so that|the reason|given (?:that|the|what)|otherwise|which means|that means|that way|"
    r"due to|cuz|[’']cause|considering|in order to|for (?:example|instance)|if we (?:do|don['’]t)|per cent|percent|%|£|€|\$\d)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"^(?:[\w’']+,? ){0,4}?(?:what|how|why|which|where|who|whom|whose|when)\b(?! (?:if|about) (?:I|we)\b)",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"\b(?:tell (?:me|us) (?:about|how|what|why|more)|walk (?:me|us) through|talk (?:me|us) through|describe (?:a|the|your|how))\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"^\W*(?:right|okay|ok|yeah|yes|no|huh|hm+|mm-?hm+|really|sorry|pardon|oh|what|see|you know|isn['’]t it|alright)?\W*$|, ?(?:right|huh|yeah|okay|ok|no|you know|eh) ?\?$",
    re.IGNORECASE,
)
_SHORTEST = 3  # words; a shorter question is a noise of listening
_PATTERNS = (
    (MoveKind.BUILDING, _BUILDING),
    (MoveKind.SUMMARISING, _SUMMARISING),
    (MoveKind.DISAGREEING, _DISAGREEING),
    (MoveKind.AGREEING, _AGREEING),
    (MoveKind.STRUCTURING, _STRUCTURING),
    (MoveKind.PROPOSING, _PROPOSING),
    (MoveKind.TIME_KEEPING, _TIME),
)
_WITH_REASON = frozenset({MoveKind.AGREEING, MoveKind.DISAGREEING, MoveKind.PROPOSING})


class Reader:
    """Finds the moves of one conversation; it knows the names of everybody who speaks in it."""

    def __init__(self, speakers: Sequence[str]) -> None:
        self._speakers = tuple(speakers)
        called = [re.escape(name) for speaker in speakers for name in names_in(speaker)]
        name = rf"(?:{'|'.join(sorted(called, key=len, reverse=True))})" if called else r"(?!)"
        self._patterns = tuple(
            (kind, re.compile(pattern.replace("NAME", name), re.IGNORECASE)) for kind, pattern in _PATTERNS
        )

    def moves(self, turn: Turn, place: int, following: str = "") -> Iterator[Move]:
        """The moves of a turn, sentence by sentence.

        Args:
            turn: the turn.
            place: its number, from 0.
            following: who speaks next; empty at the end.
        """
        text = spoken(turn.text)
        spans = sentences(text)
        others = sorted((name for name in self._speakers if name != turn.speaker), key=lambda name: name != following)
        asked: set[str] = set()
        for number, span in enumerate(spans):
            sentence = span.of(text)
            after = spans[number + 1].of(text) if number + 1 < len(spans) else ""
            quote = turn.quote(span.start, span.end)
            drawn = invitation(sentence, others)
            if drawn and (not asked or drawn[2] not in asked | {""}):
                asked.add(drawn[2])
                yield Move(MoveKind.DRAWING_IN, place, quote, toward=drawn[2])
            kind = question_kind(sentence)
            if kind:
                yield Move(kind, place, quote)
            for found in self._kinds(sentence, drawn_in=drawn is not None):
                reason = found in _WITH_REASON and bool(_REASON.search(f"{sentence} {after}"))
                yield Move(found, place, quote, toward=self._whom(sentence, others, found), reason=reason)

    def _kinds(self, sentence: str, *, drawn_in: bool) -> list[MoveKind]:
        """What a sentence does beside asking; who orders the talk by it does not also propose a solution."""
        found = [kind for kind, pattern in self._patterns if pattern.search(sentence)]
        if MoveKind.DISAGREEING in found and MoveKind.AGREEING in found:
            found.remove(MoveKind.AGREEING)
        if MoveKind.PROPOSING in found and (MoveKind.STRUCTURING in found or drawn_in):
            found.remove(MoveKind.PROPOSING)
        return found

    @staticmethod
    def _whom(sentence: str, others: Sequence[str], kind: MoveKind) -> str:
        """Whose words they build on, or whom they agree with, where it is said."""
        if kind not in {MoveKind.BUILDING, MoveKind.AGREEING, MoveKind.DISAGREEING}:
            return ""
        return next(
            (
                other
                for other in others
                if any(re.search(rf"\b{re.escape(name)}\b", sentence) for name in names_in(other))
            ),
            "",
        )


def question_kind(sentence: str) -> MoveKind | None:
    """Whether a sentence asks, and whether it can be answered with more than yes, no or one of two."""
    asks = sentence.rstrip(' "”’)').endswith("?")
    if _TELL.search(sentence) and (
        asks or sentence.lower().startswith(("tell", "walk", "talk", "describe", "so tell", "please"))
    ):
        return MoveKind.OPEN_QUESTION
    if not asks or word_count(sentence) < _SHORTEST or _TAG.search(sentence):
        return None
    last = re.split(r"[,;:–—] ?(?=(?:so |and |but )?(?:what|how|why|which|where|who|when)\b)", sentence)[-1]
    return MoveKind.OPEN_QUESTION if _OPEN.search(last.strip()) else MoveKind.CLOSED_QUESTION
