"""What to ask back: ranked by what the posting left unsaid and by who is there to answer."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.people import Stakeholder
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.questions.likely import in_their_words
from greenroom.core.questions.values import QuestionToAsk, Topic

if TYPE_CHECKING:
    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_AT_MOST = 2  # of one topic
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class _Asking:
    """A question to ask: who can answer it, and which fact or part of the posting would make it needless."""

    key: str
    text: str
    topic: Topic
    to: tuple[Stakeholder, ...]
    unless: FactName | ItemKind | None = None
    unsaid: str = ""


_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _NX = Topic.GROWTH, Topic.TERMS, Topic.NEXT_STEPS

_BANK: tuple[_Asking, ...] = (
    _Asking("six-months", "What should be different six months after I start?", _SU, (_MAN, _TOP)),
    _Asking("measured-how", "How will you know that the person you hire is doing well? Which figure will you look at?", _SU, (_MAN, _TOP)),
    _Asking("priority-why", "You name “{priority}”. What makes that so pressing now?", _SU, (_MAN, _TOP, _PEER)),
    _Asking("last-person", "What did the best person in this position do that others did not?", _SU, (_MAN,)),
    _Asking("first-task", "What would be on my desk in the first week?", _D, (_MAN, _PEER), ItemKind.RESPONSIBILITY, "The posting says little about the work itself."),
    _Asking("ordinary-week", "What does an ordinary week look like, and what an extraordinary one?", _D, (_PEER, _MAN)),
    _Asking("hardest-part", "What is the hardest part of this work that the posting does not mention?", _D, (_PEER, _MAN)),
    _Asking("interruptions", "What keeps you from doing your best work here?", _D, (_PEER,)),
    _Asking("where-done", "How much of the work is done on site, and who decides that?", _D, (_REC, _MAN), FactName.REMOTE, "The posting does not say where the work is done."),
    _Asking("tools", "Which tools and routines would I have to learn first?", _D, (_PEER,)),
    _Asking("team-made-of", "Who is in the team, and how long have they been there?", _TE, (_MAN, _PEER)),
    _Asking("disagreement", "How does the team settle a disagreement? Can you think of the last one?", _TE, (_PEER, _MAN)),
    _Asking("informed", "How do you like to be kept informed?", _TE, (_MAN,)),
    _Asking("why-you-stay", "What has kept you here?", _TE, (_PEER, _TOP)),
    _Asking("change-at-once", "What would you change at once if you could?", _TE, (_PEER,)),
    _Asking("why-open", "Is the position new, or did somebody move on?", _TE, (_REC, _MAN)),
    _Asking("three-years", "Where should the organisation stand in three years, and what stands in the way?", _DI, (_TOP,)),
    _Asking("role-moves", "How does this role move that forward?", _DI, (_TOP, _MAN)),
    _Asking("worry", "What worries you most about the coming year?", _DI, (_TOP, _MAN)),
    _Asking("decision-recent", "What is the best decision the organisation has made lately?", _DI, (_TOP, _PEER)),
    _Asking("learned-how", "How do people learn here: what have you learned in the last year?", _GR, (_PEER, _HR)),
    _Asking("grown-where", "Where have people gone from this position?", _GR, (_MAN, _HR)),
    _Asking("brought-in", "How are new people brought in during the first weeks?", _GR, (_HR, _MAN)),
    _Asking("judged-when", "How often, and how, is performance talked about?", _GR, (_HR, _MAN)),
    _Asking("range", "Which pay range is set for the position?", _TR, (_REC, _HR), FactName.PAY, "The posting names no pay."),
    _Asking("permit", "Do you support permits for people who need one, and who looks after it?", _TR, (_HR, _REC), FactName.VISA, "The posting says nothing about permits."),
    _Asking("moving", "What support is there for moving?", _TR, (_HR, _REC), FactName.RELOCATION, "The posting says nothing about moving."),
    _Asking("start", "By when do you need somebody to start?", _NX, (_REC, _HR, _MAN), FactName.START, "The posting names no start."),
    _Asking("steps", "Which steps follow, and when may I expect to hear from you?", _NX, (_REC, _HR, _MAN)),
    _Asking("doubt", "Is there anything in my background that leaves you in doubt, that I could answer now?", _NX, (_MAN, _REC)),
)  # fmt: skip


def questions_to_ask(role_map: RoleMap, people: tuple[Attendee, ...], limit: int = 8) -> tuple[QuestionToAsk, ...]:
    """Questions worth asking, the best first; never about pay alone."""
    scored = sorted(
        ((_score(each, role_map, people) - place * 0.01, each) for place, each in enumerate(_BANK)),
        key=lambda pair: -pair[0],
    )
    chosen: list[_Asking] = []
    for score, each in scored:
        alike = sum(other.topic is each.topic for other in chosen)
        if score > 0 and alike < (1 if each.topic is Topic.TERMS else _AT_MOST) and len(chosen) < limit:
            chosen.append(each)
    return tuple(_worded(each, role_map, people) for each in chosen)


def _score(asking: _Asking, role_map: RoleMap, people: tuple[Attendee, ...]) -> float:
    """How much a question is worth here; below zero when the posting answers it or nobody there can."""
    if asking.unless is not None and _says(role_map, asking.unless):
        return -1.0
    if "{priority}" in asking.text and not _priority(role_map):
        return -1.0
    known = {each.stakeholder for each in people if each.stakeholder}
    listener = 0.8 if not known else 1.5 * bool(known & set(asking.to)) + 0.3 * len(known & set(asking.to)) - 0.2
    return listener + 0.7 * (asking.unless is not None) + 0.8 * ("{priority}" in asking.text)


def _says(role_map: RoleMap, what: FactName | ItemKind) -> bool:
    """Whether the posting says something about it."""
    return bool(role_map.of(what)) if isinstance(what, ItemKind) else role_map.fact(what) is not None


def _priority(role_map: RoleMap) -> str:
    """The first priority in the posting's words, if it names one."""
    words = next((in_their_words(each) for each in role_map.of(ItemKind.PRIORITY)), "")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _worded(asking: _Asking, role_map: RoleMap, people: tuple[Attendee, ...]) -> QuestionToAsk:
    """The question in words, with why it is worth asking and whom to ask."""
    to = tuple(each.name for each in people if each.stakeholder in asking.to)
    why = (
        asking.unsaid
        or {
            Topic.SUCCESS: "What they call success tells you what to speak of.",
            Topic.DAILY_WORK: "Postings describe the position; the week describes the work.",
            Topic.TEAM: "You will spend more time with the team than with the tasks.",
            Topic.DIRECTION: "It shows that you look further than the position.",
            Topic.GROWTH: "It tells you whether the job will still be worth having in two years.",
            Topic.TERMS: "It is better known early than late.",
            Topic.NEXT_STEPS: "A date you were told is a date you can follow up on.",
        }[asking.topic]
    )
    return QuestionToAsk(asking.key, asking.text.replace("{priority}", _priority(role_map)), asking.topic, why, to)
