"""What an e-tray shows: priorities, deadlines, passing on, reasons, tone, and facts used."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.centre_lines import REASON, answer_to, listed, mark, point, unrated
from greenroom.core.interviewer.formats.centre_values import Action, Message
from greenroom.core.interviewer.formats.inbox import handled, here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.centre_values import Inbox
    from greenroom.core.interviewer.values import Line, Mark, Script

_NOW, _CAN_WAIT = 1, 3
_FEWEST = 3
_KIND = re.compile(
    r"\b(?:dear|hello|hi|good morning|thank you|thanks|please|sorry|I understand|kind regards|best regards|all the best)\b",
    re.IGNORECASE,
)
_HARSH = re.compile(
    r"\b(?:your fault|stupid|ridiculous|not my (?:job|problem)|deal with it|as I (?:already )?told you|how could you|nonsense|stop bothering)\b|!{2,}|\b[A-Z]{4,}(?: [A-Z]{3,})+\b"
)
_Handled = tuple[int, Message, Action]


def rate_inbox(_script: Script, lines: Sequence[Line], inbox: Inbox) -> tuple[Mark, ...]:
    """The marks of an e-tray."""
    done = handled(lines, inbox)
    names = ("Priorities", "Deadlines", "Passing on", "Reasons", "Tone", "Facts", "Conflict")
    if len(done) < _FEWEST:
        return tuple(unrated(name, "fewer than three messages were dealt with.") for name in names)
    return (
        _priorities(done),
        _deadlines(done, here(lines, inbox)),
        _passing_on(done, lines),
        _reasons(done, lines),
        _tone(done, lines),
        _facts(done, lines),
        _conflict(lines, inbox),
    )


def _priorities(done: Sequence[_Handled]) -> Mark:
    """Of each two messages of different urgency, both there from the beginning, whether the urgent one came first."""
    first = [message for _, message, _ in done if not message.wave]
    pairs = [(a, b) for a, b in combinations(first, 2) if a.priority != b.priority]
    if not pairs:
        return unrated("Priorities", "the messages you dealt with are all equally urgent.")
    right = sum(a.priority < b.priority for a, b in pairs)
    why = f"In {right} of {len(pairs)} pairs the more urgent message came first. You began with {listed([_short(m) for _, m, _ in done[:3]])}."
    return mark("Priorities", 1 + 4 * right / len(pairs), why)


def _deadlines(done: Sequence[_Handled], there: Sequence[Message]) -> Mark:
    urgent = [message for message in there if message.priority == _NOW]
    met = [m for _, m, action in done if m in urgent and action is not Action.DEFER]
    missed = [_short(message) for message in urgent if message not in met]
    left = f" Not dealt with in time: {listed(missed)}." if missed else ""
    why = f"{len(met)} of {len(urgent)} messages that could not wait were dealt with.{left}"
    return mark("Deadlines", 1 + 4 * len(met) / max(1, len(urgent)), why)


def _passing_on(done: Sequence[_Handled], lines: Sequence[Line]) -> Mark:
    """Whether what was done fits the message, and whether what was passed on went to somebody who can do it."""
    fits = [(p, m, a) for p, m, a in done if a in m.fits]
    passed = [(p, m) for p, m, a in done if a is Action.DELEGATE]
    named = [(p, m) for p, m in passed if any(re.search(rf"\b{re.escape(n)}\b", lines[p].text) for n in m.to)]
    odd = [_short(m) for _, m, a in done if a not in m.fits]
    why = f"For {len(fits)} of {len(done)} messages your choice fits. {len(named)} of {len(passed)} that you passed on went by name to somebody who can do it."
    why += f" Look again at {listed(odd[:2])}." if odd else ""
    value = 1 + 3 * len(fits) / len(done) + (len(named) / len(passed) if passed else 0)
    return mark("Passing on", value, why, (point(p, lines[p], "You passed it on.") for p, _ in named))


def _reasons(done: Sequence[_Handled], lines: Sequence[Line]) -> Mark:
    need = [place for place, _, action in done if action is not Action.ANSWER]
    if not need:
        return unrated("Reasons", "you answered everything yourself, so there was nothing to give a reason for.")
    given = [place for place in need if REASON.search(lines[place].text)]
    why = f"You gave a reason for {len(given)} of {len(need)} messages that you passed on or put off."
    return mark(
        "Reasons", 1 + 4 * len(given) / len(need), why, (point(p, lines[p], "Your reason.", REASON) for p in given)
    )


def _tone(done: Sequence[_Handled], lines: Sequence[Line]) -> Mark:
    written = [place for place, _, action in done if action is not Action.DEFER]
    if not written:
        return unrated("Tone", "you wrote to nobody.")
    harsh = [place for place in written if _HARSH.search(lines[place].text)]
    kind = [place for place in written if _KIND.search(lines[place].text) and place not in harsh]
    why = f"{len(kind)} of {len(written)} messages greet, thank or ask; {len(harsh) or 'none'} would be read as harsh."
    points = [point(p, lines[p], "This would be read as harsh.", _HARSH) for p in harsh]
    points += [point(p, lines[p], "This is kind.", _KIND) for p in kind]
    return mark("Tone", 1 + 4 * len(kind) / len(written) - len(harsh), why, points)


def _facts(done: Sequence[_Handled], lines: Sequence[Line]) -> Mark:
    need = [(p, m) for p, m, _ in done if m.needs]
    if not need:
        return unrated("Facts", "none of the messages that you dealt with needs a fact from another one.")
    used = [(p, m) for p, m in need if re.search(m.needs, lines[p].text, re.IGNORECASE)]
    missing = [_short(m) for p, m in need if (p, m) not in used]
    left = f" Missing in {listed(missing[:2])}." if missing else ""
    why = f"{len(used)} of {len(need)} messages hold the fact that they need.{left}"
    return mark(
        "Facts",
        1 + 4 * len(used) / len(need),
        why,
        (point(p, lines[p], "You used it.", re.compile(m.needs, re.IGNORECASE)) for p, m in used),
    )


def _conflict(lines: Sequence[Line], inbox: Inbox) -> Mark:
    answer = answer_to(lines, "clash")
    if answer is None:
        return unrated("Conflict", "the question about it was not answered.")
    place, line = answer
    both = [each for each in inbox.clash if re.search(each, line.text, re.IGNORECASE)]
    reason = bool(REASON.search(line.text))
    why = f"Your answer names {len(both)} of the two sides and {'gives a reason' if reason else 'gives no reason'}."
    return mark("Conflict", 1 + 1.5 * len(both) + reason, why, [point(place, line, "Your answer.", REASON)])


def _short(message: Message) -> str:
    return f"message {message.id} ({message.subject})"
