"""The candidate's own view of an employer: their criteria, what gives them pause, and how much they want it (S3).

There is no total. The view says what speaks for and against, what is not known yet, and which question would tell.
"""

# ruff: noqa: E501 - tables of sentences

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.to_ask_bank import TO_ASK

if TYPE_CHECKING:
    from collections.abc import Sequence

_GOOD, _POOR = 4, 2  # of five; three speaks neither way


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something the person looks for: in their own words, how much it weighs (1 to 3), and its score (1 to 5), if known."""

    name: str
    weight: int = 2
    score: int | None = None


@dataclass(frozen=True, slots=True)
class RedFlag:
    """Something that gives pause.

    Attributes:
        key: its name in the record.
        name: what people read.
        why: why it matters, and how it may be harmless.
        ask: what to ask in order to find out.
        settle_first: whether it should be settled before anything else, because it can do harm of itself.
    """

    key: str
    name: str
    why: str
    ask: str
    settle_first: bool = False


RED_FLAGS: tuple[RedFlag, ...] = (
    RedFlag("asks-for-money", "They want money from you", "Employers pay people; a fee for training, kit or a visa, paid to a stranger, is a common form of fraud.", "Who receives this payment, and where do your rules for applicants say so?", settle_first=True),
    RedFlag("papers-early", "They want identity or bank papers before an offer", "Some checks need papers, but hardly ever before an offer, and never your passwords.", "What do you need this paper for now, and who will see it?", settle_first=True),
    RedFlag("asks-to-mislead", "They suggest that you say what is not true", "Whoever asks it of you before the start may ask it again.", "Can we put down what is really the case?", settle_first=True),
    RedFlag("nothing-in-writing", "Promises, but nothing in writing", "Memories differ; a letter does not. Sometimes it is only slow.", "When may I have the terms in writing, before I give notice?"),
    RedFlag("pressed", "They press you to decide at once", "A good choice survives a night. There may be a real date behind it.", "What happens on your side on that day, and could I answer two days later?"),
    RedFlag("role-shifts", "The role is described differently each time", "They may not have agreed on it, or it may be new and still growing.", "Which three things would I be judged on in the first half-year, and who agrees on that?"),
    RedFlag("pay-hidden", "They will not name a range", "It may be far from yours. In some places they are not used to naming one.", "Is my range within yours, so that neither of us loses time?"),
    RedFlag("come-and-go", "People leave soon", "The reason is worth knowing; one hard year explains more than it seems.", "How long did the last two people stay in this role, and where did they go?"),
    RedFlag("ill-of-others", "They speak ill of the one before you", "It tells how they will speak of you, or how badly it really went.", "What did they do well, and what would you both do differently now?"),
    RedFlag("no-colleagues", "You may not meet those you would work with", "Calendars are full, and some places hide a mood.", "Could I talk for a quarter of an hour with somebody from the team?"),
    RedFlag("evasive", "A plain question gets no answer", "They may not be allowed to say, or would rather not.", "Is this something you cannot tell me yet, and who could?"),
    RedFlag("free-work", "They want days of unpaid work", "A sample shows what you can do; a project does their work.", "How long do others take for this, what will it be used for, and is it paid?"),
    RedFlag("private-questions", "They ask about health, family, faith or age", "In many countries such questions are not allowed, and some people ask out of mere clumsiness.", "How does that bear on the work? I am glad to tell you what I can do."),
    RedFlag("always-on", "Evenings and weekends are taken for granted", "Seasons differ from habits.", "When did the team last work on a weekend, and what was given for it?"),
    RedFlag("careless", "They are late, absent or unread more than once", "Once is a bad day; twice says something about the place.", "Has something changed in the plan for this position?"),
    RedFlag("unsure-position", "Money or approval for the position is missing", "Approvals come late in sound places too.", "What has to be signed before you can make an offer, and by whom?"),
    RedFlag("vague-success", "Nobody can say what success would be", "Without it you cannot know whether you do well.", "How will both of us know after three months that it was a good choice?"),
    RedFlag("like-a-family", "“We are like a family here”", "It may be warmth, or the reason why nobody says no.", "How did the last no to a manager go, and who said it?"),
    RedFlag("many-rounds", "One round follows another", "Care looks like this, and so does a choice nobody dares to make.", "Which question is still open, and who has to be convinced?"),
)  # fmt: skip


class Leaning(StrEnum):
    """What their own criteria say of the employer."""

    FOR = "for"
    EVEN = "even"
    AGAINST = "against"
    TOO_LITTLE = "too-little-known"
    SETTLE_FIRST = "settle-first"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A criterion that has no score yet, and the question that would tell."""

    criterion: Criterion
    question: str


@dataclass(frozen=True, slots=True)
class View:
    """How the person sees the employer.

    Attributes:
        leaning: what their criteria say; one flag can ask to be settled before that.
        text: the same in plain words.
        speaks_for: criteria that score 4 or 5, those that weigh most first.
        speaks_against: criteria that score 1 or 2.
        unknown: criteria without a score, each with the question that would tell.
        flags: what gave them pause, what must be settled first at the front.
        questions: what to ask next, the most pressing first; none twice.
    """

    leaning: Leaning
    text: str
    speaks_for: tuple[Criterion, ...]
    speaks_against: tuple[Criterion, ...]
    unknown: tuple[Unknown, ...]
    flags: tuple[RedFlag, ...]
    questions: tuple[str, ...]


# Words of a criterion and the question of our bank that would tell; the first that fits counts.
_TELLING: tuple[tuple[str, str], ...] = (
    (r"bonus|pension|benefit|insurance", "beside-pay"),
    (r"\bpay\b|salary|money|wage|income|compensation", "range"),
    (r"remote|home|hybrid|on.?site|office", "where-done"),
    (r"balance|famil|child|kids|\bcar(?:e|ing)\b", "family-time"),
    (r"hours|overtime|evening|weekend", "out-of-hours"),
    (r"shift|rota|holiday|vacation|leave", "rota"),
    (r"travel", "how-much-travel"),
    (r"visa|permit|sponsor", "permit"),
    (r"\bmov(?:e|ing)\b|relocat", "moving"),
    (r"commut|location|\bcity\b|\bplace\b", "which-place"),
    (r"contract|permanent", "how-long"),
    (r"secur|stab(?:le|ility)|\bsafe", "money-comes-from"),
    (r"manager|\bboss\b", "your-manager"),
    (r"feedback|review", "judged-when"),
    (r"learn|train|course", "learned-how"),
    (r"grow|career|promot|advance|develop|future", "grow-beyond"),
    (r"mission|purpose|meaning|impact|sense", "role-moves"),
    (r"autonom|freedom|decid|decision|independen", "own-decisions"),
    (r"tools?\b|technolog|\btech\b|stack", "tools"),
    (r"stress|pace|workload|pressure", "busy-season"),
    (r"cultur|values?\b|atmosphere|honest|trust", "mistakes-treated"),
    (r"colleague|team|people", "team-made-of"),
    (r"task|content|interest|variety|challeng|\bwork\b", "ordinary-week"),
)


def red_flag(key: str) -> RedFlag:
    """The red flag of that key.

    Raises:
        InvalidChoice: there is none.
    """
    found = next((each for each in RED_FLAGS if each.key == key), None)
    if found is None:
        raise InvalidChoice(f"There is no red flag “{key}”. Please choose one from the list.", field="flags")
    return found


def telling_question(criterion: str) -> str:
    """The question whose answer would tell how it is with a criterion, which is in the person's own words."""
    key = next((key for words, key in _TELLING if re.search(words, criterion, re.IGNORECASE)), "")
    asking = next((each for each in TO_ASK if each.key == key), None)
    return (
        asking.text if asking else f"How is it here with “{criterion}”? Could you give me an example from last month?"
    )


def view(criteria: Sequence[Criterion], flags: Sequence[str], excitement: int | None) -> View:
    """How the person sees an employer, from their criteria, the keys of red flags, and their excitement (1 to 5).

    Raises:
        InvalidChoice: a criterion has no name, a weight, score or excitement lies outside its scale, or a flag is unknown.
    """
    _check(criteria, excitement)
    ranked = sorted(criteria, key=lambda each: -each.weight)
    raised = sorted((red_flag(key) for key in dict.fromkeys(flags)), key=lambda each: not each.settle_first)
    unknown = tuple(Unknown(each, telling_question(each.name)) for each in ranked if each.score is None)
    first = [each.ask for each in raised if each.settle_first]
    seen = View(
        leaning=Leaning.SETTLE_FIRST if first else _leaning(ranked),
        text="",
        speaks_for=tuple(each for each in ranked if each.score is not None and each.score >= _GOOD),
        speaks_against=tuple(each for each in ranked if each.score is not None and each.score <= _POOR),
        unknown=unknown,
        flags=tuple(raised),
        questions=tuple(dict.fromkeys([*first, *(each.question for each in unknown), *(each.ask for each in raised)])),
    )
    return replace(seen, text=_text(seen, _leaning(ranked) if ranked else None, excitement))


def _text(seen: View, by_criteria: Leaning | None, excitement: int | None) -> str:
    """The view in plain words; `by_criteria` is None when no criterion is named."""
    told = by_criteria or seen.leaning is Leaning.SETTLE_FIRST
    return " ".join(
        [
            _LEANINGS[seen.leaning] if told else _NO_CRITERIA,
            *_named("For it", seen.speaks_for),
            *_named("Against it", seen.speaks_against),
            *_named("Not known yet", [each.criterion for each in seen.unknown]),
            *_pause(len(seen.flags)),
            _excited(by_criteria, excitement),
        ]
    )


def _check(criteria: Sequence[Criterion], excitement: int | None) -> None:
    """Raises when something lies outside its scale."""
    for each in criteria:
        if not each.name.strip():
            raise InvalidChoice("A criterion needs a name.", field="criteria")
        if each.weight not in range(1, 4):
            raise InvalidChoice(f"“{each.name}” weighs 1, 2 or 3.", field="criteria")
        if each.score is not None and each.score not in range(1, 6):
            raise InvalidChoice(f"“{each.name}” scores from 1 to 5, or stays open.", field="criteria")
    if excitement is not None and excitement not in range(1, 6):
        raise InvalidChoice("Excitement goes from 1 to 5.", field="excitement")


def _leaning(criteria: Sequence[Criterion]) -> Leaning:
    """What the criteria say: nothing until half of what matters has a score; then whether the mean is off the middle."""
    known = [(each.weight, each.score) for each in criteria if each.score is not None]
    weight = sum(weight for weight, _ in known)
    if not known or 2 * weight < sum(each.weight for each in criteria):
        return Leaning.TOO_LITTLE
    points = sum(weight * score for weight, score in known)
    if 2 * points >= 7 * weight:
        return Leaning.FOR
    return Leaning.AGAINST if 2 * points <= 5 * weight else Leaning.EVEN


def _named(what: str, criteria: Sequence[Criterion]) -> list[str]:
    """A sentence that names criteria, if there are any."""
    return [f"{what}: {', '.join(each.name for each in criteria)}."] if criteria else []


def _pause(count: int) -> list[str]:
    """A sentence on what gave them pause, if anything did."""
    if not count:
        return []
    what = (
        "One thing gave you pause; it is a question to ask"
        if count == 1
        else f"{count} things gave you pause; each is a question to ask"
    )
    return [f"{what}, and no verdict."]


def _excited(by_criteria: Leaning | None, excitement: int | None) -> str:
    """A sentence on their excitement, and on whether it agrees with their criteria."""
    if excitement is None:
        return "How excited you are is not noted."
    told = f"Your excitement is {excitement} of 5"
    if excitement >= _GOOD and by_criteria is Leaning.AGAINST:
        return f"{told}, higher than your own criteria: what draws you, and is it missing from the list?"
    if excitement <= _POOR and by_criteria is Leaning.FOR:
        return f"{told}, lower than your own criteria: what holds you back, and is it missing from the list?"
    return f"{told}."


_NO_CRITERIA = "You have named no criteria yet; three are enough to begin with."
_LEANINGS = {
    Leaning.FOR: "By your own criteria, more speaks for this employer than against it.",
    Leaning.EVEN: "By your own criteria, it is about even.",
    Leaning.AGAINST: "By your own criteria, more speaks against this employer than for it.",
    Leaning.TOO_LITTLE: "Too little is known: less than half of what matters to you has a score.",
    Leaning.SETTLE_FIRST: "Settle one thing before all others, because it can do you harm.",
}
