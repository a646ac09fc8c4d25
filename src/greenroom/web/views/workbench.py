"""Python on the desk of a technical task: the worker that shuts it in, and the tests that are run on handing in."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from csp.decorators import csp
from django.contrib.staticfiles import finders
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import NotFound
from greenroom.core.interviewer.formats.technical_tasks import code_task

if TYPE_CHECKING:
    from django.http import HttpRequest

    from greenroom.web.acting import ActingRequest

# A worker keeps to the policy it is served with, not to that of its page: this one may compile WebAssembly, and can
# neither connect, nor load a script, nor run text as code.
_SHUT_IN = {"default-src": ["'none'"], "script-src": ["'wasm-unsafe-eval'"]}
_YEAR = 365 * 24 * 3600  # its address carries its fingerprint
_FILE = "pyodide/worker.js"


@require_GET
@cache_control(private=True, max_age=_YEAR, immutable=True)
@csp(_SHUT_IN)
def worker(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - a view takes one
    """The worker in which Python runs, under a policy of its own."""
    found = finders.find(_FILE)
    if not isinstance(found, str):
        raise FileNotFoundError(_FILE)
    return HttpResponse(Path(found).read_bytes(), content_type="text/javascript; charset=utf-8")


@require_POST
def trials(request: ActingRequest) -> HttpResponse:
    """The tests that are not on the page, asked for when code is handed in.

    Raises:
        NotFound: there is no such task.
    """
    task = code_task(request.POST.get("scenario", ""))
    if task is None:
        raise NotFound("There is no such piece of code to write. Choose one on the page of mock interviews.")
    twisted = request.POST.get("part") == "twist"
    later = task.twist.hidden if twisted else ()
    return JsonResponse({"hidden": [asdict(each) for each in task.hidden], "twist": [asdict(each) for each in later]})
