"""What to say, out of what the record holds: that you want it, what you bring, the market, the ask, a trade, a way out.

Every sentence rests on facts of the record, and names them. Where there is none, the part says what is missing and does
not invent it. The walk-away amount is in no sentence. The order, wanting the job before any figure and an outside
standard before one's own wish, follows Fisher and Ury, “Getting to Yes” (1981).
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.benchmarks.values import Figure


@dataclass(frozen=True, slots=True)
class Known:
    """What the record knows that may be said; what it does not know is empty.

    Attributes:
        role: the title of the job.
        employer: who offers it.
        moment: what the person remembers of a talk with them.
        priority: what the employer needs most, in the posting's words.
        results: lines of the résumé with a figure, the fitting ones first.
        market: what the job pays according to a source.
        posted: the pay that the posting names, in its words.
        offered: base pay of the offer, as people write it.
        opening: what is asked for first, as people write it.
        target: what is aimed for, as people write it.
        answer_by: until when they wait, as a day that follows “by”.
        open_terms: terms that the offer does not hold, in words that follow “ask for”.
    """

    role: str = ""
    employer: str = ""
    moment: str = ""
    priority: str = ""
    results: tuple[str, ...] = ()
    market: Figure | None = None
    posted: str = ""
    offered: str = ""
    opening: str = ""
    target: str = ""
    answer_by: str = ""
    open_terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the script: its name, the words to say, what they rest on, what is missing, and what to do then."""

    name: str
    say: str
    rests_on: str = ""
    missing: str = ""
    then: str = ""


def script(known: Known) -> tuple[Part, ...]:
    """The parts in the order in which they are said."""
    return (_wanting(known), _value(known), _market(known), _ask(known), _trade(known), _fallback(known), _time(known))


def _bare(words: str) -> str:
    return " ".join(words.split()).rstrip(".!?;, ")


def _wanting(known: Known) -> Part:
    name = "That you want it"
    role = f" of the role of {known.role}" if known.role else ""
    employer = f" at {known.employer}" if known.employer else ""
    thanks = f"Thank you for the offer{role}{employer}. I am glad to have it."
    if known.moment:
        return Part(
            name,
            f"{thanks} From our talks I remember this well: {_bare(known.moment)}.",
            "The moment noted in your debrief.",
        )
    if known.priority:
        return Part(
            name,
            f"{thanks} What draws me is what you need most: “{_bare(known.priority)}”.",
            "The posting, in its own words.",
        )
    return Part(
        name,
        thanks,
        "The offer.",
        "What draws you is not in the record. Note a moment of a talk in its debrief, and it stands here.",
    )


def _value(known: Known) -> Part:
    name = "What you bring"
    if not known.results:
        return Part(
            name, "", missing="No line of your résumé holds a figure. Add one result with a number, and it stands here."
        )
    lines = " ".join(f"“{_bare(each)}.”" for each in known.results)
    need = (
        f" You wrote that you need “{_bare(known.priority)}”; that is what I would bring to it."
        if known.priority
        else ""
    )
    return Part(
        name, f"In my work so far I did this: {lines}{need}", "Lines of your résumé. Say them in your own words."
    )


def _market(known: Known) -> Part:
    name = "What the market pays"
    figure = known.market
    if figure is not None and figure.median is not None:
        where = f" in {figure.area}" if figure.area else ""
        amount = f"{figure.currency} {figure.median:,.0f}"
        say = f"According to the {figure.source.partition(' (')[0]}, {figure.occupation}{where} earned {amount} a year at the median in {figure.year}."
        return Part(name, say, "A figure you keep among the benchmarks.")
    if known.posted:
        return Part(name, f"Your own posting names “{_bare(known.posted)}”.", "The posting, in its own words.")
    return Part(
        name, "", missing="No figure is kept for this country. Look for one among the benchmarks, or take in a table."
    )


def _ask(known: Known) -> Part:
    name = "What you ask for"
    if not known.opening:
        return Part(name, "", missing="Set what you ask for first.")
    from_now = f" instead of {known.offered}" if known.offered else ""
    return Part(
        name,
        f"For that I would ask for {known.opening} a year{from_now}.",
        "Your opening amount, set before.",
        then="Then be quiet, and let them answer.",
    )


def _trade(known: Known) -> Part:
    name = "What you give for it"
    if not known.target:
        return Part(name, "", missing="Set what you aim for.")
    until = f" by {known.answer_by}" if known.answer_by else " the same day"
    return Part(
        name,
        f"If you can come to {known.target}, I can give you my yes{until}.",
        "Your target, and the day they named." if known.answer_by else "Your target.",
    )


def _fallback(known: Known) -> Part:
    name = "If pay cannot move"
    if not known.open_terms:
        return Part(
            name,
            "I understand that pay is fixed. Could we write down a review of it after six months, with a date?",
            "A question that fits any offer.",
        )
    listed = ", or ".join(known.open_terms[:3])
    return Part(
        name, f"I understand that pay is fixed. Where is there room: {listed}?", "Terms that the offer does not hold."
    )


def _time(known: Known) -> Part:
    name = "If they want a yes on the spot"
    until = (
        f"You named {known.answer_by}; may I use that time"
        if known.answer_by
        else "May I give you my answer in three days"
    )
    return Part(
        name,
        f"Thank you, I want to answer in a way that holds. {until}, and could I have the offer in writing?",
        "Words to ask for time.",
    )
