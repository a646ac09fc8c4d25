"""A view of one master résumé: lines chosen, put in order and reworded by hand, each traced to the master's row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from greenroom.core.answers.differences import Difference, difference
from greenroom.core.proof_values import Strength
from greenroom.core.resumes.inventions import Invention, inventions
from greenroom.core.resumes.master import Choice, LineKind, MasterLine
from greenroom.core.resumes.values import Contact, Education, Job, Language, Project, Read, Resume

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greenroom.core.proof_values import Proof

_ORDER = tuple(LineKind)
_LOOSE = "Selected achievements"


@dataclass(frozen=True, slots=True)
class TailoredLine:
    """A line as the view has it.

    Attributes:
        line: the line of the master.
        shown: whether it stands in the view.
        text: its words in the view.
        difference: word by word against the master; None where the words are the master's.
        inventions: what the words claim that the master does not say. With any, the view gives no document.
    """

    line: MasterLine
    shown: bool
    text: str
    difference: Difference | None = None
    inventions: tuple[Invention, ...] = ()


def tailored(lines: Sequence[MasterLine], choices: Sequence[Choice]) -> tuple[TailoredLine, ...]:
    """Every line of the master in the view's order: kinds in the order of a résumé, achievements under their job.

    A choice whose line has left the master falls away. A line that is new in the master comes last of its kind, and is
    not shown until it is chosen.
    """
    made = {each.key: each for each in choices}
    places = {each.key: place for place, each in enumerate(choices)}
    ranked = sorted(lines, key=lambda line: places.get(line.key, len(places)))
    tops = sorted((line for line in ranked if not line.parent), key=_rank)
    below = [line for line in ranked if line.parent]
    ordered = [each for top in tops for each in (top, *(line for line in below if line.parent == top.key))]
    whole = _whole(lines)
    return tuple(_tailored(line, made.get(line.key), lines, whole) for line in ordered)


def _rank(line: MasterLine) -> int:
    return _ORDER.index(line.kind)


def _tailored(line: MasterLine, choice: Choice | None, lines: Sequence[MasterLine], whole: str) -> TailoredLine:
    if choice is None:
        return TailoredLine(line, shown=False, text=line.text)
    if not choice.text or choice.text == line.text or line.kind is not LineKind.ACHIEVEMENT:
        return TailoredLine(line, choice.shown, line.text)
    found = inventions(choice.text, line.text, around=known_about(line, lines), names=whole)
    return TailoredLine(line, choice.shown, choice.text, difference(line.text, choice.text), found)


def known_about(line: MasterLine, lines: Sequence[MasterLine]) -> str:
    """What the master says around a line: what the person added to it, and the job that it belongs to."""
    parent = next((each for each in lines if each.key == line.parent), None)
    return "\n".join((*line.more, *(_words(parent) if parent else ())))


def _words(line: MasterLine) -> tuple[str, ...]:
    """All the words of a line of the master."""
    part = line.part
    match part:
        case Job():
            reads: tuple[Read, ...] = (part.employer, part.title, part.place, part.summary)
            return (*(each.text for each in reads), *line.more)
        case Project():
            return (part.name.text, part.summary.text, *line.more)
        case Education():
            reads = (part.institution, part.degree, part.area, part.place, *part.highlights)
            return (*(each.text for each in reads), *line.more)
        case _:
            return (line.text, *line.more)


def _whole(lines: Iterable[MasterLine]) -> str:
    return "\n".join(words for line in lines for words in _words(line))


def checked_head(text: str, lines: Sequence[MasterLine], contact: Contact, about: str = "") -> tuple[Invention, ...]:
    """What a headline or summary of the view claims that the master does not say.

    Args:
        text: the words of the view.
        lines: the master.
        contact: its head.
        about: words that are allowed as well, such as the name of the employer and the role applied for.
    """
    head = f"{contact.headline.text}\n{contact.summary.text}\n{contact.place.text}\n{about}"
    return inventions(text, head, around=_whole(lines), names=_whole(lines)) if text else ()


def moved(lines: Sequence[MasterLine], choices: Sequence[Choice], key: str, to: int) -> tuple[Choice, ...]:
    """The choices with a line put to a place among its like, counted from 0: achievements within their job.

    Raises:
        KeyError: there is no such line.
    """
    view = tailored(lines, choices)
    by_key = {each.line.key: each for each in view}
    moving = by_key[key].line
    like = [each.line.key for each in view if _group(each.line) == _group(moving)]
    like.remove(key)
    like.insert(max(0, min(to, len(like))), key)
    order = iter(like)
    keys = [next(order) if _group(each.line) == _group(moving) else each.line.key for each in view]
    kept = {each.key: each for each in choices}
    return tuple(kept.get(each, Choice(each, shown=False)) for each in keys)


def changed(
    lines: Sequence[MasterLine],
    choices: Sequence[Choice],
    key: str,
    *,
    shown: bool | None = None,
    text: str | None = None,
) -> tuple[Choice, ...]:
    """The choices with one line shown, left out or reworded; a job that is left out takes its lines along on paper.

    Raises:
        KeyError: there is no such line.
    """
    kept = {each.key: each for each in choices}
    every = [kept.get(each.line.key, Choice(each.line.key, shown=False)) for each in tailored(lines, choices)]
    if key not in {each.key for each in every}:
        raise KeyError(key)
    return tuple(
        replace(each, shown=each.shown if shown is None else shown, text=each.text if text is None else text)
        if each.key == key
        else each
        for each in every
    )


def _group(line: MasterLine) -> tuple[LineKind, str]:
    return line.kind, line.parent


def proof_first(
    lines: Sequence[MasterLine], choices: Sequence[Choice], proves: Mapping[str, Sequence[str]]
) -> tuple[Choice, ...]:
    """The choices with the achievements that prove most put first within their job; nothing else moves."""
    kept = {each.key: each for each in choices}
    view = [each.line for each in tailored(lines, choices)]
    order: list[MasterLine] = []
    for _, like in groupby(view, key=_group):
        group = list(like)
        if group[0].kind is LineKind.ACHIEVEMENT:
            group.sort(key=lambda line: -len(proves.get(line.key, ())))
        order += group
    return tuple(kept.get(line.key, Choice(line.key, shown=False)) for line in order)


def proving(lines: Sequence[MasterLine], proofs: Sequence[Proof]) -> dict[str, tuple[str, ...]]:
    """For each achievement that proves something the employer asks for: their words, the most important first.

    Strong evidence counts, and evidence in part where there is no better.
    """
    keys: dict[str, str] = {line.text: line.key for line in lines if line.kind is LineKind.ACHIEVEMENT}
    found: dict[str, dict[str, None]] = {}
    for proof in proofs:
        for match in () if proof.gap else proof.matches:
            key = keys.get(match.evidence.text)
            if key and (
                match.strength is Strength.STRONG or (match is proof.best and match.strength is Strength.PARTIAL)
            ):
                found.setdefault(key, {})[proof.item.text.rstrip(".")] = None
    return {key: tuple(words) for key, words in found.items()}


def resume_of_view(contact: Contact, view: Sequence[TailoredLine], headline: str = "", summary: str = "") -> Resume:
    """The résumé that a view is: what is shown, in its order and words; invented words give way to the master's.

    Args:
        contact: the head of the master.
        view: the lines.
        headline: what stands under the name instead of the master's headline.
        summary: the same for the summary.
    """
    head = replace(
        contact,
        headline=Read(headline) if headline else contact.headline,
        summary=Read(summary) if summary else contact.summary,
    )
    shown = [each for each in view if each.shown]
    projects = tuple(_project(each, shown) for each in shown if isinstance(each.line.part, Project))
    loose = _points("", shown)
    return Resume(
        source="",
        contact=head,
        work=tuple(_job(each, shown) for each in shown if isinstance(each.line.part, Job)),
        education=tuple(each.line.part for each in shown if isinstance(each.line.part, Education)),
        projects=(*projects, Project(Read(_LOOSE), highlights=loose)) if loose else projects,
        skills=_plain(shown, LineKind.SKILL),
        languages=tuple(each.line.part for each in shown if isinstance(each.line.part, Language)),
        certificates=_plain(shown, LineKind.CERTIFICATE),
    )


def _points(parent: str, shown: Sequence[TailoredLine]) -> tuple[Read, ...]:
    """The achievements under one job or project."""
    ours = (each for each in shown if each.line.kind is LineKind.ACHIEVEMENT and each.line.parent == parent)
    return tuple(Read(each.line.text if each.inventions else each.text) for each in ours)


def _job(one: TailoredLine, shown: Sequence[TailoredLine]) -> Job:
    if not isinstance(one.line.part, Job):
        raise TypeError("This line is no job.")
    return replace(one.line.part, achievements=_points(one.line.key, shown))


def _project(one: TailoredLine, shown: Sequence[TailoredLine]) -> Project:
    if not isinstance(one.line.part, Project):
        raise TypeError("This line is no project.")
    return replace(one.line.part, highlights=_points(one.line.key, shown))


def _plain(shown: Sequence[TailoredLine], kind: LineKind) -> tuple[Read, ...]:
    return tuple(each.line.part for each in shown if each.line.kind is kind and isinstance(each.line.part, Read))
