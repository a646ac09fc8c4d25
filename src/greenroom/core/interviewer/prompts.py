"""What an interviewer says when no answer has come yet: the question again, what is meant by it, time, a fair prompt."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.competencies import competency
from greenroom.core.interviewer.replies import reply_to
from greenroom.core.interviewer.so_far import question_of
from greenroom.core.interviewer.understanding import Wish
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.so_far import SoFar

_REPEATED = (
    "Of course. {question}",
    "Certainly; I asked: {question}",
    "Once more, then: {question}",
    "Here it is again. {question}",
    "I will say it again: {question}",
)
_MEANT = {
    QuestionKind.BEHAVIOURAL: ("I mean one occasion that really happened, small or large, and what you did in it.", "One real case is all I need: how it was, what you did, how it ended.", "Any example will do, also one from your studies or a club, as long as it happened."),
    QuestionKind.SITUATIONAL: ("Imagine it happens to you next week. I would like to hear what you do first and why.", "There is no right answer that I wait for; tell me how you would go about it.", "Take whatever you need for granted, say what you assume, and go from there."),
    QuestionKind.TECHNICAL: ("I want to follow how you think, so say what you assume and go step by step.", "As deep as you like; begin with how you would explain it to a colleague.", "I am more interested in your way to the answer than in the answer."),
    QuestionKind.CULTURAL: ("I would like to know how you really like to work, with an example if you have one.", "I mean in your daily work; something that happened says more than a principle.", "Think of a good week you had, and what made it one."),
    QuestionKind.MOTIVATIONAL: ("I mean what speaks for it from your side, in your own words.", "Just what matters to you about it, and one thing that shows it.", "No speech; the two or three reasons that count for you."),
    QuestionKind.CLOSING: ("I only need the fact, and what it depends on.", "A short answer is enough here.", "As it stands today; it can still change."),
}  # fmt: skip
_LOOKS_AT = "It is about this: {definition}"
_TIME = (
    "Of course, take your time.",
    "Take the time you need.",
    "There is no hurry.",
    "Please do.",
)
_PROMPT = {
    Pressure.FRIENDLY: ("That is quite all right. What comes closest to it?", "No harm done. Has something like it happened outside work?", "Let me make it smaller: when did you last see somebody else in that place?", "Then the other way round: how would you deal with it if it came tomorrow?"),
    Pressure.NEUTRAL: ("Then tell me what comes closest to it.", "Has it happened to somebody near you, and what did you make of it?", "Is there something like it, from another job or from your studies?", "What would you do first if it happened tomorrow?"),
    Pressure.SCEPTICAL: ("It will come up in this job. What would you do?", "Try. What is the nearest thing you have done?", "Suppose it happens next week. Where would you begin?", "Nothing at all? Take any job you had."),
}  # fmt: skip
_PROMPT_TO_KNOW = {
    Pressure.FRIENDLY: ("That is fine to say. How would you find out?", "Good that you say so. What would you look at first?"),
    Pressure.NEUTRAL: ("How would you find out?", "What comes near it that you do know?"),
    Pressure.SCEPTICAL: ("And if it lay on your desk tomorrow?", "What is your best guess, and what does it rest on?"),
}  # fmt: skip
_SILENCE = (
    "Take your time. Shall I say the question again, or put it another way?",
    "I am still here. If it helps, begin with where you were and who was there.",
    "We can also leave this one, if you prefer.",
)
_LEFT = (
    "Then let us leave this one.",
    "All right, we leave it there.",
    "Fine, not every question has an answer. On we go.",
    "Good, we can do without this one.",
)
_BACK = (
    "Back to my question: {question}",
    "Then to my question again: {question}",
    "And now you: {question}",
)
_BACK_SHORT = ("And my question?", "So, back to what I asked.", "Now to my question.")


def prompted(so_far: SoFar, wish: Wish) -> tuple[Line, ...]:
    """What is said where no answer came; nothing where it is better to go on to the next question."""
    if wish is Wish.ASK:
        return _answered(so_far)
    text = _text(so_far, wish)
    return (_said(so_far, text, wish),) if text else ()


def left(so_far: SoFar) -> tuple[Line, ...]:
    """A word that leaves a question without an answer."""
    text = so_far.unsaid(_LEFT, f"left {len(so_far.asked)}")
    return (_said(so_far, text, Wish.NO),) if text else ()


def _text(so_far: SoFar, wish: Wish) -> str:
    """The words, empty when this was already done for this question or all words were used."""
    before = sum(line.key == wish.value for line in so_far.since_question)
    place = f"{wish} {len(so_far.lines)}"
    if wish is Wish.REPEAT:
        return so_far.unsaid([each.format(question=waiting(so_far)) for each in _REPEATED], place)
    if wish is Wish.CLARIFY:
        return _explained(so_far) if before < 2 else ""
    if before:
        return ""
    return so_far.unsaid(_prompts(so_far, wish), place)


def _prompts(so_far: SoFar, wish: Wish) -> Sequence[str]:
    """What may be said to silence, to “let me think”, and to “I do not know”."""
    if wish is Wish.SILENT:
        return _SILENCE
    if wish is Wish.TIME:
        return _TIME
    question = question_of(so_far, so_far.asked[-1].key) if so_far.asked else None
    of_knowledge = question is not None and question.kind is QuestionKind.TECHNICAL
    return (_PROMPT_TO_KNOW if of_knowledge else _PROMPT)[so_far.script.pressure]


def _explained(so_far: SoFar) -> str:
    """What is meant by the question: what kind of answer, or what it looks at."""
    question = question_of(so_far, so_far.asked[-1].key) if so_far.asked else None
    kind = question.kind if question else QuestionKind.BEHAVIOURAL
    looked_at = competency(question.competency) if question else None
    texts = [*_MEANT[kind], *([_LOOKS_AT.format(definition=_small(looked_at.definition))] if looked_at else [])]
    return so_far.unsaid(texts, f"meant {len(so_far.lines)}")


def _small(definition: str) -> str:
    """A definition as it stands after a colon."""
    return f"somebody who {definition[:1].lower()}{definition[1:]}"


def waiting(so_far: SoFar) -> str:
    """The words that still wait for an answer: of the follow-up, or of the question without what led to it."""
    last = next((each for each in reversed(so_far.lines) if each.kind in (Kind.QUESTION, Kind.PROBE)), None)
    if last is None:
        return ""
    question = question_of(so_far, last.key) if last.kind is Kind.QUESTION else None
    return question.text if question else last.text


def _answered(so_far: SoFar) -> tuple[Line, ...]:
    """A question of the candidate's in the middle is answered, then it goes back to the one that waits."""
    reply = reply_to(so_far, so_far.heard.text if so_far.heard else "", Phase.QUESTIONS)
    after = so_far.then(reply)
    texts = [each.format(question=waiting(so_far)) for each in _BACK]
    back = after.unsaid(texts, f"back {len(so_far.lines)}") or after.unsaid(_BACK_SHORT, f"back {len(so_far.lines)}")
    return (*reply, _said(after, back, Wish.ASK)) if back else ()


def _said(so_far: SoFar, text: str, wish: Wish) -> Line:
    """A word of the one who asked."""
    who = so_far.persona(so_far.asked[-1].speaker) if so_far.asked else so_far.lead
    return so_far.line(who, Phase.QUESTIONS, Kind.TALK, text, key=wish.value)
