"""The rooms of the house, in the order in which a person meets them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """One entry of the navigation: the name of its page, the word people read, and its icon."""

    page: str
    word: str
    icon: str


ROOMS = (
    Room("now", "Now", "sunrise"),
    Room("applications", "Applications", "briefcase"),
    Room("stories", "Stories", "book-open"),
    Room("practice", "Practice", "mic"),
    Room("calendar", "Calendar", "calendar"),
    Room("offers", "Offers", "scale"),
    Room("profile", "Profile", "user"),
)
IN_THE_DOCK = 4
