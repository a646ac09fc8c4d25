"""Offers side by side: who wins how often, what each leaves, and what would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.offers.comparison import CRITERIA
from greenroom.core.offers.pictures import highest_of, tornado, waterfall
from greenroom.core.offers.value import TAXES, TAXES_GUESSED
from greenroom.services import comparisons as services
from greenroom.web.forms.comparisons import ComparisonForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import HttpResponse

    from greenroom.core.offers.pictures import Picture
    from greenroom.services.offer_comparing import LinedUp
    from greenroom.web.acting import ActingRequest

_NAMES = {each.id: each.name for each in CRITERIA}
_MOVERS = 6


@require_http_methods(["GET", "POST"])
def compare(request: ActingRequest) -> HttpResponse:
    """The comparison, and what it is decided by."""
    kept, rows, lined = services.compared(request.actor, timezone.localdate())
    form = ComparisonForm(request.POST or None, kept=kept, offers=rows)
    if request.method == "POST":
        if try_with(form, lambda **_: services.decide_by(request.actor, **form.values())) is not None:
            done(request, "Reckoned anew.")
            return redirect("compare_offers")
        return _page(request, lined, form, kept.home_currency, status=422)
    return _page(request, lined, form, kept.home_currency)


@require_GET
def memo(request: ActingRequest) -> HttpResponse:
    """The decision on paper."""
    from greenroom.adapters.memo_pdf import render_memo  # noqa: PLC0415 - loads the typesetter
    from greenroom.services.decision_memo import memo_of  # noqa: PLC0415 - with it

    today = timezone.localdate()
    content = render_memo(memo_of(request.actor, today))
    return sent(content, f"Offers {today:%Y-%m-%d}.pdf", "application/pdf", shown=True)


def _page(
    request: ActingRequest, lined: LinedUp, form: ComparisonForm, home: str, *, status: int = 200
) -> HttpResponse:
    context = {
        "lined": lined,
        "home": home,
        "form": form,
        "names": _NAMES,
        "leader": lined.verdict.standings[0] if lined.verdict else None,
        "wins": _wins(lined),
        "net": _a_month(lined, home),
        "falls": _falls(lined, home),
        "moved": _moved(lined, home),
        "bands": [(each.name, each.worth.band(), each.worth.notes) for each in lined.contenders],
        "unrated": len(lined.verdict.unrated) if lined.verdict else 0,
    }
    return render(request, "pages/offers/compare.html", context, status=status)


def _wins(lined: LinedUp) -> Chart | None:
    """How often each offer wins."""
    if lined.verdict is None:
        return None
    standings = lined.verdict.standings
    shares = Series("wins", tuple(round(each.wins * 100, 1) for each in standings))
    return Chart(ChartKind.BAR, "Of 100 weightings it wins", tuple(each.name for each in standings), (shares,))


def _a_month(lined: LinedUp, home: str) -> Chart | None:
    """Pay before and after taxes, a month, beside each other."""
    if not lined.contenders:
        return None
    before, after = [], []
    for each in lined.contenders:
        parts = each.worth.parts
        gross = sum(parts.get(name, 0.0) for name in ("Base pay", "Bonus", "Sign-on payment", "Shares and options"))
        before.append(round(gross / 12))
        after.append(round(max(0.0, gross + parts.get(TAXES, 0.0) + parts.get(TAXES_GUESSED, 0.0)) / 12))
    names = tuple(each.name for each in lined.contenders)
    series = (Series("before taxes", tuple(before)), Series("after taxes", tuple(after)))
    return Chart(ChartKind.BAR, f"A month, {home}", names, series)


def _falls(lined: LinedUp, home: str) -> Sequence[Picture]:
    """From base pay to what is left, for each offer."""
    total = "Left a year" if lined.own_costs else "Buys a year"
    reach = max((highest_of(each.worth.parts) for each in lined.contenders), default=0.0)
    return [waterfall(each.name, each.worth.parts, total, home, reach) for each in lined.contenders]


def _moved(lined: LinedUp, home: str) -> Picture | None:
    """What moves the difference between the first two."""
    if lined.verdict is None or not lined.swings:
        return None
    first, second = lined.verdict.standings[:2]
    title = f"How far {first.name} is ahead of {second.name} in money, {home} a year"
    return tornado(title, lined.swings[:_MOVERS], home)
