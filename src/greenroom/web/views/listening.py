"""How recordings are heard and kept, in the profile; and how to have none of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from greenroom.services import listening, recordings
from greenroom.web.forms.recordings import ListeningForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.views.profile import page

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_POST
def set_listening(request: ActingRequest) -> HttpResponse:
    """Change how recordings are heard, and how long new ones are kept."""
    form = ListeningForm(request.POST, use_required_attribute=False)
    if try_with(form, partial(listening.set_listening, request.actor)) is None:
        return page(request, listening_form=form)
    done(request, "Recordings are heard and kept like this from now on.")
    return redirect("profile")


@require_POST
def take_back_consent(request: ActingRequest) -> HttpResponse:
    """The person does not want to be recorded any more."""
    listening.take_back_consent(request.actor)
    done(request, "Nothing is recorded any more. Before a next recording you are asked again.")
    return redirect("profile")


@require_POST
def delete_recordings(request: ActingRequest) -> HttpResponse:
    """Delete every recording for good."""
    count = recordings.delete_all(request.actor)
    gone = "1 recording is gone for good." if count == 1 else f"{count} recordings are gone for good."
    messages.success(request, f"{gone} Your answers stay as they are written.")
    return redirect("profile")
