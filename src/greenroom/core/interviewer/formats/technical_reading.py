"""What strikes a reader of Python code: a loop in a loop, a list that is not one's own, an error that is swallowed."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_values import Probe
from greenroom.core.interviewer.formats.technical_words import quote_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.spans import Quote

_CHANGES = frozenset(
    {"append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort", "update", "setdefault"}
)
_SWALLOWED = Probe(
    "code-except",
    "“{words}” catches everything. Which errors did you have in mind, and what becomes of the others?",
    r"only|specific|valueerror|keyerror|typeerror|hid\w*|swallow\w*|lost|narrow|raise|bug",
)
_ARGUMENT = Probe(
    "code-argument",
    "“{words}” changes what the caller handed in. Is that meant?",
    r"copy|not meant|mistake|sorted\(|list\(|new|surpris\w*|side effect|yes|no\b|saves?|memory",
)
_DEFAULT = Probe(
    "code-default",
    "What happens at the second call to “{words}”?",
    r"shared|same|kept|remember|mutable|once|none|old|still",
)
_NESTED = Probe(
    "code-nested", "“{words}” stands inside another loop.", r"quadratic|square|n\^?2|times|each|linear|all|slow"
)
Function = ast.FunctionDef | ast.AsyncFunctionDef  # fmt: skip


@dataclass(frozen=True, slots=True)
class Striking:
    """A place in the code, and the question it raises."""

    probe: Probe
    quote: Quote


def striking(code: str) -> tuple[Striking, ...]:
    """What strikes a reader, in the order of importance; nothing where the code cannot be read."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last where brackets are nested too deep
        return ()
    found = [*_swallowed(tree), *_changed(tree), *_defaults(tree), *_nested(tree)]
    return tuple(_told(probe, line, code) for probe, line in found)


def nested_loop(code: str) -> Striking | None:
    """The first loop inside a loop, if there is one."""
    return next((each for each in striking(code) if each.probe.id == _NESTED.id), None)


def _told(probe: Probe, line: int, code: str) -> Striking:
    """The question with the line of code that it is about."""
    lines = code.splitlines(keepends=True)
    start = sum(len(each) for each in lines[: line - 1])
    quote = quote_of(code, start, start + len(lines[line - 1]))
    return Striking(Probe(probe.id, probe.text.format(words=quote.text.rstrip(":")), probe.cue, probe.again), quote)


def _swallowed(tree: ast.AST) -> Iterator[tuple[Probe, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type
            if caught is None or (isinstance(caught, ast.Name) and caught.id in {"Exception", "BaseException"}):
                yield _SWALLOWED, node.lineno


def _changed(tree: ast.AST) -> Iterator[tuple[Probe, int]]:
    for function in _functions(tree):
        given = {each.arg for each in function.args.args} - {"self", "cls"}
        own = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        for node in ast.walk(function):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
                name = called.value.id
                if called.attr in _CHANGES and name in given - own:
                    yield _ARGUMENT, called.lineno


def _defaults(tree: ast.AST) -> Iterator[tuple[Probe, int]]:
    for function in _functions(tree):
        if any(isinstance(each, ast.List | ast.Dict | ast.Set) for each in function.args.defaults):
            yield _DEFAULT, function.lineno


def _nested(tree: ast.AST) -> Iterator[tuple[Probe, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.While):
            inner = [each for each in ast.walk(node) if isinstance(each, ast.For | ast.While) and each is not node]
            yield from ((_NESTED, each.lineno) for each in inner[:1])


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
