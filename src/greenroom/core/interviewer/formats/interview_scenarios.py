"""Ordinary interviews to practise: who sits there, and what they ask."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder, perspective
from greenroom.core.questions.bank import bank_question
from greenroom.core.questions.values import Question

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER


def _seat(number: int, name: str, title: str, stakeholder: Stakeholder, manner: str, voice: str) -> Persona:
    """Somebody of a scenario, who looks at what people in their position look at."""
    return Persona(f"p{number}", name, title, stakeholder, manner, perspective(stakeholder).focus, voice)


def _asked(*keys: str) -> tuple[Question, ...]:
    """Questions of our bank, in this order."""
    found = [each for key in keys if (each := bank_question(key))]
    return tuple(Question(each.key, each.text, each.kind, (*each.competencies, "")[0]) for each in found)


SCENARIOS: tuple[Scenario, ...] = (
    Scenario("interview", Format.VIDEO, "The likeliest questions", "An interview for the position you prepare for. With no application at hand, they ask what nearly everybody is asked."),
    Scenario(
        "ten-minutes", Format.VIDEO, "Ten minutes, what you did", "Three questions about things that really happened. Short enough for a lunch break.", minutes=10,
        seats=(_seat(1, "Nadia Okonkwo", "Head of the department", _MAN, "friendly, quick, wants to know what came of it", "high-1"),),
        questions=_asked("hardest-problem", "own-mistake", "difficult-colleague", "proudest-result"),
    ),
    Scenario(
        "first-job", Format.IN_PERSON, "The first job", "For everybody who has more studies or clubs than working years to tell of.", minutes=20,
        seats=(_seat(1, "Marta Lindqvist", "Team lead", _MAN, "patient, asks for examples from anywhere in life", "high-2"),),
        questions=_asked("about-you", "why-role", "first-in-charge", "learned-fast", "own-mistake", "best-team"),
    ),
    Scenario(
        "lead-people", Format.VIDEO, "Leading people", "For those who lead or are about to. Two people ask, one of them far up.", minutes=30,
        seats=(_seat(1, "Tomasz Ferreira", "Director of operations", _TOP, "calm, steps back, asks what it meant for the whole", "low-1"), _seat(2, "Ewa Brandt", "HR partner", _HR, "warm and exact, listens for how you speak of others", "high-1")),
        questions=_asked("about-you", "underperformer", "team-direction", "unpopular", "hard-stretch", "handed-over", "little-information", "hard-feedback"),
    ),
    Scenario(
        "future-colleagues", Format.VIDEO, "The future colleagues", "Two people you would work beside. They want to know how the days with you would be.", minutes=25,
        seats=(_seat(1, "Jonas Adeyemi", "Colleague in the team", _PEER, "relaxed, curious about details", "low-2"), _seat(2, "Ines Halloran", "Colleague in the team", _PEER, "lively, asks how you disagree", "high-2")),
        questions=_asked("about-you", "work-rhythm", "difficult-colleague", "misunderstanding", "best-team", "explain-simply", "made-better"),
    ),
    Scenario(
        "change-of-field", Format.VIDEO, "A change of field", "You come from another trade, and somebody wants to know why that is an advantage.", minutes=20,
        seats=(_seat(1, "Rasmus Tewari", "Hiring manager", _MAN, "doubtful but fair, wants to be convinced", "low-1"),),
        questions=_asked("change-of-field", "why-role", "learned-fast", "sudden-change", "missing-requirement", "proudest-result"),
    ),
    Scenario(
        "back-to-work", Format.VIDEO, "Back after a break", "After months or years away. They ask about it once; then it is about what you can do.", minutes=20,
        seats=(_seat(1, "Helena Mbeki", "HR partner", _HR, "kind, direct, keeps to what matters for the job", "high-1"),),
        questions=_asked("time-away", "back-to-work", "why-role", "learned-fast", "under-pressure", "many-tasks"),
    ),
    Scenario(
        "final-round", Format.IN_PERSON, "The last round", "The person at the top has twenty minutes and has read nothing. Why you, and what would you change?", minutes=20,
        seats=(_seat(1, "Viktor Sandoval", "Managing director", _TOP, "brief, interrupts nobody, remembers figures", "low-2"),),
        questions=_asked("about-you", "why-role", "little-information", "saved-earned", "reversed-decision", "difficult-stakeholder"),
    ),
    Scenario(
        "hard-questions", Format.VIDEO, "The uncomfortable ones", "Failure, conflict and missed targets: said plainly, without blame and without excuses.", minutes=25,
        seats=(_seat(1, "Sabine Achterberg", "Hiring manager", _MAN, "dry, never satisfied with the first answer", "high-2"),),
        questions=_asked("setback", "missed-target", "own-mistake", "disagreed-boss", "hard-feedback", "missed-deadline", "difficult-colleague"),
    ),
)  # fmt: skip
