"""Applications from a CSV file: choose it, say what its columns hold, look at what becomes of it, take it in."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.journey.search import read_search
from greenroom.core.journey.stages import STAGES
from greenroom.services import imports as services
from greenroom.services.papers import keep_file, original
from greenroom.services.sheets import applications_sheet
from greenroom.services.stages import ENDS
from greenroom.store.models import File
from greenroom.store.queries.tracker import find
from greenroom.web.forms.applications import ColumnsForm, TableForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from typing import Any

    from greenroom.core.imports.values import Table
    from greenroom.web.acting import ActingRequest

_SHOWN = 12


@require_http_methods(["GET", "POST"])
def take_in(request: ActingRequest) -> HttpResponse:
    """Each step of the way is this address: without a file it asks for one, with one it shows what becomes of it."""
    if request.method == "POST" and "kept" not in request.POST:
        return _receive(request)
    kept = request.POST.get("kept") or request.GET.get("file", "")
    table = _table(request, kept)
    if table is None:
        return render(request, "pages/applications/import.html", {"form": TableForm()})
    if request.method == "GET":
        form = ColumnsForm(initial=_first(table, kept), table=table)
        return _preview(request, table, form, services.first_plan(table))
    return _go_on(request, table)


def _go_on(request: ActingRequest, table: Table) -> HttpResponse:
    """Show what becomes of the table with these columns, or take it in."""
    form = ColumnsForm(request.POST, table=table)
    if not form.is_valid():
        return _preview(request, table, form, services.first_plan(table), status=422)
    if request.POST.get("do") != "import":
        return _preview(request, table, form, form.plan())
    chosen = {"template": form.cleaned_data["template"], "doubles": form.cleaned_data["doubles"]}
    try:
        count = services.take_in(request.actor, table, form.plan(), timezone.now(), **chosen)
    except UserError:
        return _preview(request, table, form, form.plan(), status=422)
    done(request, f"{count:,} applications are in your list." if count > 1 else "1 application is in your list.")
    return redirect("applications")


@require_GET
def export(request: ActingRequest) -> HttpResponse:
    """The applications that are looked for as a CSV file."""
    search = read_search(request.GET.dict())
    only = {line.key for line in find(request.actor, search, timezone.now()).lines} if search.narrows else None
    name = f"greenroom-applications-{timezone.localdate():%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(
        applications_sheet(request.actor, only), content_type="text/csv; charset=utf-8", headers=headers
    )


def _receive(request: ActingRequest) -> HttpResponse:
    """Keep the file, if it is a table, and go on with it."""
    form = TableForm(request.POST, request.FILES)
    if form.is_valid():
        name, content = form.content()
        try:
            services.read_table(content)
            row = keep_file(request.actor, name, content, "csv")
        except UserError as error:
            form.take_error(error, fallback="file")
        else:
            return redirect(f"{reverse('import_applications')}?file={row.pk}")
    return render(request, "pages/applications/import.html", {"form": form}, status=422)


def _table(request: ActingRequest, kept: str) -> Table | None:
    """The table in a file that was kept; none without one.

    Raises:
        NotFound: the actor has no such file.
    """
    try:
        key = UUID(kept)
    except ValueError:
        return None
    row = File.objects.own(request.actor, key)
    return services.read_table(original(request.actor, row.pk)[1])


def _first(table: Table, kept: str) -> dict[str, Any]:
    fields = services.first_plan(table).fields
    return {"kept": kept, **{f"column_{place}": field.value for place, field in enumerate(fields)}}


def _preview(
    request: ActingRequest, table: Table, form: ColumnsForm, plan: services.Plan, *, status: int = 200
) -> HttpResponse:
    """What would become of the table; what is missing is said in words."""
    seen, missing = None, ""
    try:
        seen = services.preview(request.actor, table, plan, doubles=bool(form["doubles"].value()))
    except InvalidChoice as error:
        missing = error.message
    shown = {
        "form": form,
        "table": table,
        "examples": [_examples(table, place) for place in range(len(table.headings))],
        "seen": seen,
        "missing": missing,
        "rows": seen.rows[:_SHOWN] if seen else [],
        "taken": len(seen.taken) if seen else 0,
        "names": {guide.key.value: guide.name for guide in STAGES},
        "ends": ENDS,
    }
    return render(request, "pages/applications/columns.html", shown, status=status)


def _examples(table: Table, place: int) -> list[str]:
    """The first cells of a column that hold something."""
    found = (row[place].strip() for row in table.rows if row[place].strip())
    return [cell[:60] for _, cell in zip(range(2), found, strict=False)]
