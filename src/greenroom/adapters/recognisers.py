"""Recognisers of speech: the one that is packed in, and better ones that a person may download on request."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice, UserError

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "recognisers"
_LICENCE = "MIT, by OpenAI; converted by Systran"
_OFFLINE = (
    "The recogniser could not be downloaded: this machine is offline, or the place that has it does not answer. "
    "The one that comes with Greenroom goes on working."
)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One that can be downloaded.

    Attributes:
        name: what Whisper calls it.
        megabytes: how much is downloaded.
        memory: megabytes of memory while it listens, about.
        languages: which it hears.
        licence: of its weights.
    """

    name: str
    megabytes: int
    memory: int
    languages: str
    licence: str = _LICENCE


# From the least to the best. The files are those of Systran's conversions; memory with weights in 8 bits.
RECOGNISERS = (
    Recogniser("tiny", 75, 350, "99 languages, roughly"),
    Recogniser("base.en", 145, 450, "English"),
    Recogniser("base", 145, 450, "99 languages, fairly"),
    Recogniser("small.en", 485, 900, "English"),
    Recogniser("small", 485, 900, "99 languages, well"),
)


def chosen(given: Path | None, home: Path) -> Path | None:
    """The folder of the recogniser to use: the given one, else the best that was downloaded; None for the packed."""
    if given is not None:
        return given
    best = downloaded(home)
    return home / FOLDER / best[-1].name if best else None


def downloaded(home: Path) -> tuple[Recogniser, ...]:
    """Those that were downloaded, the best last."""
    return tuple(each for each in RECOGNISERS if (home / FOLDER / each.name / "model.bin").is_file())


def recogniser_named(name: str) -> Recogniser:
    """The recogniser of that name.

    Raises:
        InvalidChoice: there is none.
    """
    found = next((each for each in RECOGNISERS if each.name == name), None)
    if found is None:
        raise InvalidChoice(f"“{name}” is none of {', '.join(each.name for each in RECOGNISERS)}.")
    return found


def download(recogniser: Recogniser, home: Path) -> Path:
    """Fetch a recogniser, because the person asked for it; its folder. What a broken download left is gone.

    Raises:
        UserError: it cannot be reached.
    """
    from faster_whisper import download_model  # noqa: PLC0415 - nobody else here needs it

    folder, part = home / FOLDER / recogniser.name, home / FOLDER / f"{recogniser.name}.part"
    shutil.rmtree(part, ignore_errors=True)
    try:
        download_model(recogniser.name, output_dir=str(part))
        shutil.rmtree(folder, ignore_errors=True)
        part.replace(folder)
    except (OSError, ValueError) as error:
        raise UserError(_OFFLINE) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def remove(recogniser: Recogniser, home: Path) -> None:
    """Delete a recogniser that was downloaded, if it is there."""
    shutil.rmtree(home / FOLDER / recogniser.name, ignore_errors=True)
