"""A recording with its words, as a page plays it: each word with its time, hesitations and moves marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.delivery.camera import on_camera
from greenroom.core.delivery.fillers import is_filler
from greenroom.core.delivery.lines import spoken_lines
from greenroom.core.delivery.values import Delivery
from greenroom.services import recordings
from greenroom.services.hearings import delivery_of, heard_of, latest
from greenroom.web.pieces import MOVE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.answers.values import Feedback
    from greenroom.core.delivery.values import Heard, Word
    from greenroom.store.models import Recording


@dataclass(frozen=True, slots=True)
class SaidWord:
    """One word, with the seconds between which it is said; `kind` is the move of its sentence, if one was found."""

    text: str
    start: float
    end: float
    is_filler: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A sentence, or what was said between two silences."""

    start: float
    words: tuple[SaidWord, ...]


@dataclass(frozen=True, slots=True)
class Playing:
    """A recording as its player shows it.

    Attributes:
        recording: the row.
        is_there: whether there is something to be played; its sound may have been deleted as its day was over.
        lines: what was heard, empty where nothing was.
        delivery: how it was said; None as long as that was not measured.
        waits: whether its words are still awaited.
        why: one sentence that says why there are no words.
    """

    recording: Recording
    is_there: bool
    lines: tuple[SaidLine, ...] = ()
    delivery: Delivery | None = None
    waits: bool = False
    why: str = ""


def playing_of(recording: Recording, feedback: Feedback | None = None) -> Playing:
    """A recording for its player; with the feedback on its answer, words carry the moves of their sentences.

    For whoever may see the recording.
    """
    hearing = latest(recording)
    heard = heard_of(hearing) if hearing else None
    return Playing(
        recording,
        is_there=recording.state == recordings.WHOLE,
        lines=_lines(heard, feedback) if heard else (),
        delivery=_delivery(recording, delivery_of(hearing) if hearing else None),
        waits=hearing is not None and hearing.state in {"waiting", "running"},
        why=hearing.why if hearing else "",
    )


def _delivery(recording: Recording, heard: Delivery | None) -> Delivery | None:
    """How it was said, and for a recording with the camera how it was seen."""
    if recording.medium != "video":
        return heard
    seen = on_camera(recording.camera)
    if heard is None:
        return seen
    return Delivery((*heard.measured, *seen.measured), (*heard.not_measured, *seen.not_measured))


def _lines(heard: Heard, feedback: Feedback | None) -> tuple[SaidLine, ...]:
    kinds = _kinds(heard, feedback)
    return tuple(
        SaidLine(line.start, tuple(_said(word, kinds) for word in line.words)) for line in spoken_lines(heard.words)
    )


def _said(word: Word, kinds: Mapping[Word, str]) -> SaidWord:
    return SaidWord(word.text, word.start, word.end, is_filler(word.text), kinds.get(word, ""))


def _kinds(heard: Heard, feedback: Feedback | None) -> dict[Word, str]:
    """The move of each word's sentence; none where the answer is not the words as they were heard."""
    if feedback is None or feedback.answer != heard.text:
        return {}
    found: dict[Word, str] = {}
    at = 0
    for word in heard.words:
        inside = (each for each in feedback.sentences if each.span.start <= at < each.span.end)
        sentence = next(inside, None)
        found[word] = MOVE_WORDS.get(sentence.move, "") if sentence else ""
        at += len(word.text) + 1
    return found
