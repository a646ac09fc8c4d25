"""What the page of a tailored résumé shows of each line: its words, what they prove, and what they leave out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.evidence import asks, check
from greenroom.core.resumes.master import LineKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.evidence_values import Ask
    from greenroom.core.resumes.tailoring import TailoredLine
    from greenroom.services.resume_papers import Tailored

TITLES = {
    LineKind.JOB: "Experience",
    LineKind.PROJECT: "Projects",
    LineKind.ACHIEVEMENT: "Selected achievements",
    LineKind.EDUCATION: "Education",
    LineKind.SKILL: "Skills",
    LineKind.LANGUAGE: "Languages",
    LineKind.CERTIFICATE: "Certifications",
}


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of the page.

    Attributes:
        made: the line as the view has it.
        at: its place among its like, counted from 0; `last` says whether it is the last one.
        proves: what the employer asks for and this proves, in their words.
        missing: what an interviewer would ask about its words, and neither they nor the résumé answer.
        under: the achievements below a job or project.
    """

    made: TailoredLine
    at: int
    last: bool
    proves: tuple[str, ...] = ()
    missing: tuple[Ask, ...] = ()
    under: tuple[ShownLine, ...] = ()


def sections_of(
    made: Tailored, proves: Mapping[str, tuple[str, ...]], *, own: bool
) -> list[tuple[str, list[ShownLine]]]:
    """Every line under the heading it stands under on paper; headings without lines are left out.

    Args:
        made: the view.
        proves: what each achievement proves.
        own: whether it is for its owner; anybody else sees what the employer sees, and not what was left out.
    """
    every = made.lines if own else _on_paper(made.lines)
    told = {str(row.pk): row for row in made.view.resume.achievements.all()}

    def shown(lines: Sequence[TailoredLine]) -> list[ShownLine]:
        return [
            ShownLine(
                made=each,
                at=place,
                last=place == len(lines) - 1,
                proves=proves.get(each.line.key, ()),
                missing=_missing(each, told.get(each.line.key)),
                under=tuple(shown([one for one in every if one.line.parent == each.line.key])),
            )
            for place, each in enumerate(lines)
        ]

    tops = {kind: [each for each in every if each.line.kind is kind and not each.line.parent] for kind in LineKind}
    return [(TITLES[kind], shown(tops[kind])) for kind in LineKind if tops[kind]]


def _on_paper(lines: Sequence[TailoredLine]) -> tuple[TailoredLine, ...]:
    """The lines that an employer sees, without the words that were there before."""
    return tuple(
        replace(each, difference=None, inventions=(), text=each.line.text if each.inventions else each.text)
        for each in lines
        if each.shown
    )


def _missing(each: TailoredLine, row: object) -> tuple[Ask, ...]:
    """What is neither in the words of an achievement nor added to it in the résumé."""
    if each.line.kind is not LineKind.ACHIEVEMENT:
        return ()
    return tuple(ask for ask in asks(check(each.text)) if not getattr(row, ask.part.value, ""))
