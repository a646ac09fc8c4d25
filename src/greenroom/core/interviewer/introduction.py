"""The introduction: who sits there, what the job is, what matters to the team, and what success looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import Kind, Line, Phase
from greenroom.core.questions.values import Topic

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Persona, Role

_INNER = str.maketrans('“”"', "‘’’")
_LONGEST = 160  # characters of the employer's words that can still be listened to
_PRIORITIES = 3
_FEW_MINUTES = 10  # up to which the introduction keeps to the first priority
_JOB = (
    "Let me say a word about the job first. {job}",
    "Before my questions, the job in short. {job}",
    "First, so that you know what this is about: {job}",
)
_SUCCESS = (
    "How success is measured the posting does not say; to me it would mean that we have moved forward there.",
    "The posting does not say what success looks like; I would begin there and see what has changed.",
    "Nobody wrote down what success means here, so take that as what I would look at after half a year.",
)
_PLAN = (
    "I will ask you some questions, and at the end there is time for yours.",
    "We have {minutes} minutes: my questions first, then yours.",
    "We will go through a few questions, and I keep some minutes for what you want to know.",
)
_PLAN_TOGETHER = (
    "We will take turns with our questions, and at the end there is time for yours.",
    "We have {minutes} minutes between us: our questions first, then yours.",
)
_UNKNOWN = (
    "I have no description of the position here, so I keep to what we ask everybody.",
    "I was given no posting for today, so I cannot tell you much about the position itself.",
)


def introduction(so_far: SoFar) -> tuple[Line, ...]:
    """Everybody introduces themselves; the one who leads tells of the job in the employer's own words."""
    lines: tuple[Line, ...] = ()
    for text, persona in _texts(so_far):
        lines += (so_far.then(lines).line(persona, Phase.INTRODUCTION, Kind.TALK, text),)
    return lines


def _texts(so_far: SoFar) -> list[tuple[str, Persona]]:
    """What is said, and by whom."""
    script, lead = so_far.script, so_far.lead
    plans = _PLAN_TOGETHER if len(script.panel) > 1 else _PLAN
    plan = so_far.unsaid(plans, "plan").format(minutes=script.minutes)
    own = f"{_myself(lead, script.role)} {_job(so_far)}".strip()
    others = [(_other(each), each) for each in script.panel[1:]]
    return [(own, lead), *others, (plan, lead)]


def _myself(persona: Persona, role: Role) -> str:
    """What somebody says of themselves; the name was said with the greeting."""
    if not persona.title:
        return ""
    at = f" at {role.employer}" if role.employer else ""
    return f"I am the {_small(persona.title)}{at}."


def _other(persona: Persona) -> str:
    """How a further person introduces themselves."""
    return f"I am {persona.name}, {_small(persona.title)}." if persona.title else f"And I am {persona.name}."


def _small(title: str) -> str:
    """A title within a sentence; an abbreviation such as HR keeps its capitals."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def _job(so_far: SoFar) -> str:
    """The job, its priorities and what success is; honest where nothing is known."""
    role = so_far.script.role
    if not (role.title or role.priorities or role.responsibilities):
        return so_far.unsaid(_UNKNOWN, "unknown")
    parts = [_called(role), *_matters(so_far)]
    return so_far.unsaid(_JOB, "job").format(job=" ".join(part for part in parts if part))


def _called(role: Role) -> str:
    """The title, and the first thing the posting says is done."""
    named = [quoted(each) for each in role.priorities]
    work = next((each for each in map(quoted, role.responsibilities) if not any(one in each for one in named)), "")
    told = f"The posting puts the work like this: “{work}”." if work else ""
    title = role.title.title() if role.title.isupper() and " " in role.title else role.title
    return f"We are looking for: {title}. {told}".strip() if title else told


def _matters(so_far: SoFar) -> list[str]:
    """The priorities, and what success looks like: in the role's own words where it has some."""
    role = so_far.script.role
    few = 1 if so_far.script.minutes <= _FEW_MINUTES else _PRIORITIES
    words = [f"“{quoted(each)}”" for each in role.priorities[:few]]
    if not words:
        return []
    listed = words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
    success = next((said for topic, said in role.known if topic == Topic.SUCCESS), "")
    return [f"What matters most to us is {listed}.", success or so_far.unsaid(_SUCCESS, "success")]


def quoted(words: str) -> str:
    """Words as they can stand between quotation marks in a spoken sentence."""
    plain = " ".join(words.split()).rstrip(".;,:").translate(_INNER)
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0] + " …"
