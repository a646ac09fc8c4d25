"""Learn the answer judge: `python -m training.answers`.

Two networks learn in two stages each: from made-up answers, then from real answers, so that the way people answer has
the last word. At last their heads learn how far answers meet a question (`asking.py`), and that the same in other
words is worth the same (`wording.py`). Both are cross-validated by person: each real answer is read by networks that
have seen no answer of the same person, packed as they ship. What the product says then goes to
`training/out_of_fold.jsonl`, which `make bench-feedback` prints. Calibration is fitted on those readings. Then both
learn from everybody and are written to the product's models.
"""

from __future__ import annotations

import argparse
import json
import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from training.asking import asked
from training.calibrate import calibrate
from training.corpus import Answer, assessed, read
from training.reading import Seen, points_of, seen
from training.teacher import CHANCES, Teacher, mean_of
from training.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from training.alone import Alone
    from training.export import Packed
    from training.together import Together

HERE = Path(__file__).parent
MODELS = HERE.parent / "src" / "greenroom" / "adapters" / "models"
OUT_OF_FOLD = HERE / "out_of_fold.jsonl"
FOLDS, SCALES = 4, 5


def main() -> None:
    """Cross-validate, calibrate, learn, write."""
    options = _options()
    torch.set_num_threads(1)
    words = (MODELS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    teacher = Teacher({word: row for row, word in enumerate(words)}, options.minilm, options.bge, options.work)
    ours = {answer.id: answer for answer in read(HERE / "data" / "answers.jsonl")}
    rated = assessed(options.data, {answer.id: answer.person for answer in ours.values()})
    real = [_both(rated[key], answer) if key in rated else answer for key, answer in ours.items() if answer.real]
    made_up = [answer for answer in ours.values() if not answer.real]
    others, again = [*made_up, *read(HERE / "data" / "followed.jsonl")], read(HERE / "data" / "reworded.jsonl")
    pairs = asked(HERE / "data" / "asked.jsonl", [*real, *others, *again])
    lesson, wording = Lesson(teacher, others, pairs, options.only), Wording.of([*made_up, *again])
    questions, heard = sorted({answer.question for answer in real}), []
    for number, held in enumerate(_dealt({answer.person for answer in real}, FOLDS)):
        name, theirs = f"fold-{number}-", [answer for answer in real if answer.person in held]
        networks = lesson.taught(name, [answer for answer in real if answer.person not in held], wording)
        if not options.only:
            heard.append(teacher.kept(f"{name}read", partial(_read, teacher, networks, (theirs, real), questions)))
    final = lesson.taught("", real, wording)
    if options.only:
        return
    everything = [each for _, theirs in heard for each in theirs]
    _write(heard, ours, rated)
    fitted = calibrate(points_of(everything), _rated(everything, rated))
    teacher.packed(*final, real).save(fitted._asdict(), MODELS)


def _read(
    teacher: Teacher,
    networks: tuple[Alone, Together],
    answers: tuple[Sequence[Answer], Sequence[Answer]],
    questions: Sequence[str],
) -> tuple[Packed, list[Seen]]:
    """Two networks as the product reads them, and what they read in the first of these answers."""
    theirs, real = answers
    packed = teacher.packed(*networks, real)
    return packed, seen(packed, theirs, questions)


class Lesson(NamedTuple):
    """How both networks are taught: from what others wrote, from real answers, from other questions and other words."""

    teacher: Teacher
    others: Sequence[Answer]
    pairs: Sequence[Answer]  # answers of anybody after questions that are not always their own
    only: str  # the one network that is wanted, or nothing for both

    def taught(self, name: str, real: Sequence[Answer], wording: Wording) -> tuple[Alone, Together] | None:
        """Both networks after all their stages; nothing while only one of them is wanted."""
        if self.only:
            self._alone(name, real) if self.only == "alone" else self._together(name, real)
            return None
        known = {answer.person for answer in real}
        pairs = [answer for answer in self.pairs if not answer.real or answer.person in known]
        networks = self.teacher.meeting(name, self._alone(name, real), self._together(name, real), pairs)
        return self.teacher.even(name, networks, wording.after(real))

    def _alone(self, name: str, real: Sequence[Answer]) -> Alone:
        teacher = self.teacher
        first = teacher.kept("first-alone", lambda: teacher.first_alone(self.others))
        return teacher.kept(f"{name}alone", lambda: teacher.second_alone(first, real, self.others))

    def _together(self, name: str, real: Sequence[Answer]) -> Together:
        teacher = self.teacher
        first = teacher.kept("first-together", lambda: teacher.first_together(self.others))
        return mean_of(
            [
                teacher.kept(f"{name}together-{seed}", partial(teacher.second_together, first, real, seed))
                for seed in range(CHANCES)
            ]
        )


def _options() -> argparse.Namespace:
    """Where the starting weights and the assessed answers lie."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", type=Path, required=True, help="a folder with model.safetensors and vocab.txt")
    parser.add_argument("--bge", type=Path, required=True, help="a folder with model.onnx and vocab.txt")
    parser.add_argument("--data", type=Path, required=True, help="a folder that holds rated-answers/dev.jsonl")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where finished steps are kept")
    parser.add_argument("--only", choices=("alone", "together"), help="teach one network and stop")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    return options


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


def _rated(seen: Sequence[Seen], rated: dict[str, Answer]) -> NDArray[np.float64]:
    """The assessors' mean where there is one, else our own."""
    return np.array([rated.get(each.answer.id, each.answer).ratings for each in seen])


def _write(heard: Sequence[tuple[Packed, Sequence[Seen]]], ours: dict[str, Answer], rated: dict[str, Answer]) -> None:
    """What the product says about real answers out of fold, with ratings calibrated on other people."""
    everything = [each for _, theirs in heard for each in theirs]
    points, marks = points_of(everything), _rated(everything, rated)
    group = np.array([_scale(each) for each in everything])
    fitted = [calibrate(points.of(group != number), marks[group != number]) for number in range(SCALES)]
    rows = {}
    for packed, theirs in heard:
        judges = [packed.network(each._asdict()) for each in fitted]
        for each in theirs:
            rows[each.answer.id] = {"ours": ours[each.answer.id].letters} | each.judged(judges[_scale(each)])
    with OUT_OF_FOLD.open("w", encoding="utf-8") as file:
        for key in sorted(rows):
            file.write(json.dumps({"id": key} | rows[key]) + "\n")


def _scale(seen: Seen) -> int:
    """The group of people with which an answer is calibrated."""
    return int(seen.answer.person[1:]) % SCALES


if __name__ == "__main__":
    main()
