"""How a conversation went: who had which share of it, and who did what for it, each with the words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.conversations.moves import Reader
from greenroom.core.conversations.values import Analysis, Interruption, Member, MoveKind
from greenroom.core.conversations.wording import word_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.conversations.values import Move, Talk

# Two people who speak at once for less than this is how turns usually change: gaps and overlaps of turns lie mostly
# within half a second (Heldner and Edlund 2010, Pauses, gaps and overlaps in conversations).
_OVERLAP = 0.5
_WORDS = 4  # fewer are a noise of listening, such as “yes, exactly”
_SHOWN = 120  # characters of the words that cut in
_NO_TIMES = "The transcript does not say when each turn begins and ends."
_NO_OVERLAPS = (
    "In this transcript no two people ever speak at once. Most meeting programs write turns one after another, so that "
    "nobody can tell from it who cut in."
)


def analyse(talk: Talk) -> Analysis:
    """Shares, turns and moves of everybody in a conversation.

    Shares are of the time spoken where every turn has its times, else of the words. A person is quieter than others
    where they had said less than an equal share of the words until then.
    """
    words = [word_count(turn.text) for turn in talk.turns]
    moves = _moves(talk, words)
    cuts = _interruptions(talk)
    members = [_member(talk, name, words, moves[name], cuts) for name in talk.speakers]
    whole = sum(_weight(talk, member) for member in members) or 1
    shared = [replace(member, share=_weight(talk, member) / whole) for member in members]
    return Analysis(talk.timed, tuple(sorted(shared, key=lambda member: -member.share)), _not_measured(talk, cuts))


def _weight(talk: Talk, member: Member) -> float:
    return member.seconds or 0.0 if talk.timed else member.words


def _moves(talk: Talk, words: Sequence[int]) -> Mapping[str, list[Move]]:
    """Everybody's moves; of drawing in, whether it was somebody who had said little."""
    reader = Reader(talk.speakers)
    said: dict[str, int] = defaultdict(int)
    moves: dict[str, list[Move]] = defaultdict(list)
    for place, turn in enumerate(talk.turns):
        following = next((each.speaker for each in talk.turns[place + 1 :] if each.speaker != turn.speaker), "")
        for move in reader.moves(turn, place, following):
            drawn = move
            if move.kind is MoveKind.DRAWING_IN:
                drawn = replace(move, quieter=_is_quieter(move.toward or following, said, len(talk.speakers)))
            moves[turn.speaker].append(drawn)
        said[turn.speaker] += words[place]
    return moves


def _is_quieter(name: str, said: Mapping[str, int], people: int) -> bool:
    whole = sum(said.values())
    return bool(name) and whole > 0 and said.get(name, 0) < whole / people


def _interruptions(talk: Talk) -> dict[str, list[Interruption]] | None:
    """Who cut in on whom; None where the transcript cannot tell."""
    if not talk.timed:
        return None
    cuts: dict[str, list[Interruption]] = defaultdict(list)
    overlaps = 0
    for place, (before, turn) in enumerate(zip(talk.turns, talk.turns[1:], strict=False), start=1):
        both = (before.end or 0.0) - (turn.start or 0.0)
        overlaps += both > 0
        goes_on = (turn.end or 0.0) > (before.end or 0.0)
        if both >= _OVERLAP and goes_on and word_count(turn.text) >= _WORDS and turn.speaker != before.speaker:
            quote = turn.quote(0, min(len(turn.text), _SHOWN))
            cuts[turn.speaker].append(Interruption(place, before.speaker, round(both, 1), quote))
    return cuts if overlaps else None


def _member(
    talk: Talk,
    name: str,
    words: Sequence[int],
    moves: Sequence[Move],
    cuts: Mapping[str, Sequence[Interruption]] | None,
) -> Member:
    own = [place for place, turn in enumerate(talk.turns) if turn.speaker == name]
    longest = max(own, key=lambda place: words[place])
    return Member(
        name=name,
        turns=len(own),
        words=sum(words[place] for place in own),
        seconds=sum(talk.turns[place].seconds or 0.0 for place in own) if talk.timed else None,
        share=0.0,
        longest=longest,
        longest_words=words[longest],
        moves=tuple(moves),
        interruptions=None if cuts is None else tuple(cuts.get(name, ())),
    )


def _not_measured(talk: Talk, cuts: Mapping[str, Sequence[Interruption]] | None) -> tuple[NotMeasured, ...]:
    if cuts is not None:
        return ()
    return (NotMeasured("Interruptions", _NO_OVERLAPS if talk.timed else _NO_TIMES),)
