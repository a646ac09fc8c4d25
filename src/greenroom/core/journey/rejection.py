"""What a refusal can teach: a few changes, each resting on words that were noted, and whether to ask for feedback (D4).

It reads what the person wrote down: questions that went badly, surprises, evidence they wished for, feedback they got.
Where nothing points to a change it says so. A refusal is informative, not personal.
"""

# ruff: noqa: E501 - tables of sentences and patterns

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.competencies import competency, find_competencies
from greenroom.core.journey.stages import stage_guide
from greenroom.core.journey.values import StageKey
from greenroom.core.journey.waits import Figure
from greenroom.core.people import Stakeholder
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT_MOST = 5


class Source(StrEnum):
    """Which part of the debrief a change rests on, the weightiest first."""

    FEEDBACK = "feedback"
    ASKED = "asked"
    WISHED = "wished"
    SURPRISED = "surprised"


class Kind(StrEnum):
    """What a change is about."""

    STORY = "story"
    SKILL = "skill"
    TELLING = "telling"
    ANSWER = "answer"
    RESEARCH = "research"
    TERMS = "terms"
    QUESTIONS = "questions"
    FIT = "fit"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that went badly; `competency` is the id it was classified under, if it was."""

    text: str
    competency: str = ""


@dataclass(frozen=True, slots=True)
class DebriefFacts:
    """What was noted: questions that went badly, surprises, evidence wished for, and feedback from the employer."""

    asked: tuple[Asked, ...] = ()
    surprised: str = ""
    wished: str = ""
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        kind: what it is about.
        text: what to change, in a sentence or two.
        quote: the words it rests on.
        source: the part of the debrief that holds them.
        at: which of the questions they are, counted from 0; 0 for the other parts.
        competency: the id of the competency it concerns; empty for none.
    """

    kind: Kind
    text: str
    quote: Quote
    source: Source
    at: int = 0
    competency: str = ""


@dataclass(frozen=True, slots=True)
class AskFeedback:
    """Whether asking for feedback fits, whom to ask, and why."""

    fits: bool
    whom: str
    why: str


@dataclass(frozen=True, slots=True)
class Learning:
    """What a refusal teaches: words that put it in its place, at most five changes, and whether to ask for feedback."""

    text: str
    changes: tuple[Change, ...]
    asking: AskFeedback


OFTEN_SILENT = Figure(
    "Between 53 and 71 % of candidates, depending on the part of the world, said they never received feedback of any kind on why they did not move forward.",
    "2022 candidate experience benchmark research, Talent Board, as reported by ERE",
    "https://www.ere.net/articles/latest-findings-on-giving-feedback-to-candidates-show-missed-opportunities",
    "2022-09-14",
)
"""How often nothing comes back, so that silence is not taken to heart."""

# What an employer's sentence is about; the first that fits counts.
_FEEDBACK_CUES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.NOTHING,
        r"\binternal(?:ly)?\b (?:candidate|applicant|hire|appointment|colleague)|\bsome(?:one|body) internal\b|\bfilled internally\b|\b(?:position|role|vacancy|post|recruitment|hiring) (?:has been |had been |was |is )?(?:cancel\w*|withdrawn|frozen|(?:put )?on hold)|\bhiring freeze\b|\bbudget (?:was|has been|is)\b",
    ),
    (
        Kind.TERMS,
        r"\bsalary\b|\bpay (?:range|expectation)|\b(?:pay|financial) expectations?\b|\bnotice period\b|\bstart(?:ing)? date\b|\brelocat\w*|\bvisa\b|\bwork permit\b|\bsponsor\w*|\boverqualified\b",
    ),
    (Kind.QUESTIONS, r"\b(?:no|few|not many|better|any|more) questions\b|\b(?:didn't|did not) ask\b"),
    (
        Kind.RESEARCH,
        r"\b(?:kn(?:ow|ew)|knowledge|understand\w*|understood|familiar\w*|research\w*|interest\w*|enthusias\w*|motivat\w*) (?:\w+ ){0,3}(?:us|our|the (?:company|organisation|organization|business|employer|sector|industry|school|hospital|charity))\b|\bwhy (?:us|you want(?:ed)?|this (?:company|role|job))\b|\b(?:motivat|enthusias)\w+\b",
    ),
    (
        Kind.TELLING,
        r"\btoo (?:long|short|brief|vague|general|quiet|fast|detailed|abstract|much detail)\b|\brambl\w+|\bunclear\b|\bvague\b|\bstructured?\b|\bunstructured\b|\bhard to follow\b|\bconcise\b|\bto the point\b|\btalked too\b|\banswers? (?:was|were) (?:\w+ )?(?:long|short|brief)\b|\bshort(?:er)? answers?\b",
    ),
    (
        Kind.STORY,
        r"\bexamples?\b|\bspecific(?:s|ally)?\b|\bconcrete\b|\bevidence\b|\bresults?\b|\bfigures\b|\bnumbers\b|\bimpact\b|\bachievements?\b|\bown (?:part|role|contribution)\b",
    ),
    (
        Kind.SKILL,
        r"\b(?:experience|knowledge|expertise|skills?|qualifications?|certificat\w+|proficien\w+|fluen\w+|exposure|training|depth)\b",
    ),
    (
        Kind.FIT,
        r"\b(?:cultur\w*|team|values?) fit\b|\b(?:right|better|best|closer) (?:fit|match)\b|\bfit (?:for|with|in)\b",
    ),
)
_FAULT = re.compile(
    r"\b(?:more|not|never|lack\w*|miss\w*|without|few(?:er)?|little|less|better|could|should|would (?:have|like)|too|struggl\w+|weak\w*|insufficient\w*|deeper|stronger|unclear|vague\w*|rambl\w*|hard|limited|no|need\w*|gaps?|further|improve\w*|long|short|brief|concern\w*|prefer\w*|un\w+ed)\b|n't\b",
    re.IGNORECASE,
)
_NEED_FAULT = frozenset({Kind.STORY, Kind.SKILL, Kind.TELLING, Kind.RESEARCH})  # the same words can be praise
_TURN = re.compile(r",|\b(?:but|however|although|though|while|whereas)\b,?", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:of|about|for|on|with|around)\b(.*)", re.IGNORECASE | re.DOTALL)
_TERMS_ASKED = r"\bsalary\b|\bpaid\b|\bpay\b|\bnotice\b|\bwhen (?:can|could) you start\b|\brelocat\w*|\bvisa\b|\bpermit\b|\bexpectations?\b"
_RESEARCH_ASKED = (
    r"\bwhy (?:us|here|this|do you want|would you|should we)\b|\bwhat do you know (?:about|of) (?:us|our|the)\b"
)
_KNOWLEDGE_ASKED = r"^(?:so )?(?:explain|define|write|calculate|sketch|what(?:'s| is| are)|how (?:does|do) (?:an? |the )?(?!you\b)\w+)\b(?!.*\byour\b)"
_NOTHING_SAID = re.compile(
    r"^\W*(?:none|nothing|no|n/?a|fine|ok(?:ay)?|good|all good|not really|no feedback|-)?\W*$", re.IGNORECASE
)
_NONE_GIVEN = re.compile(
    r"\b(?:cannot|can't|can not|do not|don't|unable to|not able to) (?:give|provide|offer|share)(?: \w+){0,4} feedback\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\n;.!?]+(?:[.!?](?=\S)[^\n;.!?]*)*[.!?]?")


def learn(facts: DebriefFacts, stage_key: str, by: Stakeholder | None) -> Learning:
    """What a refusal at this stage teaches; `by` is who sent it, None when nobody signed it.

    No two changes are about the same thing; those that rest on the employer's own words come first.
    """
    changes: dict[tuple[Kind, str], Change] = {}
    for change in (*_from_feedback(facts), *_from_questions(facts), *_from_wishes(facts), *_from_surprises(facts)):
        about = change.competency or (change.quote.text if change.kind is Kind.ANSWER else "")
        changes.setdefault((change.kind, about), change)
    chosen = tuple(changes.values())[:_AT_MOST]
    return Learning(
        f"{_OPENING} {_reached(stage_key)} {_found(len(chosen))}", chosen, ask_feedback(facts, stage_key, by)
    )


def ask_feedback(facts: DebriefFacts, stage_key: str, by: Stakeholder | None) -> AskFeedback:
    """Whether asking for feedback fits: after somebody has spoken with you, once, and not when they have given it."""
    if _NONE_GIVEN.search(facts.feedback.replace("’", "'")):
        return AskFeedback(fits=False, whom="", why="They have said that they give none.")
    if next(_from_feedback(facts), None):
        return AskFeedback(
            fits=False, whom="", why="They have told you something to work with. Thank them, and leave it at that."
        )
    if stage_key == StageKey.APPLIED:
        return AskFeedback(
            fits=False, whom="", why="Nobody has spoken with you yet, so nobody could say much about you."
        )
    whom = _WHOM[by] if by else "the person you spoke with last"
    if stage_key == StageKey.RECRUITER_SCREEN:
        return AskFeedback(
            fits=True, whom=whom, why="A short call allows one short question: which requirement decided it?"
        )
    if stage_key in (StageKey.REFERENCES, StageKey.OFFER, StageKey.NEGOTIATION):
        return AskFeedback(
            fits=True,
            whom=whom,
            why="So late there is mostly one particular reason. Ask by telephone, kindly, and without arguing.",
        )
    return AskFeedback(
        fits=True,
        whom=whom,
        why="They have seen you work or heard you speak. Ask once, for one thing you could do better; no reply means nothing.",
    )


def _from_feedback(facts: DebriefFacts) -> Iterator[Change]:
    """A change for each thing the employer said that one can work with."""
    for quote in _clauses(facts.feedback):
        kind = _said_kind(quote.text)
        if kind:
            about = _said_about(kind, quote.text)
            yield Change(kind, _worded(_FROM_FEEDBACK[kind], about), quote, Source.FEEDBACK, competency=about)


def _from_questions(facts: DebriefFacts) -> Iterator[Change]:
    """A change for each question that went badly."""
    for at, asked in enumerate(facts.asked):
        start = len(asked.text) - len(asked.text.lstrip())
        words = asked.text.strip()
        if not _NOTHING_SAID.match(words):
            kind, about = _asked_kind(words, asked.competency)
            quote = Quote(" ".join(words.split()), Span(start, start + len(words)))
            yield Change(kind, _worded(_FROM_QUESTION[kind], about), quote, Source.ASKED, at, about)


def _from_wishes(facts: DebriefFacts) -> Iterator[Change]:
    """A change for each piece of evidence they wished they had had."""
    for quote in _pieces(facts.wished):
        about = _competency(quote.text)
        yield Change(Kind.STORY, _worded(_FROM_WISH, about), quote, Source.WISHED, competency=about)


def _from_surprises(facts: DebriefFacts) -> Iterator[Change]:
    """A change for each surprise: it goes into the bank and is practised."""
    for quote in _pieces(facts.surprised):
        yield Change(Kind.ANSWER, _FROM_SURPRISE, quote, Source.SURPRISED)


def _said_kind(clause: str) -> Kind | None:
    """What an employer's words are about, if they name something to work with; praise does not."""
    plain = clause.replace("’", "'")
    kind = next((kind for kind, cues in _FEEDBACK_CUES if re.search(cues, plain, re.IGNORECASE)), None)
    return None if kind in _NEED_FAULT and not _FAULT.search(plain) else kind


def _said_about(kind: Kind, clause: str) -> str:
    """The competency that a story or a skill is said to lack, if it is named."""
    if kind is Kind.SKILL:
        return _competency(clause)
    named = _ABOUT.search(clause) if kind is Kind.STORY else None
    return _competency(named.group(1)) if named else ""


def _asked_kind(question: str, classified: str) -> tuple[Kind, str]:
    """What a question that went badly asks to be worked on, and the competency it looks at."""
    plain = question.lower().replace("’", "'")
    for kind, cues in ((Kind.TERMS, _TERMS_ASKED), (Kind.RESEARCH, _RESEARCH_ASKED), (Kind.SKILL, _KNOWLEDGE_ASKED)):
        if re.search(cues, plain):
            return kind, ""
    about = classified if competency(classified) else _competency(question)
    return (Kind.STORY, about) if about else (Kind.ANSWER, "")


def _competency(text: str) -> str:
    """The id of the competency that the words point to most often, the first of several; empty for none."""
    found = [each.id for each, _ in find_competencies(text)]
    return max(found, key=found.count, default="")


def _worded(texts: tuple[str, str] | str, about: str) -> str:
    """The sentence, with the name of the competency where there is one."""
    known = competency(about)
    plain, named = (texts, texts) if isinstance(texts, str) else texts
    return named.format(name=known.name.lower()) if known else plain


def _pieces(text: str) -> Iterator[Quote]:
    """The sentences and lines of a text that say something."""
    for match in _PIECE.finditer(text):
        words = match.group().strip(" \t-*•–—")
        if not _NOTHING_SAID.match(words):
            start = text.index(words, match.start())
            yield Quote(" ".join(words.split()), Span(start, start + len(words)))


def _clauses(text: str) -> Iterator[Quote]:
    """The same, cut again where a sentence turns."""
    for piece in _pieces(text):
        whole, start = piece.span.of(text), 0
        for end, then in [*((turn.start(), turn.end()) for turn in _TURN.finditer(whole)), (len(whole), len(whole))]:
            words = whole[start:end].strip()
            if words:
                at = piece.span.start + whole.index(words, start)
                yield Quote(" ".join(words.split()), Span(at, at + len(words)))
            start = then


def _reached(stage_key: str) -> str:
    """What the stage that was reached says."""
    stage = stage_guide(stage_key)
    if stage is None:
        return "What brought you this far holds."
    if stage.key is StageKey.APPLIED:
        return "It was decided on paper, in a short time, by people who had not met you."
    return f"You came as far as this stage: {stage.name.lower()}. What brought you there holds."


def _found(count: int) -> str:
    """How many changes there are."""
    if not count:
        return "Nothing that was noted points to a change, and that is an answer too."
    return "One thing to work on:" if count == 1 else f"{count} things to work on, the most telling first:"


_OPENING = "A refusal tells you about one match on one day; it is no judgement of you."
_WHOM = {
    Stakeholder.RECRUITER: "the recruiter",
    Stakeholder.HIRING_MANAGER: "the hiring manager",
    Stakeholder.PEER: "the colleague who wrote to you",
    Stakeholder.SENIOR_LEADER: "the hiring manager, rather than the senior leader",
    Stakeholder.HR_PARTNER: "the HR partner",
}
# Each as plain words, and with the name of a competency.
_FROM_FEEDBACK: dict[Kind, tuple[str, str] | str] = {
    Kind.NOTHING: "Nothing to change: this was decided by something that was not yours.",
    Kind.TERMS: "Put the practical fact on the table earlier, in the first call, with its reason.",
    Kind.QUESTIONS: "Take four written questions into the next talk, about the work itself.",
    Kind.RESEARCH: "Fill the research file before the next talk, and tie your reason for wanting it to one thing you found.",
    Kind.TELLING: "Practise the same stories in ninety seconds, result last, and listen to one recording.",
    Kind.STORY: (
        "Put one exact occasion, your own step and a figure into the story you told.",
        "Put one exact occasion, your own step and a figure into your story about {name}.",
    ),
    Kind.SKILL: (
        "Look whether other postings ask for it too; if so, plan the smallest real task that would give you proof.",
        "Look whether other postings ask for {name} too; if so, plan the smallest real task that would give you proof.",
    ),
    Kind.FIT: "Ask what fit would have meant here, and hold it against your own criteria: it may be an answer for you as well.",
}
_FROM_QUESTION: dict[Kind, tuple[str, str] | str] = {
    Kind.TERMS: "Write the answer down as a sentence, the same in every talk.",
    Kind.RESEARCH: "Write two sentences: what they do that draws you, and what you bring to it.",
    Kind.SKILL: "Learn enough to explain it in a minute, and practise saying how you would find out the rest.",
    Kind.STORY: ("", "Choose or build a story about {name} that answers this, and tell it aloud in ninety seconds."),
    Kind.ANSWER: "Put this question into practice: an answer today, and again in three days.",
}
_FROM_WISH = (
    "Find this evidence, and put it where the story lacked it.",
    "Find this evidence, and put it into your story about {name}.",
)
_FROM_SURPRISE = "Put this into your question bank, so that it does not surprise you twice."
