"""Who sits across the table: five perspectives, and what each of them looks for."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Stakeholder(StrEnum):
    """The perspective from which somebody judges a candidate."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring-manager"
    PEER = "peer"
    SENIOR_LEADER = "senior-leader"
    HR_PARTNER = "hr-partner"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who will be in the interview; `stakeholder` is None when their perspective is not known."""

    name: str
    title: str = ""
    stakeholder: Stakeholder | None = None


@dataclass(frozen=True, slots=True)
class Perspective:
    """What people in one position look for.

    Attributes:
        stakeholder: whose perspective it is.
        name: what people read.
        looks_for: what they want to find out.
        red_flags: what worries them.
        questions: what their questions are usually about.
        ask: what they can answer well, so ask them.
        focus: the ids of the competencies they weigh most.
    """

    stakeholder: Stakeholder
    name: str
    looks_for: tuple[str, ...]
    red_flags: tuple[str, ...]
    questions: str
    ask: tuple[str, ...]
    focus: tuple[str, ...]


PERSPECTIVES: tuple[Perspective, ...] = (
    Perspective(
        Stakeholder.RECRUITER,
        "Recruiter",
        ("That you meet the must-haves", "That pay, notice, place and permit fit", "A clear reason for this move"),
        ("Dates that do not add up", "A pay expectation far outside the range", "No idea what the employer does"),
        "Your background in two minutes, why you want to change, and the practical facts.",
        ("The steps that follow and their dates", "Who decides, and what they discussed most", "The range for the pay"),
        ("communication", "integrity"),
    ),
    Perspective(
        Stakeholder.HIRING_MANAGER,
        "Hiring manager",
        ("That you can do the work", "That you see a task through to a result", "That you make their own life easier"),
        ("Claims without figures or an own part", "Waiting to be told", "Blame for others when things went wrong"),
        "What you did yourself, how, and what came of it; what you would do with their present problem.",
        ("What should be different in six months", "What is hardest in this role", "How they like to be kept informed"),
        ("ownership", "results", "problem-solving", "planning"),
    ),
    Perspective(
        Stakeholder.PEER,
        "Future colleague",
        ("That daily work with you is easy", "That you share knowledge and credit", "Real command of the craft"),
        ("“I” where a team did it", "Talking over others", "Answers that stay on the surface"),
        "How you work from day to day, how you disagree, and details of the craft.",
        ("What an ordinary week looks like", "How the team settles a disagreement", "What they would change at once"),
        ("collaboration", "communication", "conflict", "learning"),
    ),
    Perspective(
        Stakeholder.SENIOR_LEADER,
        "Senior leader",
        ("That you see the whole and not only your part", "Judgement when facts are few", "Room to grow"),
        ("Getting lost in detail", "No view on where the field is going", "No question about the direction"),
        "Why this organisation, what you would change, and decisions you made with little to go on.",
        ("Where the organisation wants to be in three years", "How this role moves it there", "What worries them most"),
        ("decision-making", "leadership", "commercial", "influencing"),
    ),
    Perspective(
        Stakeholder.HR_PARTNER,
        "HR partner",
        ("That pay and terms can be agreed", "That papers and rules are in order", "Conduct that fits how they work"),
        (
            "Speaking ill of former employers",
            "Different facts than on the application",
            "Promises about dates that slip",
        ),
        "Pay, notice, permit and moving; how you deal with conflict, feedback and change.",
        (
            "How pay grows and performance is judged",
            "What support there is for moving",
            "How new people are brought in",
        ),
        ("integrity", "adaptability", "inclusion", "conflict"),
    ),
)

_TITLE_CUES: tuple[tuple[Stakeholder, str], ...] = (
    (Stakeholder.RECRUITER, r"recruit|talent acqui|sourc(?:er|ing)|headhunt|staffing"),
    (Stakeholder.HR_PARTNER, r"\bhr\b|human resources|people (?:partner|operations|team|manager|director)|compensation"),
    (Stakeholder.SENIOR_LEADER, r"\bc[eftoim]+o\b|chief|vice.?president|\bvp\b|president|founder|managing director|board|\bpartner\b|director|principal of"),
    (Stakeholder.HIRING_MANAGER, r"manager|head of|team lead|\blead\b|supervisor|head ?(?:nurse|teacher|chef)|foreman"),
)  # fmt: skip


def perspective(stakeholder: Stakeholder) -> Perspective:
    """What people in that position look for."""
    return next(each for each in PERSPECTIVES if each.stakeholder is stakeholder)


def stakeholder_by_title(title: str) -> Stakeholder | None:
    """The perspective that a job title suggests; an ordinary title is a colleague's, an empty one says nothing."""
    if not title.strip():
        return None
    for stakeholder, cues in _TITLE_CUES:
        if re.search(cues, title, re.IGNORECASE):
            return stakeholder
    return Stakeholder.PEER


def attendee(typed: str) -> Attendee:
    """Somebody typed as “Name, role”; the role may be a perspective's name or a job title."""
    name, _, title = (part.strip() for part in typed.partition(","))
    known = next((each for each in Stakeholder if each.value == title.lower().replace(" ", "-")), None)
    return Attendee(name, title, known or stakeholder_by_title(title))
