from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.core.interviewer.rooms import DANA, LUIS, QUESTIONS

from greenroom.core.documents import Document, Kind
from greenroom.core.interviewer.casting import cast, role_of, script_for, shared_out, usual_questions
from greenroom.core.interviewer.practices import scenario_of
from greenroom.core.interviewer.values import Pressure, Role
from greenroom.core.people import Attendee, Stakeholder, perspective
from greenroom.core.postings.reading import read_posting
from greenroom.core.questions.values import Topic

POSTING = """Shift planner
Northline Freight, Leeds. Hybrid. £32,000 - £36,000 per annum.

What you will do
- Plan three shifts a day for forty drivers
- Bring late departures down together with the depot
- Keep the rota on the wall and in the system

What you need
- Two years of planning experience
"""
PEOPLE = (
    Attendee("Dana Osei", "Head of the depot", Stakeholder.HIRING_MANAGER),
    Attendee("", "recruiter", Stakeholder.RECRUITER),
    Attendee("", ""),
)


def test_people_keep_their_names_and_titles_and_the_others_get_some() -> None:
    dana, recruiter, unknown = cast(PEOPLE, seed=3)
    assert (dana.name, dana.title) == ("Dana Osei", "Head of the depot")
    assert recruiter.title == "Recruiter"
    assert recruiter.name
    assert unknown.stakeholder is Stakeholder.HIRING_MANAGER
    assert dana.competencies == perspective(Stakeholder.HIRING_MANAGER).focus


@given(st.integers(0, 10_000), st.integers(0, 6))
def test_no_two_have_one_name_or_voice_and_the_same_seed_casts_the_same(seed: int, count: int) -> None:
    people = [Attendee("", "", stakeholder) for stakeholder in [*Stakeholder, *Stakeholder][:count]]
    personas = cast(people, seed)
    assert personas == cast(people, seed)
    assert len({each.name for each in personas}) == len({each.voice for each in personas}) == max(1, count)


def test_made_up_names_come_from_many_places() -> None:
    names = {cast((), seed)[0].name for seed in range(200)}
    assert len(names) > 100


def test_pressure_shows_in_the_manner() -> None:
    manners = {cast(PEOPLE, 1, pressure)[0].manner for pressure in Pressure}
    assert len(manners) == len(Pressure)


def test_a_role_holds_the_postings_own_words_and_what_it_answers() -> None:
    role = role_of(read_posting(Document(Kind.TEXT, POSTING)), next_step="a talk with the director")
    assert role.title == "Shift planner"
    assert any("forty drivers" in each for each in (*role.priorities, *role.responsibilities))
    known = dict(role.known)
    assert "£32,000 - £36,000" in known[Topic.PAY]
    assert role.next_step == "a talk with the director"


def test_what_the_record_knows_comes_before_the_posting() -> None:
    role = role_of(read_posting(Document(Kind.TEXT, POSTING)), known=((Topic.PAY.value, "We agreed on 35,000."),))
    assert next(said for topic, said in role.known if topic == Topic.PAY) == "We agreed on 35,000."


def test_without_a_posting_nothing_is_known() -> None:
    assert role_of(None, "Northline", "Planner") == Role("Northline", "Planner")


def test_each_question_goes_to_whom_it_suits() -> None:
    given_to = {question.key: question.by for question in shared_out(QUESTIONS, (DANA, LUIS))}
    assert given_to["saw-through"] == ("p1",)
    assert given_to["difficult-colleague"] == ("p2",)


def test_a_script_has_the_scenarios_people_unless_the_interview_has_its_own() -> None:
    scenario = scenario_of("interview", "lead-people")
    assert script_for(scenario).panel == scenario.seats
    assert [each.name for each in script_for(scenario, attendees=PEOPLE[:1]).panel] == ["Dana Osei"]
    assert script_for(scenario).minutes == scenario.minutes
    assert script_for(scenario, minutes=12).minutes == 12


def test_without_a_posting_they_ask_what_nearly_everybody_is_asked() -> None:
    asked = script_for(scenario_of("interview", "interview")).questions
    assert [each.key for each in asked] == [each.key for each in usual_questions()]
    assert len(asked) > 5


def test_a_posting_leads_to_its_own_questions() -> None:
    asked = script_for(
        scenario_of("interview", "interview"), role_map=read_posting(Document(Kind.TEXT, POSTING))
    ).questions
    assert any("forty drivers" in each.text or "late departures" in each.text for each in asked)
