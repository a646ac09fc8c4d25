"""What the program says after it did something: a sentence, and a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages

from greenroom.services.calendar_copies import LOOKED, SENT
from greenroom.store.models import Deed

if TYPE_CHECKING:
    from greenroom.web.acting import ActingRequest


def done(request: ActingRequest, sentence: str) -> None:
    """Say on the next page what was done; beside it stands an undo for the actor's last deed.

    What the program sends to a calendar by itself meanwhile is nothing that they did.
    """
    deeds = Deed.objects.owned_by(request.actor).exclude(verb__in=(SENT, LOOKED))
    last = deeds.order_by("-created_at").values_list("pk", flat=True).first()
    messages.success(request, sentence, extra_tags=str(last) if last else "")
