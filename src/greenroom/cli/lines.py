"""Lines of JSON in, lines of JSON out: one bad line is named, and does not stop the others."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import InvalidChoice, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

BAD_INPUT = 2


def json_lines(lines: Iterable[str], answer: Callable[[dict[str, Any]], dict[str, Any]], fields: str) -> int:
    """Print what `answer` says to each line, as it comes; 2 when a line could not be read, and why."""
    worst = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            print(json.dumps(answer(_object(line, fields)), ensure_ascii=False), flush=True)
        except UserError as error:
            print(f"Line {number}: {error.message}", file=sys.stderr)
            worst = BAD_INPUT
    return worst


def _object(line: str, fields: str) -> dict[str, Any]:
    """The line as an object of JSON."""
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        message = f"This is no object of JSON. Write {fields}."
        raise InvalidChoice(message)
    return read
