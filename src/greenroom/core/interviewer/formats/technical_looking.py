"""The interviewer looks at what was handed in: what the tests say, what strikes a reader, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.closing import invitation
from greenroom.core.interviewer.formats.technical_reading import nested_loop, striking
from greenroom.core.interviewer.formats.technical_so_far import AGAIN
from greenroom.core.interviewer.formats.technical_values import CodeTask, Sort
from greenroom.core.interviewer.values import Kind, Line, Pressure

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.technical_results import Results
    from greenroom.core.interviewer.formats.technical_so_far import TaskSoFar

_ROUNDS = 2  # how often something is handed back to be mended
_CHECKS = 2  # how many things that lack in a text are asked about before it goes on
_EMPTY = (
    "That is still the page as I gave it to you. What would be a first small step?",
    "There is nothing to look at yet. Which case is the simplest?",
)
_COPIED = ("This is what I gave you to read. What do you make of it?", "These are my own words. I am after yours.")
_UNRUN = "I have your code, though it was not run here. Which input would you try first, and what should come out?"
_STOPS = "It stops before the first test: {error}. What do you make of that?"
_FAILS = "“{name}” does not pass. {told} Where would you look?"
_HIDDEN = (
    "The tests on your page pass. Of {total} others that I have, {failed} not. Which inputs have you not tried yet?"
)
_NAMED = "One that still fails is called “{name}”. What does your code do there?"
_LEAVE = "Let us leave it at that, and talk about it."
_PASSES = {
    Pressure.FRIENDLY: "The tests on your page pass, and so do all mine.",
    Pressure.NEUTRAL: "All tests pass, yours and mine.",
    Pressure.SCEPTICAL: "The tests pass. That alone does not make it right.",
}
_READ = ("I have read it.", "Thank you, I have read this one too.", "I have your text.")
_BRIEF = "That is short for somebody who was not there. What else do they need to know?"
_HOUR = "With another hour, what would you do first?"
_TWIST = "Something has come up. {text}"


def after_work(task: TaskSoFar) -> tuple[Line, ...]:
    """What is said to a piece of work."""
    work = task.last_work
    if task.is_copy:
        return task.say(Kind.INVITATION, task.one_of(_COPIED, "copied"), "empty")
    if work is None or _is_untouched(task, work.text):
        return task.say(Kind.INVITATION, task.one_of(_EMPTY, "empty"), "empty")
    return _after_code(task) if task.is_code else _after_text(task, work.text)


def _is_untouched(task: TaskSoFar, text: str) -> bool:
    starter = task.body.starter if isinstance(task.body, CodeTask) else ""
    return "".join(text.split()) in ("", "".join(starter.split()))


def _after_code(task: TaskSoFar) -> tuple[Line, ...]:
    results = task.results
    if results is None:
        return next_step(task) if "probe-unrun" in task.keys else task.say(Kind.PROBE, _UNRUN, "probe-unrun")
    if results.all_passed:
        said = task.say(
            Kind.TALK,
            task.one_of(
                (_PASSES[task.so_far.script.pressure], "Everything passes, the tests on your page and the others."),
                "passes",
            ),
            "passes",
        )
        return (*said, *next_step(task.then(said)))
    if task.count("mend-") < _ROUNDS:
        return task.say(Kind.INVITATION, _what_fails(task, results), f"mend-{task.count('mend-') + 1}")
    said = task.say(Kind.TALK, _LEAVE)
    return (*said, *next_step(task.then(said)))


def _what_fails(task: TaskSoFar, results: Results) -> str:
    """The most telling thing that is wrong; hidden tests are counted first, and one is named only the second time."""
    if results.error:
        return _STOPS.format(error=results.error)
    if (failing := results.failing) is not None:
        told = failing.said or (f"It gives {failing.got}, and {failing.wants} is wanted." if failing.got else "")
        return " ".join(_FAILS.format(name=failing.name, told=told and f"{told.rstrip('.')}.").split())
    failed = (*results.hidden.failed, *results.twist.failed)
    if failed and task.count("mend-"):
        return _NAMED.format(name=failed[0])
    total = results.hidden.total + results.twist.total
    count = total - results.hidden.passed - results.twist.passed
    return _HIDDEN.format(total=total, failed="one does" if count == 1 else f"{count} do")


def _after_text(task: TaskSoFar, text: str) -> tuple[Line, ...]:
    least = 0 if isinstance(task.body, CodeTask) else task.body.words[0]
    if len(text.split()) < least // 2 and task.twist_at is None and "brief" not in task.keys:
        return task.say(Kind.INVITATION, _BRIEF, "brief")
    said = task.say(Kind.TALK, task.one_of(_READ, "read"))
    return (*said, *next_step(task.then(said)))


def next_step(task: TaskSoFar) -> tuple[Line, ...]:
    """What comes next once something was handed in: a question about it, the new requirement, and at last the end."""
    if lacking := _about_lacking(task):
        return lacking
    asked = {key.removeprefix("probe-").removesuffix(AGAIN) for key in task.keys if key.startswith("probe-")}
    rest = [each for each in task.body.probes if each.id not in asked]
    if task.twist_at is None and len(rest) < len(task.body.probes):
        return task.say(Kind.QUESTION, _TWIST.format(text=task.body.twist.text), "twist")
    code = _about_code(task) if task.twist_at is not None else ()
    if code or rest:
        return code or _probe(task, rest[0].id)
    return invitation(task.so_far) if "hour" in task.keys else task.say(Kind.QUESTION, _HOUR, "hour")


def _probe(task: TaskSoFar, id: str) -> tuple[Line, ...]:  # noqa: A002 - the word that people use
    """A question about the work; one about time says which loop made it come up."""
    probe = next(each for each in task.body.probes if each.id == id)
    loop = nested_loop(task.last_work.text) if id == "cost" and task.is_code and task.last_work else None
    if loop is None:
        return task.say(Kind.PROBE, probe.text, f"probe-{id}")
    return task.say(Kind.PROBE, f"{loop.probe.text} {probe.text}", f"probe-{id}", loop.quote)


def _about_code(task: TaskSoFar) -> tuple[Line, ...]:
    """One question about what strikes a reader of the code, once."""
    if not task.is_code or task.last_work is None or any(key.startswith("probe-code-") for key in task.keys):
        return ()
    found = [each for each in striking(task.last_work.text) if each.probe.id != "code-nested"]
    return task.say(Kind.PROBE, found[0].probe.text, f"probe-{found[0].probe.id}", found[0].quote) if found else ()


def _about_lacking(task: TaskSoFar) -> tuple[Line, ...]:
    """A question about what lacks in a text, without giving it away; two before the new requirement, one after it."""
    most = _CHECKS if task.twist_at is None else 1
    if task.count("check-") >= most or (task.twist_at is not None and not task.reworked):
        return ()
    lacking = [each for each in task.checks if not each.met and f"check-{each.check.id}" not in task.keys]
    if not lacking:
        return ()
    first = lacking[0]
    about = first.quote if first.check.sort is Sort.ABSENT else None
    return task.say(Kind.PROBE, first.check.ask, f"check-{first.check.id}", about)
