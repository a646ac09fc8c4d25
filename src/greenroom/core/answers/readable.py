"""Whether a text is an answer that can be looked at: nothing else may earn a remark, let alone praise."""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re

from greenroom.core.small_words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHORTEST = 12  # words; below this there is nothing to look at
_ENGLISH = 0.22  # share of small English words; ordinary prose has 0.4 or more
_FRESH = 0.3  # share of different words; ordinary prose has 0.5 or more
_PASTED = 0.8
_ELSEWHERE = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ich",
        "nicht",
        "ist",
        "ein",
        "eine",
        "mit",
        "wir",
        "auf",
        "für",
        "den",
        "dem",
        "war",
        "habe",
        "le",
        "la",
        "les",
        "et",
        "je",
        "que",
        "des",
        "une",
        "dans",
        "est",
        "pas",
        "nous",
        "pour",
        "el",
        "los",
        "las",
        "y",
        "yo",
        "no",
        "es",
        "un",
        "una",
        "con",
        "por",
        "para",
        "en",
        "mi",
        "het",
        "een",
        "en",
        "ik",
        "niet",
        "van",
        "dat",
        "op",
        "zijn",
        "met",
        "hebben",
        "il",
        "di",
        "che",
        "non",
        "per",
        "sono",
        "una",
        "ho",
        "och",
        "jag",
        "att",
        "det",
        "som",
        "inte",
        "på",
        "i",
        "w",
        "z",
        "się",
        "na",
        "nie",
        "że",
        "do",
        "jest",
        "ja",
        "to",
        "o",
        "da",
        "os",
        "um",
        "uma",
        "eu",
        "não",
        "com",
        "ve",
        "bir",
        "bu",
        "için",
    ]
)


def why_not_readable(question: str, answer: str) -> str:  # noqa: PLR0911 - one return for each reason
    """One respectful sentence that says why this cannot be looked at; empty when it can."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(answer)]
    if not words:
        return "There is no answer here yet. Take your time, and write or say it as you would in the room."
    if _mostly_other_script(answer):
        return _other_language()
    if _is_question(question, words):
        return "This is the question itself. Write your answer to it, as you would say it."
    if len(words) < _SHORTEST:
        return "This is too short to be looked at. Tell it in four or five sentences: what happened, what you did, how it ended."
    if len(set(words)) / len(words) < _FRESH:
        return "The same words come again and again here, so nothing can be said about them. Try it once more in sentences."
    if sum(word in STOP_WORDS or word in {"i", "i'm", "i'd"} for word in words) / len(words) < _ENGLISH:
        foreign = sum(word in _ELSEWHERE for word in words) / len(words)
        return _other_language() if foreign > 0.12 else _NO_SENTENCES
    return ""


_NO_SENTENCES = "These words do not read as sentences, so nothing can be said about them. Try it once more."


def _other_language() -> str:
    return (
        "This seems to be in another language than English. The rules here read English only, so nothing was measured."
    )


def _mostly_other_script(answer: str) -> bool:
    """Whether most letters are of another script than the Latin one."""
    letters = [char for char in answer if char.isalpha()]
    return sum(char > "\u024f" for char in letters) > 0.5 * len(letters)


def _is_question(question: str, words: list[str]) -> bool:
    """Whether an answer is little more than the question's own words."""
    asked = {word.lower().replace("’", "'") for word in _WORD.findall(question)}
    return len(words) >= 4 and sum(word in asked for word in words) >= _PASTED * len(words)
