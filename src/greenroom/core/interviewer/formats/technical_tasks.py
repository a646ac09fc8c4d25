"""Every technical task with the person who sits there: code from the first year to senior, and work samples of trades."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats import technical_code_entry as entry
from greenroom.core.interviewer.formats import technical_code_middle as middle
from greenroom.core.interviewer.formats import technical_code_senior as senior
from greenroom.core.interviewer.formats import technical_samples_figures as figures
from greenroom.core.interviewer.formats import technical_samples_hands as hands
from greenroom.core.interviewer.formats import technical_samples_people as people
from greenroom.core.interviewer.formats.technical_values import CodeTask, WorkSample
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Script

Body = CodeTask | WorkSample
_LOOKS_AT = ("problem-solving", "communication", "learning")


def _seat(
    name: str, title: str, manner: str, voice: str, stakeholder: Stakeholder = Stakeholder.PEER
) -> tuple[Persona, ...]:
    return (Persona("p1", name, title, stakeholder, manner, _LOOKS_AT, voice),)


def _scenario(
    key: str, title: str, about: str, minutes: int, body: Body, seats: tuple[Persona, ...], trade: str = "software"
) -> Scenario:
    """A row of the table below."""
    desk = "code" if isinstance(body, CodeTask) else "material"
    return Scenario(key, Format.TECHNICAL, title, about, trade, minutes, seats, desk=desk, body=body)


_RAMAN = _seat("Priya Raman", "Senior engineer", "patient, precise", "high-1")
_OKAFOR = _seat("Tom Okafor", "Engineering manager", "dry, to the point", "low-1", Stakeholder.HIRING_MANAGER)
_LAURENT = _seat("Claire Laurent", "Principal engineer", "curious, asks why", "high-2")

SCENARIOS: tuple[Scenario, ...] = (
    _scenario("till-roll", "The till roll (code, entry)", "Add up a day’s sales from lines of text. For a first job in software.", 35, entry.TILL_ROLL, _RAMAN),
    _scenario("rota-to-mend", "A rota to mend (code, entry)", "Somebody’s code counts hours wrongly: find out why, and mend it. For a first job in software.", 35, entry.ROTA_TO_MEND, _OKAFOR),
    _scenario("double-entries", "Double entries (code, entry)", "Find people who are in a list of guests twice. For a first or second job in software.", 35, entry.DOUBLE_ENTRIES, _RAMAN),
    _scenario("cover", "Cover at the clinic (code, experienced)", "Find the times when nobody is on shift. For some years of experience.", 40, middle.COVER, _RAMAN),
    _scenario("call-limit", "A limit on calls (code, experienced)", "Let each customer call only so often. For some years of experience.", 45, middle.CALL_LIMIT, _OKAFOR),
    _scenario("visits", "Visits to a shop (code, experienced)", "Gather events into visits. For people who work with data or on the server.", 40, middle.VISITS, _LAURENT, "data"),
    _scenario("going-back", "A store that can go back (code, experienced)", "Keep values by name, and take changes back. For some years of experience.", 45, middle.GOING_BACK, _OKAFOR),
    _scenario("side-by-side", "What can run side by side (code, senior)", "Put jobs that wait for one another in order. For senior people.", 50, senior.SIDE_BY_SIDE, _LAURENT),
    _scenario("feeds", "Feeds without end (code, senior)", "Merge streams without reading them to their end. For senior people.", 50, senior.FEEDS, _LAURENT),
    _scenario("short-memory", "A short memory (code, senior)", "Keep prices for a while, and not too many. For senior people.", 50, senior.SHORT_MEMORY, _OKAFOR),
    _scenario("ward-handover", "A handover on the ward", "Hand five patients over to the night team, in the right order.", 25, people.WARD_HANDOVER, _seat("Grace Mensah", "Ward sister", "calm, exact", "high-1", Stakeholder.HIRING_MANAGER), "healthcare"),
    _scenario("lesson-opening", "The first ten minutes of a lesson", "Plan the opening of a lesson on fractions from what a quiz showed.", 30, people.LESSON_OPENING, _seat("Daniel Hughes", "Head of mathematics", "friendly, keeps asking", "low-1", Stakeholder.HIRING_MANAGER), "education"),
    _scenario("cross-customer", "A customer who is cross", "Answer an angry email with what you may offer.", 25, people.CROSS_CUSTOMER, _seat("Nadia Rossi", "Head of sales", "quick, wants figures", "high-2", Stakeholder.HIRING_MANAGER), "sales"),
    _scenario("warehouse-rota", "A rota for the warehouse", "Fill a week with five people, and say what does not work out.", 30, figures.WAREHOUSE_ROTA, _seat("Karl Jansen", "Site manager", "blunt, fair", "low-2", Stakeholder.HIRING_MANAGER), "logistics"),
    _scenario("budget-check", "A budget to check", "Find out whether the quarter is really over budget.", 30, figures.BUDGET_CHECK, _seat("Ruth Adler", "Finance director", "quiet, exact", "high-1", Stakeholder.SENIOR_LEADER), "finance"),
    _scenario("two-pages", "Two versions of a page", "Read a table whose total says the opposite of its parts.", 30, figures.TWO_PAGES, _seat("Samir Haddad", "Lead analyst", "curious, sceptical of round figures", "low-1"), "data"),
    _scenario("kitchen-plan", "A plan for the kitchen", "Sixty guests at half past seven, one oven, and allergies.", 30, hands.KITCHEN_PLAN, _seat("Elena Fischer", "Head chef", "brisk, practical", "high-2", Stakeholder.HIRING_MANAGER), "hospitality"),
    _scenario("dead-sockets", "Two dead sockets", "Find a fault from readings, and say how you go about it safely.", 30, hands.DEAD_SOCKETS, _seat("Mick Doyle", "Qualifying supervisor", "plain, safety first", "low-2", Stakeholder.HIRING_MANAGER), "site-work"),
    _scenario("last-reading", "The last reading before print", "Mend a text, and ask what cannot be known from it.", 30, hands.LAST_READING, _seat("Anne Bell", "Managing editor", "dry, kind", "high-1", Stakeholder.HIRING_MANAGER), "marketing"),
)  # fmt: skip
_BODIES: dict[str, Body] = {each.id: each.body for each in SCENARIOS}


def body_of(script: Script) -> Body:
    """The task of a script: its own, or where that was only noted by name, the one of that name."""
    body = script.scenario.body
    return body if isinstance(body, CodeTask | WorkSample) else _BODIES[script.scenario.id]


def code_task(id: str) -> CodeTask | None:  # noqa: A002 - the word that people use
    """The code task with this id, if there is one."""
    body = _BODIES.get(id)
    return body if isinstance(body, CodeTask) else None
