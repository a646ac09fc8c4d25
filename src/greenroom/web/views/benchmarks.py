"""What a job pays elsewhere: found among what is packed in, kept, and taken in from own downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.benchmarks.placing import age_of, is_old
from greenroom.services import benchmarks as services
from greenroom.services.negotiation_script import written
from greenroom.store.models import Benchmark
from greenroom.web.forms.benchmarks import TableForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.benchmarks.values import Figure
    from greenroom.web.acting import ActingRequest

_LONGEST = 200


@require_http_methods(["GET", "POST"])
def benchmarks(request: ActingRequest) -> HttpResponse:
    """Figures to find and figures that are kept; a table that is handed in is read."""
    if request.method == "GET":
        return _page(request, TableForm())
    form = TableForm(request.POST, request.FILES)
    read = try_with(form, lambda file, **_: services.take_in(request.actor, file.name, file.read(), form.wanted()))
    if read is None:
        return _page(request, form, status=422)
    some = "1 figure is" if len(read.figures) == 1 else f"{len(read.figures)} figures are"
    skipped = f" {read.kept_back} rows hold nothing: the publisher keeps them back." if read.kept_back else ""
    done(request, f"Read as a table of {read.maker}: {some} kept.{skipped}")
    return redirect("benchmarks")


@require_POST
def keep(request: ActingRequest) -> HttpResponse:
    """Keep a figure that is packed in."""
    row = services.keep(request.actor, request.POST.get("occupation", ""))
    done(request, f"Kept: what {row.occupation} earn. It stands beside offers in the United States.")
    return redirect("benchmarks")


@require_POST
def remove(request: ActingRequest, benchmark: UUID) -> HttpResponse:
    """Remove a figure; undo brings it back."""
    row = Benchmark.objects.own(request.actor, benchmark)
    services.remove(request.actor, row.pk)
    done(request, "The figure is removed.")
    return redirect("benchmarks")


def _page(request: ActingRequest, form: TableForm, *, status: int = 200) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    words = request.GET.get("q", "")[:_LONGEST].strip()
    kept = services.kept(request.actor)
    context = {
        "q": words,
        "found": [_shown(each) for each in services.packed(words)],
        "kept": [{"row": each.row, **_shown(each.figure)} for each in kept],
        "names": {each.figure.occupation for each in kept},
        "form": form,
    }
    return render(request, "pages/benchmarks/benchmarks.html", context, status=status)


def _shown(figure: Figure) -> dict[str, object]:
    """A figure as the page shows it."""
    year = timezone.localdate().year
    spread = [(name[1:], written(amount, figure.currency)) for name, amount in sorted(figure.percentiles.items())]
    return {
        "figure": figure,
        "median": written(figure.median, figure.currency),
        "spread": spread if len(spread) > 1 else [],
        "age": age_of(figure, year),
        "old": is_old(figure, year),
    }
