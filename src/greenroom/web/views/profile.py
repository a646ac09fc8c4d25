"""The profile: who you are, when you are free, what you tell employers, and who may look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import User
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.services import people as services
from greenroom.services.listening import agreed_at
from greenroom.store.models import Application, Recording, Share
from greenroom.store.queries import record as queries
from greenroom.web.forms.profile import ProfileForm, initial_of
from greenroom.web.forms.recordings import ListeningForm, wishes_of
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.shares import ShareForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def profile(request: ActingRequest) -> HttpResponse:
    """The profile."""
    return page(request)


@require_POST
def update_profile(request: ActingRequest) -> HttpResponse:
    """Change the profile."""
    form = ProfileForm(request.POST, use_required_attribute=False)
    if try_with(form, lambda **_: services.update_profile(request.actor, **form.fields_of_profile())) is None:
        return page(request, form=form)
    done(request, "Your profile is changed. Times are shown in the zone you chose.")
    return redirect("profile")


@require_POST
def share(request: ActingRequest) -> HttpResponse:
    """Let somebody look at one application, or at everything."""
    form = ShareForm(request.POST, applications=_applications(request))
    if try_with(form, lambda reviewer, application: _share(request, reviewer, application)) is None:
        return page(request, share_form=form)
    done(request, "They can look at it from now on, and you can stop that whenever you like.")
    return redirect("profile")


@require_POST
def revoke_share(request: ActingRequest, share: UUID) -> HttpResponse:
    """Stop letting somebody look."""
    services.revoke_share(request.actor, share)
    done(request, "They cannot look at it any more.")
    return redirect("profile")


def _share(request: ActingRequest, reviewer: str, application: UUID | None) -> Share:
    known = User.objects.filter(username=reviewer.strip()).first()
    if known is None:
        raise InvalidChoice("Nobody here has that user name. Ask them for it, letter by letter.", field="reviewer")
    return services.share(request.actor, known, application)


def _applications(request: ActingRequest) -> list[tuple[str, str]]:
    rows = Application.objects.owned_by(request.actor).select_related("employer")
    return [(str(row.pk), str(row)) for row in rows]


def page(
    request: ActingRequest,
    *,
    form: ProfileForm | None = None,
    share_form: ShareForm | None = None,
    listening_form: ListeningForm | None = None,
) -> HttpResponse:
    """The profile with what was written into its forms."""
    person = request.actor.person
    context = {
        "form": form or ProfileForm(initial=initial_of(person), use_required_attribute=False),
        "share_form": share_form or ShareForm(applications=_applications(request)),
        "listening_form": listening_form or ListeningForm(initial=wishes_of(person), use_required_attribute=False),
        "agreed_at": agreed_at(person),
        "recordings": Recording.objects.owned_by(request.actor).count(),
        "shares": queries.shares(request.actor),
        "is_server": not settings.LOCAL,
        "now": timezone.now(),
    }
    return render(
        request, "pages/profile/profile.html", context, status=422 if form or share_form or listening_form else 200
    )
