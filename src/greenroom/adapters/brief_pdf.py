"""The brief as a PDF: always one A4 page, typeset, the same bytes for the same brief."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from greenroom.adapters.typesetting import typeset

if TYPE_CHECKING:
    from greenroom.core.brief import Brief


def render_brief(brief: Brief) -> bytes:
    """One A4 page. What does not fit gives way by rank: type gets smaller, then quotes and lower-ranked lines go."""
    title = " · ".join(part for part in ("Interview brief", brief.role, brief.employer) if part)
    return typeset("brief.typ", "brief", asdict(brief) | {"title": title, "heading": brief.role or "Interview"})
