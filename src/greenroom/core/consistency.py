"""Do the papers of an application agree: résumé, stories, letters, what was told, what is prepared?

Dates, job titles, employers and numbers are compared, and each contradiction is named with both quotes and where they
stand. What cannot be read for sure, such as a goal, a rounded figure or a year of something else, is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.consistency_numbers import number_contradictions, same_work
from greenroom.core.consistency_work import (
    Held,
    held_in,
    outside_the_job,
    title_contradictions,
    two_resumes,
    within_one,
    work_contradictions,
    years_contradictions,
)
from greenroom.core.contradictions import About, Contradiction, Saying, Side
from greenroom.core.offers.promised import too_early
from greenroom.core.screens.clauses import sentences
from greenroom.core.titles import titles_differ

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from greenroom.core.offers.promised import HonestStart
    from greenroom.core.resumes.values import Job, Resume

RESUME = "your résumé"
_ROLE = re.compile(
    r"\b(?:for|about|regarding) (?:the |your )?(?:position|role|post|job|vacancy) (?:of|as|for) (?:an? |the |your )?"
    r"(?P<title>[A-ZÀ-Þ][\w/&’'-]*(?: (?:of |and |for |the )?[A-ZÀ-Þ(][\w/&’')-]*){0,6})"
)


@dataclass(frozen=True, slots=True)
class NamedResume:
    """A résumé with what it is called in a sentence, and its row as in `Saying.key`."""

    resume: Resume
    where: str = RESUME
    key: str = ""


@dataclass(frozen=True, slots=True)
class TellableStory:
    """A story with the achievement that it was made of, and the job that that belongs to, if it was."""

    saying: Saying
    achievement: str = ""
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything that one employer has, or may hear.

    Attributes:
        resumes: the résumé that was sent first, then others that go by the same name.
        stories: the story bank.
        sayings: letters, what was told, and prepared answers.
        employer: to whom; `title` what for; `others` the names of other employers whom the person applied to.
        honest: the first day that the steps of this application add up to, if they were kept.
    """

    resumes: tuple[NamedResume, ...] = ()
    stories: tuple[TellableStory, ...] = ()
    sayings: tuple[Saying, ...] = ()
    employer: str = ""
    title: str = ""
    others: tuple[str, ...] = ()
    honest: HonestStart | None = None


def inconsistencies(papers: Papers, today: dt.date) -> tuple[Contradiction, ...]:
    """Every contradiction between the papers of one application, those within the résumé first."""
    sent = papers.resumes[0] if papers.resumes else None
    found: list[Contradiction] = []
    if sent is not None:
        found += within_one(sent.resume, sent.where, sent.key)
        for other in papers.resumes[1:]:
            found += two_resumes(
                held_in(sent.resume, sent.where, sent.key), held_in(other.resume, other.where, other.key)
            )
        for story in papers.stories:
            found += _of_story(story, sent, today)
        for saying in papers.sayings:
            found += against_resume(saying, sent.resume, sent.where, sent.key, today=today)
    for saying in papers.sayings:
        found += _wrong_address(saying, papers)
        found += too_early(saying, papers.honest, today) if papers.honest else ()
    return tuple(dict.fromkeys(found))


def against_resume(
    saying: Saying, resume: Resume, where: str = RESUME, key: str = "", *, today: dt.date | None = None
) -> Iterator[Contradiction]:
    """What a saying and a résumé cannot both be right about: dates of jobs, titles, years, numbers."""
    held = held_in(resume, where, key)
    yield from work_contradictions(saying, held)
    yield from title_contradictions(saying, held)
    yield from years_contradictions(saying, held, today)
    for each in held:
        for achievement in each.job.achievements:
            side = Side(achievement.text, each.named, key)
            yield from number_contradictions(saying, side, linked=False)


def _of_story(story: TellableStory, sent: NamedResume, today: dt.date) -> Iterator[Contradiction]:
    """A story beside the job it belongs to and the line it was made of."""
    held = held_in(sent.resume, sent.where, sent.key)
    if not story.achievement:
        yield from against_resume(story.saying, sent.resume, sent.where, sent.key, today=today)
        return
    yield from work_contradictions(story.saying, held)
    yield from title_contradictions(story.saying, held)
    if story.job is not None:
        yield from outside_the_job(story.saying, Held(story.job, sent.where, sent.key))
    for line, where in _lines_of(story, held, sent):
        yield from number_contradictions(story.saying, Side(line, where, sent.key), linked=True)


def _lines_of(story: TellableStory, held: Sequence[Held], sent: NamedResume) -> list[tuple[str, str]]:
    """The line that a story was made of, as the résumé that was sent words it; else as it was."""
    lines = [(line.text, each.named) for each in held for line in each.job.achievements]
    same = [pair for pair in lines if pair[0] == story.achievement]
    alike = [pair for pair in lines if same_work(story.achievement, pair[0])]
    return (same or alike or [(story.achievement, sent.where)])[:1]


def _wrong_address(saying: Saying, papers: Papers) -> Iterator[Contradiction]:
    """A letter that names another employer of this search, or another role: the mark of a letter that was copied."""
    if not saying.key.startswith("letter:"):
        return
    here = Side(f"{papers.title}, {papers.employer}", "this application", "")
    for sentence in sentences(saying.text):
        for other in papers.others:
            if _named(other, sentence) and not _named(papers.employer, sentence):
                text = f"{saying.opening} names {other}; the application is to {papers.employer}."
                yield Contradiction(About.EMPLOYER, Side(sentence, saying.where, saying.key), here, text)
        role = _ROLE.search(sentence)
        if role and papers.title and titles_differ(role["title"], papers.title):
            text = f"{saying.opening} names the role {role['title']}; the application is for {papers.title}."
            yield Contradiction(About.TITLE, Side(sentence, saying.where, saying.key), here, text)


def _named(name: str, text: str) -> bool:
    """Whether a text names somebody, as a word of its own and not in the middle of another name."""
    return len(name) > 2 and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
