"""The content policy of the few pages that compute in the browser: WebAssembly yes, text run as code never."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from csp.decorators import csp_update

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    View = Callable[..., HttpResponse]

_POLICY = {"script-src": ["'wasm-unsafe-eval'"]}


def computes(view: View) -> View:
    """A view whose page may compile WebAssembly, such as the camera check; nothing else is loosened."""
    return cast("View", csp_update(_POLICY)(view))
