"""The steps of a preparation: what there is to do, what it is good for, how long, and how long before the interview."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.core.meetings import Format


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a preparation.

    Attributes:
        key: its name in the record.
        title: what there is to do.
        why: what it is good for.
        minutes: how long it takes.
        short: how long it takes at the least, when there is little time.
        earliest: how many hours before the interview it makes sense at the earliest.
        latest: how many hours before the interview it must be over. Negative: after its end.
        rank: who goes first when there is too little time; 1 is the most needed.
    """

    key: str
    title: str
    why: str
    minutes: int
    short: int
    earliest: float
    latest: float
    rank: int


_DAY = 24.0

_ALWAYS: tuple[Step, ...] = (
    Step(
        "map-role",
        "Map the role to your evidence",
        "Everything else is aimed at what they said they need.",
        45, 10, 21 * _DAY, 3, 1,
    ),
    Step(
        "research",
        "Read up on their aims, their news and the people you will meet",
        "Two facts that are true of them alone make “why us?” an answer.",
        60, 15, 14 * _DAY, 4, 5,
    ),
    Step(
        "stories",
        "Choose and shape a story for each priority",
        "A story with your own part and a figure in it is what they will remember.",
        90, 15, 10 * _DAY, 4, 2,
    ),
    Step(
        "rehearse",
        "Say each story aloud, in 60 to 90 seconds",
        "What was only thought comes out twice as long the first time.",
        45, 15, 7 * _DAY, 2, 3,
    ),
    Step(
        "rehearse-again",
        "Say the weak stories aloud once more",
        "A second time on another day is worth more than twice in one evening.",
        30, 15, 3 * _DAY, 10, 8,
    ),
    Step(
        "mock",
        "One mock interview, recorded, and ten minutes of listening to it",
        "You hear yourself as they will, while there is still time to change something.",
        60, 45, 5 * _DAY, 18, 6,
    ),
    Step(
        "questions-to-ask",
        "Choose five questions to ask them",
        "“No, no questions” is taken for no interest.",
        20, 10, 4 * _DAY, 1, 4,
    ),
)  # fmt: skip

_LOGISTICS: dict[Format, tuple[str, str]] = {
    Format.PHONE: ("Get the place, the telephone and your papers ready", "Your voice is all they have."),
    Format.VIDEO: ("Try out link, camera, light and sound", "“Can you hear me?” is a poor opening."),
    Format.IN_PERSON: ("Look up the route, print the papers, lay out clothes", "Calm begins with a train too early."),
    Format.PANEL: ("Note everyone’s role; get papers or link ready", "Nobody likes to search before a panel."),
    Format.TECHNICAL: ("Ask for the rules, install and try out the tools", "The clock is for the task alone."),
    Format.CASE: ("Get paper, watch and a few figures about their market ready", "Structure is quicker with a pen."),
    Format.ASSESSMENT_CENTRE: ("Plan journey, food and the exercises of the day", "It is a long day."),
}  # fmt: skip
_TASKS: dict[Format, tuple[str, str]] = {
    Format.TECHNICAL: ("Do one timed task like theirs, thinking aloud", "Thinking aloud is a skill of its own."),
    Format.CASE: ("Work one case aloud, from structure to advice", "The first minute carries the rest."),
    Format.ASSESSMENT_CENTRE: ("Try a group discussion with two friends", "Leading while listening needs practice."),
}  # fmt: skip

_AROUND: tuple[Step, ...] = (
    Step(
        "rest",
        "Read the one-page brief once, then stop and rest",
        "A rested head finds words more easily than a full one.",
        30, 10, 28, 0.25, 9,
    ),
    Step(
        "thank-you",
        "Write the thank-you note, and what they asked and what surprised you",
        "Within a day, with one real moment of the talk in it.",
        30, 15, -0.25, -_DAY, 7,
    ),
)  # fmt: skip


_ANOTHER_DAY = frozenset({"rehearse-again", "mock", "task", "rest"})


def steps_for(format: Format, *, hurried: bool = False) -> tuple[Step, ...]:  # noqa: A002 - the word that people use
    """The steps for an interview of that format, in the order in which they build on one another.

    With only hours left (`hurried`) what needs another day is left out, and nothing comes before the logistics.
    """
    title, why = _LOGISTICS[format]
    logistics = Step("logistics", title, why, 25, 5 if hurried else 10, 3 * _DAY, 0.5, 0 if hurried else 4)
    task = _TASKS.get(format)
    trial = (Step("task", task[0], task[1], 60, 30, 6 * _DAY, 6, 3),) if task else ()
    steps = (*_ALWAYS[:5], *trial, *_ALWAYS[5:], logistics, *_AROUND)
    return tuple(step for step in steps if not (hurried and step.key in _ANOTHER_DAY))


ONCE = frozenset({"map-role", "research", "stories", "rehearse"})
"""What is done once for a job, however many talks there are about it."""
NEW_FACES = Step(
    "research",
    "Read up on the people you have not met yet",
    "What somebody did before tells you what they will ask about.",
    20, 10, 5 * _DAY, 3, 5,
)  # fmt: skip
"""What takes the place of the reading before a later talk about the same job."""
BUILDS_ON: dict[str, tuple[str, ...]] = {
    "stories": ("map-role",),
    "rehearse": ("map-role", "stories"),
    "rehearse-again": ("map-role", "stories", "rehearse"),
    "mock": ("map-role", "stories", "rehearse"),
    "rest": ("map-role", "stories", "rehearse", "rehearse-again", "mock"),
}
