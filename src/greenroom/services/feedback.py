"""Feedback on an answer without the record: for the command, and for whoever builds on Greenroom."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge, take_of
from greenroom.core.answers.values import Dimension, Move
from greenroom.core.errors import InvalidChoice
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.values import Feedback, Remark
    from greenroom.core.questions.values import QuestionKind
    from greenroom.core.spans import Span

_LONGEST = 50_000  # characters of an answer
_REMEMBERED = 512  # answers whose feedback is kept in memory


def judged(question: str, answer: str, seconds: int | None = None) -> Feedback:
    """What is in an answer; the kind of question is found from its words, and `seconds` are a clock's."""
    return judge(Take(question, classified(question)[0], answer, seconds=seconds), packed_network())


@lru_cache(_REMEMBERED)
def read(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """What is in an answer to a question of a known kind; the same answer is read once. A `values.Judging`."""
    return judge(Take(question, kind, answer), packed_network())


def feedback_line(line: dict[str, Any]) -> dict[str, Any]:
    """One line of `greenroom feedback --jsonl`: `id`, `question` and `answer` or `sentences` in, what was found out.

    Raises:
        InvalidChoice: a field is missing, of another type, or the answer is a book.
    """
    question, sentences = _text(line, "question"), _sentences(line)
    kind = classified(question)[0]
    take = take_of(question, kind, sentences) if sentences else Take(question, kind, _text(line, "answer"))
    if len(take.answer) > _LONGEST:
        message = "This answer is as long as a book; cut it to what somebody would say."
        raise InvalidChoice(message)
    found = judge(take, packed_network())
    roles = _roles(found, take.sentences)
    return {"id": line.get("id"), "roles": roles, **as_plain(found)}


def as_plain(found: Feedback) -> dict[str, Any]:
    """Feedback as plain values for JSON."""
    return {
        "ratings": {dimension.value: found.rating(dimension) for dimension in Dimension},
        "moves": [
            {"move": each.move.value, "start": each.span.start, "end": each.span.end, "likelihood": each.sure}
            for each in found.sentences
        ],
        "remarks": [_remark(remark) for remark in found.remarks],
        "not_measured": [{"what": each.what, "why": each.why} for each in found.not_measured]
        + [
            {"what": rating.dimension.value, "why": rating.why}
            for rating in found.ratings
            if rating.value is None and not found.no_answer
        ],
    }


def as_text(found: Feedback) -> str:
    """Feedback as it is read in a terminal."""
    if found.no_answer:
        return found.no_answer
    lines = [f"{each.move.value}  {each.text}" for each in found.sentences]
    lines += ["", "You may hear a listener ask:"] if found.remarks else []
    for remark in found.remarks:
        lines.append(f"- {remark.text} {remark.why}")
        lines += [f"  “{remark.quote.text}”"] if remark.quote else []
        lines.append(f"  {remark.mend}")
    if found.good:
        lines += ["", f"Good: {found.good.text}", f"  “{found.good.quote.text}”"]
    lines.append("")
    for rating in found.ratings:
        stated = f"{rating.value} ± {rating.error}" if rating.value is not None else "not rated"
        lines.append(f"{rating.dimension.value:<10} {stated:<10} {rating.why}")
    return "\n".join(lines)


def _roles(found: Feedback, spans: Sequence[Span]) -> list[str]:
    """One letter for each sentence: the given ones, or those that were found."""
    if found.no_answer:
        return [Move.OTHER.value for _ in spans]
    return [move.value for move in found.roles]


def _remark(remark: Remark) -> dict[str, Any]:
    """A remark with the place of its words; a remark about what is not there has none."""
    span = remark.quote.span if remark.quote else None
    return {
        "kind": remark.key,
        "quote": remark.quote.text if remark.quote else "",
        "start": span.start if span else None,
        "end": span.end if span else None,
        "text": f"{remark.text} {remark.why} {remark.mend}",
    }


def _text(line: dict[str, Any], field: str) -> str:
    """A field that must hold text."""
    value = line.get(field)
    if not isinstance(value, str):
        message = f"“{field}” is missing or no text."
        raise InvalidChoice(message)
    return value


def _sentences(line: dict[str, Any]) -> list[str]:
    """The given sentences; none where an answer is given in one piece."""
    value = line.get("sentences")
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        message = "“sentences” must be a list of texts."
        raise InvalidChoice(message)
    return value
