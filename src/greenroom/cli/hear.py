"""`greenroom hear`: what is said in a recording, how it is said, and what the judge finds in it. Needs no database."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from greenroom.cli.files import content_at
from greenroom.conf import knobs

if TYPE_CHECKING:
    import argparse

_WIDTH = 60
_LARGEST = 1024 * 1024 * 1024  # an hour of video


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `hear` to the program's commands."""
    parser = subparsers.add_parser("hear", help="listen to a recorded answer: transcript, delivery and feedback")
    parser.add_argument("file", metavar="FILE", help="wav, mp3, m4a, webm, mp4, ogg or flac; - for standard input")
    parser.add_argument("--question", default="", metavar="TEXT", help="the question that it answers")
    parser.add_argument("--json", action="store_true", help="print everything as JSON, words with their times")
    parser.add_argument("--language", default="en", metavar="CODE", help="the language to listen for (default: en)")
    parser.add_argument("--stutter", action="store_true", help="leave pace, pauses and hesitations alone")
    parser.add_argument("--second-language", action="store_true", help="the same, for a language you learnt later")
    parser.set_defaults(run=hear)


def hear(arguments: argparse.Namespace) -> int:
    """Listen, measure, judge and print."""
    _, content = content_at(arguments.file, largest=_LARGEST)
    from greenroom.adapters.recognisers import chosen  # noqa: PLC0415 - the recogniser takes time to load
    from greenroom.core.delivery.values import Listening  # noqa: PLC0415 - as above
    from greenroom.services.hearing_told import hear_answer, told_as_json, told_as_text  # noqa: PLC0415 - as above

    listening = Listening(arguments.language, arguments.stutter, arguments.second_language)
    model = chosen(knobs.folder("GREENROOM_RECOGNISER"), knobs.home())
    told = _progress if sys.stderr.isatty() else _nothing
    answer = hear_answer(content, arguments.question, listening, told, model=model)
    if arguments.json:
        print(json.dumps(told_as_json(answer), ensure_ascii=False, indent=2))
    else:
        print(told_as_text(answer))
    return 0


def _progress(done: float, words: str) -> None:
    """How far it is, on one line that is written over."""
    print(f"\r{done:4.0%} {words[-_WIDTH:]:<{_WIDTH}}", end="\n" if done == 1 else "", file=sys.stderr, flush=True)


def _nothing(_: float, __: str) -> None:
    """Nobody looks on."""
