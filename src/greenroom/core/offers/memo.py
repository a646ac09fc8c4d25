"""A decision on paper: what was weighed, what came out, what would change it, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemoOffer:
    """One offer in the memo.

    Attributes:
        name, place: as on its page.
        wins: in how many of a hundred weightings it wins, in words; empty where it could not be reckoned.
        lands: what lands in the account a month, in words; empty where it is not known.
        answer_by: in words; empty where no day is known.
        terms: (name, what it is, `letter` or `by hand`), and not confirmed ones marked.
        money: (part, amount a year) in the home currency, and what they come to last.
        ask: questions that the offer leaves open.
        notes: what to know about its figures.
    """

    name: str
    place: str
    wins: str
    lands: str
    answer_by: str
    terms: tuple[tuple[str, str, str], ...]
    money: tuple[tuple[str, str], ...]
    ask: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Memo:
    """The whole memo; every text is ready to print."""

    title: str
    day: str
    verdict: str
    home: str
    weights: tuple[tuple[str, str], ...]
    flips: tuple[str, ...]
    offers: tuple[MemoOffer, ...]
    left_out: tuple[str, ...]
    rates: str
