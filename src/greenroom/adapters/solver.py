"""The solver of whole numbers: HiGHS, on one thread so that it is the same every time."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from highspy import HighsLp

    from greenroom.core.solving import Bound

_YES = 0.5
_OPTIONS: dict[str, bool | int | float | str] = {
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    "output_flag": False,
    "mip_allow_restart": False,  # on problems of our size slower more often than quicker
    "mip_abs_gap": 0.5,  # worths are whole numbers: half a point apart is the optimum
}


class HighsSolver:
    """`core.solving.Solver` by HiGHS (J. Hall and others, github.com/ERGO-Code/HiGHS)."""

    def best(self, worth: Sequence[int], bounds: Sequence[Bound]) -> tuple[bool, ...]:
        """The choices with the greatest worth in all that keep every bound."""
        return _solved(worth, bounds, {"mip_rel_gap": 0.0}) or ()

    def near(
        self, worth: Sequence[int], bounds: Sequence[Bound], *, gap: float, seconds: float
    ) -> tuple[bool, ...] | None:
        """Choices within a share `gap` of the greatest worth; none where they are not found in so many seconds."""
        return _solved(worth, bounds, {"mip_rel_gap": gap, "time_limit": seconds})


def _solved(worth: Sequence[int], bounds: Sequence[Bound], options: dict[str, float]) -> tuple[bool, ...] | None:
    """The choices, or none where a limit came first."""
    if not worth:
        return ()
    from highspy import HighsModelStatus  # noqa: PLC0415 - loads a solver
    from highspy._core import _Highs  # noqa: PLC0415 - the class above it prints its name on standard output

    solver = _Highs()
    for option, value in {**_OPTIONS, **options}.items():
        solver.setOptionValue(option, value)
    solver.passModel(_problem(worth, bounds))
    solver.run()
    if solver.getModelStatus() != HighsModelStatus.kOptimal:
        return None
    return tuple(bool(value > _YES) for value in solver.getSolution().col_value)


def _problem(worth: Sequence[int], bounds: Sequence[Bound]) -> HighsLp:
    """The choices and bounds as HiGHS takes them."""
    from highspy import HighsLp, HighsVarType, MatrixFormat, ObjSense  # noqa: PLC0415 - loads a solver

    problem = HighsLp()
    problem.num_col_, problem.num_row_ = len(worth), len(bounds)
    problem.sense_ = ObjSense.kMaximize
    problem.col_cost_ = np.array(worth, np.float64)
    problem.col_lower_, problem.col_upper_ = np.zeros(len(worth)), np.ones(len(worth))
    problem.row_lower_ = np.full(len(bounds), -np.inf)
    problem.row_upper_ = np.array([bound.at_most for bound in bounds], np.float64)
    problem.integrality_ = [HighsVarType.kInteger] * len(worth)
    problem.a_matrix_.format_ = MatrixFormat.kRowwise
    problem.a_matrix_.start_ = np.cumsum([0, *(len(bound.choices) for bound in bounds)])
    problem.a_matrix_.index_ = np.array([place for bound in bounds for place in bound.choices], np.int32)
    problem.a_matrix_.value_ = np.array([factor for bound in bounds for factor in bound.factors], np.float64)
    return problem


@cache
def packed_solver() -> HighsSolver:
    """The solver, made once."""
    return HighsSolver()
