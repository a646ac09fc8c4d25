"""The stages, the templates by kind of employer, and which moves make sense.

Lengths and waits are rules of thumb from common practice, not measurements; the words on the page say so. The person's own
history replaces them once there is enough of it.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.journey.values import End, StageGuide, StageKey, Template
from greenroom.core.people import Stakeholder

if TYPE_CHECKING:
    from collections.abc import Sequence

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER

STAGES: tuple[StageGuide, ...] = (
    StageGuide(
        StageKey.APPLIED, "Applied",
        "They sort out who meets the must-haves on paper.", (_REC,),
        "The must-haves only, in a minute or two of reading.",
        "No talk yet", "One to three weeks, as a rule of thumb; some never answer.",
        ("Keep the posting: it often disappears", "Note which résumé you sent", "Ready answers on pay, notice, permit"),
    ),
    StageGuide(
        StageKey.RECRUITER_SCREEN, "Recruiter screen",
        "They check that the practical facts fit before anybody else spends time.", (_REC,),
        "Background, motive, pay, notice, place and permit; broad, not deep.",
        "20 to 30 minutes, as a rule of thumb", "A few days to two weeks, as a rule of thumb.",
        ("Yourself in two minutes", "Why this role, in two sentences", "A pay range with a reason", "The earliest honest start date"),
    ),
    StageGuide(
        StageKey.FIRST_ROUND, "First round",
        "The person you would work for finds out whether you can do the work.", (_MAN,),
        "Two or three main requirements, with examples of your own.",
        "45 to 60 minutes, as a rule of thumb", "About a week, as a rule of thumb.",
        ("Proof for each priority", "Three stories, spoken aloud", "Four questions about the work"),
    ),
    StageGuide(
        StageKey.ASSESSMENT, "Assessment",
        "They see you work instead of hearing you tell of it.", (_PEER, _MAN),
        "The craft itself: how you go about it and what comes out.",
        "One to four hours, as a rule of thumb", "About a week, as a rule of thumb.",
        ("One timed task of the kind", "Thinking aloud", "Tools and access tried beforehand"),
    ),
    StageGuide(
        StageKey.SECOND_ROUND, "Second or panel round",
        "Several people check the same requirements more closely, and daily work with you.", (_MAN, _PEER, _HR),
        "Specific competencies, each with follow-up questions until there are no more.",
        "One to three hours, as a rule of thumb", "One to two weeks, as a rule of thumb.",
        ("Six stories, no two the same", "Who sits there and what each looks for", "A question for each of them"),
    ),
    StageGuide(
        StageKey.FINAL_ROUND, "Final round",
        "Somebody who answers for the whole confirms the choice between two or three people.", (_TOP, _MAN),
        "Judgement, direction, and whether you really want it.",
        "30 to 60 minutes, as a rule of thumb", "A few days to two weeks, as a rule of thumb.",
        ("A view of where the field is going", "What you would do in the first ninety days", "Why them, in one honest minute"),
    ),
    StageGuide(
        StageKey.REFERENCES, "Reference checks",
        "They compare what you said with what others saw.", (_REC, _HR),
        "Facts, dates, and how it was to work with you.",
        "Calls without you", "A few days to two weeks, as a rule of thumb.",
        ("Ask your referees first", "Tell them about the role and your stories", "Check dates and titles once more"),
    ),
    StageGuide(
        StageKey.OFFER, "Offer",
        "They want you, and want to know whether you will come.", (_REC, _MAN),
        "Nothing new; how you deal with it is noticed.",
        "A call, then a letter", "You are usually given some days; ask for the time you need.",
        ("Words to thank and to ask for time", "A list of what must be in writing", "Your criteria, with weights"),
    ),
    StageGuide(
        StageKey.NEGOTIATION, "Negotiation",
        "Both sides look for terms that they can keep.", (_REC, _HR, _MAN),
        "Whether you argue with reasons and stay friendly.",
        "One to three short talks, as a rule of thumb", "A few days for each round, as a rule of thumb.",
        ("Figures from the market, with their source", "One clear request at a time", "The point at which you walk away, set before"),
    ),
)  # fmt: skip

_K = StageKey
TEMPLATES: tuple[Template, ...] = (
    Template("standard", "Most employers", "All the usual stages; take out what this one does not have.", tuple(StageKey)),
    Template(
        "small", "Small company", "Few people, few rounds, quick answers.",
        (_K.APPLIED, _K.FIRST_ROUND, _K.SECOND_ROUND, _K.OFFER, _K.NEGOTIATION),
    ),
    Template(
        "public", "Public service", "A written application, one structured panel with the same questions for everybody, fixed pay scales.",
        (_K.APPLIED, _K.ASSESSMENT, _K.SECOND_ROUND, _K.REFERENCES, _K.OFFER),
    ),
    Template(
        "technology", "Technology company", "A screen, a task, then a day of several talks.",
        (_K.APPLIED, _K.RECRUITER_SCREEN, _K.ASSESSMENT, _K.SECOND_ROUND, _K.FINAL_ROUND, _K.OFFER, _K.NEGOTIATION),
    ),
    Template(
        "agency", "Through an agency", "The agency screens first, then the client meets you.",
        (_K.APPLIED, _K.RECRUITER_SCREEN, _K.FIRST_ROUND, _K.FINAL_ROUND, _K.REFERENCES, _K.OFFER, _K.NEGOTIATION),
    ),
)  # fmt: skip

END_NAMES: dict[End, str] = {
    End.ACCEPTED: "Accepted",
    End.DECLINED: "Declined",
    End.REJECTED: "Rejected",
    End.WITHDREW: "Withdrew",
    End.NO_REPLY: "No reply",
    End.ON_HOLD: "On hold",
}
_AFTER_OFFER = frozenset({End.ACCEPTED, End.DECLINED})
_CAN_COME_BACK = frozenset({End.NO_REPLY, End.ON_HOLD, End.REJECTED, End.WITHDREW})


def stage_guide(key: str) -> StageGuide | None:
    """What is known about a standard stage; None for the person's own."""
    return next((each for each in STAGES if each.key == key), None)


def template(key: str) -> Template | None:
    """The template of that key, if there is one."""
    return next((each for each in TEMPLATES if each.key == key), None)


def next_stage(stages: tuple[str, ...], current: str) -> str | None:
    """The stage after the current one in this application's own order; None after the last, or for an unknown one."""
    if current not in stages or stages.index(current) + 1 >= len(stages):
        return None
    return stages[stages.index(current) + 1]


def possible_ends(stages: tuple[str, ...], current: str) -> tuple[End, ...]:
    """The ends that make sense from a stage: there is nothing to accept or decline before an offer."""
    offered = current in stages and StageKey.OFFER in stages and stages.index(current) >= stages.index(StageKey.OFFER)
    return tuple(end for end in End if offered or end not in _AFTER_OFFER)


def can_reopen(end: End) -> bool:
    """Whether an application that ended so may go on: an accepted or declined one is settled."""
    return end in _CAN_COME_BACK


@dataclass(frozen=True, slots=True)
class Held:
    """A stage that an application has: by whatever name it is told from others, its standard key, and whether it stays."""

    name: str
    key: str
    stays: bool


def by_template(held: Sequence[Held], wanted: Sequence[StageKey]) -> tuple[str, ...]:
    """The stages of an application once it follows another template, in order.

    A stage of the template that the application has stays itself; one that it has not stands there by its key, to be made.
    A stage that stays although the template has none keeps its place behind the one that it followed.
    """
    known = {stage.key: stage.name for stage in held if stage.key}
    order = [known.get(key, str(key)) for key in wanted]
    for place, stage in enumerate(held):
        if stage.stays and stage.name not in order:
            ahead = [each.name for each in held[:place] if each.name in order]
            order.insert(order.index(ahead[-1]) + 1 if ahead else 0, stage.name)
    return tuple(order)


def usual_place(keys: Sequence[str], wanted: StageKey) -> int:
    """Where a standard stage goes among the stages of an application: behind the last one that usually comes before it."""
    order = list(StageKey)
    before = [
        place for place, key in enumerate(keys) if key in order and order.index(StageKey(key)) < order.index(wanted)
    ]
    return before[-1] + 1 if before else 0
