"""How we judge: what is measured in an answer, how surely, and what never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.ratings import SHORTEST
from greenroom.core.answers.values import Dimension

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_ASKS = {
    Dimension.STRUCTURE: "Can a listener follow it: setting, what you did, how it ended?",
    Dimension.EVIDENCE: "Who, what, when and how much: could a listener check it?",
    Dimension.OWNERSHIP: "Are your own decisions and steps there?",
    Dimension.RESULT: "What came of it?",
    Dimension.LEARNING: "What did you take from it, and what do you do differently since?",
    Dimension.RELEVANCE: "Does it answer what was asked?",
    Dimension.OVERALL: "All of these together, as assessors weigh them.",
}


@require_GET
def how_we_judge(request: ActingRequest) -> HttpResponse:
    """The page, with the likely errors of the network that is packed in."""
    errors = packed_network().errors
    rated = [
        (dimension.value.capitalize(), f"{_ASKS[dimension]} Likely error: {error:.1f} either way.")
        for dimension, error in zip(Dimension, errors, strict=True)
    ]
    return render(request, "pages/practice/how_we_judge.html", {"rated": rated, "shortest": SHORTEST})
