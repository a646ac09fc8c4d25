"""What pages show of the set-up check: a panel for an interview on a screen or a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.meetings import Format
from greenroom.core.setup.checking import first_to_mend
from greenroom.services.setup_checks import checks_of, latest

if TYPE_CHECKING:
    from greenroom.core.setup.values import Check
    from greenroom.store.access import Actor
    from greenroom.store.models import Interview, SetupCheck


@dataclass(frozen=True, slots=True)
class SetupPanel:
    """The newest check of an interview: what to mend first, and whether anything was measured to be fine."""

    known: SetupCheck | None = None
    mend: Check | None = None
    fine: bool = False


def setup_panel(actor: Actor, interview: Interview) -> SetupPanel | None:
    """The panel; None for an interview that is held in a room, where there is nothing to set up."""
    if not interview.link and interview.format not in {Format.VIDEO, Format.PHONE}:
        return None
    known = latest(actor, interview)
    found = checks_of(known) if known else ()
    return SetupPanel(known, first_to_mend(found), any(each.fine and each.said for each in found))
