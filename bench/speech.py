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
from typing import TYPE_CHECKING, Any

import numpy as np
from bench.pauses import pauses

from bench import sounds
from greenroom.adapters.listening import listen
from greenroom.adapters.sound import RATE
from greenroom.core.delivery.doubts import why_not_an_answer
from greenroom.core.delivery.fillers import is_filler
from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.values import Listening

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.core.delivery.values import Heard

_WORD = re.compile(r"[a-z0-9']+")
_NUMBERS = {"10": "ten", "meters": "metres", "metres": "metres", "alright": "all right", "gonna": "going to"}
_LONG = ("mfa_acoustic", "jfk", "mfa_cold3", "kokoro_am_michael_tts2", "az_chat2")  # cut at 90 seconds


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
    pauses(folder, {each.id: each.heard for each in heard}, aligned)
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
