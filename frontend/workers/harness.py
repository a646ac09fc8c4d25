"""Runs a person's code and its tests, inside the browser; whatever goes wrong is told in plain values.

It knows nothing of the browser, so that the tests of Greenroom run it as well.
"""

import contextlib
import io
import linecache
import traceback

FILE = "your code"
LONGEST = 20_000  # characters of output that are shown
SHORT = 300  # characters of a value that are shown


class Output(io.StringIO):
    """What the code prints; what is over the longest length is left out."""

    def write(self, text):
        """Keep the text while there is room."""
        room = LONGEST - self.tell()
        if room > 0:
            super().write(text[:room])
        return len(text)


def run(source, tests):
    """Run `source`, then each test; a test is a mapping of `name`, `setup`, `got` and `wants`, all code.

    Gives a mapping of `error` (a mapping of `kind`, `said`, `line`; None when the code itself runs), `output`, and
    `tests` as (name, passed, got, wants, said) mappings.
    """
    output = Output()
    space = {"__name__": "__main__"}
    linecache.cache[FILE] = (len(source), None, source.splitlines(keepends=True), FILE)
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        error = attempt(lambda: exec(compile(source, FILE, "exec"), space))
        told = [] if error else [one(dict(space), test) for test in tests]
    return {"error": error, "output": output.getvalue(), "tests": told}


def one(space, test):
    """One test, in a space of its own names."""
    told = {"name": test["name"], "passed": False, "got": "", "wants": test["wants"], "call": test["got"], "said": ""}

    def check():
        exec(test["setup"], space)
        got = eval(test["got"], space)
        told["got"] = shown(got)
        told["passed"] = bool(got == eval(test["wants"], space))

    if error := attempt(check):
        told["said"] = f"{error['kind']}: {error['said']}" + (f" (line {error['line']})" if error["line"] else "")
    return told


def attempt(act):
    """Do it; what went wrong as a mapping, or None."""
    try:
        act()
    except SystemExit:
        return {"kind": "SystemExit", "said": "The code ended the program itself.", "line": 0}
    except BaseException as error:
        return {"kind": type(error).__name__, "said": words(error), "line": line(error)}
    return None


def words(error):
    """The error's own words, cut short."""
    if isinstance(error, EOFError):
        return "There is nobody to type: give the function its values instead of asking with input()."
    return shown(str(error) if not isinstance(error, SyntaxError) else error.msg, str)


def line(error):
    """The last line of the person's own code that it went through; 0 if it went through none."""
    if isinstance(error, SyntaxError) and error.filename == FILE:
        return error.lineno or 0
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == FILE]
    return lines[-1] if lines else 0


def shown(value, how=repr):
    """A value as text, cut short."""
    text = how(value)
    return text if len(text) <= SHORT else f"{text[:SHORT]} …"
