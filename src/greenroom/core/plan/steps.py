"""The steps of preparing: what each is for, how long it takes and when it makes sense."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass

from greenroom.core.meetings import Format


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the preparation.

    Attributes:
        key: its name in the record.
        title: what there is to do; `{label}` is the interview.
        why: one sentence.
        minutes: how long it takes.
        days: the window before the interview, as (at the earliest, at the latest), in days, when there is a week.
        vital: the lower, the sooner it gets its time when hours are few.
        formats: the formats it is for; empty for all.
    """

    key: str
    title: str
    why: str
    minutes: int
    days: tuple[float, float]
    vital: int
    formats: tuple[Format, ...] = ()


_SPOKEN = (Format.PHONE, Format.VIDEO)
_THERE = (Format.IN_PERSON, Format.PANEL, Format.TECHNICAL, Format.CASE, Format.ASSESSMENT_CENTRE)

STEPS: tuple[Step, ...] = (
    Step("map-role", "Map the role to your evidence: {label}", "Whoever knows their priorities answers the question behind the question.", 45, (7, 5), 1),
    Step("research", "Read up on {label}: strategy, news, people", "One fact that is not on their first page shows that you mean it.", 60, (6, 3.5), 4),
    Step("stories", "Finish three stories for {label}", "Three stories told well cover most questions about your work.", 60, (6, 3), 2),
    Step("panel-people", "Learn who sits on the panel: {label}", "Each of them looks for something else; know the names before you meet.", 20, (4, 1.5), 6, (Format.PANEL,)),
    Step("timed-task", "Do one timed task and think aloud: {label}", "They judge how you get there as much as where you end.", 60, (5, 2), 3, (Format.TECHNICAL,)),
    Step("case-aloud", "Work one case aloud: {label}", "Structure is heard only when it is spoken.", 60, (5, 2), 3, (Format.CASE,)),
    Step("group-exercise", "Practise a group discussion: {label}", "Drawing others in is scored as much as speaking.", 45, (5, 2), 3, (Format.ASSESSMENT_CENTRE,)),
    Step("questions-to-ask", "Choose four questions to ask: {label}", "Good questions are your last answer, and often the one that is remembered.", 20, (4, 1), 5),
    Step("rehearse", "Rehearse your stories aloud: {label}", "An answer that was never spoken comes out twice as long.", 30, (4, 2), 3),
    Step("mock", "One recorded mock interview: {label}", "A recording shows in ten minutes what ten readings do not.", 45, (3, 1), 3),
    Step("logistics-remote", "Test line, sound, light and link: {label}", "What fails is found today and not in the first minute.", 20, (1.5, 0.2), 2, _SPOKEN),
    Step("logistics-there", "Route, papers and clothes: {label}", "Arriving early and unhurried is the first thing they see of you.", 30, (1.5, 0.2), 2, _THERE),
    Step("rehearse-last", "Say your opening and two stories once more: {label}", "The last run is for calm, not for changes.", 20, (1.2, 0.1), 4),
    Step("rest", "Stop, and rest: {label}", "What is not in your head by now will not come in tonight; sleep will help you more.", 30, (1, 0.1), 1),
)  # fmt: skip

SHORT_STEPS: tuple[Step, ...] = (
    Step("logistics-remote", "Test line, sound and link: {label}", "What fails is found now and not in the first minute.", 5, (1, 0), 1, _SPOKEN),
    Step("logistics-there", "Check route, name and papers: {label}", "Arriving unhurried is the first thing they see of you.", 5, (1, 0), 1, _THERE),
    Step("map-role", "Read their priorities and your best proof: {label}", "Three priorities with one example each carry a whole interview.", 15, (1, 0), 2),
    Step("rehearse-last", "Say your opening and one story aloud: {label}", "The first spoken version should not be the one they hear.", 15, (1, 0), 3),
    Step("questions-to-ask", "Write down two questions to ask: {label}", "They will ask whether you have any.", 5, (1, 0), 4),
)  # fmt: skip

THANK_YOU = Step(
    "thank-you", "Draft the thank-you note: {label}", "Within a day, while both sides remember the same moment.", 20, (0, 0), 0
)  # fmt: skip


def steps_for(format: Format, *, short: bool) -> tuple[Step, ...]:  # noqa: A002 - the word that people use
    """The steps for an interview of that format; the short list when only hours are left."""
    return tuple(step for step in (SHORT_STEPS if short else STEPS) if not step.formats or format in step.formats)
