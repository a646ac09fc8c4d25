"""What came out of a task: tests that pass, checks that hold, before and after the new requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_checks import checked_over
from greenroom.core.interviewer.formats.technical_values import CodeTask
from greenroom.core.interviewer.values import Mark, Point

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.technical_checks import Checked
    from greenroom.core.interviewer.formats.technical_results import Tally, Tried
    from greenroom.core.interviewer.formats.technical_so_far import TaskSoFar
    from greenroom.core.interviewer.formats.technical_values import Check, Trial

_OUTCOME, _NEW = "What came out", "The new requirement"
_UNRUN = "Not rated: the code was not run here. Run it elsewhere against the tests below, and judge for yourself."


def outcome(task: TaskSoFar) -> Mark:
    """Tests passed by the code handed in last, or what holds of the text."""
    if not task.works:
        return Mark(_OUTCOME, None, "Not rated: nothing was handed in.")
    place = task.works[-1][0]
    if not isinstance(task.body, CodeTask):
        return _of_checks(_OUTCOME, checked_over(task.body.checks, task.texts))
    if (results := task.results) is None:
        return Mark(_OUTCOME, None, _UNRUN, _to_run(task.body.hidden))
    if results.error:
        return Mark(_OUTCOME, 1.0, f"The code stops before the first test: {results.error}.", (Point("This", place),))
    return _of_tests(_OUTCOME, [each for each in results.visible if not each.twist], results.hidden, place)


def taken_up(task: TaskSoFar) -> Mark:
    """How far the work handed in after the new requirement meets it."""
    if task.twist_at is None:
        return Mark(_NEW, None, "Not rated: it did not come to that.")
    if not task.reworked:
        return Mark(_NEW, None, "Not rated: nothing was handed in after it.")
    place = task.works[-1][0]
    if not isinstance(task.body, CodeTask):
        return _of_checks(_NEW, checked_over(task.body.twist.checks, task.texts))
    results = task.results
    if results is None:
        return Mark(_NEW, None, _UNRUN, _to_run(task.body.twist.hidden))
    if results.error:
        return Mark(_NEW, 1.0, f"The code stops before the first test: {results.error}.", (Point("This", place),))
    return _of_tests(_NEW, [each for each in results.visible if each.twist], results.twist, place)


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
    told = [Point(f"Not found: {_named(each.check)}", each.place, each.quote) for each in found if not each.met]
    told += [Point(f"Found: {_named(each.check)}", each.place, each.quote) for each in met if each.quote]
    return Mark(
        name, _share(len(met), len(found)), f"{len(met)} of {len(found)} things that good work has.", tuple(told)
    )


def _named(check: Check) -> str:
    return check.name[:1].lower() + check.name[1:] if check.name[1:2].islower() else check.name


def _share(part: int, whole: int) -> float:
    return round(1 + 4 * part / whole, 1)
