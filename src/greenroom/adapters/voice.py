"""A speaking voice from this machine, for browsers that have none: the program espeak-ng, where it is installed."""

from __future__ import annotations

import shutil
import subprocess

from greenroom.core.errors import NotFound

_PROGRAM = "espeak-ng"
_LONGEST_SECONDS = 20
_LONGEST_TEXT = 5_000
_PITCH = {"low": "38", "high": "62"}
_WORDS_A_MINUTE = "155"


def can_speak() -> bool:
    """Whether there is such a program."""
    return shutil.which(_PROGRAM) is not None


def speak(text: str, voice: str, language: str = "en") -> bytes:
    """The words as a WAV file; `voice` is a hint such as `low-1`, whose number tells two people apart.

    Raises:
        NotFound: this machine has no such program.
    """
    program = shutil.which(_PROGRAM)
    if program is None:
        raise NotFound("This machine has no speaking voice. Read the words, or install espeak-ng.")
    height, _, number = voice.partition("-")
    kind = ("m" if height == "low" else "f") + (number if number in {"1", "2", "3", "4"} else "1")
    how = ["-v", f"{language}+{kind}", "-p", _PITCH.get(height, "50"), "-s", _WORDS_A_MINUTE]
    spoken = subprocess.run(  # noqa: S603 - our own words as an argument list, no shell
        [program, "--stdout", *how, "--stdin"],
        input=text[:_LONGEST_TEXT].encode(),
        capture_output=True,
        timeout=_LONGEST_SECONDS,
        check=True,
    )
    return spoken.stdout
