"""Who sits there, and what they know of the job: personas out of attendees, a role out of a posting, and the script."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.interviewer.casting_names import FAMILY_NAMES, FIRST_NAMES
from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.introduction import quoted
from greenroom.core.interviewer.values import Persona, Pressure, Role, Script
from greenroom.core.people import Attendee, Stakeholder, perspective
from greenroom.core.postings.values import FactName, ItemKind, Offered, Remote
from greenroom.core.questions.bank import bank_question
from greenroom.core.questions.likely import in_their_words, likely
from greenroom.core.questions.values import Question, Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.values import Scenario
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.proof_values import Proof

_PRIORITIES, _RESPONSIBILITIES, _QUESTIONS = 3, 4, 16
_OPENS = "about-you"  # asked by whoever leads
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
_TITLES = {
    Stakeholder.RECRUITER: "Recruiter",
    Stakeholder.HIRING_MANAGER: "Hiring manager",
    Stakeholder.PEER: "Colleague in the team",
    Stakeholder.SENIOR_LEADER: "Member of the management",
    Stakeholder.HR_PARTNER: "HR partner",
}
_MANNERS: dict[Stakeholder, tuple[str, ...]] = {
    Stakeholder.RECRUITER: ("quick and friendly, keeps to the list", "chatty, comes to the facts in the end", "brisk, wants dates and figures"),
    Stakeholder.HIRING_MANAGER: ("direct, wants to know what came of it", "calm, asks until it is clear", "practical, thinks of Monday morning"),
    Stakeholder.PEER: ("relaxed, curious about details", "dry, likes a straight answer", "lively, tells of their own days"),
    Stakeholder.SENIOR_LEADER: ("brief, looks at the whole", "thoughtful, leaves pauses", "firm, remembers figures"),
    Stakeholder.HR_PARTNER: ("warm and exact", "patient, listens for how you speak of others", "kind, keeps to the rules"),
}  # fmt: skip
_UNDER_PRESSURE = {
    Pressure.FRIENDLY: "helps you along",
    Pressure.NEUTRAL: "",
    Pressure.SCEPTICAL: "doubts what is not shown",
}
_REMOTE = {
    Remote.REMOTE: "The posting says that the work is done remotely",
    Remote.HYBRID: "The posting says that the work is partly at home",
    Remote.ON_SITE: "The posting says that the work is done on site",
}
_OFFERED = {
    (FactName.VISA, Offered.OFFERED): "Permits are supported",
    (FactName.VISA, Offered.NOT_OFFERED): "Permits are not supported",
    (FactName.VISA, Offered.REQUIRED): "The right to work must be there already",
    (FactName.RELOCATION, Offered.OFFERED): "There is support for moving",
    (FactName.RELOCATION, Offered.NOT_OFFERED): "There is no support for moving",
    (FactName.RELOCATION, Offered.REQUIRED): "One has to move for it",
}
_STATED: tuple[tuple[FactName, Topic, str], ...] = (
    (FactName.PAY, Topic.PAY, "On pay the posting says “{words}”, and I know no more than that."),
    (FactName.EMPLOYMENT, Topic.TERMS, "On the contract the posting says “{words}”."),
    (FactName.PLACE, Topic.TERMS, "As to the place, the posting says “{words}”."),
    (FactName.START, Topic.NEXT_STEPS, "As to the start, the posting says “{words}”."),
    (FactName.CLOSING, Topic.NEXT_STEPS, "Applications are open until “{words}”, so nothing is decided before."),
)


def cast(attendees: Sequence[Attendee], seed: int, pressure: Pressure = Pressure.NEUTRAL) -> tuple[Persona, ...]:
    """The people of an interview as personas; where nobody is known, a hiring manager with a made-up name.

    Whoever has no name gets a made-up one, and whoever's perspective is unknown asks as a hiring manager would. The
    same attendees and seed give the same people.
    """
    people = list(attendees) or [Attendee("", "", Stakeholder.HIRING_MANAGER)]
    taken: list[str] = [each.name for each in people]
    personas: list[Persona] = []
    for place, each in enumerate(people):
        name, high = _named(each.name, seed, place, taken)
        taken.append(name)
        personas.append(_persona(each, name, high=high, place=place, seed=seed, pressure=pressure))
    return tuple(personas)


def _persona(each: Attendee, name: str, *, high: bool, place: int, seed: int, pressure: Pressure) -> Persona:
    """One of them, in the manner of their position."""
    stakeholder = each.stakeholder or Stakeholder.HIRING_MANAGER
    manners = _MANNERS[stakeholder]
    manner = manners[draw(len(manners), seed, "manner", place)]
    pressed = _UNDER_PRESSURE[pressure]
    return Persona(
        id=f"p{place + 1}",
        name=name,
        title=_TITLES[stakeholder] if each.title in ("", stakeholder.value) else each.title,
        stakeholder=stakeholder,
        manner=f"{manner}; {pressed}" if pressed else manner,
        competencies=perspective(stakeholder).focus,
        voice=f"{'high' if high else 'low'}-{place + 1}",
    )


def _named(name: str, seed: int, place: int, taken: Sequence[str]) -> tuple[str, bool]:
    """A name and whether the voice is high; a given name's voice is drawn, because a name does not tell it."""
    if name:
        return name, draw(2, seed, "voice", place) == 1
    for turn in range(len(FIRST_NAMES) * len(FAMILY_NAMES)):
        first, high = FIRST_NAMES[draw(len(FIRST_NAMES), seed, "first", place, turn)]
        made = f"{first} {FAMILY_NAMES[draw(len(FAMILY_NAMES), seed, 'family', place, turn)]}"
        if not any(first in each.split() for each in taken):
            return made, high
    return f"Interviewer {place + 1}", False


def role_of(
    role_map: RoleMap | None,
    employer: str = "",
    title: str = "",
    next_step: str = "",
    *,
    known: tuple[tuple[str, str], ...] = (),
) -> Role:
    """What an interviewer knows of the job: what the posting says in its own words, and what the record adds.

    `known` are (topic, sentence) pairs from the record; they come before what the posting says.
    """
    if role_map is None:
        return Role(employer, title, known=known, next_step=next_step)
    named, called = role_map.fact(FactName.EMPLOYER), role_map.fact(FactName.TITLE)
    return Role(
        employer or (named.value if named else ""),
        title or (called.value if called else ""),
        tuple(in_their_words(each) for each in role_map.of(ItemKind.PRIORITY)[:_PRIORITIES]),
        tuple(in_their_words(each) for each in role_map.of(ItemKind.RESPONSIBILITY)[:_RESPONSIBILITIES]),
        (*known, *_said_by(role_map)),
        next_step,
    )


def _said_by(role_map: RoleMap) -> tuple[tuple[str, str], ...]:
    """What the posting says that a candidate may ask for."""
    said: list[tuple[str, str]] = []
    for name, topic, sentence in _STATED:
        fact = role_map.fact(name)
        if fact:
            said.append((topic.value, sentence.format(words=quoted(fact.quote.text or fact.value))))
    remote = role_map.fact(FactName.REMOTE)
    if remote:
        said.append((Topic.TERMS.value, f"{_REMOTE[Remote(remote.value)]}{_in_words(remote.quote.text)}."))
    for (name, offered), sentence in _OFFERED.items():
        fact = role_map.fact(name)
        if fact and fact.value == offered.value:
            said.append((Topic.TERMS.value, f"{sentence}{_in_words(fact.quote.text)}."))
    work = role_map.of(ItemKind.RESPONSIBILITY)[1:_RESPONSIBILITIES]
    if work:
        listed = " and ".join(f"“{quoted(in_their_words(each))}”" for each in work[:2])
        said.append((Topic.DAILY_WORK.value, f"Of the work the posting names {listed}."))
    return tuple(said)


def _in_words(words: str) -> str:
    """The posting's words after a statement, where there are any."""
    return f": “{quoted(words)}”" if words.strip() else ""


def usual_questions() -> tuple[Question, ...]:
    """What nearly everybody is asked."""
    found = [each for key in _USUAL if (each := bank_question(key))]
    return tuple(Question(each.key, each.text, each.kind, next(iter(each.competencies), "")) for each in found)


def script_for(  # noqa: PLR0913 - a script has these parts
    scenario: Scenario,
    *,
    attendees: Sequence[Attendee] = (),
    role_map: RoleMap | None = None,
    role: Role | None = None,
    proofs: tuple[Proof, ...] = (),
    pressure: Pressure = Pressure.NEUTRAL,
    minutes: int = 0,
    seed: int = 0,
    candidate: str = "",
) -> Script:
    """The script of a mock interview.

    Who sits there are the attendees, else the scenario's own seats, else somebody made up. What is asked are the
    scenario's questions, else those that the posting and these people make likely, each given to whom it suits.
    """
    panel = cast(attendees, seed, pressure) if attendees or not scenario.seats else _seated(scenario.seats)
    people = tuple(attendees) or tuple(Attendee(each.name, each.title, each.stakeholder) for each in panel)
    asked = scenario.questions or _likely(scenario, role_map, people, proofs)
    return Script(
        scenario,
        panel,
        role or role_of(role_map),
        shared_out(asked, panel),
        pressure,
        minutes or scenario.minutes,
        seed,
        candidate,
    )


def _seated(seats: tuple[Persona, ...]) -> tuple[Persona, ...]:
    """A scenario's seats; one without competencies looks at what people in that position look at."""
    return tuple(
        each if each.competencies else replace(each, competencies=perspective(each.stakeholder).focus) for each in seats
    )


def _likely(
    scenario: Scenario, role_map: RoleMap | None, people: tuple[Attendee, ...], proofs: tuple[Proof, ...]
) -> tuple[Question, ...]:
    """The likeliest questions; those that nearly everybody is asked where there is no posting."""
    if role_map is None:
        return usual_questions()
    return likely(role_map, people, scenario.format, proofs, _QUESTIONS)


def shared_out(questions: Sequence[Question], panel: tuple[Persona, ...]) -> tuple[Question, ...]:
    """Each question given to the one whom it suits best; whoever has fewer comes first among equals."""
    given = {each.id: 0 for each in panel}
    order = {each.id: place for place, each in enumerate(panel)}
    shared: list[Question] = []
    for question in questions:
        suited = max(panel, key=lambda each: (_suits(each, question) - 0.5 * given[each.id], -order[each.id]))
        who = panel[0] if question.key == _OPENS else suited
        given[who.id] += 1
        shared.append(replace(question, by=(who.id,)))
    return tuple(shared)


def _suits(persona: Persona, question: Question) -> float:
    """How well a question suits somebody: named for it, looking at its competency, or in the position that asks it."""
    banked = bank_question(question.key)
    usual = banked.asked_by if banked else ()
    named = persona.name in question.by
    return 1.0 * named + 1.0 * (question.competency in persona.competencies) + 0.6 * (persona.stakeholder in usual)
