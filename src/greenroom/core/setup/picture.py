"""What the camera's numbers mean: distance, framing, light, height of the camera, and the turn of the head.

The lines between fine and not are our own rules of thumb. Where the finder of faces is unsure, nothing is said.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.delivery.camera import FRAMES, SMALL, percent, picture_of, why_nothing
from greenroom.core.setup.values import good, not_measured, to_mend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.delivery.camera import Picture
    from greenroom.core.setup.values import Check

_OFTEN = 0.9  # of the frames, for a face that stays in the picture
_FAR, _NEAR = 0.28, 0.62  # heights of a face; below about 0.24 none is found at all
_HEAD_ROOM, _MUCH_ROOM = 0.06, 0.35  # above the brow; hair is higher than the mesh reaches
_BESIDE = 0.12  # of the width, off the middle
_DARK, _BRIGHT, _AGAINST = 60.0, 215.0, 55.0  # luma
_BENT = 10.0  # degrees; the measure wavers by six to eight
_FACING = 0.7
_KEYS = ("face", "size", "head-room", "centred", "light", "eye-level", "facing")
_NO_FRAME = "no frame shows it."


def picture_checks(numbers: Mapping[str, object]) -> tuple[Check, ...]:
    """Framing, light, height of the camera and turn of the head."""
    picture = picture_of(numbers)
    why = why_nothing(picture) if numbers else "no camera was seen."
    if why:
        return tuple(not_measured(key, why) for key in _KEYS)
    parts = (_face, _size, _head_room, _centred, _light, _eye_level, _facing)
    return tuple(part(picture) for part in parts)


def _face(picture: Picture) -> Check:
    said = f"Your face was found in {percent(picture.found)} of the frames."
    if picture.found < _OFTEN:
        return to_mend("face", round(picture.found, 2), f"{said} Stay in front of the camera, in even light.")
    return good("face", round(picture.found, 2), said)


def _size(picture: Picture) -> Check:
    if picture.face is None:
        return not_measured("size", _NO_FRAME)
    words = f"Your face fills {percent(picture.face)} of the height"
    if picture.face < _FAR:
        return to_mend("size", picture.face, f"{words}: come closer.")
    if picture.face > _NEAR:
        return to_mend("size", picture.face, f"{words}: move back, so that your shoulders are in it.")
    return good("size", picture.face, f"{words}: a good distance.")


def _head_room(picture: Picture) -> Check:
    top = picture.top
    if top is None:
        return not_measured("head-room", _NO_FRAME)
    if top < _HEAD_ROOM:
        return to_mend("head-room", top, "Your head touches the upper edge. Tilt the camera up, or move back.")
    if top > _MUCH_ROOM:
        return to_mend("head-room", top, f"{percent(top)} of the picture is above your brow. Tilt the camera down, or raise your seat.")  # fmt: skip
    return good("head-room", top, "The room above your head is right.")


def _centred(picture: Picture) -> Check:
    if picture.across is None:
        return not_measured("centred", _NO_FRAME)
    off = round(picture.across - 0.5, 2)
    if abs(off) > _BESIDE:
        return to_mend("centred", off, f"Your face is {percent(abs(off))} of the width away from the middle. Turn the camera, or move your chair.")  # fmt: skip
    return good("centred", off, "You sit in the middle.")


def _light(picture: Picture) -> Check:
    light, around = picture.light, picture.around
    if light is None or around is None:
        return not_measured("light", _NO_FRAME)
    words = f"your face has {light:.0f} of 255"
    if around - light > _AGAINST:
        return to_mend("light", light, f"The light is behind you: {words}, what surrounds it {around:.0f}. Turn round, or draw the curtain.")  # fmt: skip
    if light < _DARK:
        return to_mend(
            "light", light, f"Your picture is dark: {words}. Put a lamp behind the screen, or face a window."
        )
    if light > _BRIGHT:
        return to_mend("light", light, f"Your picture is too bright: {words}. Move the lamp away.")
    return good("light", light, f"Enough light from the front: {words}, what surrounds it {around:.0f}.")


def _eye_level(picture: Picture) -> Check:
    """From how the head turned between straight ahead and the camera; whoever moves only the eyes turns nothing."""
    tilt = picture.tilt
    if tilt is None or (picture.face is not None and picture.face < SMALL):
        return not_measured("eye-level", "too few frames show how you looked ahead, and then at the camera.")
    if tilt > _BENT:
        return to_mend("eye-level", tilt, f"You bent your head {tilt:.0f} degrees down to the camera. Put something under it until it is as high as your eyes.")  # fmt: skip
    if tilt < -_BENT:
        return to_mend("eye-level", tilt, f"You raised your head {-tilt:.0f} degrees to the camera. Lower it to the height of your eyes.")  # fmt: skip
    return good("eye-level", tilt, "Your head hardly moved up or down to the camera: it is near the height of your eyes, unless only your eyes moved.")  # fmt: skip


def _facing(picture: Picture) -> Check:
    if picture.facing is None or picture.facing_of < FRAMES:
        return not_measured("facing", "too few frames show how you look at the camera on purpose.")
    share = round(min(1.0, picture.facing / picture.facing_of), 2)
    words = f"While you spoke, your head was turned to the camera {percent(share)} of the time"
    if share < _FACING:
        return to_mend("facing", share, f"{words}. Move their picture close to the camera, and you look at both.")
    return good("facing", share, f"{words}.")
