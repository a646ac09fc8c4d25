"""Speech and pauses beside marks made by eye, silences of known length, and a forced alignment.

The marks (`pause_marks.jsonl`, times only) were made from wave forms, spectrograms and levels at a hundredth of a
second, by the guideline in docs/how-we-hear.md, before what is found there was looked at. The floor is loudness alone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from bench import sounds
from greenroom.adapters.sound import RATE, STEP, decode
from greenroom.adapters.speech import speech_in
from greenroom.core.delivery.doubts import noisy
from greenroom.core.delivery.pauses import SHORTEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.delivery.values import Heard

    Span = tuple[float, float]

_MARKS = Path(__file__).parent / "pause_marks.jsonl"
_USES = {
    "chosen on": "the figures were chosen on these",
    "tried on": "tried on these; one figure was chosen with an eye on them",
    "fresh": "marked afterwards; one rule, on drawn-out sounds, was made with an eye on them",
}
_JOINED = 0.25  # seconds; a shorter silence belongs to speech
_SAME = 0.2  # seconds between two marks of one edge
_SHORT = (
    "austen_0920", "sb_spk1_snt1", "librispeech_61-70968-0000", "sb_spk2_snt4", "sb_spk1_snt3", "sb_spk2_snt2",
    "sb_spk1_snt5", "goforward",
)  # fmt: skip
_NOISY = ("mfa_acoustic", "mfa_cold3")  # as they are
_PAUSES = (0.6, 1.0, 0.8, 1.5, 0.5, 2.5, 0.7)


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found beside what is there: seconds of speech, seconds of pauses and how many, met and made up."""

    speech: tuple[float, float]
    pauses: tuple[float, float]
    there: int
    met: int
    false: int

    def __str__(self) -> str:
        speech, pauses = (f"{found / known - 1:+.1%}" if known else "–" for known, found in (self.speech, self.pauses))
        return f"{speech:>9}{pauses:>9}{f'{self.met}/{self.there}':>9}{self.false:>7}"


def pauses(folder: Path, heard: Mapping[str, Heard], aligned: Mapping[str, list[list[Any]]]) -> None:
    """Print the tables."""
    marks = [json.loads(line) for line in _MARKS.read_text(encoding="utf-8").splitlines()]
    _by_eye(folder, heard, marks)
    _twice([row for row in marks if "again" in row])
    _in_noise(folder, [row for row in marks if row["clip"] not in _NOISY])
    print(f"\n{'Silences of known length':<40}{'speech':>9}{'pauses':>9}{'found':>9}{'false':>7}")
    clips = [sounds.clip(folder / f"{name}.wav") for name in _SHORT]
    for noise in (-70, -55, -45, -40):
        whole, silent = sounds.with_pauses(clips, _PAUSES, noise)
        _row(f"noise {noise} dB", whole, _between(silent, len(whole) / RATE))
    print(f"\n{'Forced alignment':<40}{'speech':>9}{'pauses':>9}{'found':>9}{'false':>7}")
    by_eye = {row["clip"]: _spans(row["speech"]) for row in marks}
    for name, words in aligned.items():
        known = joined([(start, end) for _, start, end in words])
        _row(name, sounds.clip(folder / f"{name}.wav"), known)
        if name in by_eye:
            print(f"  {'the marks made by eye':<38}{beside(by_eye[name], known)}")


def beside(found: list[Span], known: list[Span]) -> Beside:
    """What was found beside what is there."""
    there, got = gaps(known), gaps(found)
    met = sum(any(_shared(a, b) > 0.5 * (a[1] - a[0]) for b in got) for a in there)
    false = sum(not any(_shared(a, b) > 0 for b in gaps(known, _JOINED)) for a in got)
    return Beside((_total(known), _total(found)), (_total(there), _total(got)), len(there), met, false)


def joined(spans: list[Span]) -> list[Span]:
    """The same, without silences that belong to speech."""
    found: list[Span] = []
    for start, end in spans:
        if found and start - found[-1][1] < _JOINED:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def gaps(spans: list[Span], least: float = SHORTEST) -> list[Span]:
    """The silences between them that last long enough, to a hundredth of a second."""
    return [(a[1], b[0]) for a, b in pairwise(spans) if round(b[0] - a[1], 2) >= least]


def _by_eye(folder: Path, heard: Mapping[str, Heard], marks: list[dict[str, Any]]) -> None:
    """Each clip, and the sum of each kind; pauses that are not measured stand apart."""
    print(f"\n{'Marks made by eye':<40}{'speech':>9}{'pauses':>9}{'found':>9}{'false':>7}{'floor: speech, pauses':>25}")
    for use, said in _USES.items():
        print(f"  {said}")
        rows: list[Beside] = []
        for mark in (mark for mark in marks if mark["use"] == use):
            known, hearing = _spans(mark["speech"]), heard[mark["clip"]]
            until = mark.get("until", hearing.seconds)
            found = joined(_cut([(each.start, each.end) for each in hearing.speech], until))
            floor = beside(_cut(_loud(sounds.clip(folder / f"{mark['clip']}.wav")), until), known)
            row = beside(found, known)
            print(f"    {mark['clip']:<36}{row}{str(floor)[:18]:>25}{'  not measured' if noisy(hearing) else ''}")
            rows.append(row)
        print(f"    {'together':<36}{_sum(rows)}")


def _twice(marks: list[dict[str, Any]]) -> None:
    """How far two rounds of marks lie apart."""
    apart = []
    for mark in marks:
        edges = np.array(mark["speech"]).reshape(-1)
        apart += [float(np.abs(edges - edge).min()) for span in mark["again"] for edge in span]
    same = [each for each in apart if each <= _SAME]
    print(f"  {len(apart)} edges in {len(marks)} clips were marked a second time, on other pictures, by the same eye:")
    new = len(apart) - len(same)
    print(f"  {np.mean(same):.3f} s apart on average, {max(same):.2f} at most; {new} were not there at first")


def _in_noise(folder: Path, marks: list[dict[str, Any]]) -> None:
    """The clips that are clean, in white noise; speech lies at -20 dB. What sinks in it nobody could mark."""
    print(f"\n{'The same in white noise':<40}{'speech':>9}{'pauses':>9}{'found':>9}{'false':>7}")
    clips = [(mark, sounds.clip(folder / f"{mark['clip']}.wav")) for mark in marks if len(mark["speech"]) > 1]
    for level in (-50, -40, -30):
        rows = []
        for mark, samples in clips:
            whole = samples + sounds.room(len(samples) / RATE + 1, level)[: len(samples)]
            rows.append(beside(_cut(_found(whole), mark.get("until", np.inf)), _spans(mark["speech"])))
        print(f"  {f'{len(clips)} clips, noise {level} dB':<38}{_sum(rows)}")


def _found(samples: sounds.Samples) -> list[Span]:
    found = speech_in(decode(sounds.as_wav(samples)).at_speaking_level())
    return joined([(each.start, each.end) for each in found])


def _row(name: str, samples: sounds.Samples, known: list[Span]) -> None:
    print(f"  {name:<38}{beside(_found(samples), known)}")
    print(f"  {'  floor: loudness alone':<38}{beside(_loud(samples), known)}")


def _sum(rows: list[Beside]) -> Beside:
    speech, lengths = ([sum(each) for each in zip(*pairs, strict=True)] for pairs in
                       ([row.speech for row in rows], [row.pauses for row in rows]))  # fmt: skip
    there, met, false = (sum(each) for each in zip(*((row.there, row.met, row.false) for row in rows), strict=True))
    return Beside((speech[0], speech[1]), (lengths[0], lengths[1]), there, met, false)


def _loud(samples: sounds.Samples) -> list[Span]:
    """Where it is louder than a tenth of the mean: the floor for voice detection."""
    per = int(STEP * RATE)
    power = (samples[: len(samples) // per * per].reshape(-1, per) ** 2).mean(axis=1)
    loud = np.flatnonzero(power > 0.1 * power.mean())
    return joined([(float(step * STEP), float((step + 1) * STEP)) for step in loud])


def _between(silent: list[Span], seconds: float) -> list[Span]:
    """What is left of a recording without its silences."""
    edges = [0.0, *(edge for span in silent for edge in span), seconds]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _cut(spans: list[Span], until: float) -> list[Span]:
    return [(start, min(end, until)) for start, end in spans if start < until]


def _spans(rows: list[list[float]]) -> list[Span]:
    return [(start, end) for start, end in rows]


def _total(spans: list[Span]) -> float:
    return sum(end - start for start, end in spans)


def _shared(one: Span, other: Span) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])
