"""What the microphone's numbers mean: the voice, the room, what is cut off, and the loudspeaker.

Levels are decibels below full scale, before any correction by browser or call program. The lines between fine and not are
our own rules of thumb, not measurements of what listeners notice.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.delivery.camera import number
from greenroom.core.setup.values import good, not_measured, to_mend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.setup.values import Check

_FAINT, _LOUD = -40.0, -9.0  # dB, of somebody who speaks
_OVER_ROOM, _WELL_OVER_ROOM = 10.0, 22.0  # dB between voice and room
_CUT = 0.001  # share of samples at full scale
_ECHO = 12.0  # dB by which a tone of the loudspeaker stands out
_KEYS = ("level", "noise", "clipping", "echo")


def sound_checks(numbers: Mapping[str, object]) -> tuple[Check, ...]:
    """Voice, room, loud moments and echo; without a voice nothing is said of any of the first three."""
    noise, level = number(numbers, "noise", -120, 6), number(numbers, "level", -120, 6)
    if noise is None or level is None:
        return tuple(not_measured(key, "no microphone was heard.") for key in _KEYS)
    echo = _echo(number(numbers, "echo", -120, 120))
    if level - noise < _OVER_ROOM:
        why = "no voice was heard above the room. Was it the right microphone, and did you speak?"
        return (*(not_measured(key, why) for key in _KEYS[:3]), echo)
    return _voice(level), _room(level - noise), _clipping(number(numbers, "clipped", 0, 1)), echo


def _voice(level: float) -> Check:
    if level < _FAINT:
        return to_mend("level", level, "Your voice comes in faintly. Come closer to the microphone, or turn its level up in the settings of your machine.")  # fmt: skip
    if level > _LOUD:
        return to_mend("level", level, "Your voice comes in very loud. Move back a little, or turn the microphone’s level down.")  # fmt: skip
    return good("level", level, "Your voice comes in well.")


def _room(over: float) -> Check:
    value = round(over, 1)
    if over < _WELL_OVER_ROOM:
        return to_mend("noise", value, f"The room is only {over:.0f} decibels quieter than your voice. Close windows, stop fans, or use a headset.")  # fmt: skip
    return good("noise", value, f"Quiet enough: the room is {over:.0f} decibels below your voice.")


def _clipping(clipped: float | None) -> Check:
    if clipped is None:
        return not_measured("clipping", "the browser gave no number for it.")
    if clipped > _CUT:
        return to_mend("clipping", clipped, "Loud moments are cut off, which sounds harsh. Turn the microphone’s level down, or move back.")  # fmt: skip
    return good("clipping", clipped, "Nothing is cut off.")


def _echo(echo: float | None) -> Check:
    if echo is None:
        return not_measured("echo", "no tone was played.")
    if echo > _ECHO:
        return to_mend("echo", echo, "Your microphone hears your loudspeaker, so they may hear themselves. A headset ends that.")  # fmt: skip
    return good("echo", echo, "Your microphone did not hear your loudspeaker. If the sound of this machine was off, that proves nothing.")  # fmt: skip
