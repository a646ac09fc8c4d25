"""What came out of a task: tests that pass, checks that hold, before and after the new requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_checks import checked_over
from greenroom.core.interviewer.formats.technical_values import CodeTask, Sort
from greenroom.core.interviewer.values import Mark, Point

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.technical_checks import Checked
    from greenroom.core.interviewer.formats.technical_results import Tally, Tried
    from greenroom.core.interviewer.formats.technical_so_far import TaskSoFar
    from greenroom.core.interviewer.formats.technical_values import Trial

_OUTCOME, _NEW = "What came out", "The new requirement"
_LACKS = {Sort.FOUND: "Not found", Sort.ABSENT: "Not so", Sort.BEFORE: "Not so"}
_COPY = "It is the material, nearly word for word: there is nothing of your own to look at."
_UNRUN = "Not rated: the code was not run here. Run it elsewhere against the tests below, and judge for yourself."


def outcome(task: TaskSoFar) -> Mark:
    """Tests passed by the code handed in last, or what holds of the text."""
    if not task.works:
        return Mark(_OUTCOME, None, "Not rated: nothing was handed in.")
    return _held(task, _OUTCOME, twist=False)


def taken_up(task: TaskSoFar) -> Mark:
    """How far the work handed in after the new requirement meets it."""
    if task.twist_at is None:
        return Mark(_NEW, None, "Not rated: it did not come to that.")
    if not task.reworked:
        return Mark(_NEW, None, "Not rated: nothing was handed in after it.")
    return _held(task, _NEW, twist=True)


def _held(task: TaskSoFar, name: str, *, twist: bool) -> Mark:
    """The work handed in last, held against the task or against what arrived mid-way."""
    place, body = task.works[-1][0], task.body
    if task.is_copy:
        return Mark(name, 1.0, _COPY, (Point("This", place),))
    if not isinstance(body, CodeTask):
        return _of_checks(name, checked_over(body.twist.checks if twist else body.checks, task.texts))
    if (results := task.results) is None:
        return Mark(name, None, _UNRUN, _to_run(body.twist.hidden if twist else body.hidden))
    if results.error:
        return Mark(name, 1.0, f"The code stops before the first test: {results.error}.", (Point("This", place),))
    visible = [each for each in results.visible if each.twist is twist]
    return _of_tests(name, visible, results.twist if twist else results.hidden, place)


def _of_tests(name: str, visible: list[Tried], hidden: Tally, place: int) -> Mark:
    """The share of tests that pass, with the names of those that do not."""
    passed, total = sum(each.passed for each in visible) + hidden.passed, len(visible) + hidden.total
    if not total:
        return Mark(name, None, _UNRUN)
    failed = (*(each.name for each in visible if not each.passed), *hidden.failed)
    told = tuple(Point(f"Does not pass: {each}", place) for each in failed)
    return Mark(name, _share(passed, total), f"{passed} of {total} tests pass.", told)


def _to_run(trials: tuple[Trial, ...]) -> tuple[Point, ...]:
    """Tests to run elsewhere, in words and in Python."""
    return tuple(
        Point(f"{each.name}: {each.setup and each.setup + '; '}{each.got} should give {each.wants}") for each in trials
    )


def _of_checks(name: str, found: tuple[Checked, ...]) -> Mark:
    """What holds with its words, what does not by its name."""
    met = [each for each in found if each.met]
    lacking = [each for each in found if not each.met]
    told = [Point(f"{_LACKS[each.check.sort]}: {each.check.name}", each.place, each.quote) for each in lacking]
    told += [Point(f"Found: {each.check.name}", each.place, each.quote) for each in met if each.quote]
    why = f"{len(met)} of {len(found)} things that good work has."
    return Mark(name, _share(len(met), len(found)), why, tuple(told))


def _share(part: int, whole: int) -> float:
    return round(1 + 4 * part / whole, 1)
