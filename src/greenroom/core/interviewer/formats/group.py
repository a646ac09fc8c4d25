"""A group discussion: four others who react, who are drawn in, stopped or passed over; time is called."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.conversations.values import MoveKind
from greenroom.core.interviewer.formats import group_words as words
from greenroom.core.interviewer.formats.group_table import ASSESSOR, Table
from greenroom.core.interviewer.formats.group_values import Temper
from greenroom.core.interviewer.values import Kind, Phase

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.group_values import Group, Member, Option
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line

_TURNS_A_MINUTE = 0.6  # of the candidate; the others speak between them
_FEWEST_TURNS = 6
_SAID_AT_ONCE = 2  # reactions before the discussion goes on
_TRIES = (3, 6)  # turns after which the quiet one begins by themselves
_NEARLY = 120.0  # seconds
_DECIDE = "decide"
_STOPS = re.compile(
    r"\b(?:sorry to (?:interrupt|cut in|stop)|let me stop you|can I stop you|may I stop you|hang on|hold on|just a moment|one moment|"
    r"one at a time|let (?:her|him|them|\w+) (?:finish|speak|say)|wanted to say|was (?:about|going) to say|was saying)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:every(?:one|body)|any(?:one|body)|others|all of (?:you|us)|rest|not (?:yet )?(?:said|spoken))\b",
    re.IGNORECASE,
)
_NOT_SPOKEN = re.compile(
    r"\b(?:has ?n[o'’]t|have ?n[o'’]t|not yet|haven['’]t) (?:yet )?(?:heard|spoken|said)", re.IGNORECASE
)
_WISH = re.compile(
    r"\b(?:I(?:['’]d| would| do)? (?:also )?(?:prefer|go for|choose|vote|favou?r|support|back|like|want|pick|lean|suggest|propose|think|am for)|"
    r"I(?:['’]m| am) (?:for|in favou?r)|best|better|we should|let['’]s|makes sense|my choice|strongest)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:we(?:['’]re| are) (?:done|finished|ready)|that(?:['’]s| is) our decision|we can (?:tell|present) (?:it|that)|ready to (?:present|report))\b",
    re.IGNORECASE,
)


def respond_group(so_far: SoFar, group: Group) -> tuple[Line, ...]:
    """What the others say next."""
    table = Table(so_far, group)
    if not so_far.lines:
        _open(table)
    elif so_far.heard is None or so_far.over:
        return ()
    elif _DECIDE in table.keys:
        _close(table)
    elif not _time_is_up(table):
        _react(table)
        _call_time(table)
    return tuple(table.new)


def _open(table: Table) -> None:
    """The task, and the first to speak."""
    table.say(ASSESSOR, table.group.task, key="task", kind=Kind.TALK)
    for temper in (Temper.DOMINANT, Temper.AGREEABLE):
        table.speaks(temper, table.group.of(temper).opening, key=f"opening:{temper}")


def most_turns(so_far: SoFar) -> int:
    """How often the candidate may speak before a decision is due."""
    return max(_FEWEST_TURNS, round(so_far.script.minutes * _TURNS_A_MINUTE))


def _time_is_up(table: Table) -> bool:
    """Whether a decision is due now; then it is asked for."""
    due = table.turns >= most_turns(table.so_far) or table.so_far.left <= 0 or _DONE.search(table.heard)
    if due:
        table.say(ASSESSOR, words.TIME, key=_DECIDE, kind=Kind.PROBE)
    return bool(due)


def _call_time(table: Table) -> None:
    most, whole = most_turns(table.so_far), table.so_far.script.minutes * 60
    if "nearly" not in table.keys and (table.turns >= most - 2 or table.so_far.left <= _NEARLY):
        table.say(ASSESSOR, words.NEARLY, key="nearly", kind=Kind.TALK)
    elif not {"half", "nearly"} & table.keys and (table.turns >= most // 2 or table.so_far.left <= whole / 2):
        table.say(ASSESSOR, words.HALF, key="half", kind=Kind.TALK)


def _react(table: Table) -> None:
    """Reactions to what the candidate did, and then the discussion goes on."""
    if table.is_short and not table.did(MoveKind.DRAWING_IN, MoveKind.OPEN_QUESTION):
        table.speaks(Temper.DOMINANT, table.fresh(words.NOT_HEARD, "not-heard"))
    for step in (_stopped, _asked, _turned, _taken_up, _ordered, _summed, _timed, _wished):
        if len(table.new) < _SAID_AT_ONCE:
            step(table)
    if len(table.new) < _SAID_AT_ONCE:
        _go_on(table)


def _stopped(table: Table) -> None:
    """The dominant one is stopped; whom they talked over can speak then."""
    if not _STOPS.search(table.heard):
        return
    table.speaks(Temper.DOMINANT, table.fresh(words.YIELDS, "yields"))
    quiet = table.group.of(Temper.QUIET)
    if table.last_tried() or table.named(table.heard) is quiet:
        _answer(table, quiet)


def _asked(table: Table) -> None:
    """Whoever is asked answers; a question to nobody is answered by who knows, or by those who always answer."""
    if not table.asked:
        return
    asked, drawn = " ".join(table.asked), table.did(MoveKind.DRAWING_IN)
    named = table.named(*table.asked)
    holder = next((m for m in table.group.members if any(f.is_about(asked) for f in table.untold(m))), None)
    if named:
        _answer(table, named)
    elif drawn and (_NOT_SPOKEN.search(asked) or (_ALL.search(asked) and "all" in table.keys)):
        _answer(table, table.group.of(Temper.QUIET))
    elif holder and not table.did(MoveKind.STRUCTURING):
        _answer(table, holder)
    elif drawn:
        _view(table, table.group.of(Temper.ANALYTIC), key="all")
        _view(table, table.group.of(Temper.DOMINANT))


def _answer(table: Table, member: Member) -> None:
    """A member who has the word says what they know, or else what they think."""
    if any(line.speaker == member.id and line.key.startswith("fact") for line in table.new):
        return
    untold = table.untold(member)
    shares = member.temper in {Temper.QUIET, Temper.ANALYTIC}
    if untold and (shares or untold[0].is_about(" ".join(table.asked))):
        before = table.fresh(words.THANKED, "thanked") if member.temper is Temper.QUIET else ""
        table.tell(member, untold[0], before)
    else:
        _view(table, member)


def _view(table: Table, member: Member, key: str = "") -> None:
    """What a member thinks, if they have not said it yet; else what they have left to say."""
    text, turned = table.fresh(member.views, f"view:{member.id}"), f"turned:{member.id}"
    if table.knows(table.group.key) and turned not in table.keys:
        table.say(member.id, member.turned, key=turned)
    elif text:
        table.say(member.id, text, key=key)
    else:
        table.goes_on(member)


def _turned(table: Table) -> None:
    """Somebody changes their mind, once what sinks an option has been heard."""
    if any(line.key == f"fact:{table.group.key.id}" for line in table.so_far.lines):
        table.turns_round()


def _taken_up(table: Table) -> None:
    """The quiet one sees that their words are taken up."""
    key = table.group.key
    told_before = any(line.key == f"fact:{key.id}" for line in table.so_far.lines)
    if told_before and key.is_about(table.heard) and "taken-up" not in table.keys:
        table.speaks(Temper.QUIET, table.fresh(words.TAKEN_UP, "taken-up"), key="taken-up")


def _ordered(table: Table) -> None:
    if not table.did(MoveKind.STRUCTURING):
        return
    table.speaks(Temper.ANALYTIC, table.fresh(words.ORDER_IS_GOOD, "order"))
    if "slow" not in table.keys:
        table.speaks(Temper.DOMINANT, table.fresh(words.ORDER_IS_SLOW, "slow"), key="slow")


def _summed(table: Table) -> None:
    if table.did(MoveKind.SUMMARISING):
        table.speaks(Temper.ANALYTIC, table.fresh(words.SUM_IS_RIGHT, "sum"))


def _timed(table: Table) -> None:
    if table.did(MoveKind.TIME_KEEPING):
        table.speaks(Temper.AGREEABLE, table.fresh(words.TIME_IS_SHORT, "time"))


def _wished(table: Table) -> None:
    """The candidate is for one of the options: why, then those who are against it, then those who are for it."""
    named = table.options_named()
    if len(named) != 1 or not _WISH.search(table.heard):
        return
    option, moves = named[0], table.did(MoveKind.PROPOSING, MoveKind.AGREEING, MoveKind.DISAGREEING)
    if not any(move.reason for move in moves) and "because" not in table.heard.lower():
        table.speaks(Temper.ANALYTIC, table.fresh(words.WHY, "why"))
    else:
        table.speaks(Temper.ANALYTIC, table.fresh(words.GOOD_REASON, "reason"))
    _object(table, option)
    if len(table.new) < _SAID_AT_ONCE:
        _side(table, option)


def _object(table: Table, option: Option) -> None:
    """One who is against an option says so, once."""
    for member in table.group.members:
        key = f"against:{member.id}:{option.id}"
        text = dict(member.against).get(option.id, "")
        spoke = any(line.speaker == member.id for line in table.new)
        if text and key not in table.keys and not spoke and f"turned:{member.id}" not in table.keys:
            table.say(member.id, text, key=key)
            return


def _side(table: Table, option: Option) -> None:
    """One who wants the same says so."""
    for member in table.group.members:
        if member.favours == option.id and member.temper is not Temper.QUIET:
            texts = words.MINE_TOO if member.temper is Temper.DOMINANT else words.WITH_YOU
            text = table.fresh(texts, "side")
            if text and not any(line.speaker == member.id for line in table.new):
                table.say(member.id, text)
                return


def _go_on(table: Table) -> None:
    """The discussion goes on by itself."""
    quiet, dominant = table.group.of(Temper.QUIET), table.group.of(Temper.DOMINANT)
    key = table.group.key
    if table.turns in _TRIES and not table.knows(key) and quiet.id not in {line.speaker for line in table.new}:
        table.say(quiet.id, table.fresh(words.TRIES, "tries"), key=f"try:{table.turns}")
        table.say(dominant.id, table.fresh(words.TALKS_OVER, "over"))
        table.goes_on(dominant)
        return
    order = (Temper.DOMINANT, Temper.AGREEABLE, Temper.DOMINANT, Temper.ANALYTIC)
    first = table.turns % len(order)
    for temper in (*order[first:], *order[:first]):
        member = table.group.of(temper)
        if member.id not in {line.speaker for line in table.new} and table.goes_on(member):
            return
    if not table.new:
        table.speaks(Temper.ANALYTIC, table.fresh(_LEFT, "left") or _LEFT[0])


_LEFT = ("I have nothing new. Which one is it to be?", "We have heard all there is. Somebody should sum it up.")


def _close(table: Table) -> None:
    """What the others say to the decision, and the end."""
    chosen = next(iter(table.options_named()), None)
    if chosen is None:
        table.speaks(Temper.ANALYTIC, words.NOT_DECIDED)
    else:
        dominant = table.group.of(Temper.DOMINANT)
        texts = words.IS_CONTENT if dominant.favours == chosen.id else words.GOES_WITH_IT
        table.say(dominant.id, table.fresh(texts, "close"))
    end = table.so_far.then(table.new).line(table.persona(ASSESSOR), Phase.EXERCISE, Kind.GOODBYE, words.END, key="end")
    table.new.append(end)
