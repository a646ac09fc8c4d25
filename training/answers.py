"""Learn the answer judge: `python -m training.answers`.

The network that reads sentences alone learns from all answers. The one that reads question and answer together learns
in two stages: from the made-up answers, then from real answers alone, so that the way people answer has the last word.
Both are cross-validated by person: each real answer is read by networks that have seen no answer of the same person;
what they read goes to `training/out_of_fold.jsonl`, which `make bench-feedback` prints. Calibration is fitted on those
readings. Then both learn from everybody and are written to the product's models.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from training.calibrate import Points, calibrate
from training.corpus import LETTERS, Answer, assessed, followed, read
from training.export import save
from training.teacher import Seen, Teacher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from training.together import Together

HERE = Path(__file__).parent
MODELS = HERE.parent / "src" / "greenroom" / "adapters" / "models"
OUT_OF_FOLD = HERE / "out_of_fold.jsonl"
FOLDS, SCALES = 4, 5
LESSON, LESSONS = LETTERS.index("L"), 2.0  # further lessons add nothing, as in `core/answers/ratings.py`


def main() -> None:
    """Cross-validate, calibrate, learn, write."""
    teacher, data = _options()
    ours = {answer.id: answer for answer in read(HERE / "data" / "answers.jsonl")}
    rated = assessed(data, {answer.id: answer.person for answer in ours.values()})
    labelled = [_both(rated[key], answer) if key in rated else answer for key, answer in ours.items()]
    made_up = [answer for answer in labelled if not answer.real]
    real = [rated.get(answer.id, answer) for answer in labelled if answer.real]
    unlabelled = followed(HERE / "data" / "followed.jsonl")
    first = teacher.kept("first", lambda: teacher.first([*made_up, *unlabelled]))
    seen: list[Seen] = []
    for number, held in enumerate(_dealt({answer.person for answer in real}, FOLDS)):
        seen += _fold(f"fold-{number}", teacher, first, ([*labelled, *unlabelled], real), held)
    _write(seen, ours, rated)
    fitted = calibrate(_points(seen), _rated(seen, rated))
    alone = teacher.kept("alone", lambda: teacher.alone([*labelled, *unlabelled]))
    together = teacher.kept("together", lambda: teacher.second(first, real))
    save(alone, teacher.usually(alone), together, fitted._asdict(), MODELS)


def _options() -> tuple[Teacher, Path]:
    """Where the starting weights and the assessed answers lie."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", type=Path, required=True, help="a folder with model.safetensors and vocab.txt")
    parser.add_argument("--bge", type=Path, required=True, help="a folder with model.onnx and vocab.txt")
    parser.add_argument("--data", type=Path, required=True, help="a folder that holds rated-answers/dev.jsonl")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where finished steps are kept")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    words = (MODELS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    vocabulary = {word: row for row, word in enumerate(words)}
    return Teacher(vocabulary, options.minilm, options.bge, options.work), options.data


def _both(theirs: Answer, ours: Answer) -> Answer:
    """An answer with the labels of three assessors and our own, which count as those of one more."""
    moves = tuple(
        tuple((3 * a + b) / 4 for a, b in zip(one, other, strict=True))
        for one, other in zip(theirs.moves, ours.moves, strict=True)
    )
    ratings = tuple((3 * a + b) / 4 for a, b in zip(theirs.ratings, ours.ratings, strict=True))
    return theirs._replace(moves=moves, ratings=ratings)


def _dealt(people: set[str], folds: int) -> list[set[str]]:
    """People in folds, by chance."""
    dealt = sorted(people)
    random.Random(1).shuffle(dealt)
    return [set(dealt[number::folds]) for number in range(folds)]


def _fold(
    name: str, teacher: Teacher, first: Together, answers: tuple[Sequence[Answer], Sequence[Answer]], held: set[str]
) -> list[Seen]:
    """What networks read in the answers of these people, from whom they have not learnt.

    The first of `answers` is what the one network learns from, the second, real answers only, what the other does.
    """
    labelled, real = answers
    others = [answer for answer in labelled if answer.person not in held]
    alone = teacher.kept(f"{name}-alone", lambda: teacher.alone(others))
    theirs = [answer for answer in real if answer.person not in held]
    together = teacher.kept(f"{name}-together", lambda: teacher.second(first, theirs))
    questions = sorted({answer.question for answer in real})
    return teacher.seen(alone, together, [answer for answer in labelled if answer.person in held], questions)


def _points(seen: Sequence[Seen]) -> Points:
    """What was read, as calibration takes it."""
    lessons = [4 * min(LESSONS, np.array(each.moves)[:, LESSON].sum()) for each in seen]
    return Points(
        np.array([[*each.points, lesson] for each, lesson in zip(seen, lessons, strict=True)]),
        np.array([each.fit for each in seen]),
        np.array([each.strange for each in seen]),
        np.array([each.rated for each in seen]),
    )


def _rated(seen: Sequence[Seen], rated: dict[str, Answer]) -> NDArray[np.float64]:
    """The assessors' mean where there is one, else our own."""
    return np.array([rated.get(each.answer.id, each.answer).ratings for each in seen])


def _write(seen: Sequence[Seen], ours: dict[str, Answer], rated: dict[str, Answer]) -> None:
    """What was read out of fold in real answers, with ratings calibrated on other people."""
    points, marks = _points(seen), _rated(seen, rated)
    group = np.array([int(each.answer.person[1:]) % SCALES for each in seen])
    rows = {}
    for number in range(SCALES):
        fitted = calibrate(points.of(group != number), marks[group != number])
        for own in np.flatnonzero(group == number):
            each, one = seen[own], points.of(np.arange(len(seen)) == own)
            rows[each.answer.id] = {
                "roles": "".join(LETTERS[int(np.argmax(row))] for row in each.moves),
                "ours": ours[each.answer.id].letters,
                "ratings": fitted.ratings(one)[0].round(2).tolist(),
                "relevance_strange": fitted.strange(one)[0].round(3).tolist(),
            }
    with OUT_OF_FOLD.open("w", encoding="utf-8") as file:
        for key in sorted(rows):
            file.write(json.dumps({"id": key} | rows[key]) + "\n")


if __name__ == "__main__":
    main()
