"""Runs a person's code and its tests, inside the browser; whatever goes wrong is told in plain values.

It knows nothing of the browser, so that the tests of Greenroom run it as well.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

FILE = "your code"
LONGEST = 20_000  # characters of output that are shown
SHORT = 300  # characters of a value that are shown


class Output(io.StringIO):
    """What the code prints; what is over the longest length is left out."""

    def write(self, text: str) -> int:
        """Keep the text while there is room."""
        room = LONGEST - self.tell()
        if room > 0:
            super().write(text[:room])
        return len(text)


def run(source: str, tests: list[dict[str, str]]) -> dict[str, Any]:
    """Run `source`, then each test; a test has `name`, `setup`, `got` and `wants`, all but the name code.

    Gives `error` (`kind`, `said` and `line`; None when the code itself runs), `output`, and `tests`.
    """
    output = Output()
    space: dict[str, Any] = {"__name__": "__main__"}
    linecache.cache[FILE] = (len(source), None, source.splitlines(keepends=True), FILE)
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        error = attempt(lambda: exec(compile(source, FILE, "exec", dont_inherit=True), space))
        told = [] if error else [one(dict(space), test) for test in tests]
    return {"error": error, "output": output.getvalue(), "tests": told}


def one(space: dict[str, Any], test: dict[str, str]) -> dict[str, Any]:
    """One test, in a space of its own names."""
    told = {"name": test["name"], "passed": False, "got": "", "wants": test["wants"], "call": test["got"], "said": ""}

    def check() -> None:
        exec(test["setup"], space)
        got = eval(test["got"], space)
        told["got"] = shown(got)
        told["passed"] = bool(got == eval(test["wants"], space))

    if error := attempt(check):
        told["said"] = f"{error['kind']}: {error['said']}" + (f" (line {error['line']})" if error["line"] else "")
    return told


def attempt(act: Callable[[], Any]) -> dict[str, Any] | None:
    """Do it; what went wrong, or None."""
    try:
        act()
    except SystemExit:
        return {"kind": "SystemExit", "said": "The code ended the program itself.", "line": 0}
    except BaseException as error:
        return {"kind": type(error).__name__, "said": words(error), "line": line(error)}
    return None


def words(error: BaseException) -> str:
    """The error's own words, cut short; plain ones where it has none."""
    if isinstance(error, EOFError):
        return "There is nobody to type: give the function its values instead of asking with input()."
    if isinstance(error, MemoryError):
        return "It wants more memory than the browser gives."
    return shown(error.msg if isinstance(error, SyntaxError) else error, str)


def line(error: BaseException) -> int:
    """The last line of the person's own code that it went through; 0 if it went through none."""
    if isinstance(error, SyntaxError) and error.filename == FILE:
        return error.lineno or 0
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == FILE]
    return (lines[-1] if lines else 0) or 0


def shown(value: object, how: Callable[[object], str] = repr) -> str:
    """A value as text, cut short."""
    text = how(value)
    return text if len(text) <= SHORT else f"{text[:SHORT]} …"
