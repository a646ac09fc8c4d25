"""How long the answer usually takes after a stage, and when the person's own history knows better.

All waits are calendar days. A published figure counts as the usual wait only where it measures that very wait; everything
else is a rule of thumb and says so. Figures that measure something close by stand beside it, under their own name.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.values import StageKey

if TYPE_CHECKING:
    from collections.abc import Sequence

ENOUGH = 5
"""From so many waits of their own on, a person's history replaces the usual figures."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A published figure: one sentence that says what was measured and where, its source, its address, its date."""

    text: str
    source: str
    url: str
    dated: str


@dataclass(frozen=True, slots=True)
class Wait:
    """The usual wait after a stage.

    Attributes:
        stage_key: the standard stage; empty for a stage of the person's own.
        low_days: from how many calendar days on an answer is usual.
        high_days: after how many calendar days it is late.
        source: title and publisher; empty for a rule of thumb.
        url: where it can be read.
        dated: when it was published, as an ISO date.
        rule_of_thumb: whether it is one, and no measurement.
        measured: one sentence that says what the source measured, and among whom.
        beside: published figures that measure something close by.
    """

    stage_key: str
    low_days: int
    high_days: int
    source: str
    url: str
    dated: str
    rule_of_thumb: bool
    measured: str = ""
    beside: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The wait as it is shown.

    Attributes:
        text: what people read, with its source.
        low_days: from how many calendar days on an answer is usual.
        high_days: after how many calendar days it is late.
        median_days: the middle of the person's own waits, None while they are too few.
        own_count: how many waits of their own there are.
        wait: the usual figure, which stays worth reading beside their own.
    """

    text: str
    low_days: int
    high_days: int
    median_days: int | None
    own_count: int
    wait: Wait

    @property
    def from_own(self) -> bool:
        """Whether the person's own history replaces the usual figures."""
        return self.median_days is not None


_ADDED = ("Why Is Hiring Taking Longer? (Chamberlain), Glassdoor Economic Research", "https://www.glassdoor.com/research/time-to-hire-study", "2015-06-18")  # fmt: skip
_GRADUATES = ("2023 Recruiting Benchmarks Survey, National Association of Colleges and Employers", "https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them", "2024-02-09")  # fmt: skip
_REVIEWS = "in interview reviews from six countries"


def _thumb(stage_key: str, low_days: int, high_days: int, *beside: Figure) -> Wait:
    """A rule of thumb."""
    return Wait(stage_key, low_days, high_days, "", "", "", rule_of_thumb=True, beside=beside)


WAITS: tuple[Wait, ...] = (
    Wait(
        StageKey.APPLIED, 7, 15,
        "Analysis of applications in the United Kingdom, SmartRecruiters",
        "https://www.globenewswire.com/news-release/2025/03/20/3046289/0/en/British-Businesses-Spend-40-Days-Filling-Each-Vacancy-According-to-Analysis-by-SmartRecruiters.html",
        "2025-03-20", rule_of_thumb=False,
        measured="Averages of 8.8 million applications in the United Kingdom: looked at after 7 days, interviewed after 15.",
    ),
    _thumb(StageKey.RECRUITER_SCREEN, 3, 14, Figure(f"A phone interview made the whole way 6.8 to 8.2 days longer, {_REVIEWS}.", *_ADDED)),
    _thumb(
        StageKey.FIRST_ROUND, 5, 10,
        Figure(f"An interview with one person made the whole way 4.1 to 5.3 days longer, {_REVIEWS}.", *_ADDED),
        Figure("From a graduate's first interview to the offer or refusal it took 25.1 days on average, in a survey of 334 employers.", *_GRADUATES),
    ),
    _thumb(
        StageKey.ASSESSMENT, 3, 10,
        Figure(f"A test of skills made the whole way 0.6 to 1.5 days longer, and a presentation 2.7 to 4.2 days, {_REVIEWS}.", *_ADDED),
    ),
    _thumb(StageKey.SECOND_ROUND, 5, 14, Figure(f"A panel made the whole way 5.6 to 6.8 days longer, {_REVIEWS}.", *_ADDED)),
    _thumb(StageKey.FINAL_ROUND, 3, 14),
    _thumb(StageKey.REFERENCES, 3, 10, Figure(f"A background check made the whole way 3.1 to 3.4 days longer, {_REVIEWS}.", *_ADDED)),
    Wait(
        StageKey.OFFER, 11, 14, *_GRADUATES, rule_of_thumb=False,
        measured="Averages of graduates who accepted: about 11 days in 2023, 14 before the pandemic. Ask which day yours is due.",
    ),
    _thumb(StageKey.NEGOTIATION, 2, 5),
)  # fmt: skip

_OWN_STAGE = _thumb("", 5, 14)

WHOLE_WAY: tuple[Figure, ...] = (
    Figure(
        "From application to offer or refusal it took 23.7 days on average in 25 countries, among them 27.5 in the United Kingdom, 28.5 in Germany, 25.4 in the Netherlands, 23.8 in the United States and 38.9 in France.",
        "How Long Does it Take to Hire? Interview Duration in 25 Countries (Chamberlain), Glassdoor Economic Research",
        "https://www.glassdoor.com/research/time-to-hire-in-25-countries", "2017-08-09",
    ),
    Figure(
        "From sending the application to the offer it took 22 days on average in Poland, in the first half of 2025.",
        "Recruitment KPIs 2025, eRecruiter, as reported by Poland Insight",
        "https://polandinsight.com/one-in-four-job-applications-ignored-recruitment-processes-in-poland-becoming-longer-45880/", "2025",
    ),
    Figure(
        "In the British civil service it took 99 days on average from the advertisement to the end of the basic checks.",
        "Civil service workforce: Recruitment, pay and performance management, Public Accounts Committee",
        "https://www.accountabilityindex.uk/committees/4/recommendation/7971/", "2024",
    ),
    Figure(
        "In the federal service of the United States it took 101.2 days on average to hire somebody, in the year to September 2023.",
        "Time to Hire dashboard, U.S. Office of Personnel Management, as reported by FEDmanager",
        "https://fedmanager.com/news/dashboard-gives-insight-into-federal-government-hiring-timelines", "2024",
    ),
)  # fmt: skip
"""How long the whole way takes, from the application on."""


def usual_wait(stage_key: str, own: Sequence[int]) -> Shown:
    """How long the answer after this stage usually takes, in calendar days.

    Five waits of the person's own replace the usual figures by their median and middle half; with fewer, the usual figure
    stands with its source, and says how many of their own there are. A stage of their own has a rule of thumb.

    Raises:
        InvalidChoice: a wait is shorter than no days.
    """
    if any(days < 0 for days in own):
        raise InvalidChoice("A wait cannot be shorter than no days. Please look at the two dates.", field="wait")
    wait = next((each for each in WAITS if each.stage_key == stage_key), _OWN_STAGE)
    if len(own) < ENOUGH:
        return Shown(_usual_text(wait, len(own)), wait.low_days, wait.high_days, None, len(own), wait)
    low, middle, high = quartiles(own)
    return Shown(_own_text(low, middle, high, len(own)), low, high, middle, len(own), wait)


def quartiles(own: Sequence[int]) -> tuple[int, int, int]:
    """The lower quartile, the median and the upper quartile of at least one wait, in whole days.

    A quantile lies on the straight line between the two nearest waits in order (type 7 of Hyndman and Fan, “Sample
    Quantiles in Statistical Packages”, The American Statistician 50, 1996). The lower one is then rounded down, the upper
    one up, and a median between two days is rounded up, so that no answer counts as late a day too soon.
    """
    ordered = sorted(own)
    low, middle, high = (_fourths(ordered, quarter) for quarter in (1, 2, 3))
    return low // 4, (middle + 2) // 4, -(-high // 4)


def _fourths(ordered: Sequence[int], quarter: int) -> int:
    """Four times the quantile at so many quarters, which is a whole number."""
    place, part = divmod((len(ordered) - 1) * quarter, 4)
    above = ordered[min(place + 1, len(ordered) - 1)]
    return 4 * ordered[place] + part * (above - ordered[place])


def _usual_text(wait: Wait, own_count: int) -> str:
    """The usual figure, what it rests on, and how many waits of their own there are."""
    rests_on = "as a rule of thumb" if wait.rule_of_thumb else f"{wait.source}, {wait.dated}"
    yours = f"; your own: {own_count} so far" if own_count else ""
    return f"{_days(wait.low_days, wait.high_days)} ({rests_on}){yours}"


def _own_text(low: int, middle: int, high: int, count: int) -> str:
    """The person's own waits: their middle, and where half of them lie."""
    half = f"; half of your waits took {_days(low, high)}" if low < high else ""
    return f"{_days(middle, middle)}{half} (from your own {count})"


def _days(low: int, high: int) -> str:
    """A number or range of days in words."""
    if high == 0:
        return "the same day"
    unit = "day" if high == 1 else "days"
    return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"
