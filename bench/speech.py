"""The recogniser on real clips: words, their times, pauses, hesitations, speed, memory, and what is no answer at all.

Beside each figure stands a floor: one plain listening without the second one, words spread evenly, or loudness alone.
"""

from __future__ import annotations

import difflib
import json
import re
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from bench import sounds
from greenroom.adapters.listening import listen, speech_in
from greenroom.adapters.sound import RATE, STEP, decode
from greenroom.core.delivery.doubts import why_not_an_answer
from greenroom.core.delivery.fillers import is_filler
from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.pauses import SHORTEST
from greenroom.core.delivery.values import Listening

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.core.delivery.values import Heard

    Span = tuple[float, float]

_WORD = re.compile(r"[a-z0-9']+")
_NUMBERS = {"10": "ten", "meters": "metres", "metres": "metres", "alright": "all right", "gonna": "going to"}
_JOINED = 0.25  # seconds between words that are one stretch of speech in the alignment
_LONG = ("mfa_acoustic", "jfk", "mfa_cold3", "kokoro_am_michael_tts2", "az_chat2")  # cut at 90 seconds
_SHORT = (
    "austen_0920", "sb_spk1_snt1", "librispeech_61-70968-0000", "sb_spk2_snt4", "sb_spk1_snt3", "sb_spk2_snt2",
    "sb_spk1_snt5", "goforward",
)  # fmt: skip
_PAUSES = (0.6, 1.0, 0.8, 1.5, 0.5, 2.5, 0.7)


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip with what was heard in it and how long that took."""

    id: str
    kind: str
    known: str
    heard: Heard
    took: float
    first: float | None


def main(data: Path) -> None:
    """Print the tables."""
    folder = data / "audio"
    listed = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    aligned = json.loads((folder / "word_alignments.json").read_text(encoding="utf-8"))
    heard = [_clip(row, (folder / row["file"]).read_bytes()) for row in listed]
    words(heard)
    word_times(heard, aligned)
    pauses(folder, heard, aligned)
    hesitations(heard)
    speed(folder)
    no_answers(folder, {each.id: each.heard for each in heard})


def words(heard: list[Clip]) -> None:
    """Word error rate, hesitations left out on both sides."""
    print(f"{'Words':<24}{'clips':>7}{'words':>7}{'wrong':>8}")
    for kind in dict.fromkeys(each.kind for each in heard if each.known):
        of_kind = [each for each in heard if each.kind == kind and each.known]
        pairs = [(_real(each.known), _real(each.heard.text)) for each in of_kind]
        wrong, total = sum(_errors(*pair) for pair in pairs), sum(len(known) for known, _ in pairs)
        print(f"  {kind:<22}{len(of_kind):>7}{total:>7}{wrong / total:>8.1%}")


def word_times(heard: list[Clip], aligned: dict[str, list[list[Any]]]) -> None:
    """How far the beginnings of words lie from a forced alignment; floor: the words spread evenly over the speech."""
    off, even = [], []
    for each in (each for each in heard if each.id in aligned):
        known = aligned[each.id]
        one, other = [row[0] for row in known], [_plain(word.text) for word in each.heard.words]
        first, last = each.heard.speech[0].start, each.heard.speech[-1].end
        for block in difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                start = known[block.a + step][1]
                off.append(each.heard.words[block.b + step].start - start)
                even.append(first + (last - first) * (block.b + step) / len(other) - start)
    size = np.abs(off)
    print(f"\nBeginnings of {len(off)} words: {np.mean(size):.3f} s off on average, {np.mean(off):+.3f} s to one side,")
    print(f"  {np.mean(size <= 0.2):.0%} within 0.2 s; floor (spread evenly): {np.mean(np.abs(even)):.3f} s")


def pauses(folder: Path, heard: list[Clip], aligned: dict[str, list[list[Any]]]) -> None:
    """Speech and pauses against known silences and a forced alignment; floor: loudness alone."""
    print(f"\n{'Speech and pauses':<40}{'speech':>9}{'pauses':>9}{'found':>9}{'false':>7}{'floor':>9}{'floor':>9}")
    clips = [sounds.clip(folder / f"{name}.wav") for name in _SHORT]
    for noise in (-70, -55, -45, -40):
        whole, silent = sounds.with_pauses(clips, _PAUSES, noise)
        _pause_row(f"silences of known length, noise {noise} dB", whole, _between(silent, len(whole) / RATE))
    for each in (each for each in heard if each.id in aligned):
        known: list[Span] = []
        for _, start, end in aligned[each.id]:
            if known and start - known[-1][1] < _JOINED:
                known[-1] = (known[-1][0], max(end, known[-1][1]))
            else:
                known.append((start, end))
        _pause_row(f"alignment of {each.id}", sounds.clip(folder / f"{each.id}.wav"), known)


def hesitations(heard: list[Clip]) -> None:
    """How many “um” and “uh” are found, and how many of those found are there."""
    print(f"\n{'Hesitations':<24}{'there':>7}{'found':>7}{'right':>7}")
    for kind in dict.fromkeys(each.kind for each in heard if each.known):
        there = found = right = 0
        for each in (each for each in heard if each.kind == kind and each.known):
            known, got = _tokens(each.known), _tokens(each.heard.text)
            there += sum(map(is_filler, known))
            found += sum(map(is_filler, got))
            right += _fillers_met(known, got)
        print(f"  {kind:<22}{there:>7}{found:>7}{right:>7}")


def speed(folder: Path) -> None:
    """Seconds for an answer of ninety seconds, first words and peak memory, in a process of its own."""
    whole = np.concatenate([sounds.clip(folder / f"{name}.wav") for name in _LONG])[: 90 * RATE]
    code = "import sys, json; from bench.speech import timed; print(json.dumps(timed(sys.stdin.buffer.read())))"
    done = subprocess.run([sys.executable, "-c", code], input=sounds.as_wav(whole), capture_output=True, check=True)
    took, first, work, memory = json.loads(done.stdout)
    seconds = len(whole) / RATE
    print(f"\nAn answer of {seconds:.0f} s, heard by a program just started: {took:.1f} s (aim 30),")
    print(f"  {work:.1f} s of computing, so {work / 2:.1f} s on two idle cores;")
    print(f"  first words after {first:.1f} s (aim 5); at most {memory} MB of memory (aim 1,200)")


def timed(content: bytes) -> tuple[float, float, float, int]:
    """Seconds in all, to the first words, and of computing; megabytes of memory at most."""
    clip = _clip({"id": "", "cat": "", "ref": ""}, content)
    used = resource.getrusage(resource.RUSAGE_SELF)
    return clip.took, clip.first or clip.took, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def no_answers(folder: Path, heard: dict[str, Heard]) -> None:
    """What is said of recordings that hold no answer, or one that cannot be measured."""
    acoustic = sounds.clip(folder / "mfa_acoustic.wav")
    made = {
        "silence": sounds.silence(), "noise of a room": sounds.room(), "loud noise": sounds.room(20, -25),
        "music": sounds.music(), "a dog": sounds.barking(),
        "speech, overloaded": sounds.overloaded(acoustic, 10),
        "speech, badly overloaded": sounds.overloaded(acoustic, 300),
        "speech in loud noise": acoustic + sounds.room(len(acoustic) / RATE + 1, -25)[: len(acoustic)],
        "two people, high and low": np.concatenate(
            [sounds.clip(folder / f"{name}.wav") for name in ("kokoro_af_heart_tts1", "kokoro_am_michael_tts2")]
        ),
    }  # fmt: skip
    cases = {name: _clip({"id": name, "cat": "", "ref": ""}, sounds.as_wav(each)).heard for name, each in made.items()}
    for name in ("az_katiesteve", "ami_dev00", "ami_tst00"):
        cases[f"several people: {name}"] = heard[name]
    print("\nWhat is no answer, or hard to measure")
    for name, each in cases.items():
        delivery = deliver(each, None, Listening())
        said = (
            why_not_an_answer(each)
            or "; ".join(f"{one.what}: {one.why}" for one in delivery.not_measured)
            or "all measured"
        )
        print(f"  {name}: voices {each.voices}, clipped {each.sound.clipped:.1%}, “{each.text[:60]}”\n    → {said}")
    alone = [name for name in ("mfa_acoustic", "mfa_cold3", "az_chat2", "jfk", "mfa_um") if heard[name].voices == 2]
    refused = [
        name for name, each in heard.items() if why_not_an_answer(each) and not name.startswith(("ami", "az_katie"))
    ]
    print(f"  one person taken for two: {alone or 'none'}; real speech refused: {refused or 'none'}")


def _clip(row: dict[str, Any], content: bytes) -> Clip:
    """Listen to one clip by the clock."""
    begun = time.perf_counter()
    first: list[float] = []

    def told(_: float, text: str) -> None:
        if text and not first:
            first.append(time.perf_counter() - begun)

    heard = listen(content, Listening(), told)
    took = time.perf_counter() - begun
    return Clip(row["id"], row["cat"], row["ref"] or "", heard, took, first[0] if first else None)


def _pause_row(name: str, samples: sounds.Samples, known: list[Span]) -> None:
    found = [(each.start, each.end) for each in speech_in(decode(sounds.as_wav(samples)).at_speaking_level())]
    floor = _loud(samples)
    there, got = _gaps(known), _gaps(found)
    met = sum(any(_shared(a, b) > 0.5 * (a[1] - a[0]) for b in got) for a in there)
    false = sum(not any(_shared(a, b) > 0 for b in _gaps(known, 0.1)) for a in got)

    def off(spans: list[Span], truth: list[Span]) -> str:
        return f"{_total(spans) / _total(truth) - 1:+.1%}" if truth else "–"

    print(
        f"  {name:<38}{off(found, known):>9}{off(got, there):>9}{f'{met}/{len(there)}':>9}{false:>7}"
        f"{off(floor, known):>9}{off(_gaps(floor), there):>9}"
    )


def _loud(samples: sounds.Samples) -> list[Span]:
    """Where it is louder than a tenth of the mean: the floor for voice detection."""
    per = int(STEP * RATE)
    power = (samples[: len(samples) // per * per].reshape(-1, per) ** 2).mean(axis=1)
    spans: list[Span] = []
    for step in np.flatnonzero(power > 0.1 * power.mean()):
        start = float(step * STEP)
        if spans and start - spans[-1][1] < _JOINED:
            spans[-1] = (spans[-1][0], start + STEP)
        else:
            spans.append((start, start + STEP))
    return spans


def _between(silent: list[Span], seconds: float) -> list[Span]:
    """What is left of a recording without its silences."""
    edges = [0.0, *(edge for span in silent for edge in span), seconds]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _gaps(spans: list[Span], least: float = SHORTEST) -> list[Span]:
    return [(a[1], b[0]) for a, b in pairwise(spans) if b[0] - a[1] >= least]


def _total(spans: list[Span]) -> float:
    return sum(end - start for start, end in spans)


def _shared(one: Span, other: Span) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])


def _tokens(text: str) -> list[str]:
    words = _WORD.findall(text.lower().replace("’", "'"))
    return " ".join(_NUMBERS.get(word, word) for word in words).split()


def _real(text: str) -> list[str]:
    return [word for word in _tokens(text) if not is_filler(word)]


def _plain(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def _fillers_met(known: list[str], got: list[str]) -> int:
    """Hesitations that stand between the same words in both."""
    one, other = (["~" if is_filler(word) else word for word in words] for words in (known, got))
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(one[block.a + step] == "~" for block in blocks for step in range(block.size))


def _errors(known: list[str], got: list[str]) -> int:
    """The least number of words to put in, leave out or change."""
    row = list(range(len(got) + 1))
    for place, word in enumerate(known, 1):
        above, row[0] = row[0], place
        for at, other in enumerate(got, 1):
            above, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, above + (word != other))
    return row[-1]
