"""What the camera showed while somebody spoke, from numbers that their browser measured; no picture is ever seen here.

The numbers come from `frontend/elements/camera.js`, which finds the face with MediaPipe's face mesh. “Facing the
camera” is the turn of the head, within 12 degrees of how they looked at it on purpose; nobody knows where the eyes
went. The lines drawn below are our own rules of thumb. In one portrait made smaller and darker, the face was found
where it filled 26 % of the height and not where it filled 22 %, and still at a brightness of 28 of 255.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.values import Delivery, Measured
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Mapping

FRAMES = 10  # fewer say nothing
SMALL = 0.24  # of the height of the frame
FOUND = 0.5  # of the frames, for anything to be said of the face in them
SEVERAL = 0.2  # of the frames with a second face, from which nobody knows whose is measured
FACE = "Your face in the picture"
FACING = "Facing the camera"
SIZE = "Size of your face"
LIGHT = "Light on your face"
PICTURE = "The picture"


@dataclass(frozen=True, slots=True)
class Picture:
    """What was measured in the picture; a number that could not be had is None.

    Attributes:
        frames: how many frames were looked at.
        seen: in how many of them one face was found.
        several: in how many there were more.
        face: the median height of the face, as a share of the frame's.
        top: where the brow ends, as a share of the frame's height from above.
        across: where the middle of the face is, from 0 at one side to 1 at the other.
        light: luma of the face, 0 to 255; `around` of all that is no face.
        facing: in how many of `facing_of` frames the head was turned as when they looked at the camera on purpose.
        calibrated: whether they were asked to; else the first seconds stand for it.
        tilt: by how many degrees they bent the head down to look at the camera; below zero if they raised it.
    """

    frames: int = 0
    seen: int = 0
    several: int = 0
    face: float | None = None
    top: float | None = None
    across: float | None = None
    light: float | None = None
    around: float | None = None
    facing: int | None = None
    facing_of: int = 0
    calibrated: bool = False
    tilt: float | None = None

    @property
    def found(self) -> float:
        """The share of frames with one face."""
        return self.seen / self.frames if self.frames else 0.0


def picture_of(numbers: Mapping[str, object]) -> Picture:
    """The numbers of a browser as a picture; what is no number, or none that can be, is left out."""
    return Picture(
        frames=_count(numbers, "frames"),
        seen=min(_count(numbers, "seen"), _count(numbers, "frames")),
        several=_count(numbers, "several"),
        face=number(numbers, "face", 0, 2),
        top=number(numbers, "top", -1, 2),
        across=number(numbers, "across", -1, 2),
        light=number(numbers, "light", 0, 255),
        around=number(numbers, "around", 0, 255),
        facing=None if numbers.get("facing") is None else _count(numbers, "facing"),
        facing_of=_count(numbers, "facing_of"),
        calibrated=numbers.get("calibrated") is True,
        tilt=number(numbers, "tilt", -90, 90),
    )


def number(numbers: Mapping[str, object], name: str, low: float, high: float) -> float | None:
    """A number of that name between two bounds; None where there is none."""
    value = numbers.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value) if low <= value <= high else None


def _count(numbers: Mapping[str, object], name: str) -> int:
    return int(number(numbers, name, 0, 10_000_000) or 0)


def on_camera(numbers: Mapping[str, object]) -> Delivery:
    """How somebody was seen while they spoke: what was measured, and what was not and why."""
    picture = picture_of(numbers)
    why = why_nothing(picture)
    if why:
        return Delivery(not_measured=(NotMeasured(PICTURE, why),))
    found = Measured(
        "face-found", FACE, round(picture.found, 2), "of the time",
        f"One face was in the picture {percent(picture.found)} of the time.", Certainty.SURE,
    )  # fmt: skip
    parts = (_facing(picture), _size(picture), _light(picture))
    return Delivery(
        (found, *(part for part in parts if isinstance(part, Measured))),
        tuple(part for part in parts if isinstance(part, NotMeasured)),
    )


def why_nothing(picture: Picture) -> str:
    """Why nothing can be said of the face; empty where something can."""
    if picture.frames < FRAMES:
        return "The picture was looked at for too short a time, or this browser cannot look for a face."
    if picture.several > SEVERAL * picture.frames:
        return "There was more than one face in the picture, so nobody knows whose would be measured."
    if picture.found < FOUND:
        return (
            "No face was found in most of the picture. It may be too dark, cut off or covered, or fill less than a "
            "quarter of the height: come closer. The finder is a program, and it misses some faces."
        )
    return ""


def percent(share: float) -> str:
    """A share in words: “96 %”."""
    return f"{round(100 * share)} %"


def _facing(picture: Picture) -> Measured | NotMeasured:
    """How often the head was turned to the camera."""
    if picture.facing is None or picture.facing_of < FRAMES:
        return NotMeasured(FACING, "Too few frames show how you look at the camera on purpose.")
    if picture.face is not None and picture.face < SMALL:
        return NotMeasured(FACING, "Your face is too small in the picture to tell how your head is turned.")
    share = min(1.0, picture.facing / picture.facing_of)
    basis = "as when you looked at it in the set-up check" if picture.calibrated else "as in the first seconds"
    return Measured(
        "facing", FACING, round(share, 2), "of the time",
        f"Your head was turned {basis} {percent(share)} of the time. Where your eyes were is not known.",
        Certainty.LIKELY if picture.calibrated else Certainty.DOUBTFUL,
    )  # fmt: skip


def _size(picture: Picture) -> Measured | NotMeasured:
    """How large the face is."""
    if picture.face is None:
        return NotMeasured(SIZE, "No frame shows it.")
    said = f"Your face fills {percent(picture.face)} of the height of the picture."
    return Measured("face-size", SIZE, picture.face, "of the height", said, Certainty.SURE)


def _light(picture: Picture) -> Measured | NotMeasured:
    """How light the face is."""
    if picture.light is None:
        return NotMeasured(LIGHT, "No frame shows it.")
    said = f"Your face has a brightness of {round(picture.light)} of 255" + (
        f", the rest of the picture {round(picture.around)}." if picture.around is not None else "."
    )
    return Measured("light", LIGHT, picture.light, "of 255", said, Certainty.SURE)
