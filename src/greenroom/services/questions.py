"""What a question is after, without the record: for the command, and for whoever builds on Greenroom."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from greenroom.adapters.question_weights import packed_classifier
from greenroom.core.competencies import competency
from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.shows import good_answer_shows
from greenroom.core.questions.values import QuestionKind

_LONGEST = 5_000  # characters of a question
_REMEMBERED = 512  # questions whose kind is kept in memory; the same one is answered again and again
_KINDS: dict[QuestionKind, str] = {
    QuestionKind.BEHAVIOURAL: "Behavioural: it asks for something that you really did, or for how you go about things.",
    QuestionKind.SITUATIONAL: "Situational: it asks what you would do if something happened.",
    QuestionKind.TECHNICAL: "Technical: it asks for the knowledge and the methods of your trade.",
    QuestionKind.CULTURAL: "Cultural: it asks what you value and how you like to work.",
    QuestionKind.MOTIVATIONAL: "Motivational: it asks who you are, what you bring and why you want this.",
    QuestionKind.CLOSING: "Closing: it settles terms and dates, or hands the word over to you.",
}


@lru_cache(_REMEMBERED)
def classified(text: str) -> tuple[QuestionKind, tuple[str, ...]]:
    """The kind of a question and the ids of the competencies it looks at, best first."""
    found = packed_classifier().classify(text)
    return found.kind, found.competencies


def question_line(line: dict[str, Any]) -> dict[str, Any]:
    """One line of `greenroom question --jsonl`: `id` and `question` in, kind and competencies out.

    Raises:
        InvalidChoice: the question is missing, empty, no text, or as long as an essay.
    """
    text = line.get("question")
    if not isinstance(text, str):
        message = "“question” is missing or no text."
        raise InvalidChoice(message)
    if not text.strip():
        message = "The question is empty."
        raise InvalidChoice(message)
    if len(text) > _LONGEST:
        message = "This is too long for a question; keep to what was asked."
        raise InvalidChoice(message)
    kind, competencies = classified(text)
    return {"id": line.get("id"), "kind": kind.value, "competencies": list(competencies)}


def as_text(text: str) -> str:
    """What a question is after, as it is read in a terminal."""
    kind, competencies = classified(text)
    known = [found for key in competencies if (found := competency(key))]
    lines = [_KINDS[kind]]
    lines += [f"{each.name}: {each.definition}" for each in known]
    return "\n".join([*lines, "", "A good answer", *(f"- {said}" for said in good_answer_shows(kind, competencies))])
