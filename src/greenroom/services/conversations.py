"""Conversations that were written down elsewhere: brought in, their speakers named, read, and practised from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.reading import read_document
from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.pairs import pairs
from greenroom.core.conversations.reading import read
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, NotFound, UnreadableText
from greenroom.core.questions.lists import folded
from greenroom.files.storage import check_size
from greenroom.services import practice
from greenroom.services.asked import ASKED
from greenroom.services.questions import classified
from greenroom.services.record import deed
from greenroom.services.wording import cut
from greenroom.store.models import Attempt, Conversation, Interview, Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.core.conversations.values import Analysis, Pair, Talk
    from greenroom.services.reading import Handed
    from greenroom.services.record import Record
    from greenroom.store.access import Actor

ME, INTERVIEWER, OTHER = "me", "interviewer", "other"
ROLES = {"": "Not said yet", ME: "Me", INTERVIEWER: "An interviewer", OTHER: "Somebody else"}
_MINE = frozenset({"me", "i", "candidate", "applicant", "interviewee"})
_THEIRS = frozenset({"interviewer", "recruiter", "hiring manager"})
_LONGEST = 2_000_000  # characters; a meeting of a whole day with times is shorter
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Read:
    """A conversation as it reads: its turns, and how it went."""

    talk: Talk
    analysis: Analysis
    pairs: Sequence[Pair]


def bring(actor: Actor, handed: Handed, *, name: str = "", interview: UUID | None = None) -> Conversation:
    """Take a transcript in, about an interview or on its own; who is who is guessed and can be changed.

    Raises:
        UnreadableFile: the file cannot be read.
        UnreadableText: there is nothing, it is no transcript, it names nobody, or it is far too long.
    """
    about = Interview.objects.select_related("application").own(actor, interview) if interview else None
    source = storable(_text_of(handed))
    talk = read(source)
    called = cut(name.strip() or handed.name or _named_after(about), _LONGEST_NAME)
    row = Conversation(
        person=actor.person,
        application=about.application if about else None,
        interview=about,
        name=called,
        source=source,
        speakers=_guessed(actor, talk, about),
    )
    with deed(actor, "bring-conversation", f"Brought the transcript “{cut(called, 80)}”") as record:
        return record.create(row)


def map_speakers(actor: Actor, conversation: UUID, roles: Mapping[str, str]) -> Conversation:
    """Say who the speakers were: `me`, `interviewer`, `other`, or nothing yet; others stay as they were.

    Raises:
        InvalidChoice: nobody of that name speaks, or it is none of these.
    """
    row = Conversation.objects.own(actor, conversation)
    if not roles.keys() <= row.speakers.keys() or not set(roles.values()) <= ROLES.keys():
        raise InvalidChoice("Choose for each speaker who it was.")
    speakers = {**row.speakers, **roles}
    if speakers == row.speakers:
        return row
    with deed(actor, "map-speakers", f"Said who speaks in “{cut(row.name, 80)}”") as record:
        return record.update(row, speakers=speakers)


def remove(actor: Actor, conversation: UUID) -> None:
    """Remove a transcript; answers that were taken from it stay."""
    row = Conversation.objects.own(actor, conversation)
    with deed(actor, "remove-conversation", f"Removed the transcript “{cut(row.name, 80)}”") as record:
        record.delete(row)


def keep_answer(actor: Actor, conversation: UUID, asked: int) -> Attempt:
    """Have one of the person's answers judged and keep it as an attempt, with the question as one that was asked.

    Args:
        actor: who.
        conversation: out of which transcript.
        asked: the turn in which the question stands, from 0.

    Raises:
        NotFound: in that turn stands no question that the person answered.
    """
    row = Conversation.objects.select_related("interview__application").own(actor, conversation)
    pair = next((each for each in reading_of(row).pairs if each.asked == asked), None)
    if pair is None:
        raise NotFound("There is no answer of yours to that. Say first who speaks.")
    known = kept_answers(row, [pair]).get(pair.answer)
    if known:
        return known
    with deed(actor, "keep-answer", f"Took an answer from “{cut(row.name, 80)}” into practice") as record:
        question = _question(record, row, pair)
        seconds = pair.seconds if pair.seconds and pair.seconds <= practice.LONGEST_SECONDS else None
        return practice.answer(actor, question.pk, pair.answer, seconds, row.interview_id)


def reading_of(row: Conversation) -> Read:
    """What a conversation says; for whoever may see it."""
    talk = read(row.source)
    mine, theirs = (names_of(row, role) for role in (ME, INTERVIEWER))
    return Read(talk, analyse(talk), pairs(talk, mine, theirs))


def names_of(row: Conversation, role: str) -> list[str]:
    """The names under which somebody of that role speaks."""
    return [name for name, each in row.speakers.items() if each == role]


def kept_answers(row: Conversation, found: Sequence[Pair]) -> dict[str, Attempt]:
    """The attempts that were made of answers before, by their words."""
    answers = [pair.answer for pair in found]
    rows = Attempt.objects.filter(person=row.person_id, interview=row.interview_id, answer__in=answers)
    return {attempt.answer: attempt for attempt in rows} if answers else {}


def _text_of(handed: Handed) -> str:
    if handed.content is not None:
        check_size(len(handed.content))
        text = read_document(handed.name, handed.content).text
    else:
        text = handed.text.replace("\r\n", "\n")
    if not text.strip():
        raise UnreadableText("There is nothing here yet. Paste the transcript, or choose its file.", field="text")
    if len(text) > _LONGEST:
        raise UnreadableText("This is longer than any conversation. Bring only the part that matters.", field="text")
    return text


def _named_after(interview: Interview | None) -> str:
    return f"Interview for {interview.application.title}" if interview else "Conversation"


def _guessed(actor: Actor, talk: Talk, interview: Interview | None) -> dict[str, str]:
    """Who the speakers may be, from their names."""
    seats = interview.participants.select_related("contact") if interview else []
    theirs = _THEIRS | {seat.contact.name.casefold() for seat in seats}
    mine = _MINE | ({actor.person.name.casefold()} if actor.person.name else set())
    roles = {}
    for name in talk.speakers:
        folded_name = name.casefold()
        roles[name] = ME if folded_name in mine else INTERVIEWER if folded_name in theirs else ""
    return roles


def _question(record: Record, row: Conversation, pair: Pair) -> Question:
    """The question of a pair: the one that is there already, or a new one that was asked."""
    about = row.interview.application_id if row.interview else None
    rows = Question.objects.owned_by(record.actor).filter(application=about)
    same = next((each for each in rows if folded(each.text) == folded(pair.question.text)), None)
    if same:
        return same
    kind, competencies = classified(pair.question.text)
    return record.create(
        Question(
            person=record.actor.person,
            application=row.interview.application if row.interview else None,
            text=pair.question.text,
            kind=kind.value,
            competency=next(iter(competencies), ""),
            why=ASKED,
            asked_in=row.interview,
        )
    )
