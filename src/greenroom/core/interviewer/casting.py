"""Who sits there, and what they know of the job: the people of an interview, or somebody where nobody is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.chance import draw, shuffled
from greenroom.core.interviewer.values import Persona, Role
from greenroom.core.people import PERSPECTIVES, Stakeholder, perspective
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.questions.bank import bank_question
from greenroom.core.questions.values import Question, Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap

# Made-up people, first names and surnames of many places, so that none stands for any group.
_NAMES = (
    ("Amara Lindholm", "high"),
    ("Jonas Petrov", "low"),
    ("Mei Castellano", "high"),
    ("Tariq Jansen", "low"),
    ("Ingrid Osei", "high"),
    ("Rafael Novak", "low"),
    ("Priya Hartmann", "high"),
    ("Owen Takahashi", "low"),
)
_USUAL = (
    "about-you",
    "why-role",
    "proudest-result",
    "hardest-problem",
    "own-mistake",
    "difficult-colleague",
    "learned-fast",
    "many-tasks",
    "best-team",
    "hard-feedback",
)
_DUTIES, _PRIORITIES = 4, 3  # as many as somebody tells of
_MANNERS = (
    "warm, takes their time",
    "brisk, likes short answers",
    "quiet, writes a lot down",
    "lively, thinks aloud",
    "dry, precise about facts",
)


def cast(people: Sequence[Attendee], seed: int) -> tuple[Persona, ...]:
    """The people of an interview as personas; a hiring manager with a made-up name where nobody is known."""
    if not people:
        (name, voice), *_ = shuffled(_NAMES, seed, "name")
        return (_persona(1, name, "Hiring manager", Stakeholder.HIRING_MANAGER, voice, seed),)
    voices = shuffled(("low", "high"), seed, "voices")
    return tuple(
        _persona(
            number,
            each.name,
            each.title or perspective(each.stakeholder or Stakeholder.PEER).name,
            each.stakeholder or Stakeholder.PEER,
            voices[number % len(voices)],
            seed,
        )
        for number, each in enumerate(people, 1)
    )


def usual_questions() -> tuple[Question, ...]:
    """What nearly everybody is asked."""
    found = [each for key in _USUAL if (each := bank_question(key))]
    return tuple(Question(each.key, each.text, each.kind, next(iter(each.competencies), "")) for each in found)


def role_of(role_map: RoleMap | None, employer: str, title: str, next_step: str = "") -> Role:
    """What the interviewers know: the posting in its own words, and facts that a candidate may ask about."""
    if role_map is None:
        return Role(employer=employer, title=title, next_step=next_step)
    return Role(
        employer=employer,
        title=title,
        priorities=tuple(item.text for item in role_map.of(ItemKind.PRIORITY)),
        responsibilities=tuple(item.text for item in role_map.of(ItemKind.RESPONSIBILITY)),
        known=_known(role_map),
        next_step=next_step,
    )


def _persona(number: int, name: str, title: str, stakeholder: Stakeholder, voice: str, seed: int) -> Persona:
    """Somebody with a manner drawn from the seed, who looks at what people in their position look at."""
    focus = next(each.focus for each in PERSPECTIVES if each.stakeholder is stakeholder)
    manner = _MANNERS[draw(len(_MANNERS), seed, "manner", number)]
    return Persona(f"p{number}", name, title, stakeholder, manner, focus, f"{voice}-{number}")


def _known(role_map: RoleMap) -> tuple[tuple[str, str], ...]:
    """Answers that the posting holds to questions a candidate may ask."""
    told: list[tuple[str, str]] = []
    if pay := role_map.fact(FactName.PAY):
        told.append((Topic.PAY, f"What I can tell you is what the posting says: {pay.value}."))
    if remote := role_map.fact(FactName.REMOTE):
        told.append((Topic.TERMS, f"The work is {remote.value}; that is how it was advertised."))
    if start := role_map.fact(FactName.START):
        told.append((Topic.TERMS, f"We would like somebody to begin {start.value}."))
    told += [
        (Topic.DAILY_WORK, f"A good part of the work is this: {each.text}.")
        for each in role_map.of(ItemKind.RESPONSIBILITY)[:4]
    ]
    told += [
        (Topic.SUCCESS, f"What matters most to us is this: {each.text}.") for each in role_map.of(ItemKind.PRIORITY)[:3]
    ]
    return tuple(told)
