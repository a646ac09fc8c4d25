"""The next question: by importance, so that kinds change and everybody gets a turn, and as many as the time allows."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.so_far import pool
from greenroom.core.interviewer.understanding import Wish
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure
from greenroom.core.people import Stakeholder
from greenroom.core.questions.bank import bank_question
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Persona
    from greenroom.core.questions.values import Question

_ANSWER = 90.0  # seconds that an ordinary answer may take (A5)
_LONG_ANSWER = 180.0  # and one to a technical or situational question
_LONG = frozenset({QuestionKind.TECHNICAL})
_ASKING, _PROBING = 15.0, 30.0  # seconds for the question itself, and for a follow-up on average
_CLOSING_SHARE, _CLOSING_LEAST, _CLOSING_MOST = 0.18, 60.0, 420.0  # of the time, kept for the candidate's questions
_PLACE, _SAME_KIND, _SAME_SUBJECT, _OFTEN = 0.12, 0.5, 0.4, 0.15  # what lowers a question's turn
_FIRST = "about-you"
_NOT_HERE = frozenset({"your-questions"})  # it has a part of the interview of its own

_BEGIN = {
    Pressure.FRIENDLY: ("Let us begin with something easy.", "To warm up:", "Shall we begin?"),
    Pressure.NEUTRAL: ("Let us begin.", "My first question:", "Then let us start."),
    Pressure.SCEPTICAL: ("To the point, then.", "We have little time, so straight to it.", "Let us see, then."),
}
_ON = {
    Stakeholder.RECRUITER: (
        "Thank you, I have noted that.", "Good, that goes on my sheet.", "Thank you. The next one on my list:", "Noted. Let me move on.", "Thank you, that is what I needed for this one.", "I have that. Something else:", "Right, on to the next point.",
    ),
    Stakeholder.HIRING_MANAGER: (
        "Thank you. Let me take something else.", "All right, another matter.", "Thank you. Now to this:", "Let me come to something that we deal with here.", "Good to know. Another question:", "I would like to move on to this:", "That is enough on this one. Next:",
    ),
    Stakeholder.PEER: (
        "Okay, thanks. Something from our days:", "I see how that went. Another one:", "Thanks. I always ask this one:", "Right. Let me ask about something different.", "That helps. And then there is this:", "Okay. One more from me:", "Thanks, I had wondered about that. Next:",
    ),
    Stakeholder.SENIOR_LEADER: (
        "Thank you. Let us step back a little.", "I see. A different subject:", "Let me look at this from further away.", "Thank you. Something that occupies me:", "Understood. Let us turn to another side of it.", "Let us leave it there. Next:", "One more thing that I want to understand:",
    ),
    Stakeholder.HR_PARTNER: (
        "Thank you for telling me.", "Thank you. The next one is about something else.", "I have written that down. Next:", "Thank you, we can leave that there.", "Let me go on to another point.", "All right. Then this one:", "Thank you. There is another thing I ask everybody:",
    ),
}  # fmt: skip
_HAND_OVER = (
    "{name}, over to you.",
    "{name}, would you like to take the next one?",
    "I think {name} has a question.",
    "{name}, you wanted to ask something.",
    "Let me hand over to {name}.",
    "{name}, please.",
    "Then {name} next.",
)
_TAKES_OVER = ("Thank you.", "Yes, with pleasure.", "Thanks.", "Gladly.", "I do, thank you.", "Yes.")


def closing_seconds(so_far: SoFar) -> float:
    """Seconds that are kept for the candidate's own questions and the goodbye."""
    share = so_far.script.minutes * 60 * _CLOSING_SHARE
    return max(_CLOSING_LEAST, min(_CLOSING_MOST, share))


def seconds_for_questions(so_far: SoFar) -> float:
    """Seconds that are left for questions."""
    return so_far.left - closing_seconds(so_far)


def costs(question: Question) -> float:
    """Seconds that a question is likely to take with its answer and a follow-up."""
    return _ASKING + (_LONG_ANSWER if question.kind in _LONG else _ANSWER) + _PROBING


def next_question(so_far: SoFar) -> Question | None:
    """The question that comes next; None when there is none left or no time. One question is always asked."""
    asked = {line.key for line in so_far.asked} | {" ".join(line.text.split()).lower() for line in so_far.asked}
    rest = [
        (place, each)
        for place, each in enumerate(pool(so_far.script))
        if each.key not in asked | _NOT_HERE and not any(each.text.lower() in one for one in asked)
    ]
    if not rest:
        return None
    if so_far.script.scenario.questions and not so_far.script.questions:
        chosen = rest[0][1]
    else:
        chosen = max(rest, key=lambda pair: (_turn(so_far, *pair), -pair[0]))[1]
    fits = not so_far.asked or costs(chosen) <= seconds_for_questions(so_far)
    return chosen if fits else None


def _turn(so_far: SoFar, place: int, question: Question) -> float:
    """How much it is a question's turn: the earlier the more important, kinds and subjects change, no one is left out."""
    if question.key == _FIRST and not so_far.asked:
        return 1.0
    known = {each.key: each for each in pool(so_far.script)}
    before = [known[line.key] for line in so_far.asked if line.key in known]
    kinds = Counter(each.kind for each in before)
    subjects = {each.competency for each in before if each.competency}
    turn = -place * _PLACE - _OFTEN * kinds[question.kind]
    turn -= _SAME_KIND * bool(before and before[-1].kind is question.kind)
    turn -= _SAME_SUBJECT * (question.competency in subjects)
    return turn - _OFTEN * _turns(so_far)[asker(so_far, question).id]


def _turns(so_far: SoFar) -> Counter[str]:
    """How often each of them has asked."""
    return Counter(line.speaker for line in so_far.asked)


def asker(so_far: SoFar, question: Question) -> Persona:
    """Who asks it: whoever it is said to come from, else the lead first, then whom it suits and who asked least."""
    panel = so_far.script.panel
    named = [each for each in panel if each.name in question.by or each.id in question.by]
    if named:
        return named[0]
    if not so_far.asked:
        return so_far.lead
    turns, banked = _turns(so_far), bank_question(question.key)
    usual = banked.asked_by if banked else ()
    order = {each.id: place for place, each in enumerate(panel)}

    def suits(each: Persona) -> tuple[float, int, int]:
        fit = 1.0 * (question.competency in each.competencies) + 0.6 * (each.stakeholder in usual)
        return (fit - 0.5 * turns[each.id], -turns[each.id], -order[each.id])

    return max(panel, key=suits)


def asked_next(so_far: SoFar) -> tuple[Line, ...]:
    """A word between two questions and the next question, handed over where somebody else asks it; nothing if none."""
    question = next_question(so_far)
    if question is None:
        return ()
    who, before = asker(so_far, question), so_far.asked[-1].speaker if so_far.asked else so_far.lead.id
    lines: tuple[Line, ...] = ()
    opening = _between(so_far, who)
    if who.id != before:
        handed = so_far.unsaid(
            [each.format(name=who.name.split()[0]) for each in _HAND_OVER], f"hand-over {question.key}"
        )
        if handed:
            lines = (so_far.line(so_far.persona(before), Phase.QUESTIONS, Kind.TALK, handed),)
            opening = so_far.unsaid(_TAKES_OVER, f"takes-over {question.key}")
    text = f"{opening} {question.text}".strip()
    data = {"kind": question.kind.value, "competency": question.competency}
    asked = so_far.then(lines).line(who, Phase.QUESTIONS, Kind.QUESTION, text, key=question.key, data=data)
    return (*lines, asked)


def _between(so_far: SoFar, who: Persona) -> str:
    """A word before the next question; now and then none at all, and none when all were said."""
    if so_far.lines and so_far.lines[-1].key == Wish.NO:
        return ""  # the last question was just left with a word of its own
    if not so_far.asked:
        return so_far.unsaid(_BEGIN[so_far.script.pressure], "begin")
    if so_far.script.pressure is Pressure.SCEPTICAL and draw(2, so_far.script.seed, "curt", len(so_far.lines)):
        return ""
    return so_far.unsaid(_ON[who.stakeholder], f"on {len(so_far.lines)}")
