"""Learn what kind of question it is and what it looks at; measure it on sources that the fit has not seen.

Run: python -m training.questions [--texts FILE] [--measure-only]
It needs numpy only. `--texts` names a file with the text of all labelled questions (`{"id", "text"}` lines), for those
whose licence keeps them out of this repository; they are measured and never learnt from. The same data give the same
weights. The network that reads questions is learnt by `training.question_network` beforehand; what it says of sources
that it has not seen is kept in `data/questions_read.npz`, and the table is made of both.
"""

from __future__ import annotations

import argparse
from collections import Counter
from math import log, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from training.question_corpus import DATA, WEIGHTS, Labelled, collected, ours, without_doubles

from greenroom.adapters import question_weights
from greenroom.adapters.embedder import packed_embedder
from greenroom.core.questions.classifying import KINDS, SUBJECTS, features, together
from greenroom.core.questions.cues import terms_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]
    Meanings = dict[str, tuple[NDArray[np.float32], NDArray[np.float32]]]

MODELS = Path(question_weights.__file__).parent / "models"
READ = DATA / "questions_read.npz"
GROUPS = (
    ("siop-2024", "accounting-web", "culture-web", "parttime-web", "nurse-web"),
    ("tih", "closing-web", "electrician-web", "pet-sitter"),
    ("followqg", "trades-web", "situational-web", "jobextension", "customer-web", "halushka-hr"),
    ("hr-classic", "h5bp", "eng-rubrics", "lsu", "ds-interviews"),
    ("first-job", "em-prep", "pm-india", "reed-college", "screening-repos"),
)
# Nobody read the wrong guesses on these while rules and own questions were written.
SEALED = frozenset(
    {"first-job", "hr-classic", "electrician-web", "accounting-web", "eng-rubrics", "pm-india", "jobextension"}
    | {"pet-sitter", "screening-repos"}
)
_PENALTY, _STEPS, _OFTEN = np.float32(4.0), 30, 7
_SHARES = (0.7, 0.3, 0.1)  # what the first, second and third competency of a question weigh


class Space(NamedTuple):
    """How questions become rows: the words that are known, how rare each is, and the row of each question by its id."""

    terms: list[str]
    rarity: NDArray[np.float32]
    rows: dict[str, NDArray[np.float32]]


class Guess(NamedTuple):
    """What a question is, and what was guessed."""

    question: Labelled
    kind: str
    subject: str


def meanings_of(questions: Sequence[Labelled]) -> Meanings:
    """What the two readers make of each question, by its text."""
    texts = sorted({each.text for each in questions})
    read = question_weights.packed_question_reader().read
    return {text: (read(text).meaning, row) for text, row in zip(texts, packed_embedder().embed(texts), strict=True)}


def space_of(teach: Sequence[Labelled], all_questions: Sequence[Labelled], meanings: Meanings) -> Space:
    """The rows of all questions; only the words of those that teach are known."""
    counts = Counter(term for each in teach for term in terms_of(each.text))
    terms = sorted(term for term, count in counts.items() if count >= _OFTEN)
    rarity = np.array([log(len(teach) / counts[term]) for term in terms], np.float32)
    place = {term: row for row, term in enumerate(terms)}
    rows = {each.source + each.id: features(each.text, meanings[each.text], place, rarity) for each in all_questions}
    return Space(terms, rarity, rows)


def fitted(x: Matrix, ys: Sequence[Matrix], weights: Matrix) -> tuple[Matrix, Matrix]:
    """Weights and bias of multinomial logistic regressions, by steps that are bounded by their greatest curvature."""
    x = np.c_[x, np.ones(len(x), np.float32)]
    ridge = np.full(x.shape[1], _PENALTY, np.float32)
    ridge[-1] = 1e-3
    inverse = np.linalg.inv(0.5 * (x * weights[:, None]).T @ x + np.diag(ridge))
    found = np.concatenate([_descended(x, y, weights, ridge, inverse) for y in ys], axis=1)
    return found[:-1], found[-1]


def _descended(x: Matrix, y: Matrix, weights: Matrix, ridge: Matrix, inverse: Matrix) -> Matrix:
    """One regression."""
    found = ahead = np.zeros((x.shape[1], y.shape[1]), np.float32)
    pace = 1.0
    for _ in range(_STEPS):
        points = x @ ahead
        raised = np.exp(points - points.max(axis=1, keepdims=True))
        likely = raised / raised.sum(axis=1, keepdims=True)
        step = ahead - inverse @ (x.T @ ((likely - y) * weights[:, None]) + ridge[:, None] * ahead)
        faster = (1 + sqrt(1 + 4 * pace * pace)) / 2
        ahead, found, pace = step + np.float32((pace - 1) / faster) * (step - found), step, faster
    return found


def learnt(teach: Sequence[Labelled], space: Space) -> dict[str, NDArray[np.generic]]:
    """Both heads as arrays; rare kinds weigh more, so that none is forgotten."""
    x = np.stack([space.rows[each.source + each.id] for each in teach]).astype(np.float32)
    own = np.array([WEIGHTS.get(each.source, 1.0) for each in teach], np.float32)
    counts = Counter(each.kind for each in teach)
    rare = np.array([sqrt(len(teach) / len(KINDS) / counts[each.kind]) for each in teach], np.float32)
    kinds = np.array([[float(each.kind == kind) for kind in KINDS] for each in teach], np.float32)
    subjects = np.array([shares(each.competencies) for each in teach], np.float32)
    weights, bias = fitted(x, (kinds, subjects), own * rare)
    return {
        "terms": np.array(space.terms),
        "rarity": space.rarity,
        "weights": weights.astype(np.float16),
        "bias": bias.astype(np.float32),
    }


def guesses(arrays: dict[str, NDArray[np.generic]], test: Sequence[Labelled], space: Space) -> list[Guess]:
    """What weights and network say to each question; of the competencies the likeliest, "none" left aside."""
    weights, bias = arrays["weights"].astype(np.float64), arrays["bias"].astype(np.float64)
    x = np.stack([space.rows[each.source + each.id] for each in test]).astype(np.float64)
    stored = np.load(READ)
    read = dict(zip(stored["ids"].tolist(), stored["points"].astype(np.float64), strict=True))
    points = together(x @ weights + bias, np.stack([read[each.id] for each in test]))
    kinds = points[:, : len(KINDS)].argmax(axis=1)
    subjects = points[:, len(KINDS) : -1].argmax(axis=1)
    return [Guess(*each) for each in zip(test, [KINDS[k] for k in kinds], [SUBJECTS[s] for s in subjects], strict=True)]


def held_out(own: Sequence[Labelled], others: Sequence[Labelled], meanings: Meanings) -> list[Guess]:
    """Each collected question as guessed by a fit that has not seen its source, nor nearly the same question."""
    found: list[Guess] = []
    everything = [*own, *others]
    for group in GROUPS:
        test = [each for each in others if each.source in group]
        teach = without_doubles([each for each in everything if each.may_teach and each.source not in group], test)
        if test:
            space = space_of(teach, [*teach, *test], meanings)
            found += guesses(learnt(teach, space), test, space)
    return found


def table(found: Sequence[Guess]) -> str:
    """How good the guesses are: F1 of each kind, their mean, and how often the best competency is right."""
    lines = [f"{'':<22}{'n':>5}" + "".join(f"{kind.value[:6]:>8}" for kind in KINDS) + "   macro    top-1      any"]
    named = (("all sources", found), ("sealed sources", [each for each in found if each.question.source in SEALED]))
    for name, part in (*named, ("the other sources", [each for each in found if each.question.source not in SEALED])):
        scores = [_f1(part, kind.value) for kind in KINDS]
        known = [each for each in part if each.question.competencies]
        first = sum(each.subject == each.question.competencies[0] for each in known) / max(1, len(known))
        either = sum(each.subject in each.question.competencies for each in known) / max(1, len(known))
        lines.append(
            f"{name:<22}{len(part):>5}"
            + "".join(f"{score:>8.3f}" for score in (*scores, sum(scores) / len(scores)))
            + f"{first:>9.3f}{either:>9.3f}"
        )
    return "\n".join(lines)


def _f1(found: Sequence[Guess], kind: str) -> float:
    """Harmonic mean of precision and recall for one kind."""
    right = sum(each.kind == each.question.kind == kind for each in found)
    return 2 * right / max(1, sum((each.kind == kind) + (each.question.kind == kind) for each in found))


def shares(competencies: Sequence[str]) -> list[float]:
    """The competencies of a question as shares that add up to one."""
    given = dict(zip(competencies, _SHARES, strict=False)) or {"": 1.0}
    return [given.get(subject, 0.0) / sum(given.values()) for subject in SUBJECTS]


def main() -> None:
    """Print the table of held-out sources, then fit on everything that may teach and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, help="a file with the text of every labelled question")
    parser.add_argument("--measure-only", action="store_true", help="write no weights")
    parser.add_argument("--write-only", action="store_true", help="print no table")
    asked = parser.parse_args()
    own, others = ours(), collected(asked.texts)
    meanings = meanings_of([*own, *others])
    if not asked.measure_only:
        teach = [each for each in (*own, *others) if each.may_teach]
        arrays = learnt(teach, space_of(teach, teach, meanings))
        np.savez_compressed(MODELS / question_weights.MODEL, **arrays)  # type: ignore[arg-type]
    if not asked.write_only:
        print(table(held_out(own, others, meanings)))


if __name__ == "__main__":
    main()
