"""Requirements that are checked against the facts: years, degrees, languages, driving licence, right to work."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Strength
from greenroom.core.ranking import is_telling, tokens
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from greenroom.core.resumes.values import Education, Job, Resume


@dataclass(frozen=True, slots=True)
class Checked:
    """What a direct check found: matches, or a sentence that names the gap. `final` leaves no room for other evidence."""

    matches: tuple[Match, ...] = ()
    gap: str = ""
    final: bool = True


_NUMBERS = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_YEARS = re.compile(
    rf"(?<![\d.,])\b(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})\s?(?:\+|plus|or more)?(?:\s?(?:-|–|to)\s?\d{{1,2}}\+?)?[ -](?:full )?years?['’]?"
    r"(?:\s+(?:or more|plus))?(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_NOT_EXPERIENCE = re.compile(
    r"(?:^\s*old\b)|\b(?:of age|contract|fixed[- ]term|degree|ago|warranty|plan)\b", re.IGNORECASE
)
_LEADING = {"lead", "supervis", "manag"}
_LEADER = re.compile(
    r"\b(?:lead|leader|manager|supervisor|head|chief|director|foreman|captain|principal|in charge)\b", re.IGNORECASE
)
_LED = re.compile(
    r"\b(?:led|managed|supervised|headed|directed|ran)\b[^.;]{0,40}\b(?:teams?|staff|people|crew|\d+)\b", re.IGNORECASE
)
_LEVELS: tuple[tuple[int, str], ...] = (
    (4, r"ph\.?\s?d\b|doctor(?:ate|al)|dphil"),
    (3, r"master|\bm\.?sc\b|\bm\.?a\b(?!\w)|\bmba\b|\bm\.?eng\b|\bmph\b|postgraduate|\bm\.?ed\b|\bllm\b|diplom-"),
    (2, r"bachelor|\bb\.?sc\b|\bb\.?a\b(?!\w)|\bb\.?eng\b|\bb\.?s\b(?!\w)|undergraduate|\bb\.?tech\b|\bbba\b|\bllb\b|\bhons\b|honours|university degree|college degree|\bdegree\b"),
    (1, r"associate|diploma|vocational|apprenticeship|\bhnd\b|\bnvq\b|college|foundation degree"),
)  # fmt: skip
_WANTS_DEGREE = re.compile(r"bachelor|\bmaster['’]s\b|\bmasters?['’]? (?:degree|of|in)\b|\bph\.?d\b|doctorate|(?<!high )(?<!certain )\bdegrees?\b(?! of (?!science|arts|engineering))|\bb\.?sc\b|\bm\.?sc\b|\bmba\b|diploma|graduate (?:in|of)", re.IGNORECASE)  # fmt: skip
_LANGUAGES = (
    "English|German|French|Dutch|Spanish|Italian|Portuguese|Polish|Swedish|Norwegian|Danish|Finnish|Czech|Slovak|Hungarian|"
    "Romanian|Bulgarian|Greek|Turkish|Arabic|Hebrew|Russian|Ukrainian|Mandarin|Cantonese|Chinese|Japanese|Korean|Hindi|Urdu|"
    "Bengali|Punjabi|Tamil|Thai|Vietnamese|Indonesian|Malay|Farsi|Persian|Swahili|Welsh|Irish|Catalan|Croatian|Serbian|Slovene"
)
_LANGUAGE = re.compile(rf"\b(?:{_LANGUAGES})\b(?! (?:language )?(?:market|literature|team|customers|law|tax|clients|office|teacher))")  # fmt: skip
_SKILL_LEVELS: tuple[tuple[int, str], ...] = (
    (6, r"native|mother tongue|bilingual|\bc2\b|first language"),
    (5, r"fluen|\bc1\b|proficient|full professional|business[- ]level|negotiation|excellent|perfect"),
    (4, r"\bb2\b|upper[- ]intermediate|advanced|professional|strong|good|very good|confident|spoken and written|written and spoken"),
    (3, r"\bb1\b|intermediate|conversational|limited working|working knowledge"),
    (2, r"\ba2\b|basic|elementary"),
    (1, r"\ba1\b|beginner|some"),
)  # fmt: skip
_DRIVING = re.compile(r"\bdriv(?:ing|er['’]?s?)[’']? licen[cs]e|\blicen[cs]e (?:category|class) [a-e]\b|\b(?:cdl|hgv|lgv)\b(?:[^.;]{0,20}licen[cs]e)?", re.IGNORECASE)  # fmt: skip
_RIGHT = re.compile(r"\bright to work|work(?:ing)? permit|work authori[sz]ation|authori[sz]ed to work|eligib\w+ to work|legally (?:able|entitled) to work|\bcitizenship\b", re.IGNORECASE)  # fmt: skip
_HAS_RIGHT = re.compile(r"\bright to work[^\n.;]*|work(?:ing)? permit[^\n.;]*|\b\w+ citizen(?:ship)?\b|\b(?:eu|uk|us) (?:national|passport)\b|permanent residen\w+|settled status|green card|blue card|authori[sz]ed to work[^\n.;]*", re.IGNORECASE)  # fmt: skip


def check_directly(requirement: str, resume: Resume, today: dt.date) -> Checked | None:
    """What the facts of the résumé say about a requirement of these kinds; None for all others."""
    checks: tuple[Callable[[], Checked | None], ...] = (
        lambda: _by_years(requirement, resume, today),
        lambda: _by_papers(requirement, resume, _DRIVING, _DRIVING, "a driving licence"),
        lambda: _by_papers(requirement, resume, _RIGHT, _HAS_RIGHT, "that you may work there"),
        lambda: _by_degree(requirement, resume),
        lambda: _by_language(requirement, resume),
    )
    return next((found for check in checks if (found := check()) is not None), None)


def _by_years(requirement: str, resume: Resume, today: dt.date) -> Checked | None:
    """Years of experience, counted over the jobs that have to do with it; overlapping months count once."""
    asked = _YEARS.search(requirement)
    if asked is None or _NOT_EXPERIENCE.search(asked["rest"]) or not resume.work:
        return None
    needed = int(asked["n"]) if asked["n"].isdigit() else _NUMBERS[asked["n"].lower()]
    if not needed:
        return None
    topic = {token.stem for token in tokens(asked["rest"]) if is_telling(token)}
    topic |= {token.stem for token in tokens(requirement[: asked.start()]) if is_telling(token)}
    jobs = [job for job in resume.work if _leads(job)] if topic & _LEADING else list(resume.work)
    fitting = [(job, shared) for job in jobs if (shared := _topic_words(job, topic)) or not topic]
    months: set[int] = set()
    for job, _ in fitting:
        months |= _months(job, today)
    if not months:
        return None if fitting else Checked(gap=_unnamed(resume, needed, today))
    why = f"{_in_words(len(months))} in {_listed([job for job, _ in fitting])}; they ask for {needed} years."
    ratio = len(months) / 12 / needed
    strength = Strength.STRONG if ratio >= 1 else Strength.PARTIAL if ratio >= 0.6 else Strength.WEAK
    ordered = sorted(fitting, key=lambda pair: -len(pair[1]))
    gap = (
        ""
        if strength is not Strength.WEAK
        else f"Your résumé shows {_in_words(len(months))} of it; they ask for {needed} years."
    )
    return Checked(
        tuple(_job_match(job, requirement, shared, strength, why) for job, shared in ordered[:3]), gap, final=False
    )


def _unnamed(resume: Resume, needed: int, today: dt.date) -> str:
    """What to say when no job speaks of the field in the posting's words: how much there is, and what to do about it."""
    months: set[int] = set()
    for job in resume.work:
        months |= _months(job, today)
    shown = f"Your résumé shows {_in_words(len(months))} of work" if months else "Your résumé gives no dates"
    return f"{shown}, but no job names this; they ask for {needed} years. Say which of it counts, and why."


def _leads(job: Job) -> bool:
    """Whether a job's title or its achievements say that people were led."""
    return bool(_LEADER.search(job.title.text)) or any(_LED.search(each.text) for each in job.achievements)


def _topic_words(job: Job, topic: set[str]) -> set[str]:
    """The words of the topic that a job speaks of; its title counts alone, a bullet only with enough of them."""
    title = {token.stem for token in tokens(job.title.text)} & topic
    body = {t.stem for text in (job.summary, *job.achievements) for t in tokens(text.text)} & topic
    return title | body if title or len(body) >= min(2, len(topic)) else set()


def _months(job: Job, today: dt.date) -> set[int]:
    """The months of a job, numbered from year 0; a bare year means the whole of it."""
    if job.start is None:
        return set()
    first = job.start.year * 12 + (job.start.month or 1) - 1
    now = today.year * 12 + today.month - 1
    if job.end is None:
        return set(range(first, now + 1)) if job.current else set()
    last = job.end.year * 12 + (job.end.month or 12) - 1
    return set(range(first, min(last, now) + 1))


def _in_words(months: int) -> str:
    """A number of months as years and months."""
    years, rest = divmod(months, 12)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((years, "year"), (rest, "month")) if n]
    return " and ".join(parts) or "less than a month"


def _listed(jobs: list[Job]) -> str:
    """The titles of jobs in a row."""
    titles = list(dict.fromkeys(job.title.text or job.employer.text for job in jobs))
    shown = titles[:3] + ([f"{len(titles) - 3} more"] if len(titles) > 3 else [])
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _job_match(job: Job, requirement: str, shared: set[str], strength: Strength, why: str) -> Match:
    """A match with a job's title."""
    title = job.title if job.title.text else job.employer
    evidence = Evidence(EvidenceKind.JOB, title.text, title.span, job.employer.text)
    asked = tuple(Quote(t.span.of(requirement), t.span) for t in tokens(requirement) if t.stem in shared)
    there = tuple(Quote(t.span.of(title.text), t.span) for t in tokens(title.text) if t.stem in shared)
    return Match(evidence, strength, float(len(shared)), asked, there, why)


def _by_papers(
    requirement: str, resume: Resume, wanted: re.Pattern[str], shown: re.Pattern[str], what: str
) -> Checked | None:
    """A paper that is asked for and either named in the résumé or not."""
    asked = wanted.search(requirement)
    if asked is None:
        return None
    found = shown.search(resume.source)
    if found is None:
        return Checked(
            gap=f"Your résumé does not say {what}. Be ready to say how it stands."
            if what.startswith("that")
            else f"Your résumé names no driving licence. Say so early if you have {what}."
        )
    evidence = Evidence(EvidenceKind.CERTIFICATE, " ".join(found.group().split()), Span(*found.span()))
    quote = Quote(asked.group(), Span(*asked.span()))
    why = f"Your résumé says “{evidence.text}”. Check that it is the one they ask for."
    return Checked(
        (Match(evidence, Strength.PARTIAL, 1.0, (quote,), (Quote(evidence.text, Span(0, len(evidence.text))),), why),)
    )


def _level(text: str, levels: tuple[tuple[int, str], ...], *, lowest: bool = False) -> int:
    """The highest level that a text names, or the lowest; 0 for none."""
    named = [level for level, pattern in levels if re.search(pattern, text, re.IGNORECASE)]
    return (min(named) if lowest else max(named)) if named else 0


def _by_degree(requirement: str, resume: Resume) -> Checked | None:
    """A degree of at least the level asked for; another subject makes it a part."""
    if not _WANTS_DEGREE.search(requirement):
        return None
    needed = _level(requirement, _LEVELS, lowest=True) or 2
    subject = {t.stem for t in tokens(re.sub(_WANTS_DEGREE, " ", requirement)) if is_telling(t)}
    found = [match for each in resume.education if (match := _degree_match(each, requirement, needed, subject))]
    found.sort(key=lambda match: list(Strength).index(match.strength))
    if found and found[0].strength is not Strength.WEAK:
        return Checked(tuple(found), final=False)
    gap = (
        "Your résumé shows no degree of the level they ask for." if resume.education else "Your résumé names no degree."
    )
    return Checked(tuple(found), gap, final=False)


def _degree_match(education: Education, requirement: str, needed: int, subject: set[str]) -> Match | None:
    """One course of study against the level and the subject asked for."""
    words = " ".join(part for part in (education.degree.text, education.area.text) if part)
    level = _level(words, _LEVELS)
    if not words:
        return None
    head = education.degree if education.degree.text else education.area
    shared = subject & {t.stem for t in tokens(words)}
    any_subject = not subject or bool(
        re.search(r"\b(?:related|any|similar|relevant|equivalent)\b", requirement, re.IGNORECASE)
    )
    if level < needed:
        strength, why = Strength.WEAK, "You studied, but the level they ask for is not stated."
    elif shared or not subject:
        strength, why = (
            Strength.STRONG,
            "You hold a degree of the level they ask for" + (", in their subject." if shared else "."),
        )
    else:
        strength, why = (
            Strength.PARTIAL,
            "You hold a degree of that level in another subject: say what connects it"
            + (", they leave room for it." if any_subject else "."),
        )
    evidence = Evidence(EvidenceKind.EDUCATION, words, head.span, education.institution.text)
    asked = tuple(Quote(m.group(), Span(*m.span())) for m in _WANTS_DEGREE.finditer(requirement))
    there = tuple(Quote(t.span.of(words), t.span) for t in tokens(words) if t.stem in shared)
    return Match(evidence, strength, float(level), asked, there, why)


def _by_language(requirement: str, resume: Resume) -> Checked | None:
    """Each language that is asked for, at its level."""
    asked = [match for match in _LANGUAGE.finditer(requirement) if _is_about_language(requirement, match)]
    if not asked:
        return None
    found: list[Match] = []
    missing: list[str] = []
    for match in asked:
        part = _around(requirement, match)
        best = _language_match(match, _level(part, _SKILL_LEVELS, lowest=True), resume)
        if best is None:
            missing.append(match.group())
        else:
            found.append(best)
    weak = [m.evidence.text for m in found if m.strength is Strength.WEAK]
    gap = f"Your résumé does not list {' or '.join(missing)}." if missing else ""
    gap = gap or (f"Your {weak[0]} is below the level they ask for." if weak else "")
    found.sort(key=lambda match: list(Strength).index(match.strength))
    return Checked(tuple(found), gap)


def _is_about_language(requirement: str, match: re.Match[str]) -> bool:
    """Whether a language name asks for the language: a level, a verb of speaking, or nothing else around it."""
    cues = r"speak|spoken|written|language|fluen|level|native|[abc][12]\b|proficien|good|skills|command|knowledge|communicat|verbal|conversational|basic"
    return bool(re.search(cues, requirement, re.IGNORECASE)) or len(requirement.split()) <= 4 or match.start() == 0


def _around(requirement: str, match: re.Match[str]) -> str:
    """The part of the requirement that is about this language."""
    start = max((requirement.rfind(mark, 0, match.start()) for mark in ";,."), default=-1) + 1
    ends = [at for mark in ";,." if (at := requirement.find(mark, match.end())) >= 0]
    return requirement[start : min(ends, default=len(requirement))]


def _language_match(asked: re.Match[str], needed: int, resume: Resume) -> Match | None:
    """The language of the résumé by that name, if it is listed."""
    language = next((each for each in resume.languages if asked.group().lower() in each.name.text.lower()), None)
    if language is None:
        return None
    name = language.name.text.strip(" :–-")
    has = _level(f"{language.level} {language.name.text}", _SKILL_LEVELS)
    strength = Strength.PARTIAL if not has else Strength.STRONG if has >= needed else Strength.WEAK
    stated = f"You list {name}" + (f" as {language.level}" if language.level else ", without a level")
    end = {Strength.STRONG: ".", Strength.PARTIAL: "; say your level.", Strength.WEAK: "; they ask for more."}[strength]
    evidence = Evidence(EvidenceKind.LANGUAGE, name, language.name.span, language.level)
    words = Quote(name, Span(0, len(name)))
    return Match(evidence, strength, float(has), (Quote(asked.group(), Span(*asked.span())),), (words,), stated + end)
