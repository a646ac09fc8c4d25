"""What was heard in a recording, as far as it is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from greenroom.core.delivery.doubts import why_not_an_answer
from greenroom.services.hearings import heard_of

if TYPE_CHECKING:
    from greenroom.store.models import Hearing


class Said(NamedTuple):
    """The words of an answer, or one sentence that says why there are none."""

    text: str = ""
    why: str = ""


def said_in(hearing: Hearing | None) -> Said:
    """The words of a hearing that is done. Silence, noise and the talk of others are no answer."""
    heard = heard_of(hearing) if hearing else None
    if hearing is None or heard is None:
        return Said(why=hearing.why if hearing else "")
    why = why_not_an_answer(heard)
    return Said(why=why) if why else Said(text=heard.text)
