"""The API: who may come in, and what becomes of an error that the caller can mend.

A program comes in as a browser does, with the cookie of a link from `greenroom link`; a request that changes something
also needs the token that guards against forged ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ninja import NinjaAPI
from ninja.security import django_auth

from greenroom import __version__
from greenroom.api.journey import router as journey
from greenroom.api.offers import router as offers
from greenroom.core.errors import NotAllowed, NotFound, UserError

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

api = NinjaAPI(
    title="Greenroom",
    version=__version__,
    auth=django_auth,
    urls_namespace="api",
    docs_url=None,  # it would load its page from elsewhere
)
api.add_router("", journey)
api.add_router("", offers)


@api.exception_handler(UserError)
def refuse(request: HttpRequest, error: UserError) -> HttpResponse:
    """The one sentence that says what is wrong, and the field that it is about."""
    status = 404 if isinstance(error, NotFound) else 403 if isinstance(error, NotAllowed) else 422
    said = {"error": error.message, "field": error.field}
    return api.create_response(request, said, status=status)
