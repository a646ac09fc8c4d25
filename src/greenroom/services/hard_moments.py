"""Hard moments: what the record knows for a card, and the drill's answers, kept as any other practice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.evidence import check
from greenroom.core.hard_moments.cards import CARDS, card
from greenroom.core.hard_moments.drills import DRILLS, drill
from greenroom.core.hard_moments.exchange import answered, held, next_line
from greenroom.core.hard_moments.values import Facts, MomentKey
from greenroom.core.screens.pay_early import HISTORY, pay_early
from greenroom.core.screens.starters import pay_range
from greenroom.core.screens.values import ScreenFacts
from greenroom.services import feedback, hearings, practice
from greenroom.services.meetings import meeting_of
from greenroom.services.postings import role_map_of
from greenroom.services.questions_for_them import to_say
from greenroom.services.record import deed
from greenroom.services.screens import facts_of as screen_facts
from greenroom.services.screens import profile_of
from greenroom.store.models import Achievement, Attempt, Interview, Question, Recording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.answers.values import Feedback
    from greenroom.core.hard_moments.values import Drill, Held
    from greenroom.core.interviewer.values import Line
    from greenroom.core.questions.values import QuestionKind
    from greenroom.store.access import Actor

_BANK_KEY = "moment:"
_LOOKED_AT = 60  # achievements in which a result is looked for


@dataclass(frozen=True, slots=True)
class Exchange:
    """A drill as far as it went.

    Attributes:
        drill: which one it is.
        lines: what was said so far.
        asks: what they say now; None when it is over.
        held: what the answers were held against; empty while it goes on.
        attempts: the answers as they are kept.
    """

    drill: Drill
    lines: tuple[Line, ...]
    asks: Line | None
    held: tuple[Held, ...]
    attempts: tuple[Attempt, ...]


def facts_of(actor: Actor, key: MomentKey, now: dt.datetime) -> Facts:
    """What the record knows for the blanks of one card."""
    if key is MomentKey.DUTIES:
        return Facts(result=_result(actor))
    talk = _next_talk(actor, now)
    if key is MomentKey.PAY:
        plain = ScreenFacts(profile_of(actor.person, ""), now.astimezone(ZoneInfo(actor.person.zone)).date())
        facts = screen_facts(actor, talk.application, talk.application.resume, now) if talk else plain
        return Facts(pay=pay_range(plain), replies=pay_early(facts), history=HISTORY)
    if key is MomentKey.ACROSS and talk:
        return Facts(zones=_zones(actor, talk))
    if key is MomentKey.NO_QUESTIONS and talk:
        return Facts(ask=_to_ask(talk, now))
    return Facts()


def number_for(actor: Actor, key: MomentKey) -> int:
    """Which drill of a moment comes next: each in its turn."""
    begun = Attempt.objects.owned_by(actor).filter(question__bank_key__regex=rf"^{_BANK_KEY}{key}:\d+:0$")
    return begun.count() % len(DRILLS[key])


def tries(actor: Actor) -> dict[MomentKey, int]:
    """How many answers there are to each moment."""
    keys = Attempt.objects.owned_by(actor).filter(question__bank_key__startswith=_BANK_KEY)
    named = [str(each).split(":")[1] for each in keys.values_list("question__bank_key", flat=True)]
    return {each.key: named.count(each.key) for each in CARDS}


def exchange_of(actor: Actor, key: MomentKey, number: int, attempts: Sequence[UUID]) -> Exchange:
    """A drill with the answers that were given so far.

    Raises:
        NotFound: there is no such drill.
    """
    about = drill(key, number)
    kept = {row.pk: row for row in _attempts(actor, attempts)}
    rows = tuple(kept[each] for each in attempts if each in kept)
    known = {(row.question.text, row.answer): practice.feedback_of(row) for row in rows}

    def judge(question: str, kind: QuestionKind, answer: str) -> Feedback:  # noqa: ARG001 - as a `Judging` is called
        return known.get((question, answer)) or feedback.judged(question, answer)

    lines: tuple[Line, ...] = ()
    for row in rows:
        asked = next_line(key, about, lines, judge)
        if asked is None:
            break
        lines = (*lines, asked, answered(asked, row.answer, row.seconds, _voice(row)))
    asks = next_line(key, about, lines, judge)
    return Exchange(about, lines, asks, () if asks else held(key, about, lines, judge), rows)


def answer(
    actor: Actor,
    key: MomentKey,
    number: int,
    attempts: Sequence[UUID],
    *,
    text: str,
    seconds: int | None = None,
    recording: UUID | None = None,
) -> Attempt:
    """Answer what they say now; it is kept as an answer to a question of practice.

    Raises:
        InvalidChoice: there is no answer, it is a book, or its recording holds none.
        NotFound: there is no such drill.
    """
    so_far = exchange_of(actor, key, number, attempts)
    asked = so_far.asks or so_far.lines[-2]
    with deed(actor, "drill", f"Practised “{card(key).name}”"):
        question = _question(actor, key, number, asked, so_far.drill)
        return practice.answer(actor, question.pk, text, seconds, recording=recording)


def _question(actor: Actor, key: MomentKey, number: int, asked: Line, about: Drill) -> Question:
    """The person's own row of what they say now, made if there is none yet."""
    turn = int(asked.key.removeprefix("turn-"))
    branch = "+" if asked.text == about.turns[turn].met else ""
    bank_key = f"{_BANK_KEY}{key}:{number}:{turn}{branch}"
    known = Question.objects.owned_by(actor).filter(bank_key=bank_key, application=None).first()
    if known is not None:
        return known
    why = f"A drill: {card(key).name[:1].lower()}{card(key).name[1:]}."
    row = Question(person=actor.person, text=asked.text, kind=about.kind.value, why=why, bank_key=bank_key)
    with deed(actor, "drill", f"Practised “{card(key).name}”") as record:
        return record.create(row)


def _voice(row: Attempt) -> dict[str, float]:
    """What was measured of the recording of an answer, by key."""
    recording = Recording.objects.filter(attempt=row).first()
    hearing = hearings.latest(recording) if recording else None
    delivery = hearings.delivery_of(hearing) if hearing else None
    return {each.key: each.value for each in delivery.measured} if delivery else {}


def _attempts(actor: Actor, keys: Sequence[UUID]) -> Sequence[Attempt]:
    rows = Attempt.objects.owned_by(actor).filter(pk__in=keys, question__bank_key__startswith=_BANK_KEY)
    return list(rows.select_related("question").prefetch_related("feedback"))


def _next_talk(actor: Actor, now: dt.datetime) -> Interview | None:
    """The interview that comes next."""
    rows = Interview.objects.owned_by(actor).filter(cancelled_at=None, starts_at__gte=now)
    rows = rows.select_related("application__employer", "application__person", "application__resume", "person")
    return rows.prefetch_related("participants__contact").order_by("starts_at").first()


def _zones(actor: Actor, talk: Interview) -> str:
    """The time of an interview on both clocks; empty where they show the same."""
    theirs, own = (f"{talk.starts_at.astimezone(ZoneInfo(zone)):%H:%M}" for zone in (talk.zone, actor.person.zone))
    return f"That is {theirs} for you and {own} for me." if theirs != own else ""


def _to_ask(talk: Interview, now: dt.datetime) -> tuple[str, ...]:
    """The questions most worth asking there, those that are kept for it first."""
    posting = talk.application.postings.prefetch_related("facts", "items").first()
    role = role_map_of(posting) if posting else None
    return to_say(talk.application, role, meeting_of(talk, talk.person).people, now.date(), talk)


def _result(actor: Actor) -> str:
    """One line of the résumé that says what came of something, with a figure; empty where there is none."""
    texts = Achievement.objects.owned_by(actor).values_list("text", flat=True)[:_LOOKED_AT]
    found = ((text, check(text)) for text in texts)
    return next((text for text, evidence in found if evidence.outcome and evidence.change), "")
