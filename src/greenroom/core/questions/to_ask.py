"""What to ask back: ranked by what the posting left unsaid and by who is there to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.questions.values import QuestionToAsk


def questions_to_ask(role_map: RoleMap, people: tuple[Attendee, ...], limit: int = 8) -> tuple[QuestionToAsk, ...]:
    """Questions worth asking, the best first; never about pay alone."""
    return ()
