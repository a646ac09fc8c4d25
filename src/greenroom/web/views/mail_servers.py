"""The person's own mail server: set, tried, forgotten; and the daily mail through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.errors import UserError
from greenroom.services import digest
from greenroom.services import mail_servers as services
from greenroom.web.forms.mail_servers import DigestForm, MailServerForm, digest_of, initial_of
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_http_methods(["GET", "POST"])
def mail_server(request: ActingRequest) -> HttpResponse:
    """The settings of the mail server."""
    known = services.server_of(request.actor)
    if request.method != "POST":
        return _page(request)
    form = MailServerForm(request.POST, has_password=bool(known and known.password))
    if try_with(form, lambda **values: services.keep(request.actor, **values)) is None:
        return _page(request, form)
    done(request, "The mail server is kept. Send yourself a test message to see that it works.")
    return redirect("mail_server")


@require_POST
def test_mail_server(request: ActingRequest) -> HttpResponse:
    """Send a message to the person's own address."""
    try:
        address = services.send_test(request.actor)
    except UserError as error:
        return _page(request, trouble=error.message)
    messages.success(request, f"The server took the message to {address}. Look whether it arrives.")
    return redirect("mail_server")


@require_POST
def forget_mail_server(request: ActingRequest) -> HttpResponse:
    """Forget the server and its password."""
    services.forget(request.actor)
    messages.success(request, "The mail server is forgotten, and its password with it.")
    return redirect("mail_server")


@require_POST
def ask_for_digest(request: ActingRequest) -> HttpResponse:
    """Have a daily mail sent, or no longer."""
    form = DigestForm(request.POST)
    kept = try_with(form, lambda **values: digest.ask_for(request.actor, **values))
    if kept is None:
        return _page(request, daily=form)
    done(request, f"It comes every day at {kept.digest_at:%H:%M}." if kept.digest_at else "No daily mail is sent.")
    return redirect("mail_server")


def _page(
    request: ActingRequest, form: MailServerForm | None = None, *, daily: DigestForm | None = None, trouble: str = ""
) -> HttpResponse:
    known = services.server_of(request.actor)
    fresh = MailServerForm(initial=initial_of(known, request.actor.person), has_password=bool(known and known.password))
    context = {
        "form": form or fresh,
        "daily": daily or DigestForm(initial=digest_of(known)),
        "server": known,
        "trouble": trouble,
    }
    wrong = form or daily or trouble
    return render(request, "pages/letters/mail_server.html", context, status=422 if wrong else 200)
