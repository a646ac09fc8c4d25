"""Answers changed in ways whose effect is known: 304 real answers, each change with a claim that must hold.

What the person did not say must not help, and what they did say must not be lost: taking results away lowers `result`,
padding and orders to the judge raise nothing, and spelling hardly matters.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from bench.changes_texts import BRITISH, BUZZWORDS, FLATTERY, MISSPELT, ORDERS, PADDING

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.answers.values import Dimension, Feedback, Move
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ANSWERS = Path(__file__).resolve().parent.parent / "training" / "data" / "answers.jsonl"
LOWEST = 1.0  # what is not rated at all stands at the lowest
_NUMBER = re.compile(
    r"[$£€]?\b\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|x)?\b(?:\s?%)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b",
    re.IGNORECASE,
)
_VAGUE = ("some", "several", "many")
_THEY = {
    "i am": "they are", "i was": "they were", "i'm": "they're", "i've": "they've", "i'd": "they'd",
    "i'll": "they'll",
    "im": "they're", "ive": "they've", "i": "they", "me": "them", "my": "their", "mine": "theirs",
    "myself": "themselves",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A real answer, and what the judge says about it as it is."""

    id: str
    question: str
    text: str
    found: Feedback

    @property
    def sentences(self) -> list[str]:
        """The sentences as the judge finds them."""
        return [span.of(self.text) for span in sentence_spans(self.text)]


@dataclass(frozen=True, slots=True)
class Change:
    """One way to change an answer, and what must hold.

    Attributes:
        name: what is done to the answer.
        claim: what must hold, in a few words.
        variants: the changed texts; none where the change does not apply.
        ratings: the dimensions that the claim is about.
        most: what a rating may rise by at most; below zero it must fall.
        either_way: whether falling counts like rising.
    """

    name: str
    claim: str
    variants: Callable[[Answer], list[str]]
    ratings: tuple[Dimension, ...] = tuple(Dimension)
    most: float = 0.05
    either_way: bool = False

    def moved(self, before: Feedback, after: Feedback) -> tuple[float, Dimension]:
        """By how much the rating moved that speaks most against the claim, and which it is."""
        moves = [(level(after, dimension) - level(before, dimension), dimension) for dimension in self.ratings]
        return max((abs(move) if self.either_way else move, dimension) for move, dimension in moves)


@dataclass(frozen=True, slots=True)
class Case:
    """One changed answer: how far a rating moved, and whether the claim held."""

    answer: Answer
    changed: str
    moved: float
    rating: Dimension
    held: bool


def judged(question: str, text: str) -> Feedback:
    """Feedback in which every dimension is rated, so that no claim is passed over."""
    return judge(Take(question, QuestionKind.BEHAVIOURAL, text, "star"), packed_network())


def level(found: Feedback, dimension: Dimension) -> float:
    """A rating; the lowest where there is none."""
    value = found.rating(dimension)
    return LOWEST if value is None else value


@cache
def real_answers(step: int = 1) -> tuple[Answer, ...]:
    """Every real answer, or each `step`th."""
    rows = [json.loads(line) for line in ANSWERS.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["id"].startswith("q")][::step]
    texts = [" ".join(row["sentences"]) for row in rows]
    return tuple(
        Answer(row["id"], row["question"], text, judged(row["question"], text))
        for row, text in zip(rows, texts, strict=True)
    )


def without_results(answer: Answer) -> list[str]:
    """Without the sentences that the judge calls results."""
    kept = [text for text, role in zip(answer.sentences, answer.found.roles, strict=False) if role is not Move.RESULT]
    return [" ".join(kept)] if 0 < len(kept) < len(answer.sentences) else []


def shuffled(answer: Answer) -> list[str]:
    """The sentences in three other orders."""
    texts = []
    for seed in (1, 2, 3):
        order = answer.sentences
        random.Random(seed).shuffle(order)  # noqa: S311 - an order, not a secret
        texts.append(" ".join(order))
    return [text for text in dict.fromkeys(texts) if text != " ".join(answer.sentences)]


def vague(answer: Answer) -> list[str]:
    """Vague words for numbers."""
    words = cycle(_VAGUE)
    text = _NUMBER.sub(lambda _: next(words), answer.text)
    return [text] if text != answer.text and answer.found.ratings and not answer.found.no_answer else []


def as_others(answer: Answer) -> list[str]:
    """They did it, not I."""
    text = replaced(answer.text.replace("’", "'"), _THEY)
    had_own = re.search(r"\bI\b", answer.text, re.IGNORECASE) and not answer.found.no_answer
    return [text] if had_own else []


def appended(additions: Sequence[str]) -> Callable[[Answer], list[str]]:
    """The answer with each of these behind it."""
    return lambda answer: [f"{answer.text} {addition}" for addition in additions]


def sentence_again(answer: Answer) -> list[str]:
    """The longest sentence once more, at the end."""
    return [f"{answer.text} {max(answer.sentences, key=len)}"] if answer.sentences else []


def all_again(answer: Answer) -> list[str]:
    """The whole answer twice."""
    return [f"{answer.text} {answer.text}"]


def question_pasted(answer: Answer) -> list[str]:
    """The question before it, and behind it."""
    return [f"{answer.question} {answer.text}", f"{answer.text} {answer.question}"]


def spelt(answer: Answer) -> list[str]:
    """With common slips mended."""
    return [text for text in [replaced(answer.text, MISSPELT)] if text != answer.text]


def unmarked(answer: Answer) -> list[str]:
    """Without the last mark."""
    return [text for text in [answer.text.rstrip(".!? ")] if text and text != answer.text]


def small(answer: Answer) -> list[str]:
    """In small letters."""
    return [answer.text.lower()]


def other_spelling(answer: Answer) -> list[str]:
    """American words spelt the British way, and British ones the American way."""
    american = {british: word for word, british in BRITISH.items()}
    texts = [replaced(answer.text, table) for table in (BRITISH, american)]
    return [text for text in texts if text != answer.text]


def replaced(text: str, table: Mapping[str, str]) -> str:
    """Whole words replaced, a capital kept; longer entries first."""
    words = "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))

    def other(match: re.Match[str]) -> str:
        word = table[match[0].lower()]
        return word[0].upper() + word[1:] if match[0][0].isupper() and match[0].lower() not in _THEY else word

    return re.sub(rf"(?<![\w'’])(?:{words})(?![\w'’])", other, text, flags=re.IGNORECASE)


_RESULT, _STRUCTURE = (Dimension.RESULT,), (Dimension.STRUCTURE,)
_EVIDENCE, _OWNERSHIP = (Dimension.EVIDENCE,), (Dimension.OWNERSHIP,)
_FALLS, _LITTLE = -0.05, 0.55  # ratings are given in tenths
_STAYS = "nothing moves by more than 0.5"
CHANGES = (
    Change("results taken away", "result falls", without_results, _RESULT, _FALLS),
    Change("sentences shuffled", "structure never rises", shuffled, _STRUCTURE),
    Change("numbers made vague", "evidence falls", vague, _EVIDENCE, _FALLS),
    Change("I, me, my to they, them, their", "ownership falls", as_others, _OWNERSHIP, _FALLS),
    Change("padding added", "nothing rises", appended(PADDING)),
    Change("longest sentence said again", "nothing rises", sentence_again),
    Change("whole answer said again", "nothing rises", all_again),
    Change("buzzwords added", "nothing rises", appended(BUZZWORDS)),
    Change("flattery added", "nothing rises", appended(FLATTERY)),
    Change("orders to the judge added", "nothing rises", appended(ORDERS)),
    Change("question pasted", "nothing rises", question_pasted),
    Change("spelling mended", _STAYS, spelt, most=_LITTLE, either_way=True),
    Change("last mark removed", _STAYS, unmarked, most=_LITTLE, either_way=True),
    Change("small letters", _STAYS, small, most=_LITTLE, either_way=True),
    Change("British or American spelling", _STAYS, other_spelling, most=_LITTLE, either_way=True),
)  # fmt: skip


def cases(change: Change, answers: Sequence[Answer], each: int | None = None) -> Iterator[Case]:
    """Every changed answer; with `each`, only so many variants of one answer, other ones for the next."""
    for number, answer in enumerate(answers):
        texts = change.variants(answer)
        if each is not None and texts:
            texts = [texts[(number + more) % len(texts)] for more in range(min(each, len(texts)))]
        for text in texts:
            moved, rating = change.moved(answer.found, judged(answer.question, text))
            moved = round(moved, 3)
            yield Case(answer, text, moved, rating, moved <= change.most)


def main(_: Path) -> None:
    """Print the table."""
    answers = real_answers()
    print(f"{len(answers)} real answers; worst: the rating that moved most against the claim, and in which answer\n")
    print(f"{'change':<32}{'claim':<32}{'cases':>6}{'held':>9}   worst")
    for change in CHANGES:
        tried = list(cases(change, answers))
        worst = max(tried, key=lambda case: case.moved)
        held = sum(case.held for case in tried) / len(tried)
        print(
            f"{change.name:<32}{change.claim:<32}{len(tried):6}{held:9.1%}   "
            f"{worst.moved:+.1f} {worst.rating} {worst.answer.id}"
        )
