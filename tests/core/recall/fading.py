"""A memory that is easy to reckon with by head."""

from __future__ import annotations

import datetime as dt

from greenroom.core.recall.values import Rating, Trace

DAY = dt.timedelta(days=1)


class Fading:
    """A memory that halves every `stability` days, and doubles its stability when a recall goes well."""

    def after(self, trace: Trace | None, rating: Rating, at: dt.datetime) -> Trace:
        known = trace.stability if trace else 1.0
        stability = 0.5 if rating is Rating.AGAIN else 2 * known
        return Trace(stability, 5.0, at, at + stability * DAY)

    def chance(self, trace: Trace, at: dt.datetime) -> float:
        return float(0.5 ** ((at - trace.last) / DAY / trace.stability))
