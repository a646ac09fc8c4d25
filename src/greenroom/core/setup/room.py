"""What no browser can measure: the room, the way to theirs, and the second way in."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoomPoint:
    """A point of the room and the machine that only the person can tick."""

    key: str
    text: str


ROOM: tuple[RoomPoint, ...] = (
    RoomPoint("room-quiet", "Door and windows are closed; whoever lives here knows when, and until when"),
    RoomPoint("room-phone", "The phone is silent, and messages on this machine are off"),
    RoomPoint("room-programs", "Other programs are closed, above all those that use camera or microphone"),
    RoomPoint("room-power", "The power cable is in"),
    RoomPoint("room-behind", "Behind me is nothing that I would not show"),
    RoomPoint("room-link", "I have opened the link once; my name stands right in the call program"),
    RoomPoint("room-second", "A second device is charged, with the link or the number on it"),
    RoomPoint("room-paper", "Posting, résumé, notes, pen and a glass of water are within reach"),
    RoomPoint("room-heard", "I recorded a sentence and heard it back: clear, no hum, no echo"),
    RoomPoint("room-seen", "I looked at my own picture: light from the front, eyes in the upper third"),
)

CONNECTION_GUIDE = (
    "A page on your own machine cannot measure the way to theirs. Open the test call of the program you will use, from the same place and at the same hour, or call a friend for five minutes with the camera on.",
    "If it stutters: a cable instead of wireless, or closer to the router; nobody else streaming; the camera off before the sound goes.",
    "Agree on the second way in before the talk, and keep the number where you can see it.",
)

_TELEPHONE = re.compile(r"(?:\+|\b00|\(0|\b0)[\d ()./-]{6,}\d")


def backup_of(link: str, *texts: str) -> str:
    """A first version of the second way in: the lines of an invitation with a telephone number, then the link again."""
    lines = [" ".join(line.split()) for text in texts for line in text.splitlines() if _TELEPHONE.search(line)]
    return "\n".join(dict.fromkeys([*lines, *([f"The same link, from my phone: {link}"] if link else [])]))
