"""Threads: things in an answer that an interviewer may take up, each with the words it hangs on."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import straight
from greenroom.core.interviewer.picking import picked, reads_well, whole
from greenroom.core.questions.values import QuestionKind
from greenroom.core.ranking import is_telling, tokens
from greenroom.core.spans import Quote

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback, Measure, Move, Sentence
    from greenroom.core.interviewer.picking import Picked
    from greenroom.core.questions.values import Question
    from greenroom.core.spans import Span

_RESTATED = 0.5  # of the telling words
_WOULD = re.compile(r"\b(?:(?:I|we|they)(?:'d|'ll| would| will| should)|you (?:have|need|want|should|can|must|could|will)|one (?:should|must|can))\b", re.IGNORECASE)  # fmt: skip
_BETWEEN = r"(?:\w+ly\s+|then\s+|also\s+|first\s+|just\s+|all\s+|both\s+|once\s+)*"
_PAST = (
    r"(?:(?!need)\w{2,}ed|was|were|had|did|didn't|made|took|went|got|gave|told|spoke|wrote|ran|led|built|found|kept|brought|set|began|"
    r"use to|chose|sat|met|taught|held|sent|came|dealt|thought|said|drove|spent|broke|sought|bought|won|grew|threw|knew|felt|put|lost|saw|heard|left|stood)\b"
)
_ANYBODY = r"(?:I|we|he|she|they|who|(?:one|some|a|an|another) (?:\w+ )?\w+|my (?:\w+ )?\w+|our \w+|the (?:\w+ )?\w+|there|it|this|which|someone|somebody)"
_DID = re.compile(rf"(?<![\w'])(?<!if )(?<!what )(?<!that ){_ANYBODY}\s+{_BETWEEN}{_PAST}", re.IGNORECASE)
I_DID = re.compile(rf"(?<![\w'])(?:I|we|my (?:\w+ )?\w+|our \w+)\s+{_BETWEEN}{_PAST}", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"\b(?:for (?:example|instance)|(?:one|a) (?:time(?![ -]?(?:table|limit|frame|management|crunch))|example|instance|experience|situation|occasion)|one of (?:them|those|these|my)|once|recently|last (?:year|month|week|summer|semester|winter|spring|fall)|(?:years?|months?|weeks?) ago|when i (?:was|worked)|while i was|at my (?:last|previous|old|first) \w+|in (?:high school|college|middle school)|(?:this|had) one (?:particular |specific )?(?!thing\b|day\b)\w+)\b",
    re.IGNORECASE,
)
_HAS_DONE = re.compile(r"\b(?:have|['’]ve) (?:also |even |once |recently )?(?:won|led|built|made|written|run|organi[sz]ed|been an? (?:active )?\w+)\b", re.IGNORECASE)  # fmt: skip
_HAPPENED = re.compile(
    rf"\b(?:{_PAST}|(?:have|has|['’]ve) (?:\w+ly )?(?:taken|done|been|made|chosen|given|gone|left))", re.IGNORECASE
)
_ASKS_FOR_A_STORY = re.compile(
    r"\b(?:time|examples?|instances?|experiences?|story|stories|situation|occasion|moment|anecdote|scenario|case|period|decision|failure|failed|mistake|disappointment|achievement|project|have you|did you|were you|was your|has been|had to)\b",
    re.IGNORECASE,
)
_I_DO = re.compile(
    rf"(?<![\w'])I (?:\w+ly |also |always |often |usually |just )*(?!\w+ly\b|also\b|always\b|often\b|usually\b|just\b|{_PAST}|would\b|could\b|had\b|am (?:a|an|the|on)\b|think\b|know\b|guess\b)[a-z]+",
    re.IGNORECASE,
)
_STEPPED = (
    r" (?:\w+ly |then |also |first |just )*(?!(?:wanted|needed|liked|loved|hated|lived|learned|learnt|realised|realized|believed|enjoyed|agreed|remained|hoped|noticed|appreciated|felt|thought|knew|saw|heard|recogni[sz]ed|understood|considered|expected|assumed|misjudged|trusted|worked (?:at|in|for|as)|failed|struggled|used|tried|managed|happened|seemed|ended|started|made sure|made it|went through|put in|met with (?:a|the) (?:problem|challenge)|got)\b)"
    r"(?:\w{3,}ed|made|took|went|gave|told|spoke|wrote|ran|led|built|found(?! (?:myself|that|it|out))|brought|set|chose|met|taught|held|sent|dealt|drove|broke|sought|bought|put|had (?:us|them|him|her|my|the|everyone|everybody))\b"
)
I_STEPPED = re.compile(rf"(?<![\w'])I{_STEPPED}", re.IGNORECASE)
_WE_STEPPED = re.compile(rf"(?<![\w'])(?:I|we){_STEPPED}", re.IGNORECASE)
_TURN = re.compile(
    r"[,;:]\s|\s(?:and|but|so|because|which)\s(?=(?:\w+ly\s)?(?:i|we|he|she|they|it|this|that|the|my|our)\b)",
    re.IGNORECASE,
)
_THEY_DID = re.compile(
    r"(?<!what )(?<!that )(?<!how )\b(?:he|she|they|it|this|everyone|everybody|the (?:\w+ )?\w+|who|which)\s+(?:\w+ly\s+|then\s+|also\s+|all\s+)*(?:(?!need)\w{2,}ed|had|did|came|went|got|gave|left|kept|said|told|became|ran|made|let|took|sold|grew|fell|rose|won|lost|found|began|understood|thought|felt|saw|knew)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\b(?:I|we|he|she|they|you)\b", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?:I|we|you|he|she|it|they|that|is|are|was|were|can|should|must|\w{2,}ed|\w{2,}ing|\w{3,}s)\b", re.IGNORECASE
)
_FEWEST = 5  # words of a clause that is said back
_NO_MEMORY = re.compile(
    r"I (?:do ?n.t|did ?n.t|do not|did not|can ?.t|could ?n.t) (?:remember|know|recall)", re.IGNORECASE
)
_IF = re.compile(
    r"(?:(?:even )?(?:if|although|because|whether|what|when|while|during|after|before)|my \w+ I)\b", re.IGNORECASE
)
_ONLY_LEADS_IN = re.compile(
    r"(?:in|at|during|when|while|after|before|for|with|by|as|to|on|if)\b(?!.*\b(?:I|we|he|she|they|it|is|was|were|are)\b)",
    re.IGNORECASE,
)
_STEP = re.compile(r"(?:(?<=[,;:.!?(] )|(?<=and )|(?<=but )|(?<=so )|(?<=then )|(?<=because )|(?<=therefore )|^)I(?=[\s'])\s*(?:\w+ly\s+|then\s+|also\s+|first\s+|would\s+|will\s+|have\s+|had\s+|always\s+|usually\s+|try to\s+|tried to\s+)*(?P<verb>[a-z]+)")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thread:
    """Something that one could ask on.

    Attributes:
        key: the name of its wordings in `probe_texts`.
        worth: how much an interviewer would want to know it, about 0 to 1.
        picked: the words it hangs on.
        before: words of an earlier answer, where it is about both.
    """

    key: str
    worth: float
    picked: Picked
    before: str = ""


@dataclass(frozen=True)
class Told:
    """An answer as it is searched for threads; `earlier` are the answers to other questions."""

    question: Question
    text: str
    feedback: Feedback
    earlier: tuple[str, ...] = ()

    @property
    def kind(self) -> QuestionKind:
        """What kind of question was asked."""
        return self.question.kind

    @cached_property
    def plain(self) -> str:
        """The text with straight apostrophes, each character in its place."""
        return straight(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that count; all of them where none does."""
        return tuple(each for each in self.feedback.sentences if each.counts) or self.feedback.sentences

    @property
    def asks_for_a_story(self) -> bool:
        """Whether the question wants to hear of something that happened."""
        return bool(_ASKS_FOR_A_STORY.search(self.question.text))

    @cached_property
    def example(self) -> bool:
        """Whether one occasion is named, and something told of it; or several things that were achieved."""
        if len(_HAS_DONE.findall(self.plain)) > 1:
            return True
        named = _EXAMPLE.search(self.plain)
        rest = self.plain[self.plain.rfind(".", 0, named.start()) + 1 :] if named else ""
        return len(_HAPPENED.findall(rest)) > 1 and bool(I_DID.search(rest) or not _WOULD.search(rest))

    @cached_property
    def happened(self) -> bool:
        """Whether something is told that happened, and not only how things are or would be."""
        if self.example:
            return True
        if self.kind is QuestionKind.BEHAVIOURAL and not self.asks_for_a_story:
            return False
        if not I_DID.search(self.plain):
            return False
        texts = [straight(each.text) for each in self.sentences]
        if self.kind is QuestionKind.SITUATIONAL:
            return False
        opening = texts[0] if texts and self.kind is QuestionKind.BEHAVIOURAL else ""
        if I_STEPPED.search(opening) and not _WOULD.search(opening):
            return True
        past = sum(bool(_DID.search(text)) for text in texts)
        ahead = sum(bool(_WOULD.search(text)) for text in texts)
        general = sum(bool(_I_DO.search(text)) and not I_DID.search(text) for text in texts)
        often = len(I_DID.findall(self.plain)) > 1
        general -= past * bool(I_STEPPED.search(self.plain))
        return past >= max(ahead, general) and (often or past * 3 >= len(texts))

    @cached_property
    def ended(self) -> bool:
        """Whether after the candidate's last own deed it is told what somebody else, or the matter itself, then did."""
        deeds = [match.end() for match in I_DID.finditer(self.plain)]
        return bool(deeds and _THEY_DID.search(self.plain, deeds[-1]))

    def of(self, *moves: Move) -> tuple[Sentence, ...]:
        """The sentences that make one of these moves."""
        return tuple(each for each in self.sentences if each.move in moves)

    def found(self, *measures: Measure) -> tuple[Quote, ...]:
        """The words that are one of these."""
        return tuple(each.quote for each in self.feedback.findings if each.measure in measures)

    def within(self, span: Span, *measures: Measure) -> tuple[Quote, ...]:
        """Such words in a sentence."""
        return tuple(each for each in self.found(*measures) if span.start <= each.span.start < span.end)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence in which a character stands."""
        return next((each for each in self.feedback.sentences if each.span.start <= place < each.span.end), None)

    def rest(self, sentence: Sentence) -> str:
        """What is said after a sentence."""
        return self.plain[sentence.span.end :]

    def restates(self, sentence: Sentence) -> bool:
        """Whether a sentence mostly says the question again."""
        return self._says(sentence.text)

    def _says(self, text: str) -> bool:
        """Whether words mostly are the question's."""
        said = [token.stem for token in tokens(text)]
        asked = {token.stem for token in tokens(self.question.text)}
        return bool(said) and sum(stem in asked for stem in said) >= _RESTATED * len(said)

    def clause(self, sentence: Sentence) -> Picked | None:
        """Words of a sentence to say back: its own step if there is one, else its beginning."""
        step = _STEP.search(sentence.span.of(self.text))
        start = sentence.span.start + (step.start() if step else 0)
        words = picked(self.text, start, sentence.span.end)
        if words is None or len(words.here.split()) < _FEWEST or self._says(words.here):
            return None
        empty = not _STATES.search(words.here) or not any(map(is_telling, tokens(words.here)))
        if empty or any(each.match(words.here) for each in (_ONLY_LEADS_IN, _IF, _NO_MEMORY)):
            return None
        return words if reads_well(self.text, words) else None

    def deed(self, sentence: Sentence) -> Picked | None:
        """Words of a sentence to say back that tell what the candidate, or they together, did; None where none do."""
        words = self.clause(sentence)
        did = _WE_STEPPED.search(straight(words.here)) if words else None
        first = _SUBJECT.search(words.here) if words else None
        return words if did and (first is None or did.start() <= first.start()) else None

    def does(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what the candidate, or they together, did or met with."""
        return bool(I_DID.search(straight(sentence.text)))

    def meant(self, sentence: Sentence) -> Picked:
        """A sentence that is asked about and not said back."""
        return whole(Quote(" ".join(sentence.span.of(self.text).split()), sentence.span))

    def around(self, place: int) -> Picked | None:
        """The clause in which a character stands."""
        sentence = self.sentence_at(place)
        if sentence is None:
            return None
        turns = [match.end() for match in _TURN.finditer(self.text, sentence.span.start, place)]
        return self._checked(turns[-1] if turns else sentence.span.start, sentence.span.end)

    def from_place(self, place: int) -> Picked | None:
        """The words from a place on to the end of their clause."""
        sentence = self.sentence_at(place)
        return self._checked(place, sentence.span.end) if sentence else None

    def _checked(self, start: int, end: int) -> Picked | None:
        """The clause from here on, only meant where it would not read well."""
        words = picked(self.text, start, end)
        return words if words is None or reads_well(self.text, words) else whole(words.quote)
