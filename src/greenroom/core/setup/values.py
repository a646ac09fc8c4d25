"""What the set-up check says of each thing that it looked at."""

from __future__ import annotations

from dataclasses import dataclass

NAMES = {
    "level": "Your voice",
    "noise": "The room",
    "clipping": "Loud moments",
    "echo": "Echo",
    "face": "In the picture",
    "size": "Distance",
    "head-room": "Head room",
    "centred": "In the middle",
    "light": "Light",
    "eye-level": "Height of the camera",
    "facing": "Facing the camera",
    "connection": "Connection",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked. `fine` is None where it was not measured, or where nobody can judge it."""

    key: str
    name: str
    value: float | str | None
    said: str
    fine: bool | None


def good(key: str, value: float, said: str) -> Check:
    """It was measured, and may stay as it is."""
    return Check(key, NAMES[key], value, said, fine=True)


def to_mend(key: str, value: float, said: str) -> Check:
    """It was measured, and the sentence says how to mend it."""
    return Check(key, NAMES[key], value, said, fine=False)


def open_question(key: str, value: float, said: str) -> Check:
    """There is a number, and it settles nothing."""
    return Check(key, NAMES[key], value, said, fine=None)


def not_measured(key: str, why: str) -> Check:
    """It was not measured, and why."""
    return Check(key, NAMES[key], None, f"Not measured: {why[:1].lower()}{why[1:]}", fine=None)
