"""Answers to the candidate's own questions: what is known of the job, or honestly that it is not known and who knows."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import Kind, Line, Phase
from greenroom.core.people import Stakeholder
from greenroom.core.questions.topics import topic_of, topics_of
from greenroom.core.questions.values import Topic
from greenroom.core.ranking import tokens

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Persona

_TOLD_BY: dict[Topic, tuple[Stakeholder, ...]] = {
    Topic.DAILY_WORK: (Stakeholder.PEER, Stakeholder.HIRING_MANAGER),
    Topic.SUCCESS: (Stakeholder.HIRING_MANAGER, Stakeholder.SENIOR_LEADER),
    Topic.TEAM: (Stakeholder.PEER, Stakeholder.HIRING_MANAGER),
    Topic.DIRECTION: (Stakeholder.SENIOR_LEADER, Stakeholder.HIRING_MANAGER),
    Topic.GROWTH: (Stakeholder.HR_PARTNER, Stakeholder.HIRING_MANAGER),
    Topic.TERMS: (Stakeholder.HR_PARTNER, Stakeholder.RECRUITER),
    Topic.PAY: (Stakeholder.HR_PARTNER, Stakeholder.RECRUITER),
    Topic.NEXT_STEPS: (Stakeholder.RECRUITER, Stakeholder.HR_PARTNER),
}
_SAYS = {
    Topic.DAILY_WORK: "what the days look like",
    Topic.SUCCESS: "how success is measured here",
    Topic.TEAM: "the team",
    Topic.DIRECTION: "where we want to go",
    Topic.GROWTH: "how people grow here",
    Topic.TERMS: "the terms",
    Topic.PAY: "the pay",
    Topic.NEXT_STEPS: "the dates",
}
_UNKNOWN = (
    "I do not know that. {other} could tell you more about {what}.",
    "I would have to guess, and I do not want to. About {what}, {other} is the one to ask.",
    "That I cannot answer today. {other} knows more about {what} than I do.",
    "I have nothing in front of me about {what}. Put it to {other}.",
    "I would rather not give you half an answer about {what}. {other} can give you a whole one.",
    "There I have to pass. Do ask {other}; {what} is their field.",
)
_UNCLEAR = (
    "I do not know that, I am afraid. {other} could tell you.",
    "I have no answer to that today. {other} may have one.",
    "That is beyond what I was told. I would ask {other}.",
    "I cannot say. Keep that question for {other}.",
)
_PAY_FIRST = (
    "We can speak about pay. Most people ask about the work first, so I had not expected it yet.",
    "That is a fair question, if an early one.",
    "Pay comes up sooner or later; today it is sooner.",
)
_AGAIN = (
    "I told you all I know about {what}: there is no more that I could add.",
    "About {what} I have nothing beyond what I said.",
    "That brings us back to {what}, and there I have said what I know.",
)
_NO_QUESTION = (
    "Thank you for telling me.",
    "I see, thank you.",
    "Good to know.",
    "I have noted that.",
    "Understood.",
)
_NAMES = {
    Stakeholder.RECRUITER: "The recruiter",
    Stakeholder.HIRING_MANAGER: "The hiring manager",
    Stakeholder.PEER: "Somebody in the team",
    Stakeholder.SENIOR_LEADER: "Somebody from the management",
    Stakeholder.HR_PARTNER: "HR",
}


def reply_to(so_far: SoFar, asked: str, phase: Phase) -> tuple[Line, ...]:
    """What somebody answers to the candidate's question; nothing when all words for that are used up.

    Its data names the topic, and whether the answer was known.
    """
    topic = topic_of(asked)
    who = _who(so_far, topic)
    known = _known(so_far, asked, topic)
    told = known[1] if known else ""
    if told and any(told in line.text for line in so_far.of(Kind.REPLY)):
        told = so_far.unsaid([each.format(what=_SAYS[topic]) for each in _AGAIN], f"again {asked}") if topic else ""
    text = told or _not_known(so_far, who, topic, asked)
    if topic is Topic.PAY and not so_far.of(Kind.REPLY) and phase is Phase.YOUR_QUESTIONS:
        text = f"{so_far.unsaid(_PAY_FIRST, 'pay first')} {text}".strip()
    key = topic.value if topic else ""
    line = so_far.line(who, phase, Kind.REPLY, text, key=key, data={"topic": key, "known": bool(known)})
    return (line,) if text else ()


def taken_note(so_far: SoFar, phase: Phase) -> str:
    """A word to something that was no question; empty when all were said."""
    return so_far.unsaid(_NO_QUESTION, f"{phase} {len(so_far.lines)}")


def _who(so_far: SoFar, topic: Topic | None) -> Persona:
    """Who of them answers: the one who can, else the one who leads."""
    able = _TOLD_BY[topic] if topic else ()
    best = [each for stakeholder in able for each in so_far.script.panel if each.stakeholder is stakeholder]
    return best[0] if best else so_far.lead


def _known(so_far: SoFar, asked: str, topic: Topic | None) -> tuple[str, str] | None:
    """What the role says about it: of several sentences the one with the most words of the question."""
    touched = topics_of(asked)
    words = {token.stem for token in tokens(asked)}
    said = [pair for pair in so_far.script.role.known if pair[0] == topic or pair[0] in touched]

    def closeness(pair: tuple[str, str]) -> tuple[bool, int]:
        return (pair[0] == topic, len(words & {token.stem for token in tokens(pair[1])}))

    return max(said, key=closeness) if said else None


def _not_known(so_far: SoFar, who: Persona, topic: Topic | None, asked: str) -> str:
    """That it is not known, and who could tell; somebody in the room is never named for what they were just asked."""
    able = _TOLD_BY[topic] if topic else (Stakeholder.RECRUITER, Stakeholder.HR_PARTNER)
    other = next(stakeholder for stakeholder in able if stakeholder is not who.stakeholder)
    texts = (*_UNKNOWN, *_UNCLEAR) if topic else _UNCLEAR
    what = _SAYS[topic] if topic else ""
    return so_far.unsaid([_opened(each.format(other=_within(other), what=what)) for each in texts], f"unknown {asked}")


def _within(stakeholder: Stakeholder) -> str:
    """How somebody who is not there is called within a sentence."""
    name = _NAMES[stakeholder]
    return name if name.isupper() else name[:1].lower() + name[1:]


def _opened(text: str) -> str:
    """The same with a capital after each full stop."""
    parts = text.split(". ")
    return ". ".join(part[:1].upper() + part[1:] for part in parts)
